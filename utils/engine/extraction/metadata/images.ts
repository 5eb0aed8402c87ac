import { parseHttpAddress } from '../page/http-address';
import { type JsonLd, listOf, own, resolve } from './json-ld';
import { metaContent } from './text';

/** The picture the page puts forward when it is shared. Often a crop of the one shown, or the site's logo. */
export function findLeadImage(document: Document, jsonLd: JsonLd, url: string): string | undefined {
  const addresses = [
    metaContent(document, 'og:image', 'og:image:secure_url', 'og:image:url'),
    ...listOf(own(jsonLd.article, 'image'))
      .slice(0, 4)
      .map((image) => addressOf(resolve(jsonLd, image))),
    metaContent(document, 'twitter:image', 'twitter:image:src'),
    document.querySelector('link[rel="image_src"]')?.getAttribute('href'),
  ];
  for (const address of addresses) {
    const absolute = typeof address === 'string' ? parseHttpAddress(address, url) : null;
    if (absolute) return absolute;
  }
  return undefined;
}

function addressOf(image: unknown): unknown {
  if (typeof image === 'string') return image;
  return listOf(own(image, 'url'))[0] ?? own(image, 'contentUrl');
}
