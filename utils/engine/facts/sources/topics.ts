import type { SourceFact } from '../../facts';
import type { AttributionWords } from '../../languages/attribution-words';
import type { Sentence } from '../analysis';
import { describeSource, type PlacedPerson } from './describe-source';
import { firstFrom, lastBefore } from './last-before';
import type { SourceReading } from './read-block';
import { entityAt, isBreak, type SourceView, type TokenSpan } from './source-view';

const startOf = ({ mention }: PlacedPerson): number => mention.start;

/** ", and congresswoman ": more letters between two names join something else. */
const LONGEST_JOINT = 40;

/** The first person a range of the text names outside quotation marks. */
export function personFrom(
  view: SourceView,
  here: readonly PlacedPerson[],
  start: number,
  end: number,
): PlacedPerson | undefined {
  const { quotations } = view.block;
  for (let i = firstFrom(here, startOf, start); i < here.length && here[i]!.mention.end <= end; i++) {
    const { mention } = here[i]!;
    const quotation = lastBefore(quotations, (each) => each.start, mention.start + 1);
    if (!quotation || quotation.end < mention.end) return here[i];
  }
  return undefined;
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

/** Whom a sentence without a speaker is about: a later "he" may mean them. */
export function noteTopic(
  { register, words }: SourceReading,
  view: SourceView,
  here: readonly PlacedPerson[],
  sentence: Sentence,
): void {
  const first = personFrom(view, here, sentence.start, sentence.end);
  if (first && !isAboutPronoun(view, words, sentence, first.mention.start)) register.notePerson(first.person);
}

/** Which organization "the company" may mean from here on: one that spoke, else the first that the sentence names. */
export function noteOrganization(
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

/** "Senator Lee and Ms. Bo": a later "they" may mean both. */
export function notePair(
  { register }: SourceReading,
  { block }: SourceView,
  here: readonly PlacedPerson[],
  sentence: Sentence,
): void {
  for (let i = firstFrom(here, startOf, sentence.start) + 1; i < here.length; i++) {
    const [a, b] = [here[i - 1]!, here[i]!];
    if (b.mention.end > sentence.end) return;
    if (a.person === b.person) continue;
    const between = block.text.slice(a.mention.end, b.mention.start);
    if (between.length < LONGEST_JOINT && /^,? and (?:[\p{L}.-]+ ){0,2}$/u.test(between))
      register.notePair([a.person, b.person]);
  }
}

/** "When Lee came home, she said": the one named before in the same clause. Not "…, he said" behind what was said. */
export function noteSubject(
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
