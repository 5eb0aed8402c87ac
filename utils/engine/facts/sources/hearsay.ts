import type { SourceFact, Statement } from '../../facts';
import type { Mention } from '../../text-range';
import type { AnalysedBlock, Sentence } from '../analysis';
import { describeSource, type NamedSource } from './describe-source';
import type { Attribution } from './find-attributions';
import { phraseAfter } from './noun-phrase';
import type { SourceReading } from './read-block';
import type { SourceView, TokenSpan } from './source-view';

/** Tokens behind a cue within which a channel belongs to it: "said on Monday in an interview with". */
const CHANNEL_REACH = 10;

/** One cue of a sentence, and who it gave the sentence to. */
export interface Reading {
  attribution: Attribution;
  sources: readonly SourceFact[];
}

/** Notes that what is stated reached the article through an outlet; the first word on it stands. */
export function addVia(statement: Statement | undefined, name: string, mention: Mention): void {
  if (statement) statement.via ??= { name, mention };
}

/** The outlet somebody spoke to: "said in an interview with CNN", "in a statement to the paper". */
export function channelOf(
  reading: SourceReading,
  view: SourceView,
  cue: TokenSpan,
  sentence: Sentence,
): NamedSource | undefined {
  const { words } = reading;
  const { forms } = view;
  for (let i = cue.last; i < Math.min(cue.last + CHANNEL_REACH, sentence.lastToken - 2); i++) {
    if (!words.channelNouns.has(forms[i]!) || !words.channelLinks.has(forms[i + 1]!)) continue;
    const span = phraseAfter(view, words, i + 2, sentence.lastToken);
    const named = span && describeSource(reading, view, span, [], 'known');
    return named?.type === 'outlet' && !isOwn(reading, named.name) ? named : undefined;
  }
  return undefined;
}

/** Whether an outlet is the page's own: who speaks to it is no hearsay. */
export function isOwn({ host }: Pick<SourceReading, 'host'>, name: string): boolean {
  const letters = (text: string) => text.toLowerCase().replaceAll(/^the |[^\p{L}\p{N}]/gu, '');
  return host !== '' && letters(host).startsWith(letters(name));
}

/**
 * Outlets that report what others of the same sentence say: "Reuters reported that officials said", "officials said,
 * according to Reuters", "according to Reuters, citing officials".
 */
export function noteReporters(
  reading: SourceReading,
  { block, forms }: SourceView,
  sentence: Sentence,
  read: readonly Reading[],
): void {
  for (const { attribution, sources } of read) {
    const outlet = sources.find(({ type }) => type === 'outlet');
    const mention = outlet && lastMention(outlet, block, sentence);
    if (!mention || isOwn(reading, outlet.name)) continue;
    const isOpener = reading.words.openers.some(([first]) => first === forms[attribution.cue.first]);
    for (const other of read) {
      const [from, to] = [attribution.cue.first, other.attribution.cue.first].sort((a, b) => a - b) as [number, number];
      const isReported =
        isOpener || (other.attribution.cue.first > attribution.cue.first && !other.attribution.isDeclined);
      if (other.attribution === attribution || !isReported) continue;
      if (forms.slice(from, to).some((form) => form === ';' || reading.words.contrasts.has(form))) continue;
      for (const source of other.sources)
        if (source.type !== 'outlet') addVia(statementIn(source, block, sentence), outlet.name, mention);
    }
  }
}

/** The statement a source makes in a sentence. */
export function statementIn(source: SourceFact, block: AnalysedBlock, { start }: Sentence): Statement | undefined {
  const last = source.statements.at(-1);
  return last?.mention.block === block.block && last.mention.start === start ? last : undefined;
}

function lastMention(
  { mentions }: SourceFact,
  { block }: AnalysedBlock,
  { start, end }: Sentence,
): Mention | undefined {
  return mentions.findLast((mention) => mention.block === block && mention.start >= start && mention.end <= end);
}
