import type { Metadata } from '../article';

/** Just enough to extract by until the full metadata reader is there. */
export function extractMetadata(document: Document, url: string): Metadata {
  const content = (selector: string): string => document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';
  const h1s = [...document.querySelectorAll('h1')].map((h1) => (h1.textContent ?? '').replace(/\s+/g, ' ').trim());
  const title = content('meta[property="og:title"]') || document.title;
  const headline = h1s.find((text) => text && title.includes(text)) ?? h1s.find((text) => text.length > 15) ?? title;
  const language = document.documentElement.lang || 'und';
  const metadata: Metadata = { headline, url, language, direction: 'ltr', topics: [] };
  const author = content('meta[name="author"]');
  if (author) metadata.byline = [author];
  const leadImage = content('meta[property="og:image"]');
  if (leadImage) metadata.leadImage = leadImage;
  return metadata;
}
