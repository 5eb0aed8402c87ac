import type { TextRange } from '../../text-range';
import { loadNameLists } from '../tagger/word-traits';
import { DEMONYMS } from '../tagger/words/names';
import { HONORIFICS, ROLE_MODIFIERS } from '../tagger/words/roles';
import { FUNCTION_WORDS } from '../tagger/words/speech';
import { areNeighbours, type BlockView, hasLetter, isCapitalised, type NameSpan, opensSentence } from './name-span';
import { isPhraseBreak, isRoleNoun, looksLikeAgent } from './role-words';

/** Longest role before a name: "deputy secretary of state for European and Eurasian affairs" has nine words. */
const MAX_TOKENS = 12;
const ARTICLE = /^(?:the|a|an|his|her|their|its|our|my|this|that|one|another)$/;
const GENITIVE = /^['’]s?$/;

/** Whether a small word at `i` joins two parts of a role: "Secretary of State", "Health and Human Services secretary". */
function joinsRole(view: BlockView, i: number): boolean {
  const { forms, words } = view;
  const form = forms[i]!;
  if (form === 'the')
    return /^(?:of|for|to)$/.test(forms[i - 1] ?? '') && isRoleNoun(forms[i - 2] ?? '', words[i - 2] ?? '');
  if (form === 'of' || form === 'for' || form === 'to')
    return isRoleNoun(forms[i - 1] ?? '', words[i - 1] ?? '') || (form === 'of' && isCapitalised(words[i - 1]));
  if (form === 'and' || form === '&')
    return isCapitalised(words[i - 1]) && isCapitalised(words[i + 1]) && isRoleNounNear(view, i);
  return false;
}

/** Whether the words after `i` up to the name hold a role noun, and the one before `i` is none. */
function isRoleNounNear({ forms, words }: BlockView, i: number): boolean {
  if (isRoleNoun(forms[i - 1] ?? '', words[i - 1] ?? '')) return false;
  for (let k = i + 1; k < i + 5 && k < words.length; k++) if (isRoleNoun(forms[k]!, words[k]!)) return true;
  return false;
}

/** Whether token `i` can be part of a role that ends before a name. */
function belongsBefore(view: BlockView, i: number, isName: (i: number) => boolean): boolean {
  const { words, forms } = view;
  const word = words[i]!;
  const form = forms[i]!;
  if (GENITIVE.test(word)) return i > 0 && hasLetter(words[i - 1]!);
  if (isName(i)) return GENITIVE.test(words[i + 1] ?? '');
  if (joinsRole(view, i)) return true;
  if (!hasLetter(word) || form.endsWith('-year-old') || view.block.tokens[i]!.kind === 'number') return false;
  if (isCapitalised(word)) return !FUNCTION_WORDS.has(form) || form === 'us';
  return !isPhraseBreak(form);
}

/** Cuts what cannot open a role: articles, small words, a common word that only opens the sentence. */
function trimStart(view: BlockView, first: number, last: number): number {
  const { words, forms, otherNames } = view;
  let start = first;
  while (start < last) {
    const form = forms[start]!;
    const isKept =
      ROLE_MODIFIERS.has(form) || DEMONYMS.has(form) || isRoleNoun(form, words[start]!) || otherNames[start] !== 0;
    const isSmall =
      ARTICLE.test(form) || HONORIFICS.has(form) || GENITIVE.test(words[start]!) || /^(?:of|for|to|and|&)$/.test(form);
    const isOpener =
      !isKept &&
      opensSentence(view, start) &&
      loadNameLists().common.has(form) &&
      !GENITIVE.test(words[start + 1] ?? '');
    if (!isSmall && !isOpener) break;
    start++;
  }
  return start;
}

/**
 * The role worded right before a name, without article: "Jordanian Foreign Minister" Ayman Safadi, "the then UK Home
 * Secretary", Sajid Javid.
 */
export function findRoleBefore(view: BlockView, span: NameSpan, isName: (i: number) => boolean): TextRange | null {
  const { words, forms, block } = view;
  let last = span.first;
  const isInSentence = (i: number) => i >= 0 && view.sentenceOf[i] === view.sentenceOf[span.first];
  while (isInSentence(last - 1) && HONORIFICS.has(forms[last - 1]!)) last--;
  const isApposed = isInSentence(last - 1) && words[last - 1] === ',';
  if (isApposed) last--;
  let first = last;
  while (isInSentence(first - 1) && last - first < MAX_TOKENS && belongsBefore(view, first - 1, isName)) {
    if (first < last && !areNeighbours(view, first - 1)) break;
    first--;
  }
  // "Trump told the singer, Smith said": an apposition needs its article.
  if (isApposed && !(isInSentence(first - 1) && /^(?:the|his|her|their|its|a|an|then)$/.test(forms[first - 1]!)))
    return null;
  if (isApposed && isPhraseListed(view, span)) return null;
  first = trimStart(view, first, last);
  if (last <= first) return null;
  const head = last - 1;
  if (isHead(view, head) || hasComplement(view, first, last))
    return { start: block.tokens[first]!.start, end: block.tokens[head]!.end };
  // A title inside, unknown words after it ("President-elect" is known, "Chief Whip" need not be).
  return null;
}

function isHead({ words, forms }: BlockView, i: number): boolean {
  if (isRoleNoun(forms[i]!, words[i]!)) return true;
  return words[i] === forms[i] && looksLikeAgent(forms[i]!);
}

/** "Secretary of State", "Head of Research": the noun first, then what it heads. */
function hasComplement({ words, forms }: BlockView, first: number, last: number): boolean {
  for (let i = first; i + 2 < last + 1; i++) {
    if (isRoleNoun(forms[i]!, words[i]!) && /^(?:of|for)$/.test(forms[i + 1] ?? '') && i + 2 < last) return true;
  }
  return false;
}

/** Whether the name behind the comma is one of a list rather than an apposition: no comma or verb closes it. */
function isPhraseListed({ words }: BlockView, span: NameSpan): boolean {
  return !/^[,.;:)]$/.test(words[span.last] ?? '.');
}
