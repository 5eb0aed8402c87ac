import type { Article, Block } from './article';
import { splitSentences } from './facts/text/split-sentences';
import { tokenize } from './facts/text/tokenize';
import { bareText } from './fold-text';
import type { Mention } from './text-range';

/** What an article said when it was last read. Of its text hashes alone are kept, never its words. */
export interface LastReading {
  /** ISO 8601 instant in UTC. */
  read: string;
  headline: string;
  /** EDTF, as the page gave them; '' for none. */
  published: string;
  modified: string;
  /** A hash of each sentence, in order. */
  sentences: string[];
}

/** What differs from the last reading; `null` in place of what does not. */
export interface Changes {
  /** When it was last read. */
  since: string;
  /** What they were: the headline and the dates of the page. */
  headline: string | null;
  published: string | null;
  modified: string | null;
  /** Sentences that are new or reworded, in order. */
  sentences: Mention[];
  /** How many sentences of then are gone, reworded ones among them. */
  gone: number;
}

/** Longer articles are compared so far: ten kilobytes an article at most. */
export const MAX_SENTENCES = 1_000;
/** Letters; shorter sentences stand in many places. */
const MIN_LENGTH = 12;
const PROSE: ReadonlySet<Block['type']> = new Set(['paragraph', 'heading', 'quote', 'list-item']);

/** What is kept of an article that is read at `now`, an ISO 8601 instant in UTC. */
export function readingOf(article: Article, now: string): LastReading {
  const { headline, published, modified } = article.metadata;
  return {
    read: now,
    headline,
    published: published?.value ?? '',
    modified: modified?.value ?? '',
    sentences: hashedSentences(article.blocks).map(({ hash }) => hash),
  };
}

/** What has changed in an article since it was read; `null` where nothing has. */
export function changesSince({ metadata, blocks }: Article, before: LastReading): Changes | null {
  const here = hashedSentences(blocks);
  const known = new Set(before.sentences);
  const now = new Set(here.map(({ hash }) => hash));
  const was = (is: string | undefined, before: string) => (bareText(is ?? '') === bareText(before) ? null : before);
  const headline = was(metadata.headline, before.headline);
  const published = was(metadata.published?.value, before.published);
  const modified = was(metadata.modified?.value, before.modified);
  const sentences = here.flatMap(({ hash, mention }) => (known.has(hash) ? [] : [mention]));
  const gone = before.sentences.filter((hash) => !now.has(hash)).length;
  const isSame = headline === null && published === null && modified === null && sentences.length === 0 && gone === 0;
  return isSame ? null : { since: before.read, headline, published, modified, sentences, gone };
}

function hashedSentences(blocks: readonly Block[]): { hash: string; mention: Mention }[] {
  const found: { hash: string; mention: Mention }[] = [];
  for (const [block, { type, text }] of blocks.entries()) {
    if (!PROSE.has(type)) continue;
    for (const { start, end } of splitSentences(text, tokenize(text))) {
      const words = text.slice(start, end);
      const bare = bareText(words);
      if (bare.length < MIN_LENGTH) continue;
      found.push({ hash: hashOf(bare), mention: { block, start, end, text: words } });
      if (found.length === MAX_SENTENCES) return found;
    }
  }
  return found;
}

/** 53 bits, as cyrb53 mixes them: two sentences of one article do not meet by chance. */
function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
