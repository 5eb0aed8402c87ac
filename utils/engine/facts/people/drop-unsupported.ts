import type { Analysis } from '../analysis';
import { loadNameLists } from '../tagger/word-traits';
import { DEMONYMS, PLACE_OPENERS, THING_ENDS, THING_WORDS } from '../tagger/words/names';
import { NAMESAKES } from '../tagger/words/namesakes';
import { PLACES } from '../tagger/words/places';
import { HONORIFICS, KINSHIP, ROLE_NOUNS, TITLES } from '../tagger/words/roles';
import { PERSON_VERBS } from '../tagger/words/speech';
import { type BlockView, coreOf, foldName, type NameSpan, opensSentence } from './name-span';
import { isRoleNoun, looksLikeAgent } from './role-words';

const PEOPLES = /(?:ans|ians|ese|ists|ers)$/;

/** How often a word alone was tagged as a person, and as something else. */
function countVotes(analysis: Analysis): Map<string, { person: number; other: number }> {
  const votes = new Map<string, { person: number; other: number }>();
  for (const { entities, text } of analysis.blocks) {
    for (const { start, end, type } of entities) {
      const key = foldName(text.slice(start, end));
      const vote = votes.get(key) ?? { person: 0, other: 0 };
      if (type === 'person') vote.person++;
      else vote.other++;
      votes.set(key, vote);
    }
  }
  return votes;
}

const AGE = /^\d{1,3}$/;
const COLON = /^[:(—–]$/;

/** Whether lists, titles, roles, an age or a verb beside it speak for a name of several words. */
function isSupported(view: BlockView, span: NameSpan, core: readonly string[]): boolean {
  const { given, surnames, common } = loadNameLists();
  const { forms, words } = view;
  if (span.evidence !== 'tagger') return true;
  const isGiven = core.slice(0, -1).some((word) => given.has(word) && !common.has(word));
  if (isGiven || surnames.has(core.at(-1)!) || core.some((word) => /^\p{L}\.?$/u.test(word))) return true;
  const before = opensSentence(view, span.first) ? '' : (forms[span.first - 1] ?? '');
  const hasNext = view.sentenceOf[span.last] === view.sentenceOf[span.first];
  const after = hasNext ? (forms[span.last] ?? '') : '';
  if (HONORIFICS.has(before) || isRoleNoun(before, words[span.first - 1] ?? '') || looksLikeAgent(before)) return true;
  if (PERSON_VERBS.has(before) || PERSON_VERBS.has(after) || before === 'by') return true;
  if (after === ',' || COLON.test(after)) {
    const next = words[span.last + 1] ?? '';
    if (AGE.test(next) || /^(?:who|whose)$/.test(next)) return true;
    for (let i = span.last + 1; i < span.last + ROLE_REACH; i++) {
      if (i > span.last + 1 && /^[,.;:)]$/.test(words[i] ?? '.')) break;
      if (isRoleNoun(forms[i] ?? '', words[i] ?? '') || looksLikeAgent(forms[i] ?? '')) return true;
    }
  }
  return before === ',' || before === 'and' || after === ',' || after === 'and' || /^['’]s$/.test(after);
}

/** Words behind a name and its comma in which a role may stand. */
const ROLE_REACH = 8;

/** Leaves out names of one word that nothing but the tagger speaks for, and runs more often tagged as something else. */
export function dropUnsupported(analysis: Analysis, views: readonly BlockView[], spans: NameSpan[]): NameSpan[] {
  const votes = countVotes(analysis);
  const { given, surnames, common } = loadNameLists();
  const firstNames = new Set<string>();
  const lastNames = new Set<string>();
  /** Surnames of names of three words and more. */
  const longer = new Set<string>();
  const cores = spans.map((span) => coreOf(views[span.at]!, span));
  const supported = new Set<string>();
  spans.forEach((span, index) => {
    const core = cores[index]!;
    if (core.length > 1 && isSupported(views[span.at]!, span, core)) supported.add(core.at(-1)!);
  });
  for (const core of cores) {
    if (core.length < 2) continue;
    firstNames.add(core[0]!);
    lastNames.add(core.at(-1)!);
    if (core.length > 2) longer.add(core.at(-1)!);
  }
  return spans.filter((span, index) => {
    const core = cores[index]!;
    if (core.length === 0) return false;
    const view = views[span.at]!;
    const vote = votes.get(core.join(' '));
    if (span.evidence === 'told') return true;
    if (core.length > 1) {
      if (span.evidence !== 'tagger') return true;
      // "La Paz", "San Marino", unless it is what somebody named in full is called.
      if (core.length === 2 && PLACE_OPENERS.has(core[0]!) && !given.has(core[0]!) && !longer.has(core[1]!))
        return false;
      return (vote === undefined || vote.other <= vote.person) && supported.has(core.at(-1)!);
    }
    const key = core[0]!;
    // "Brekke & Lind" is a firm.
    const isPartner = view.words[span.first - 1] === '&' || view.words[span.last] === '&';
    if (isPartner && !lastNames.has(key)) return false;
    if (span.evidence === 'title' || span.evidence === 'repeat') return true;
    const word = view.words[span.first]!;
    const form = view.forms[span.first]!;
    if (lastNames.has(key) || firstNames.has(key)) return true;
    if (DEMONYMS.has(form) || ROLE_NOUNS.has(form) || THING_WORDS.has(form)) return false;
    if (NAMESAKES.has(key) || PLACES.has(form) || THING_ENDS.has(form)) return false;
    if (NAMESAKES.has(`${view.forms[span.first - 1]} ${key}`)) return false;
    if (PEOPLES.test(form) && !given.has(form) && !surnames.has(form)) return false;
    const before = opensSentence(view, span.first) ? '' : (view.forms[span.first - 1] ?? '');
    const after = view.sentenceOf[span.last] === view.sentenceOf[span.first] ? (view.forms[span.last] ?? '') : '';
    if (HONORIFICS.has(before) || TITLES.has(before) || ROLE_NOUNS.has(before) || KINSHIP.has(before)) return true;
    if (/^(?:in|at|near|across|outside|inside)$/.test(before)) return false;
    // "mayor of Lund"
    if (before === 'of' && isRoleNoun(view.forms[span.first - 2] ?? '', view.words[span.first - 2] ?? '')) return false;
    // Organisations say things too: a verb alone needs a name of the lists, or one tagged twice and never as a thing.
    const isListed =
      given.has(form) || surnames.has(form) || (vote !== undefined && vote.person > 1 && vote.other === 0);
    if (isListed && (PERSON_VERBS.has(before) || PERSON_VERBS.has(after))) return true;
    if (vote && vote.other >= vote.person) return false;
    // What "the" stands before, or what is written in capitals or of common words, is a thing.
    if (before === 'the' || common.has(form) || word === word.toUpperCase()) return false;
    // A surname alone that nothing speaks for is as often a shop or a place: said twice, it may stand.
    return given.has(form) || (surnames.has(form) && vote !== undefined && vote.person > 1);
  });
}
