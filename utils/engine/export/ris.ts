import { type CslName, createCslItem } from './citation';
import type { ExportFormat } from './format';

/** The article as a reference that Zotero, EndNote, Mendeley and libraries open. https://en.wikipedia.org/wiki/RIS_(file_format) */
export const ris: ExportFormat = {
  label: 'RIS',
  mediaType: 'application/x-research-info-systems',
  extension: 'ris',
  render({ metadata }, _facts, { savedAt } = {}) {
    const item = createCslItem(metadata, savedAt?.slice(0, 10));
    const issued = item.issued?.['date-parts'][0];
    const fields: [tag: string, value: string | undefined][] = [
      ['TY', 'NEWS'],
      ...item.author.map((name): [string, string] => ['AU', risName(name)]),
      ['TI', item.title],
      ['T2', item['container-title']],
      ['AB', item.abstract],
      ['PY', issued && dateOf(issued.slice(0, 1))],
      ['DA', issued && dateOf(issued)],
      ['Y2', item.accessed && dateOf(item.accessed['date-parts'][0]!)],
      ['UR', item.URL],
      ['LA', item.language],
      ...metadata.topics.map((topic): [string, string] => ['KW', topic]),
    ];
    const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${inOneLine(value)}`] : []));
    return [...lines, 'ER  - ', ''].join('\r\n');
  },
};

function risName(name: CslName): string {
  if ('literal' in name) return name.literal;
  return name.given ? `${name.family}, ${name.given}` : name.family;
}

/** `2024/01/18`, as far as it is known. */
function dateOf(parts: readonly number[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('/');
}

/** A line begins a field: words of a page must not. */
function inOneLine(value: string): string {
  return value
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();
}
