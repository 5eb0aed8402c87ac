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
