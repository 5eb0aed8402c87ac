import type { PersonFact, SourceFact } from '../../facts';
import type { AttributionWords } from '../../languages/attribution-words';
import type { AnalysedBlock } from '../analysis';
import { attribute, attributeParticiple } from './attribute';
import { continueSpeech } from './continue-speech';
import type { PlacedPerson } from './describe-source';
import { type PostSignature, readPostSignature } from './embedded-post';
import { findAttributions } from './find-attributions';
import { noteReporters, type Reading } from './hearsay';
import type { SourceRegister } from './source-register';
import { viewForSources } from './source-view';
import { addStatement } from './statements';
import { noteOrganization, notePair, noteTopic } from './topics';

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
    // "Lee declined to confirm it but said …": who refuses one answer may give another.
    let refuser: SourceFact | undefined;
    const read: Reading[] = [];
    for (const attribution of findAttributions(view, reading.words, sentence)) {
      const { subjects } = attribution;
      const last = speaking.at(-1) ?? refuser;
      if (subjects.length === 0 && last) {
        addStatement(block, last, sentence, attribution.cue);
        if (last === refuser) speaking.push(last);
      } else if (subjects.length === 0)
        speaking.push(...attributeParticiple(reading, view, here, sentence, attribution));
      for (const subject of subjects) {
        const found = attribute(reading, view, here, sentence, attribution, subject);
        read.push({ attribution, sources: found });
        if (attribution.isDeclined) refuser = found.at(-1);
        else if (!attribution.isCited) speaking.push(...found);
      }
    }
    noteReporters(reading, view, sentence, read);
    noteOrganization(reading, view, sentence, speaking);
    notePair(reading, view, here, sentence);
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
