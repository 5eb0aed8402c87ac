import type { Metadata } from '../article';

/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Not allowed somewhere, or read as something else: separators, wildcards, control and direction characters. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;
/** File systems take 255 bytes, encrypted ones 143; the ending and a browser's " (1)" need room. */
const MAX_BYTES = 110;

/** A name for a file of an article that every system takes: the day it was published, and its headline. */
export function createFileName(
  { headline, published }: Pick<Metadata, 'headline' | 'published'>,
  extension: string,
): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published?.value ?? '')?.[0];
  const words = headline.toWellFormed().normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/g, ' ');
  const name = cutToBytes([day, words].filter(Boolean).join(' '), MAX_BYTES)
    // A name neither begins nor ends with a dot or a space: it would be hidden, or changed by Windows.
    .replace(/^[. ]+|[. ]+$/g, '');
  const safe = name === '' || RESERVED.test(name) ? `article ${name}`.trim() : name;
  return `${safe}.${extension}`;
}

/** Cut between characters, and between words where that leaves most of it. */
function cutToBytes(text: string, most: number): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let cut = '';
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > most) {
      const space = cut.lastIndexOf(' ');
      return space > cut.length * 0.7 ? cut.slice(0, space) : cut;
    }
    cut += character;
  }
  return cut;
}
