import type { PersonFact, SourceFact } from '../../facts';
import type { AttributionWords } from '../../languages/attribution-words';
import { englishAttribution } from '../../languages/en/attribution';
import { rangesOverlap } from '../../text-range';
import type { AnalysedBlock, Analysis, FactContext, Sentence } from '../analysis';
import { describeSource, placePeople } from './describe-source';
import { type Attribution, findAttributions } from './find-attributions';
import { findReason } from './find-reason';
import { lastBefore } from './last-before';
import { type SourceView, type TokenSpan, viewForSources } from './noun-phrase';
import { SourceRegister } from './source-register';

const FINDERS = /^(?:anonymous|document|organization|person)$/;
/** Quotations of fewer letters are words set apart, no speech that goes on. */
const SHORTEST_SPEECH = 24;

type PeopleHere = NonNullable<ReturnType<ReturnType<typeof placePeople>['get']>>;

/** Who or what an article attributes its information to, each source once; yields between blocks. English only. */
export function* recognizeSourcesInSteps(
  analysis: Analysis,
  people: readonly PersonFact[],
  context: FactContext,
): Generator<undefined, SourceFact[]> {
  if (context.language !== 'en') return [];
  const register = new SourceRegister(people);
  const placed = placePeople(people);
  let goesOn: SourceFact | null = null;
  for (const block of analysis.blocks) {
    if (block.isProse) {
      goesOn = readBlock(block, englishAttribution, placed.get(block.block) ?? [], register, goesOn);
      yield undefined;
    }
  }
  const facts = register.entries.map(({ fact }) => fact);
  addLinks(analysis, facts);
  return facts.filter(({ statements, declined }) => statements.length > 0 || declined);
}

/** Reads one block; gives whose speech goes on in the next one, if any. */
function readBlock(
  block: AnalysedBlock,
  words: AttributionWords,
  people: PeopleHere,
  register: SourceRegister,
  speaker: SourceFact | null,
): SourceFact | null {
  const view = viewForSources(block);
  const speakers: (SourceFact | null)[] = [];
  for (const sentence of block.sentences) {
    let last: SourceFact | null = null;
    for (const attribution of findAttributions(view, words, sentence)) {
      last = attribute(view, words, people, register, sentence, attribution, last) ?? last;
    }
    speakers.push(last);
  }
  return carryQuotations(block, speakers, speaker);
}

function attribute(
  view: SourceView,
  words: AttributionWords,
  people: PeopleHere,
  register: SourceRegister,
  sentence: Sentence,
  { cue, subject, isSure, isFinding, isDeclined, listener }: Attribution,
  last: SourceFact | null,
): SourceFact | null {
  const named = subject ? describeSource(view, words, subject, people, isSure) : null;
  if (subject && !named) return null;
  if (named && isFinding && !(isSure || (FINDERS.test(named.type) && !named.isPronoun))) return null;
  const source = named ? register.resolve(named) : last;
  if (!source) return null;
  if (isDeclined) {
    source.declined = [...(source.declined ?? []), mentionOf(view.block, sentence)];
    return null;
  }
  addStatement(view.block, source, sentence, cue);
  if (source.type === 'anonymous' && !source.reason) {
    const reason = findReason(view.block.text.slice(sentence.start, sentence.end));
    if (reason) source.reason = reason;
  }
  if (listener) {
    const heard = describeSource(view, words, listener, [], false);
    if (heard?.type === 'outlet') {
      const outlet = register.resolve(heard);
      if (outlet) addStatement(view.block, outlet, sentence, cue);
      register.resolve({ ...(named ?? heard) });
    }
  }
  return source;
}

/** Gives the sentences of a quotation that nobody is named for to whoever speaks the rest of it, or spoke before. */
function carryQuotations(
  block: AnalysedBlock,
  speakers: (SourceFact | null)[],
  before: SourceFact | null,
): SourceFact | null {
  let at = 0;
  let earlier: SourceFact | null = null;
  for (const quotation of block.quotations) {
    if (quotation.end - quotation.start < SHORTEST_SPEECH) continue;
    while (at < block.sentences.length && block.sentences[at]!.end <= quotation.start)
      earlier = speakers[at++] ?? earlier;
    const inside: number[] = [];
    for (let i = at; i < block.sentences.length && block.sentences[i]!.start < quotation.end; i++) inside.push(i);
    const own = inside.map((i) => speakers[i]).find((speaker) => speaker);
    const later = inside.length === 0 ? undefined : speakers[inside.at(-1)! + 1];
    const speaker = own ?? earlier ?? (before && startsBlock(block, quotation.start) ? before : later);
    if (!speaker) continue;
    for (const i of inside) {
      if (speakers[i]) continue;
      speakers[i] = speaker;
      addStatement(block, speaker, block.sentences[i]!);
    }
  }
  const last = speakers.findLast((speaker) => speaker);
  return last ?? null;
}

const startsBlock = (block: AnalysedBlock, start: number): boolean => start <= 2 && block.quotations.length > 0;

function mentionOf(block: AnalysedBlock, { start, end }: { start: number; end: number }) {
  return { block: block.block, start, end, text: block.text.slice(start, end) };
}

function addStatement(block: AnalysedBlock, source: SourceFact, sentence: Sentence, cue?: TokenSpan): void {
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

/** The address a source's name, or its cue, is linked to. */
function addLinks({ article }: Analysis, facts: SourceFact[]): void {
  for (const fact of facts) {
    const places = [...fact.mentions, ...fact.statements.flatMap(({ cue }) => (cue ? [cue] : []))];
    for (const place of places) {
      const marks = article.blocks[place.block]?.marks ?? [];
      const link = marks.find((mark) => mark.kind === 'link' && rangesOverlap(mark, place));
      if (link?.kind === 'link') {
        fact.href = link.href;
        break;
      }
    }
  }
}
