import type { AttributionWords } from '../../languages/attribution-words';
import type { Sentence } from '../analysis';
import { isBreak, isVerb, phraseAfter, type SourceView, subjectBefore, type TokenSpan } from './noun-phrase';

/** A place where a sentence says who its content is from. */
export interface Attribution {
  cue: TokenSpan;
  /** `null`: whoever the sentence attributed to last ("adding"). */
  subject: TokenSpan | null;
  /** The phrase need not be a known kind of speaker. */
  isSure: boolean;
  /** Only a document or people of knowledge will do. */
  isFinding: boolean;
  isDeclined: boolean;
  /** Who was told; a source too where it is an outlet. */
  listener?: TokenSpan;
}

const NOT_SPOKEN = /^(?:not|n't|never|if|to|would|could|might|may|should|the|a|an|this|that|of|in|these|those)$/;

/** Attributions of one sentence, in order of their cues. Linear: each cue looks at a bounded number of tokens. */
export function findAttributions(view: SourceView, words: AttributionWords, sentence: Sentence): Attribution[] {
  const { forms } = view;
  const { firstToken: from, lastToken: to } = sentence;
  const found: Attribution[] = [];
  const hasQuote = view.isQuoted.subarray(from, to).includes(1);
  for (let i = from; i < to; i++) {
    if (view.isQuoted[i]) continue;
    const form = forms[i]!;
    const base = { isSure: hasQuote, isFinding: false, isDeclined: false };
    if (form === 'according' && forms[i + 1] === 'to') {
      const subject = phraseAfter(view, words, i + 2, to);
      if (subject) found.push({ ...base, cue: { first: i, last: i + 2 }, subject });
      continue;
    }
    if (form === 'by' && i > from && isVerb(view, words, i - 1)) {
      const subject = phraseAfter(view, words, i + 1, to);
      if (subject) found.push({ ...base, isSure: false, cue: { first: i - 1, last: i + 1 }, subject });
      continue;
    }
    const cue = { first: i, last: i + 1 };
    if ((form === 'declined' || form === 'refused') && forms[i + 1] === 'to') {
      const subject = subjectBefore(view, words, i, from);
      if (subject) found.push({ ...base, cue: { first: i, last: i + 2 }, subject, isDeclined: true });
      continue;
    }
    if (
      words.participles.has(form) &&
      i > from &&
      (isBreak(view, i - 1) || forms[i - 1] === 'in' || forms[i - 1] === 'and')
    ) {
      found.push({ ...base, cue, subject: null });
      continue;
    }
    const isSpeech = isVerb(view, words, i);
    if (!isSpeech && !words.findingVerbs.has(form)) continue;
    const next = forms[i + 1] ?? '';
    if (/^(?:add|respond|repl)/.test(form) && /^(?:by|\d.*)$/.test(next)) continue;
    if (i > from && NOT_SPOKEN.test(forms[i - 1]!)) {
      if (/^(?:not|n't)$/.test(forms[i - 1]!) && /^(?:respond|comment|reply)/.test(form)) continue;
      continue;
    }
    const listener = /^t[eo]l/.test(form) ? phraseAfter(view, words, i + 1, to) : null;
    const rest = { ...base, cue, isFinding: !isSpeech, ...(listener ? { listener } : {}) };
    const before = i > from ? forms[i - 1]! : '';
    const afterQuote = i === from || isBreak(view, i - 1);
    if (afterQuote && form !== 'told') {
      const inverted =
        i > from && before !== ',' && before !== '—'
          ? phraseAfter(view, words, i + 1, to)
          : invertedAfter(view, words, i, to, hasQuote);
      if (inverted) {
        found.push({ ...rest, subject: inverted });
        continue;
      }
    }
    const subject = subjectBefore(view, words, i, from);
    if (subject) found.push({ ...rest, subject });
    else if (/^(?:and|but|also|then|,)$/.test(before)) found.push({ ...rest, subject: null });
  }
  return found;
}

/** "…, said the mayor": the subject behind its verb; only words a name begins with. */
function invertedAfter(view: SourceView, words: AttributionWords, verb: number, to: number, hasQuote: boolean) {
  const next = view.block.tokens[verb + 1];
  if (!next || !(hasQuote || /^\p{Lu}/u.test(next.text))) return null;
  if (!/^\p{Lu}/u.test(next.text) && !/^(?:the|a|an|one|his|her|he|she|they|another)$/.test(next.text)) return null;
  return phraseAfter(view, words, verb + 1, to);
}
