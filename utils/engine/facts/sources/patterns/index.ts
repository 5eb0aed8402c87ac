import type { PersonFact, SourceFact, Statement } from '../../../facts';
import type { AttributionPatterns } from '../../../languages/attribution-patterns';
import type { TextRange } from '../../../text-range';
import type { AnalysedBlock, Analysis, Sentence } from '../../analysis';
import { type PlacedPerson, placePeople } from '../describe-source';
import { lastBefore } from '../last-before';
import { findByPatterns } from './find-patterns';
import { SourceBook } from './source-book';

/** Quotations of fewer letters are words set apart, no speech. */
const SHORTEST_SPEECH = 24;
/** Sentences read between two yields. */
const SENTENCES_PER_STEP = 60;

/** Sources of a text whose language words attribution in patterns. Yields between units of work. */
export function* recognizeSourcesByPatterns(
  analysis: Analysis,
  people: readonly PersonFact[],
  language: AttributionPatterns,
): Generator<undefined, SourceFact[]> {
  const book = new SourceBook(language, people);
  const placed = placePeople(people);
  let speaker: SourceFact | null = null;
  for (const block of analysis.blocks) {
    if (!block.isProse) continue;
    const here = placed.get(block.block) ?? [];
    const speakers: (SourceFact | null)[] = [];
    for (const [at, sentence] of block.sentences.entries()) {
      speakers.push(readSentence(language, book, block, sentence, here));
      if (at % SENTENCES_PER_STEP === SENTENCES_PER_STEP - 1) yield undefined;
    }
    speaker = carrySpeech(language, block, speakers, speaker) ?? speaker;
    yield undefined;
  }
  return book.facts.filter(({ statements, declined }) => statements.length > 0 || declined);
}

/**
 * Gives sentences without a cue to who speaks: speech to its speaker further on in the quotation, else to the one
 * before; reported mood to the one right before. Returns who speaks last.
 */
function carrySpeech(
  language: AttributionPatterns,
  block: AnalysedBlock,
  speakers: readonly (SourceFact | null)[],
  before: SourceFact | null,
): SourceFact | null {
  const next: (SourceFact | null)[] = [];
  for (let i = speakers.length - 1, later: SourceFact | null = null; i >= 0; i--) {
    later = speakers[i] ?? later;
    next[i] = later;
  }
  let last: SourceFact | null = null;
  for (const [at, sentence] of block.sentences.entries()) {
    const spoken = speakers[at];
    if (spoken) {
      last = spoken;
      continue;
    }
    const isSpeech = isInSpeech(block, sentence);
    const isReported = at > 0 && language.reportedMood.test(block.text.slice(sentence.start, sentence.end));
    const goesOn = isSpeech && startsQuoted(block) ? (next[at] ?? before) : null;
    const owner: SourceFact | null = isSpeech ? (last ?? next[at] ?? goesOn) : isReported ? last : null;
    if (owner) addStatement(owner, block, sentence);
    last = owner;
  }
  return last;
}

/** Reads one sentence; gives whoever speaks in it. */
function readSentence(
  language: AttributionPatterns,
  book: SourceBook,
  block: AnalysedBlock,
  sentence: Sentence,
  people: readonly PlacedPerson[],
): SourceFact | null {
  let speaker: SourceFact | null = null;
  for (const { cue, source, listener, isRefusal } of findByPatterns(language, block, sentence)) {
    const fact = book.resolve(block, source, people);
    if (!fact) continue;
    if (isRefusal) {
      fact.declined = [...(fact.declined ?? []), mentionOf(block, sentence)];
      continue;
    }
    speaker = fact;
    addStatement(fact, block, sentence, cue);
    const text = block.text.slice(sentence.start, sentence.end);
    const reason = fact.type === 'anonymous' ? language.anonymity.exec(text)?.groups?.reason : undefined;
    if (reason && !fact.reason) fact.reason = reason;
    const outlet = listener && book.resolve(block, listener, people, true);
    if (outlet) addStatement(outlet, block, sentence, cue);
  }
  return speaker;
}

/** Whether most of a sentence, or a speech within it, stands between quotation marks. */
function isInSpeech(block: AnalysedBlock, sentence: TextRange): boolean {
  const quotation = lastBefore(block.quotations, ({ start }) => start, sentence.end);
  if (!quotation || quotation.end <= sentence.start) return false;
  const isWhole = quotation.start <= sentence.start + 1 && quotation.end >= sentence.end - 2;
  return isWhole || quotation.end - quotation.start >= SHORTEST_SPEECH;
}

const startsQuoted = ({ quotations }: AnalysedBlock): boolean =>
  (quotations[0]?.start ?? Number.POSITIVE_INFINITY) <= 2;

const mentionOf = ({ block, text }: AnalysedBlock, { start, end }: TextRange) => ({
  block,
  start,
  end,
  text: text.slice(start, end),
});

function addStatement(fact: SourceFact, block: AnalysedBlock, sentence: Sentence, cue?: TextRange): void {
  const known = fact.statements.at(-1)?.mention;
  if (known && known.block === block.block && known.start === sentence.start) return;
  const statement: Statement = { mention: mentionOf(block, sentence), isDirect: isInSpeech(block, sentence) };
  fact.statements.push(cue ? { ...statement, cue: mentionOf(block, cue) } : statement);
}
