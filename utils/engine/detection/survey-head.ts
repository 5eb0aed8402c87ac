import type { Survey } from './survey';

/** Enough for any honest page; a hostile one is not read to its end. */
const MAX_STRUCTURED = 20;
const MAX_LENGTH = 64_000;
const MAX_TYPES = 200;

/** What the page says it is, from its `meta` elements and JSON-LD; the latter is searched and not parsed. */
export function readHead(document: Document): Pick<Survey, 'types' | 'openGraphType'> {
  const types: string[] = [];
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (let index = 0; index < Math.min(scripts.length, MAX_STRUCTURED); index++) {
    addTypes(types, (scripts[index]!.textContent ?? '').slice(0, MAX_LENGTH));
  }
  const meta = document.querySelector('meta[property="og:type"]');
  const openGraphType = meta?.getAttribute('content')?.toLowerCase() ?? '';
  return { types, openGraphType };
}

/** The words in quotes that stand after each `@type`: one, or a list of them. Types may be written as addresses. */
function addTypes(types: string[], source: string): void {
  for (
    let at = source.indexOf('"@type"');
    at >= 0 && types.length < MAX_TYPES;
    at = source.indexOf('"@type"', at + 7)
  ) {
    const parts = source.slice(at + 7, at + 200).split('"');
    const isList = parts[0]!.includes('[');
    for (let index = 1; index < parts.length; index += 2) {
      types.push(parts[index]!.slice(parts[index]!.lastIndexOf('/') + 1));
      if (!isList || parts[index + 1]?.includes(']')) break;
    }
  }
}
