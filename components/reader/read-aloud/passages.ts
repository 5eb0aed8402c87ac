import type { Article, Block } from '../../../utils/engine/article';
import { splitSentences } from '../../../utils/engine/facts/text/split-sentences';
import { tokenize } from '../../../utils/engine/facts/text/tokenize';
import { STANDFIRST } from '../../../utils/engine/passages';
import type { TextRange } from '../../../utils/engine/text-range';

/** A block as it is read aloud. */
export interface Passage {
  block: number;
  /** As long as the block's own text, so that places in the one are places in the other. */
  text: string;
  language: string;
  /** Never empty. */
  sentences(): TextRange[];
}

/** What is heard best in its place: no code, tables, captions, notes, nor what is said in the text anyway. */
const SPOKEN: readonly Block['type'][] = ['paragraph', 'heading', 'quote', 'list-item'];
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** Everything of an article that is read aloud, in order. `fallback`: the language where the article has none. */
export function passagesOf({ metadata, blocks }: Article, fallback: string): Passage[] {
  const language = metadata.language === 'und' ? fallback : metadata.language;
  const passages = [passage(-1, metadata.headline, language)];
  if (metadata.standfirst) passages.push(passage(STANDFIRST, metadata.standfirst, language));
  blocks.forEach((block, index) => {
    const isSpoken = SPOKEN.includes(block.type) && block.label !== 'footnote' && block.label !== 'pull-quote';
    if (isSpoken && HAS_WORDS.test(block.text)) passages.push(passage(index, spokenText(block), language));
  });
  return passages;
}

function passage(block: number, text: string, language: string): Passage {
  let sentences: TextRange[] | null = null;
  return {
    block,
    text,
    language,
    sentences() {
      sentences ??= splitSentences(text, tokenize(text)).map(({ start, end }) => ({ start, end }));
      if (sentences.length === 0) sentences = [{ start: 0, end: text.length }];
      return sentences;
    },
  };
}

/** Signs of notes and struck-out words are left out, with spaces in their place. */
function spokenText({ text, marks }: Block): string {
  let spoken = text;
  for (const { kind, start, end } of marks) {
    if (kind !== 'footnote' && kind !== 'deleted') continue;
    spoken = spoken.slice(0, start) + ' '.repeat(end - start) + spoken.slice(end);
  }
  return spoken;
}

/**
 * Where to cut a sentence that is too long to be spoken at once: the end of its first part. After a comma or the like if
 * there is one in the second half of what fits, else after a word.
 */
export function endOfPart(text: string, start: number, end: number, maxLength: number): number {
  if (end - start <= maxLength) return end;
  const part = text.slice(start, start + maxLength);
  const halves = [/[,;:–—،、，；：][^,;:–—،、，；：]*$/u, /\s\S*$/u];
  for (const cut of halves) {
    const at = part.search(cut);
    if (at >= maxLength / 2) return start + at + 1;
  }
  return start + maxLength;
}
