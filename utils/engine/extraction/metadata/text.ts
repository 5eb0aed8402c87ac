/** Longer values are no names, headlines or summaries. */
const MAX_LENGTH = 2_000;
const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '',
};

/** One line of text: white space collapsed, soft hyphens out, entities that were escaped twice and stray tags resolved. */
export function cleanText(text: string): string {
  let clean = text.slice(0, MAX_LENGTH);
  if (clean.includes('&')) clean = clean.replace(/&(#x?[\da-f]{1,6}|\w{2,8});/gi, decode);
  if (clean.includes('<')) clean = clean.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ');
  return clean
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function decode(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** The words of an element, without those of scripts and styles inside it. */
export function elementText(element: Element): string {
  if (!element.querySelector('script, style, noscript, svg')) return cleanText(element.textContent ?? '');
  const parts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('script, style, noscript, svg')) parts.push(node.nodeValue ?? '');
  }
  return cleanText(parts.join(''));
}

/** More `meta` elements than any honest page has. */
const MAX_METAS = 500;

/** The first `content` with words in it of the elements named, in the order of the names. */
export function metaContent(document: Document, ...names: string[]): string | undefined {
  // The browser keeps this list; a selector that finds nothing would walk the whole page each time.
  const metas = [...document.getElementsByTagName('meta')].slice(0, MAX_METAS);
  for (const name of names) {
    const wanted = name.toLowerCase();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const content = metas
        .find((meta) => meta.getAttribute(attribute)?.toLowerCase() === wanted)
        ?.getAttribute('content');
      const text = content ? cleanText(content) : '';
      if (text) return text;
    }
  }
  return undefined;
}

/** Letters and digits only, lower case: for telling whether two texts are the same. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The share of the shorter text's words that the longer one has, 0 to 1. */
export function similarity(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    foldText(text).match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu,
    ) ?? [],
  );
}
