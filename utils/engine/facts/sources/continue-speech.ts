import type { SourceFact } from '../../facts';
import type { AnalysedBlock } from '../analysis';
import { addStatement } from './statements';

/** Quotations of fewer letters are words set apart, no speech that goes on. */
const SHORTEST_SPEECH = 24;
/** Behind a sentence of the same speaker even these are: "The goal is a “seamless experience”". */
const SHORTEST_AFTER_SPEECH = 14;

/**
 * Gives the sentences of a quotation that nobody is named for to whoever speaks the rest of it, or spoke before or
 * after. `before` spoke last in the block before, `speakers` the sentences of this one.
 */
export function continueSpeech(
  block: AnalysedBlock,
  speakers: (readonly SourceFact[])[],
  before: readonly SourceFact[],
): readonly SourceFact[] {
  let at = 0;
  let earlier: readonly SourceFact[] = [];
  for (const quotation of block.quotations) {
    while (at < block.sentences.length && block.sentences[at]!.end <= quotation.start) {
      if (speakers[at]!.length > 0) earlier = speakers[at]!;
      at++;
    }
    const isAfterSpeech = at > 0 && speakers[at - 1]!.length > 0;
    if (quotation.end - quotation.start < (isAfterSpeech ? SHORTEST_AFTER_SPEECH : SHORTEST_SPEECH)) continue;
    const inside: number[] = [];
    for (let i = at; i < block.sentences.length && block.sentences[i]!.start < quotation.end; i++) inside.push(i);
    const own = inside.map((i) => speakers[i]!).find(isSomebody);
    const later = inside.length === 0 ? undefined : speakers[inside.at(-1)! + 1];
    const opensBlock = quotation.start <= 2;
    const speaker =
      own ??
      (isSomebody(earlier)
        ? earlier
        : opensBlock && isSomebody(before) && !(later && isSomebody(later))
          ? before
          : later);
    if (!speaker || speaker.length === 0) continue;
    for (const i of inside) {
      if (speakers[i]!.length > 0) continue;
      speakers[i] = speaker;
      for (const each of speaker) addStatement(block, each, block.sentences[i]!);
    }
  }
  return speakers.findLast(isSomebody) ?? [];
}

const isSomebody = (speakers: readonly SourceFact[]): boolean => speakers.length > 0;
