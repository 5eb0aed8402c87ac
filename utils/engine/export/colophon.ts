import type { Metadata } from '../article';

/** What a file calls its article where it must have a name: not every page gives one. */
export function titleOf({ headline, siteName, url }: Metadata): string {
  return headline || siteName || (URL.canParse(url) && new URL(url).hostname) || url;
}

/** Where an article comes from, in one line's parts: authors, site, dates, and last its address. */
export function colophonOf(metadata: Metadata): { words: string[]; address: string } {
  const { byline, agencies, siteName, published, modified } = metadata;
  const words = [
    [...(byline ?? []), ...(agencies ?? [])].join(', '),
    siteName,
    published?.value,
    modified && `updated ${modified.value}`,
  ];
  return {
    words: words.filter((part): part is string => Boolean(part)),
    address: metadata.canonicalUrl ?? metadata.url,
  };
}
