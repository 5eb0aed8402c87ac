import type { SourceFact } from '../../facts';
import type { AttributionWords } from '../../languages/attribution-words';
import type { Sentence } from '../analysis';
import { describeSource, type NamedSource } from './describe-source';
import type { SourceReading } from './read-block';
import type { SourceView, TokenSpan } from './source-view';
import { addStatement } from './statements';

/** "said on Monday in a written statement": words between the cue and what carries it. */
const CARRIER_REACH = 9;

/** "said in a statement": whose statement it is, for "the statement read" later on. */
export function noteCarrier(
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
export function attributeReport(
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

/** "a report from", "the survey by": a document with who made it. */
function spansDocument(words: AttributionWords, { forms }: SourceView, { first, last }: TokenSpan): boolean {
  for (let i = first; i + 1 < last; i++) {
    if (words.documentNouns.has(forms[i]!) && /^(?:from|by)$/.test(forms[i + 1]!)) return true;
  }
  return false;
}

/** Outlets that were told, or that the source works for: "told Reuters", "Alex Horton of the Washington Post". */
export function outletsOf(
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
