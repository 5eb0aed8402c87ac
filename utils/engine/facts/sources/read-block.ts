import type { PersonFact, SourceFact } from '../../facts';
import type { AttributionWords } from '../../languages/attribution-words';
import type { AnalysedBlock, Sentence } from '../analysis';
import { continueSpeech } from './continue-speech';
import { describeSource, type NamedSource, type PlacedPerson } from './describe-source';
import { type PostSignature, readPostSignature } from './embedded-post';
import { type Attribution, findAttributions } from './find-attributions';
import { findReason } from './find-reason';
import type { SourceRegister } from './source-register';
import { entityAt, isBreak, type SourceView, type TokenSpan, viewForSources } from './source-view';
import { addStatement, mentionOf } from './statements';

/** More words without a closing sign are a sentence that lost its full stop rather than a heading. */
const LONGEST_HEADING = 16;
const ENDS_SENTENCE = /[.!?…:;,"”’')\]—–-]$/;

/** What reading a block needs beside the block. */
export interface SourceReading {
  words: AttributionWords;
  register: SourceRegister;
  people: readonly PersonFact[];
  /** The block before, where nobody is named for it: the text of a post whose signature may follow. */
  previous: AnalysedBlock | null;
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
  const signature = readPostSignature(block);
  if (signature) return attributePost(reading, block, here, signature);
  if (isHeadingLike(block) || isQuotedHeading(block)) {
    reading.previous = block;
    return before;
  }
  const view = viewForSources(block, reading.words);
  const speakers: SourceFact[][] = [];
  for (const sentence of block.sentences) {
    const speaking: SourceFact[] = [];
    for (const attribution of findAttributions(view, reading.words, sentence)) {
      const { subjects } = attribution;
      const last = speaking.at(-1);
      if (subjects.length === 0 && last) addStatement(block, last, sentence, attribution.cue);
      else if (subjects.length === 0) speaking.push(...attributeParticiple(reading, view, here, sentence, attribution));
      for (const subject of subjects) {
        const found = attribute(reading, view, here, sentence, attribution, subject);
        if (!attribution.isCited) speaking.push(...found);
      }
    }
    noteOrganization(reading, view, sentence, speaking);
    if (speaking.length === 0) noteTopic(reading, view, here, sentence);
    speakers.push(speaking);
  }
  reading.previous = speakers.some((each) => each.length > 0) ? null : block;
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

/** An embedded post is its signer's: the line and the text above it. */
function attributePost(
  { register, previous }: SourceReading,
  block: AnalysedBlock,
  here: readonly PlacedPerson[],
  { name, start }: PostSignature,
): readonly SourceFact[] {
  const mention = { block: block.block, start, end: start + name.length, text: name };
  const person = here.find((each) => each.mention.start < mention.end && each.mention.end > start)?.person;
  const source =
    person === undefined
      ? register.resolve({ name, type: 'organization', head: '', isBack: false, mention })
      : register.resolvePerson(person, mention);
  if (!source) return [];
  for (const part of previous ? [previous, block] : [block])
    for (const sentence of part.sentences) addStatement(part, source, sentence);
  return [];
}

/** Whom a sentence without a speaker is about: a later "he" may mean them. */
function noteTopic(
  { register, words }: SourceReading,
  view: SourceView,
  here: readonly PlacedPerson[],
  sentence: Sentence,
): void {
  const first = personFrom(view, here, sentence.start, sentence.end);
  if (first && !isAboutPronoun(view, words, sentence, first.mention.start)) register.notePerson(first.person);
}

/** Which organization "the company" may mean from here on: one that spoke, else the first that the sentence names. */
function noteOrganization(
  reading: SourceReading,
  view: SourceView,
  sentence: Sentence,
  speaking: readonly SourceFact[],
): void {
  if (speaking.some(({ type }) => type === 'organization')) return;
  const { block } = view;
  let i = sentence.firstToken;
  while (i < sentence.lastToken) {
    const entity = view.isQuoted[i] ? undefined : entityAt(block, block.tokens[i]!.start);
    if (!entity) {
      i++;
      continue;
    }
    let last = i;
    while (last < sentence.lastToken && block.tokens[last]!.start < entity.end) last++;
    if (entity.type === 'organization') {
      const named = describeSource(reading, view, { first: i, last }, [], 'known');
      if (named?.type === 'organization') {
        reading.register.noteOrganization(named.mention);
        return;
      }
    }
    i = last;
  }
}

/** "He was held for a call to Lee": the sentence is about "he", not about whom it names. */
function isAboutPronoun(
  { block, forms }: SourceView,
  words: AttributionWords,
  sentence: Sentence,
  end: number,
): boolean {
  for (let i = sentence.firstToken; i < sentence.lastToken && block.tokens[i]!.start < end; i++) {
    if (words.singlePronouns.has(forms[i]!)) return true;
  }
  return false;
}

/** The first person a range of the text names outside quotation marks. */
function personFrom(
  view: SourceView,
  here: readonly PlacedPerson[],
  start: number,
  end: number,
): PlacedPerson | undefined {
  const { quotations } = view.block;
  return here.find(
    ({ mention }) =>
      mention.start >= start &&
      mention.end <= end &&
      !quotations.some((quotation) => quotation.start <= mention.start && mention.end <= quotation.end),
  );
}

/** "Lee scolded her label, accusing it of theft": whoever is named last before. */
function attributeParticiple(
  { register, words }: SourceReading,
  view: SourceView,
  here: readonly PlacedPerson[],
  sentence: Sentence,
  { cue }: Attribution,
): SourceFact[] {
  if (!words.participles.has(view.forms[cue.first]!)) return [];
  const named = personFrom(view, here, sentence.start, view.block.tokens[cue.first]!.start);
  if (!named) return [];
  const source = register.resolvePerson(named.person, named.mention);
  addStatement(view.block, source, sentence, cue);
  return [source];
}

function attribute(
  reading: SourceReading,
  view: SourceView,
  here: readonly PlacedPerson[],
  sentence: Sentence,
  { cue, isSure, isCore, isFinding, hasClause, isDeclined, listener }: Attribution,
  subject: TokenSpan,
): SourceFact[] {
  const { words, register } = reading;
  const named = describeSource(reading, view, subject, here, isSure ? (isCore ? 'any' : 'determined') : 'known');
  if (!named) return [];
  if (isFinding && !findsOut(words, named, hasClause)) return [];
  if (named.isPronoun === 'single') noteSubject(reading, view, here, sentence, subject);
  const source = register.resolve(named);
  if (!source) return [];
  if (isDeclined) {
    source.declined = [...(source.declined ?? []), mentionOf(view.block, sentence)];
    return [];
  }
  addStatement(view.block, source, sentence, cue);
  noteCarrier(reading, view, cue, source);
  attributeReport(reading, view, sentence, cue);
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

/** Documents show things; whoever else does must show them in a clause: "officers found that", but "officers found her". */
function findsOut(
  words: AttributionWords,
  { type, head, isPronoun, isPlace }: NamedSource,
  hasClause: boolean,
): boolean {
  if (isPronoun) return hasClause && isPronoun !== 'thing';
  if (type === 'document') return true;
  if (words.synonyms.some((nouns) => nouns.has(head))) return true;
  return hasClause && !isPlace;
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
  if (person) register.notePerson(person.person);
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

/** "the patient wrote in the study": a study known already speaks as well. */
function attributeReport(
  { words, register }: SourceReading,
  view: SourceView,
  sentence: Sentence,
  cue: TokenSpan,
): void {
  const { forms, block } = view;
  for (let i = cue.last + 1; i < Math.min(cue.last + CARRIER_REACH, sentence.lastToken); i++) {
    if (!words.documentNouns.has(forms[i]!) || words.carrierNouns.has(forms[i]!)) continue;
    const isInside = forms.slice(cue.last, i).some((form) => form === 'in');
    const report = isInside ? register.findReport(forms[i]!) : undefined;
    if (report) addStatement(block, report, sentence, cue);
    return;
  }
}

/** "said on Monday in a written statement": words between the cue and what carries it. */
const CARRIER_REACH = 9;

/** "a report from", "the survey by": a document with who made it. */
function spansDocument(words: AttributionWords, { forms }: SourceView, { first, last }: TokenSpan): boolean {
  for (let i = first; i + 1 < last; i++) {
    if (words.documentNouns.has(forms[i]!) && /^(?:from|by)$/.test(forms[i + 1]!)) return true;
  }
  return false;
}

/** Outlets that were told, or that the source works for: "told Reuters", "Alex Horton of the Washington Post". */
function outletsOf(
  reading: SourceReading,
  view: SourceView,
  subject: TokenSpan,
  listener: TokenSpan | undefined,
): NamedSource[] {
  const spans = listener ? [listener] : [];
  // "a report from the bank": the bank says so too.
  const isDocument = spansDocument(reading.words, view, subject);
  for (let i = subject.first + 1; i < subject.last; i++) {
    if (/^(?:of|for|at|from|by|in)$/.test(view.forms[i]!) && i + 1 < subject.last)
      spans.push({ first: i + 1, last: subject.last });
    if (/^['’]s$/.test(view.forms[i]!)) spans.push({ first: subject.first, last: i });
  }
  return spans.flatMap((span) => {
    const heard = describeSource(reading, view, span, [], 'known');
    const isIssuer = heard?.type === 'organization' && isDocument && span !== listener && !heard.isBack;
    return heard?.type === 'outlet' || isIssuer ? [heard!] : [];
  });
}
