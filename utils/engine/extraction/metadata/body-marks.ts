/** Elements of the body that their names mark as a byline, a date line or a heading. */
export interface BodyMarks {
  bylines: Element[];
  dateLines: Element[];
  headings: Element[];
}

/** A page with more elements than this is judged by its first ones. */
const MAX_ELEMENTS = 20_000;
/** Further marked elements belong to lists of other articles. */
const MAX_MARKS = 60;
const BYLINE = /byline|author|autor|verfasser|yazar|journalist|writer|contributor|person-link/i;
const DATE_LINE = /date|publish|posted|time|byline|info|meta|technical|tarih|datum|fecha/i;
const HEADING = /headline|article-title|entry-title|article__title/i;
const ANY = new RegExp(`${BYLINE.source}|${DATE_LINE.source}|${HEADING.source}`, 'i');
const PROFILE = /\/(?:authors?|autor(?:en|es|i)?|auteurs?|journalists?|profile|people|verfasser|redakteure?)\//i;

/** One pass over the elements of the page, for pages whose head does not say enough. */
export function readBodyMarks(document: Document): BodyMarks {
  const marks: BodyMarks = { bylines: [], dateLines: [], headings: [] };
  const elements = document.body?.getElementsByTagName('*') ?? [];
  const count = Math.min(elements.length, MAX_ELEMENTS);
  for (let index = 0; index < count; index++) {
    const element = elements[index]!;
    const names = element.className;
    const isLink = element.localName === 'a';
    if (isLink && PROFILE.test(element.getAttribute('href') ?? '')) add(marks.bylines, element);
    else if (element.getAttribute('rel') === 'author' || element.getAttribute('itemprop') === 'author')
      add(marks.bylines, element);
    if (typeof names !== 'string' || !names || !ANY.test(names)) continue;
    if (BYLINE.test(names)) add(marks.bylines, element);
    if (DATE_LINE.test(names)) add(marks.dateLines, element);
    if (HEADING.test(names)) add(marks.headings, element);
  }
  return marks;
}

function add(list: Element[], element: Element): void {
  if (list.length < MAX_MARKS && list[list.length - 1] !== element) list.push(element);
}
