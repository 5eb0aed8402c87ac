import { extractMetadata } from '../../../../../utils/engine/extraction/metadata';
import { parsePage } from '../../../../support/load-page';

export const URL = 'https://tide.example/local/ferry-pier-closes-after-cracks';
export const HEADLINE = 'Old ferry pier closes after cracks are found';

export function read(head: string, body = '', url = URL) {
  return extractMetadata(parsePage(`<html><head>${head}</head><body>${body}</body></html>`, url), url);
}

export function meta(name: string, content: string): string {
  return `<meta property="${name}" content="${content}">`;
}

export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

export function article(fields: object): string {
  return jsonLd({ '@type': 'NewsArticle', headline: HEADLINE, ...fields });
}
