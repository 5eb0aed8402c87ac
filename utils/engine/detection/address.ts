import { amount, type Measured, mark } from './signals';

/** Parts of a path that name lists, media and services; in the languages in which they are common. */
const SECTION_WORDS = new Set(
  'tag tags topic topics thema themen category categories kategorie categoria author authors autor autoren profile search suche video videos gallery galleries galerie foto fotos photo photos picture pictures bilder bilderstrecke bilderstrecken podcast podcasts livetv live-tv tv watch shop store product products collection collections forum forums thread threads question questions docs login account newsletter newsletters about about-us contact kontakt help faq terms privacy impressum jobs careers service services pricing page feed archive archiv'.split(
    ' ',
  ),
);
/** Longer parts that begin with the word are headlines. */
const MAX_VIDEO = 18;
const DATE = /\/20\d\d\/?(?:[01]?\d|[a-z]{3})\b|\/20\d{6}\b|\b20\d\d-[01]\d-[0-3]\d\b/;
const SEARCH = /(?:^|&)(?:q|s|query|search)=/;

/** What the address of a page says: a slug of many words and a date, or the name of a section, a gallery, a search. */
export function measureAddress(address: string): Measured[] {
  // Cut by hand: an address object costs more than the rest of this.
  const start = address.indexOf('/', address.indexOf('://') + 3);
  const [whole = '', query] = (start < 0 ? '' : address.slice(start)).split('#', 1)[0]!.split('?');
  const path = address.startsWith('http') ? whole : '';
  const parts = path.split('/').filter(Boolean);
  let slug = 0;
  let section = '';
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    const words = part.split(part.includes('-') ? '-' : part.includes('_') ? '_' : '+').filter(isWord).length;
    if (words > slug) slug = words;
    const lower = part.toLowerCase();
    if (SECTION_WORDS.has(lower) || (lower.startsWith('video-') && lower.length <= MAX_VIDEO)) section ||= part;
  }
  const front = address.startsWith('http') ? howFront(parts, query !== undefined) : 0;
  return [
    amount('address-slug', slug, slug),
    mark('address-date', (path.includes('20') && DATE.exec(path)?.[0]) || ''),
    mark('address-section', section || (query && SEARCH.exec(query)?.[0]) || ''),
    { id: 'address-front', value: front, evidence: front ? path.slice(0, 60) || '/' : '' },
  ];
}

/** Not a number, not a letter alone. */
function isWord(part: string): boolean {
  return part.length > 1 && !(part >= '0' && part < ':');
}

/** How much an address is that of the front page, or a section's: one short word after the host. */
function howFront(parts: string[], hasQuery: boolean): number {
  if (parts.length === 0) return hasQuery ? 0.5 : 1;
  const last = parts[parts.length - 1]!;
  // Sections are folders; what ends like a file is one page of many.
  if (last.includes('.') && !/^(?:index|default|home)\./i.test(last)) return 0;
  if (parts.length > 3 || parts.some((part) => part.length > 20)) return 0;
  if (parts.some((part) => /\d|-.*-/.test(part))) return 0;
  return parts.length === 1 && !last.includes('-') ? 0.7 : 0.3;
}
