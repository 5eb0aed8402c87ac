import { parseHttpAddress } from '../page/http-address';
import { listOf, own, resolve } from './json-ld';
import { type Found, metaOf, type PageSource } from './page-source';

/** The picture the page puts forward when it is shared. Often a crop of the one shown, or the site's logo. */
export function findLeadImage(source: PageSource): Found<string> | undefined {
  const { jsonLd, url, links } = source;
  const candidates: (Found<unknown> | undefined)[] = [
    metaOf(source, 'og:image', 'og:image:secure_url', 'og:image:url'),
    ...listOf(own(jsonLd.article, 'image'))
      .slice(0, 4)
      .map((image) => ({ value: addressOf(resolve(jsonLd, image)), origin: 'json-ld image' })),
    metaOf(source, 'twitter:image', 'twitter:image:src'),
    { value: links.get('image_src'), origin: 'link image_src' },
  ];
  for (const candidate of candidates) {
    const value = typeof candidate?.value === 'string' ? parseHttpAddress(candidate.value, url) : null;
    if (candidate && value) return { value, origin: candidate.origin };
  }
  return undefined;
}

function addressOf(image: unknown): unknown {
  if (typeof image === 'string') return image;
  return listOf(own(image, 'url'))[0] ?? own(image, 'contentUrl');
}
