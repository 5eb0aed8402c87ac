import { foldWords, wordRuns } from './words';

/** Three words in a row are seldom the same by chance. */
const RUN = 3;

/** From this share on a text counts as being there. */
const THERE = 0.5;

/** A text made ready to be asked whether others are in it. */
export interface TextIndex {
  runs: Set<string>;
  words: string;
}

export function indexText(text: string): TextIndex {
  return { runs: new Set(wordRuns(text, RUN)), words: foldWords(text) };
}

/** Whether at least half of the runs of three words are there; a shorter text must be there as a whole. */
export function isIn(part: string, whole: TextIndex): boolean {
  const runs = wordRuns(part, RUN);
  if (runs.length === 0) return whole.words.includes(foldWords(part));
  return runs.filter((run) => whole.runs.has(run)).length / runs.length >= THERE;
}
