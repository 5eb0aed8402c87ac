import { loadNameLists } from '../tagger/word-traits';
import { FAMILY_NAMES_FIRST, KNOWN_BY_SURNAME } from '../tagger/words/known-people';
import { DEMONYMS, NAME_SUFFIX } from '../tagger/words/names';
import { HONORIFICS, ROLE_NOUNS, TITLES } from '../tagger/words/roles';
import { FUNCTION_WORDS } from '../tagger/words/speech';
import {
  areNeighbours,
  type BlockView,
  coreOf,
  foldName,
  isCapitalised,
  type NameSpan,
  opensSentence,
  surnameOf,
} from './name-span';

/** Words that stand before a name in capitals and are no part of it. */
function isOutsideName(form: string): boolean {
  return (
    HONORIFICS.has(form) || TITLES.has(form) || ROLE_NOUNS.has(form) || FUNCTION_WORDS.has(form) || DEMONYMS.has(form)
  );
}

/** "Lin Jian": where no list knows the last word as a surname, the first is. */
function isFamilyNameFirst(core: readonly string[]): boolean {
  return core.length <= 3 && FAMILY_NAMES_FIRST.has(core[0]!) && !loadNameLists().surnames.has(core.at(-1)!);
}

/**
 * Places where a name known in full stands again, in full or as surname, and the tagger did not see it. Headlines write
 * every word in capitals, so there a capital next to it says nothing. Yields between blocks.
 */
export function* findRepeatsInSteps(
  views: readonly BlockView[],
  known: readonly NameSpan[],
  isTaken: (at: number, i: number) => boolean,
): Generator<undefined, NameSpan[]> {
  const { common } = loadNameLists();
  const longForms = new Map<string, string[][]>();
  const surnames = new Set<string>(KNOWN_BY_SURNAME);
  for (const span of known) {
    const core = coreOf(views[span.at]!, span);
    if (core.length < 2) continue;
    surnames.add(core.at(-1)!);
    if (isFamilyNameFirst(core)) surnames.add(core[0]!);
    const parts = surnameOf(core).split(' ');
    for (const form of parts.length > 1 ? [core, parts] : [core]) {
      const list = longForms.get(form[0]!) ?? [];
      // Each form once, or a name that stands often is compared as often at each place.
      if (list.some((other) => other.join(' ') === form.join(' '))) continue;
      list.push(form);
      longForms.set(form[0]!, list);
    }
  }
  const found: NameSpan[] = [];
  for (const [at, view] of views.entries()) {
    yield undefined;
    const { words, forms, otherNames } = view;
    const headlines = new Map<number, boolean>();
    for (let i = 0; i < words.length; i++) {
      if (isTaken(at, i) || !isCapitalised(words[i])) continue;
      const key = foldName(words[i]!);
      const long = longForms
        .get(key)
        ?.find((form) => form.every((part, k) => foldName(words[i + k] ?? '') === part && !isTaken(at, i + k)));
      if (long) {
        found.push({ at, first: i, last: i + long.length, evidence: 'repeat' });
        i += long.length - 1;
        continue;
      }
      if (!surnames.has(key) || otherNames[i]! > 1 || (common.has(key) && opensSentence(view, i))) continue;
      const sentence = view.sentenceOf[i]!;
      const isHeadline = headlines.get(sentence) ?? isHeadlineSentence(view, i);
      headlines.set(sentence, isHeadline);
      const before = i > 0 && areNeighbours(view, i - 1) && isCapitalised(words[i - 1]) && !opensSentence(view, i - 1);
      const after = areNeighbours(view, i) && isCapitalised(words[i + 1]) && !NAME_SUFFIX.test(words[i + 1]!);
      if (after && !isHeadline) continue;
      if (before && !isHeadline && !isOutsideName(forms[i - 1]!)) continue;
      if (isHeadline && common.has(key)) continue;
      found.push({ at, first: i, last: i + 1, evidence: 'repeat' });
    }
  }
  return found;
}

/** Whether most words of the sentence around a token are capitalised. */
function isHeadlineSentence(view: BlockView, i: number): boolean {
  const { firstToken, lastToken } = view.block.sentences[view.sentenceOf[i]!]!;
  let letters = 0;
  let capitals = 0;
  for (let k = firstToken; k < lastToken; k++) {
    if (view.block.tokens[k]!.kind !== 'word' || view.words[k]!.length < 4) continue;
    letters++;
    if (isCapitalised(view.words[k])) capitals++;
  }
  return letters > 2 && capitals / letters > 0.7;
}
