import type { Sentence, Token } from '../analysis';
import { SENTENCE_OPENERS, TITLE_ABBREVIATIONS } from './abbreviations';

const TERMINATOR = /^(?:[.!?…。！？।؟]|\.\.\.)$/u;
/** Terminators after which no space is written. */
const UNSPACED_TERMINATOR = /^[。！？]$/u;
const CLOSER = /^(?:["”’»)\]』」]|'')$/u;
const OPENER = /^(?:["“‘«»‚([„『「'¿¡]|``)$/u;
const BEGINS = /^[\p{Lu}\p{Lo}\p{N}@#]/u;
const INITIAL = /^\p{Lu}\.$/u;
const GAP_BREAK = /[\n\t]/;
const ABBREVIATED = /\p{L}\.$/u;

/** Marks that close a quotation in German („…“, »…«), where no word follows at once. */
const GERMAN_CLOSER = /^[“«‘]$/u;

function closes(text: string, { text: sign, end }: Token): boolean {
  return CLOSER.test(sign) || (GERMAN_CLOSER.test(sign) && !/[\p{L}\p{N}]/u.test(text[end] ?? ' '));
}

/** Letters on either side of a full stop that a language looks at. */
const SEEN = 20;

/** Whether an abbreviation that carries its own full stop is followed by a new sentence: the next word decides. */
function endsAfterAbbreviation(token: Token, next: Token): boolean {
  const bare = token.text.slice(0, -1).toLowerCase();
  if (TITLE_ABBREVIATIONS.has(bare) && !bare.includes('.')) return false;
  if (INITIAL.test(token.text)) return false;
  return BEGINS.test(next.text) && SENTENCE_OPENERS.has(next.text.toLowerCase());
}

/**
 * Sentences of one block's text. Closing quotation marks and brackets stay with the sentence they close; a full stop
 * in an abbreviation or an initial ends nothing; a line break or a tab (cells of a table) always does. `isOpen`: the
 * language's own word on a full stop that ends nothing.
 *
 * @example splitSentences(text, tokens) of 'Dr. Ito left. “Why?” she asked.' // Dr. Ito left. · “Why?” she asked.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  isOpen?: (before: string, after: string) => boolean,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number) => {
    if (last <= first) return;
    sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, firstToken: first, lastToken: last });
    first = last;
  };
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1]!;
    const isSpaced = next.start > token.end;
    if (isSpaced && GAP_BREAK.test(text.slice(token.end, next.start))) {
      close(i + 1);
      continue;
    }
    if (token.kind === 'word') {
      const isAbbreviated = isSpaced && token.text.endsWith('.') && ABBREVIATED.test(token.text);
      if (isAbbreviated && endsAfterAbbreviation(token, next)) close(i + 1);
      continue;
    }
    if (!TERMINATOR.test(token.text)) continue;
    let last = i + 1;
    while (last < tokens.length && tokens[last]!.start === tokens[last - 1]!.end && closes(text, tokens[last]!)) last++;
    const follower = tokens[last];
    if (!follower) break;
    if (follower.start === tokens[last - 1]!.end && !UNSPACED_TERMINATOR.test(token.text)) continue;
    const isOpened = OPENER.test(follower.text);
    const opening = isOpened ? tokens[last + 1] : follower;
    if (
      token.text === '.' &&
      isOpen?.(text.slice(Math.max(0, token.end - SEEN), token.end), text.slice(token.end, token.end + SEEN))
    )
      continue;
    if (opening && (BEGINS.test(opening.text) || (isOpened && last > i + 1))) {
      close(last);
      i = last - 1;
    }
  }
  close(tokens.length);
  return sentences;
}
