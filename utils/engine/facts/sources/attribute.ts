import type { SourceFact } from '../../facts';
import type { AttributionWords } from '../../languages/attribution-words';
import type { Sentence } from '../analysis';
import { attributeReport, noteCarrier, outletsOf } from './carriers';
import { describeSource, type NamedSource, type PlacedPerson } from './describe-source';
import type { Attribution } from './find-attributions';
import { findReason } from './find-reason';
import { addVia, channelOf, isOwn, statementIn } from './hearsay';
import type { SourceReading } from './read-block';
import type { SourceView, TokenSpan } from './source-view';
import { addStatement, mentionOf } from './statements';
import { noteSubject, personFrom } from './topics';

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

/** "Lee scolded her label, accusing it of theft": whoever is named last before. */
export function attributeParticiple(
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

/** Gives a sentence to whom one of its cues names; those who then go on speaking. */
export function attribute(
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
  const pair = named.isPronoun === 'group' ? register.pairMeant() : [];
  if (pair.length > 0) {
    const both = pair.map((person) => register.resolvePerson(person, named.mention));
    for (const each of both) addStatement(view.block, each, sentence, cue);
    return both;
  }
  if (named.isPronoun === 'single') noteSubject(reading, view, here, sentence, subject);
  const source = register.resolve(named);
  if (!source) return [];
  if (isDeclined) {
    source.declined = [...(source.declined ?? []), mentionOf(view.block, sentence)];
    return [source];
  }
  addStatement(view.block, source, sentence, cue);
  noteCarrier(reading, view, cue, source);
  attributeReport(reading, view, sentence, cue);
  if (source.type === 'anonymous' && !source.reason) {
    const reason = findReason(view.block.text.slice(sentence.start, sentence.end), words);
    if (reason) source.reason = reason;
  }
  const statement = statementIn(source, view.block, sentence);
  for (const outlet of outletsOf(reading, view, subject, listener)) {
    const told = register.resolve(outlet);
    if (told) addStatement(view.block, told, sentence, cue);
    register.spoke(source);
    const isListener = listener && outlet.mention.start >= view.block.tokens[listener.first]!.start;
    if (told && told !== source && isListener && !isOwn(reading, told.name))
      addVia(statement, told.name, outlet.mention);
  }
  const channel = source.type === 'outlet' ? undefined : channelOf(reading, view, cue, sentence);
  if (channel) addVia(statement, channel.name, channel.mention);
  return [source];
}
