import type { PersonFact, SourceFact } from '../../facts';
import type { AttributionWords } from '../../languages/attribution-words';
import type { AnalysedBlock, Sentence } from '../analysis';
import { continueSpeech } from './continue-speech';
import { describeSource, type NamedSource, type PlacedPerson } from './describe-source';
import { type Attribution, findAttributions } from './find-attributions';
import { findReason } from './find-reason';
import type { SourceRegister } from './source-register';
import { isBreak, type SourceView, type TokenSpan, viewForSources } from './source-view';
import { addStatement, mentionOf } from './statements';

const FINDERS = /^(?:anonymous|document|organization|person|outlet)$/;
/** More words without a closing sign are a sentence that lost its full stop rather than a heading. */
const LONGEST_HEADING = 16;
const ENDS_SENTENCE = /[.!?…:;,"”’')\]—–-]$/;

/** What reading a block needs beside the block. */
export interface SourceReading {
  words: AttributionWords;
  register: SourceRegister;
  people: readonly PersonFact[];
  /** Host of the page's address: an outlet named like it is the one that tells the story. */
  host: string;
}

/** Whether a paragraph is a line between others: a heading, a label. It repeats what is attributed elsewhere. */
function isHeadingLike({ text, tokens }: AnalysedBlock): boolean {
  return tokens.length <= LONGEST_HEADING && !ENDS_SENTENCE.test(text.trimEnd());
}

/** Reads one block; gives whose speech goes on in the next one. */
export function readBlock(
  reading: SourceReading,
  block: AnalysedBlock,
  here: readonly PlacedPerson[],
  before: readonly SourceFact[],
): readonly SourceFact[] {
  if (isHeadingLike(block) || isQuotedHeading(block)) return before;
  const view = viewForSources(block, reading.words);
  const speakers: SourceFact[][] = [];
  for (const sentence of block.sentences) {
    const speaking: SourceFact[] = [];
    for (const attribution of findAttributions(view, reading.words, sentence)) {
      const { subjects } = attribution;
      const last = speaking.at(-1);
      if (subjects.length === 0 && last) addStatement(block, last, sentence, attribution.cue);
      for (const subject of subjects) speaking.push(...attribute(reading, view, here, sentence, attribution, subject));
    }
    if (speaking.length === 0) noteTopic(reading, view, here, sentence);
    speakers.push(speaking);
  }
  return continueSpeech(block, speakers, before);
}

/** A few words in quotation marks and nothing else: a heading that repeats a quotation. */
function isQuotedHeading({ text, tokens, quotations }: AnalysedBlock): boolean {
  const [only, ...more] = quotations;
  if (!only || more.length > 0 || tokens.length > LONGEST_HEADING) return false;
  return (
    only.start <= 2 && only.end >= text.trimEnd().length - 1 && !/[.!?,;:—-]$/.test(text.slice(only.start, only.end))
  );
}

/** Whom a sentence without a speaker is about: a later "he" may mean them. */
function noteTopic(
  { register }: SourceReading,
  view: SourceView,
  here: readonly PlacedPerson[],
  sentence: Sentence,
): void {
  const first = personFrom(view, here, sentence.start, sentence.end);
  if (first !== undefined) register.notePerson(first);
}

/** The first person a range of the text names outside quotation marks. */
function personFrom(view: SourceView, here: readonly PlacedPerson[], start: number, end: number): number | undefined {
  const { quotations } = view.block;
  const found = here.find(
    ({ mention }) =>
      mention.start >= start &&
      mention.end <= end &&
      !quotations.some((quotation) => quotation.start <= mention.start && mention.end <= quotation.end),
  );
  return found?.person;
}

function attribute(
  reading: SourceReading,
  view: SourceView,
  here: readonly PlacedPerson[],
  sentence: Sentence,
  { cue, isSure, isCore, isFinding, isDeclined, listener }: Attribution,
  subject: TokenSpan,
): SourceFact[] {
  const { words, register } = reading;
  const named = describeSource(reading, view, subject, here, isSure ? (isCore ? 'any' : 'determined') : 'known');
  if (!named) return [];
  if (isFinding && !(FINDERS.test(named.type) && !named.isPronoun) && !isSure) return [];
  if (named.isPronoun === 'single') noteSubject(reading, view, here, sentence, subject);
  const source = register.resolve(named);
  if (!source) return [];
  if (isDeclined) {
    source.declined = [...(source.declined ?? []), mentionOf(view.block, sentence)];
    return [];
  }
  addStatement(view.block, source, sentence, cue);
  noteCarrier(reading, view, cue, source);
  if (source.type === 'anonymous' && !source.reason) {
    const reason = findReason(view.block.text.slice(sentence.start, sentence.end), words);
    if (reason) source.reason = reason;
  }
  for (const outlet of outletsOf(reading, view, subject, listener)) {
    const told = register.resolve(outlet);
    if (told) addStatement(view.block, told, sentence, cue);
    register.spoke(source);
  }
  return [source];
}

/** "When Lee came home, she said": the one named before in the same clause. Not "…, he said" behind what was said. */
function noteSubject(
  { register }: SourceReading,
  view: SourceView,
  here: readonly PlacedPerson[],
  sentence: Sentence,
  { first }: TokenSpan,
): void {
  const isTrailing = first > sentence.firstToken && isBreak(view, first - 1);
  const opening = view.forms[sentence.firstToken] ?? '';
  if (isTrailing && !/^(?:when|after|as|while|before|since|although|though|in|at|during)$/.test(opening)) return;
  const person = personFrom(view, here, sentence.start, view.block.tokens[first]!.start);
  if (person !== undefined) register.notePerson(person);
}

/** "said in a statement": whose statement it is, for "the statement read" later on. */
function noteCarrier(
  { words, register }: SourceReading,
  { forms }: SourceView,
  cue: TokenSpan,
  source: SourceFact,
): void {
  const isCarrier = (form: string) => words.carrierNouns.has(form);
  for (let i = cue.first; i < cue.last + CARRIER_REACH && i < forms.length; i++) {
    if (!isCarrier(forms[i]!)) continue;
    register.noteCarrier(forms[i]!, source);
    return;
  }
}

/** "said on Monday in a written statement": words between the cue and what carries it. */
const CARRIER_REACH = 9;

/** Outlets that were told, or that the source works for: "told Reuters", "Alex Horton of the Washington Post". */
function outletsOf(
  reading: SourceReading,
  view: SourceView,
  subject: TokenSpan,
  listener: TokenSpan | undefined,
): NamedSource[] {
  const spans = listener ? [listener] : [];
  for (let i = subject.first + 1; i + 1 < subject.last; i++) {
    if (/^(?:of|for|at|from)$/.test(view.forms[i]!)) spans.push({ first: i + 1, last: subject.last });
  }
  return spans.flatMap((span) => {
    const heard = describeSource(reading, view, span, [], 'known');
    return heard?.type === 'outlet' ? [heard] : [];
  });
}
