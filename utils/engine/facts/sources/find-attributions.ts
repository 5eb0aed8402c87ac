import type { AttributionWords } from '../../languages/attribution-words';
import type { Sentence } from '../analysis';
import { ROLE_NOUNS } from '../tagger/words/roles';
import { splitCoordination } from './coordination';
import { phraseAfter } from './noun-phrase';
import { isBreak, isCapital, type SourceView, type TokenSpan } from './source-view';
import { isSpokenVerb } from './speech-verb';
import { subjectBefore } from './subject';

/** A place where a sentence says who its content is from. */
export interface Attribution {
  cue: TokenSpan;
  /** Empty: whoever the sentence attributed to last ("adding"). */
  subjects: TokenSpan[];
  /** The phrase need not be a known kind of speaker. */
  isSure: boolean;
  /** The cue does hardly anything but attribute: any noun before it speaks. */
  isCore: boolean;
  /** Only a document or people of knowledge will do. */
  isFinding: boolean;
  /** What was found out follows as a clause: "found that". */
  hasClause: boolean;
  isDeclined: boolean;
  /** Somebody else cites them: they do not go on speaking. */
  isCited?: boolean;
  /** Who was told; a source too where it is an outlet. */
  listener?: TokenSpan;
}

const BE = /^(?:is|are|was|were|be|been|'s|'re|'m)$/;
/** Verbs that hardly do anything but attribute: any noun before them speaks. */
const CORE =
  /^(?:said|says|told|tells|wrote|writes|tweeted|added|adds|testified|insisted|explained|acknowledged|warned|recalled|argued)$/;

/** “Who did it?” Lee asked: a sentence of its own. More words are no mere tag. */
const SHORT_SENTENCE = 16;

/** “…,” the guard ordered. Not "the guard ordered a coffee". */
const endsClause = (view: SourceView, i: number, to: number): boolean =>
  i >= to ||
  isBreak(view, i) ||
  view.isQuoted[i] === 1 ||
  /^(?:that|as|of|with|when|in|on|before|after|at|and|from|during)$/.test(view.forms[i]!);

/** Whether a sentence of speech ends right before a token. */
const isQuoteBefore = ({ block, isQuoted }: SourceView, i: number): boolean =>
  /^["”’'»]$/.test(block.tokens[i - 1]!.text) && isQuoted[i - 2] === 1;

const starts = new WeakMap<AttributionWords, ReadonlySet<string>>();

/** Every word a cue may begin with: most words of a text are none, and are looked at no further. */
function cueStarts(words: AttributionWords): ReadonlySet<string> {
  let found = starts.get(words);
  if (!found) {
    found = new Set(
      [
        ...[...words.openers, ...words.refusals].flatMap(([first]) => first ?? []),
        ...words.phrasalCues.keys(),
        'quoted',
        ...[words.agentWords, words.citingVerbs, words.participles, words.speechVerbs, words.pluralVerbs],
        ...[words.quotativeVerbs, words.findingVerbs],
      ].flatMap((each) => (typeof each === 'string' ? each : [...each])),
    );
    starts.set(words, found);
  }
  return found;
}

/** Attributions of one sentence, in order of their cues. Linear: each cue looks at a bounded number of tokens. */
export function findAttributions(view: SourceView, words: AttributionWords, sentence: Sentence): Attribution[] {
  const { firstToken: from, lastToken: to } = sentence;
  const found: Attribution[] = [];
  const hasQuote =
    view.isQuoted.subarray(from, to).includes(1) ||
    (to - from < SHORT_SENTENCE && from > 0 && isQuoteBefore(view, from));
  const starts = cueStarts(words);
  for (let i = from; i < to; i++) {
    if (view.isQuoted[i] || !starts.has(view.forms[i]!)) continue;
    const attribution = readCue(view, words, i, from, to, hasQuote);
    if (attribution) found.push(attribution);
  }
  return found;
}

function readCue(
  view: SourceView,
  words: AttributionWords,
  i: number,
  from: number,
  to: number,
  hasQuote: boolean,
): Attribution | null {
  const { forms } = view;
  const form = forms[i]!;
  const next = forms[i + 1] ?? '';
  const before = i > from ? forms[i - 1]! : '';
  const base = { isSure: hasQuote, isCore: false, isFinding: false, hasClause: false, isDeclined: false };
  const make = (subject: TokenSpan | null, cue: TokenSpan, more: Partial<Attribution> = {}): Attribution | null =>
    subject && { ...base, cue, subjects: splitCoordination(view, words, subject, from), ...more };

  const opener = words.openers.find((each) => each.every((word, k) => forms[i + k] === word));
  if (opener) {
    const last = i + opener.length;
    // "100 per cent", "per person": only a name, or a phrase with an article.
    const isCertain = opener.length > 1;
    if (!isCertain && !isCapital(view, last) && !words.determiners.has(forms[last] ?? '')) return null;
    return make(
      phraseAfter(view, words, last, to),
      { first: i, last },
      { isSure: isCertain || hasQuote, isCore: isCertain },
    );
  }
  if (words.agentWords.has(form)) {
    const verb = passiveVerbBefore(view, words, i, from);
    if (verb >= 0 && words.countingVerbs.test(forms[verb]!)) return null;
    return verb < 0 ? null : make(phraseAfter(view, words, i + 1, to), { first: verb, last: i + 1 }, { isSure: false });
  }
  const refusal = words.refusals.find((each) => each.every((word, k) => forms[i + k] === word));
  if (refusal)
    return make(subjectBefore(view, words, i, from), { first: i, last: i + refusal.length }, { isDeclined: true });
  if (form === 'quoted' && next === 'as')
    return make(subjectOfPassive(view, words, i, from), { first: i, last: i + 2 });
  // "citing the health commission", "as cited by": what is cited is a source, whoever cites it.
  if (words.citingVerbs.has(form) && !words.agentWords.has(next) && !words.clauseWords.has(next)) {
    const cited = phraseAfter(view, words, i + 1, to);
    if (cited) return make(cited, { first: i, last: i + 1 }, { isSure: false, isCited: true });
  }
  const cue = { first: i, last: i + 1 };
  const statement = i + cueLength(view, words, i);
  if (statement > i) return make(subjectBefore(view, words, i, from), { first: i, last: statement });
  if (words.participles.has(form) && i > from) {
    if (BE.test(before)) return words.tellingVerbs.test(form) ? null : make(subjectBefore(view, words, i, from), cue);
    const isOwn = forms[i - 1] !== 'in' && forms[i - 1] !== 'and' && isCapital(view, i - 1);
    if (isOwn) return make(subjectOfWith(view, words, i, from), cue);
    return isBreak(view, i - 1) || /^(?:in|and|by|while|before|after)$/.test(before)
      ? { ...base, cue, subjects: [] }
      : null;
  }
  if (form === 'pleaded' && next === 'guilty') return null;
  const isSpeech = isSpokenVerb(view, words, i);
  const isBesideQuote =
    hasQuote && words.quotativeVerbs.has(form) && (words.labelVerbs.has(form) || endsClause(view, i + 1, to));
  if (!isSpeech && !isBesideQuote && !words.findingVerbs.has(form)) return null;
  // "added 25 points", "followed by".
  if (words.countingVerbs.test(form) && (words.agentWords.has(next) || /^\d/.test(next))) return null;
  if (i > from && words.notSpoken.test(before)) return null;
  if (forms[to - 1] === '?' && isAsked(view, words, i, from)) return null;
  // "testified before the committee" says that somebody spoke, not what.
  if (/^testif/.test(form) && /^(?:before|in|at|on|against|to)$/.test(next) && !hasQuote) return null;
  const listener =
    words.tellingVerbs.test(form) || next === 'for'
      ? listenerOf(view, words, phraseAfter(view, words, next === 'for' ? i + 2 : i + 1, to))
      : null;
  const rest = {
    isFinding: !isSpeech && !isBesideQuote,
    hasClause: words.clauseOpeners.has(next) || words.beliefVerbs.has(form),
    isSure: hasQuote || CORE.test(form),
    isCore: CORE.test(form),
    ...(listener ? { listener } : {}),
  };
  if ((i === from || isBreak(view, i - 1)) && !words.tellingVerbs.test(form)) {
    const isAfterPause = i === from || before === ',' || before === '—' || before === '-';
    const inverted = isAfterPause
      ? invertedAfter(view, words, i, to, hasQuote || isSpeaker(view, words, i + 1))
      : phraseAfter(view, words, i + 1, to);
    if (inverted && !isClause(view, inverted)) return make(inverted, cue, rest);
  }
  const subject = subjectBefore(view, words, i, from);
  if (subject) return make(subject, cue, rest);
  return words.conjunctions.test(before) && !rest.isFinding ? { ...base, cue, subjects: [], ...rest } : null;
}

/** "…, said the strikes were": what follows is what was said, and not who said it. */
function isClause({ forms, block }: SourceView, { first, last }: TokenSpan): boolean {
  if (/^(?:is|are|was|were|has|had|have|will|would|can|could|should|may|might|must|did|does)$/.test(forms[last] ?? ''))
    return true;
  for (let i = first + 1; i + 1 < last; i++) {
    const { text } = block.tokens[i]!;
    if (
      /^[a-z]{2,}ed$/.test(text) &&
      /^(?:the|an?|his|her|their|its|\d.*|two|three|four|five|six|seven|[A-Z].*)$/.test(block.tokens[i + 1]!.text)
    )
      return true;
  }
  return false;
}

/** "told Reuters the talks had failed": whom one tells ends where the next phrase begins. */
function listenerOf({ forms }: SourceView, words: AttributionWords, phrase: TokenSpan | null): TokenSpan | null {
  if (!phrase) return null;
  let { last } = phrase;
  for (let i = phrase.first + 1; i < last; i++)
    if (words.determiners.has(forms[i]!) && !words.prepositions.has(forms[i - 1]!)) last = i;
  return { first: phrase.first, last };
}

/** "announced on Monday by": the verb a "by" belongs to, with at most a day between them. */
function passiveVerbBefore(view: SourceView, words: AttributionWords, by: number, from: number): number {
  let i = by - 1;
  while (i > from && by - i < 4 && (words.days.has(view.forms[i]!) || /^(?:on|last|this)$/.test(view.forms[i]!))) i--;
  return i >= from && isSpokenVerb(view, words, i) ? i : -1;
}

/** "What did the police say?" tells nothing. */
function isAsked(view: SourceView, words: AttributionWords, verb: number, from: number): boolean {
  const subject = subjectBefore(view, words, verb, from);
  return subject !== null && subject.first > from && /^(?:did|does|do)$/.test(view.forms[subject.first - 1]!);
}

/** How many words a cue of several words has that begins here: "issued a statement", "points out". */
function cueLength({ forms }: SourceView, words: AttributionWords, i: number): number {
  for (const cue of words.phrasalCues.get(forms[i]!) ?? []) {
    let at = i + 1;
    const isHere = cue.every((word) => {
      if (word === '*') for (let most = at + 3; at < most && words.carrierNouns.has(forms[at] ?? '') === false; at++);
      return word === '*' || forms[at++] === word;
    });
    if (isHere) return at - i;
  }
  return 0;
}

/** "was quoted as saying": who was quoted. */
function subjectOfPassive(view: SourceView, words: AttributionWords, verb: number, from: number): TokenSpan | null {
  let end = verb;
  while (end > from && /^(?:was|were|is|are|been|has|have|be)$/.test(view.forms[end - 1]!)) end--;
  return end < verb ? subjectBefore(view, words, end, from) : null;
}

/** "with the minister Ayman Safadi warning of": the name right before, where "with" opens the phrase. */
function subjectOfWith(view: SourceView, words: AttributionWords, verb: number, from: number): TokenSpan | null {
  for (let i = verb - 1; i >= from && verb - i < 12 && !isBreak(view, i); i--) {
    if (view.forms[i] === 'with') return { first: i + 1, last: verb };
    if (words.clauseWords.has(view.forms[i]!)) return null;
  }
  return null;
}

/** "…, say experts". */
const isSpeaker = ({ forms }: SourceView, words: AttributionWords, i: number): boolean =>
  words.anonymousNouns.has(forms[i] ?? '') ||
  words.organizationNouns.has(forms[i] ?? '') ||
  words.anonymousNouns.has(forms[i + 1] ?? '') ||
  (words.determiners.has(forms[i] ?? '') && ROLE_NOUNS.has(forms[i + 1] ?? '')) ||
  words.documentNouns.has(forms[i + 1] ?? '');

/** "…, said the mayor": the subject behind its verb; only words a name begins with. */
function invertedAfter(view: SourceView, words: AttributionWords, verb: number, to: number, hasQuote: boolean) {
  const next = view.block.tokens[verb + 1];
  if (!next || !(hasQuote || isCapital(view, verb + 1))) return null;
  return isCapital(view, verb + 1) || words.subjectStarts.test(next.text) || isSpeaker(view, words, verb + 1)
    ? phraseAfter(view, words, verb + 1, to)
    : null;
}
