import type { CslItem, CslName } from './citation';

/** Signs that TeX would run. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A BibLaTeX entry for an article on a site. */
export function renderBibtex(item: CslItem): string {
  const date = item.issued && isoOf(item.issued['date-parts'][0]!);
  const fields: [string, string | undefined][] = [
    ['author', item.author.map(bibtexName).join(' and ') || undefined],
    ['title', `{${escapeTex(item.title)}}`],
    ['journaltitle', item['container-title'] && escapeTex(item['container-title'])],
    ['date', date],
    // An address is taken as it is, but for what would end the field.
    ['url', item.URL.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', item.accessed && isoOf(item.accessed['date-parts'][0]!)],
    ['langid', item.language],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@article{${keyOf(item)},\n${lines.join('\n')}\n}`;
}

/** Wikipedia's template. https://en.wikipedia.org/wiki/Template:Cite_news */
export function renderCiteNews(item: CslItem): string {
  const people = item.author.flatMap((name, index) => {
    const number = item.author.length > 1 ? `${index + 1}` : '';
    if ('literal' in name) return [`|author${number}=${escapeWiki(name.literal)}`];
    return [`|last${number}=${escapeWiki(name.family)}`, `|first${number}=${escapeWiki(name.given ?? '')}`];
  });
  const fields = [
    ...people,
    item.issued ? `|date=${isoOf(item.issued['date-parts'][0]!)}` : '',
    `|title=${escapeWiki(item.title)}`,
    `|url=${item.URL.replace(/[|{}[\]<>"\s]/g, encodeURIComponent)}`,
    item['container-title'] ? `|work=${escapeWiki(item['container-title'])}` : '',
    item.language && item.language !== 'en' ? `|language=${escapeWiki(item.language)}` : '',
    item.accessed ? `|access-date=${isoOf(item.accessed['date-parts'][0]!)}` : '',
  ];
  return `{{cite news ${fields.filter(Boolean).join(' ')}}}`;
}

function bibtexName(name: CslName): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`;
  return name.given ? `${escapeTex(name.family)}, ${escapeTex(name.given)}` : escapeTex(name.family);
}

/** Surname, year and the first long word of the title, in plain letters. */
function keyOf({ author, issued, title }: CslItem): string {
  const first = author[0];
  const name = first ? ('literal' in first ? first.literal : first.family) : 'anonymous';
  const word = title.split(/\s+/).find((each) => each.length > 3) ?? '';
  const key = `${name}${issued?.['date-parts'][0]?.[0] ?? ''}${word}`;
  return (
    key
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '') || 'article'
  );
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}$&%#_~^]/g, (sign) => TEX[sign]!);
}

function escapeWiki(text: string): string {
  return text.replace(/[|[\]{}<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\s+/g, ' ');
}

function isoOf(parts: number[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
