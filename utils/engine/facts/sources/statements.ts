import type { SourceFact } from '../../facts';
import type { Mention } from '../../text-range';
import type { AnalysedBlock, Sentence } from '../analysis';
import { lastBefore } from './last-before';
import type { TokenSpan } from './source-view';

export function mentionOf(block: AnalysedBlock, { start, end }: { start: number; end: number }): Mention {
  return { block: block.block, start, end, text: block.text.slice(start, end) };
}

/** Attributes a sentence to a source, once. */
export function addStatement(block: AnalysedBlock, source: SourceFact, sentence: Sentence, cue?: TokenSpan): void {
  const known = source.statements.at(-1)?.mention;
  if (known && known.block === block.block && known.start === sentence.start) return;
  source.statements.push({
    mention: mentionOf(block, sentence),
    ...(cue
      ? { cue: mentionOf(block, { start: block.tokens[cue.first]!.start, end: block.tokens[cue.last - 1]!.end }) }
      : {}),
    isDirect: (lastBefore(block.quotations, ({ start }) => start, sentence.end)?.end ?? 0) > sentence.start,
  });
}
