import type { NameCues } from '../../../languages/name-cues';
import { loadNameLists } from '../../tagger/word-traits';
import { areNeighbours, type BlockView, foldName, isCapitalised, opensSentence } from '../name-span';

/** A name the words around it tell, as a half-open range over a block's tokens. */
export interface CuedName {
  at: number;
  first: number;
  last: number;
}

/** Words a name has at most, particles among them. */
const MOST_WORDS = 5;
/** Letters behind a name that are looked at. */
const REACH = 24;
/** Letters before a name that may hold a role and what it belongs to. */
const ROLE_REACH = 110;
const PROPER = /^\p{Lu}(?=[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}’'-]*\p{Ll})[\p{L}\p{M}’'-]*$/u;
const INITIAL = /^\p{Lu}\.$/u;

/** Reads names out of one block by titles, offices, listed given names, brackets and verbs of speech beside them. */
export function findCuedNames(view: BlockView, at: number, cues: NameCues): CuedName[] {
  const found: CuedName[] = [];
  for (let i = 0; i < view.words.length; i++) {
    if (!isNameWord(view, i, cues)) continue;
    const last = endOfName(view, i, cues);
    // "Schweißer Jan Petersen": a trade no list knows stands before a given name that one does.
    if (last - i > 2 && !isGiven(view, i) && isGiven(view, i + 1)) continue;
    if (isToldName(view, i, last, cues)) {
      found.push({ at, first: i, last });
      i = last - 1;
    }
  }
  return found;
}

const isGiven = ({ words }: BlockView, i: number): boolean => loadNameLists().given.has(foldName(words[i]!));

/** Whether a word can be part of a name. */
export function isNameWord({ words }: BlockView, i: number, cues: NameCues): boolean {
  const word = words[i] ?? '';
  if (INITIAL.test(word)) return true;
  if (!isCapitalised(word) || !PROPER.test(word)) return false;
  return !cues.noName.test(word) && !cues.roleNoun.test(word) && !cues.honorific.test(word);
}

function endOfName(view: BlockView, first: number, cues: NameCues): number {
  let last = first + 1;
  while (last - first < MOST_WORDS && areNeighbours(view, last - 1)) {
    let next = last;
    while (next - first < MOST_WORDS && cues.particle.test(view.words[next] ?? '') && areNeighbours(view, next)) next++;
    // A surname may be a trade: "Karl Richter".
    const isTrade = last === first + 1 && next === last && cues.tradeSurname.test(view.words[next] ?? '');
    if (!isNameWord(view, next, cues) && !isTrade) break;
    last = next + 1;
    if (isTrade) break;
  }
  return last;
}

/** Whether the words beside a run of name words tell that it is a person's name. */
function isToldName(view: BlockView, first: number, last: number, cues: NameCues): boolean {
  const { words, block } = view;
  const before = first > 0 && view.sentenceOf[first - 1] === view.sentenceOf[first] ? words[first - 1]! : '';
  const isLong = last - first > 1;
  if (INITIAL.test(words[last - 1]!)) return false;
  if (cues.honorific.test(before)) return true;
  // In small letters, as some languages write it, a role tells a name of two words only: "le maire Jean Petit".
  if (cues.roleNoun.test(before) && (isLong || isCapitalised(before)))
    return isLong || !cues.genitive.test(words[first]!);
  if (!isLong) return false;
  const end = block.tokens[last - 1]!.end;
  if (cues.bracket.test(block.text.slice(end, end + REACH))) return true;
  const start = block.tokens[first]!.start;
  if (before === ',' && cues.roleBefore.test(block.text.slice(Math.max(0, start - ROLE_REACH), start))) return true;
  if (isGiven(view, first) && view.block.tokens[first - 1]?.kind !== 'number') return true;
  if (opensSentence(view, first)) return false;
  return cues.speech.test(before);
}
