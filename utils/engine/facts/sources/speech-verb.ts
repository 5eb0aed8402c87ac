import type { AttributionWords } from '../../languages/attribution-words';
import { isCapital, type SourceView } from './source-view';

/** Forms that are nouns as often as verbs: "reports", "claims"; and what never stands before the verb. */
const NOUN_OR_VERB =
  /^(?:reports?|claims?|states?|estimates?|posts?|tweets?|notes?|demands?|promises?|praise|comment|advises)$/;
const PLURAL = /(?:s|people|police|children|men|women|those|many|some|others|both|media|they|we)$/;
const NOT_PLURAL = /^(?:his|its|this|was|is|has|does|as|us|ss|’s|'s)$/;
const MODAL = /^(?:to|not|n't|would|could|might|may|should|will|can|must|cannot|never|did|does|do)$/;

/** Whether a word of speech stands as a verb: "states" does, but not in "United States" and "U.S. states". */
export function isSpokenVerb(view: SourceView, words: AttributionWords, i: number): boolean {
  const form = view.forms[i] ?? '';
  if (isCapital(view, i)) return false;
  const before = view.forms[i - 1] ?? '';
  if (words.pluralVerbs.has(form)) {
    const subject = subjectWord(view, words, i);
    return !MODAL.test(before) && PLURAL.test(subject) && !NOT_PLURAL.test(subject);
  }
  if (!words.speechVerbs.has(form)) return false;
  if (!NOUN_OR_VERB.test(form)) return true;
  if (/^[,”"’]$/.test(before)) return true;
  const subject = subjectWord(view, words, i);
  if (words.singlePronouns.has(subject) || words.thingPronouns.has(subject)) return true;
  if (/^u\.?[sn]\.?$/i.test(subject) && form === 'states') return false;
  return (
    isCapital(view, i - 1) ||
    words.anonymousNouns.has(subject) ||
    words.organizationNouns.has(subject) ||
    words.documentNouns.has(subject)
  );
}

/** The last word before the verb's auxiliaries and adverbs. */
function subjectWord({ forms }: SourceView, words: AttributionWords, verb: number): string {
  let i = verb - 1;
  while (
    i >= 0 &&
    verb - i < 6 &&
    (words.fillers.has(forms[i]!) || words.adverb.test(forms[i]!)) &&
    forms[i] !== 'both'
  )
    i--;
  return forms[i] ?? '';
}
