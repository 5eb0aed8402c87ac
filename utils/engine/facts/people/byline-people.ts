import type { PersonFact } from '../../facts';
import type { Mention } from '../../text-range';
import type { Analysis } from '../analysis';

/** More places of one name are no more evidence. */
const MOST_MENTIONS = 50;
const LETTER = /[\p{L}\p{N}]/u;

/** The page's authors where the text names them: all that can be told of people in a language we do not know. */
export function findBylinePeople({ article, blocks }: Analysis): PersonFact[] {
  return (article.metadata.byline ?? []).flatMap((name): PersonFact[] => {
    const mentions = blocks.flatMap(({ block, text }) => findWhole(text, name, block)).slice(0, MOST_MENTIONS);
    if (mentions.length === 0) return [];
    return [{ name, aliases: [], roles: [], mentions, isQuoted: false, isByline: true }];
  });
}

function findWhole(text: string, name: string, block: number): Mention[] {
  const found: Mention[] = [];
  if (name.trim() === '') return found;
  for (
    let at = text.indexOf(name);
    at >= 0 && found.length < MOST_MENTIONS;
    at = text.indexOf(name, at + name.length)
  ) {
    const end = at + name.length;
    if (LETTER.test(text[at - 1] ?? ' ') || LETTER.test(text[end] ?? ' ')) continue;
    found.push({ block, start: at, end, text: name });
  }
  return found;
}
