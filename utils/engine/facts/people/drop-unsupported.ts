import type { Analysis } from '../analysis';
import { loadNameLists } from '../tagger/word-traits';
import { DEMONYMS, THING_WORDS } from '../tagger/words/names';
import { HONORIFICS, KINSHIP, ROLE_NOUNS, TITLES } from '../tagger/words/roles';
import { PERSON_VERBS } from '../tagger/words/speech';
import { type BlockView, coreOf, foldName, type NameSpan, opensSentence } from './name-span';

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

/** Leaves out names of one word that nothing but the tagger speaks for, and runs more often tagged as something else. */
export function dropUnsupported(analysis: Analysis, views: readonly BlockView[], spans: NameSpan[]): NameSpan[] {
  const votes = countVotes(analysis);
  const { given, surnames, common } = loadNameLists();
  const firstNames = new Set<string>();
  const lastNames = new Set<string>();
  const cores = spans.map((span) => coreOf(views[span.at]!, span));
  for (const core of cores) {
    if (core.length < 2) continue;
    firstNames.add(core[0]!);
    lastNames.add(core.at(-1)!);
  }
  return spans.filter((span, index) => {
    const core = cores[index]!;
    if (core.length === 0) return false;
    const view = views[span.at]!;
    const vote = votes.get(core.join(' '));
    if (core.length > 1) return span.evidence !== 'tagger' || vote === undefined || vote.other <= vote.person;
    if (span.evidence === 'title' || span.evidence === 'repeat') return true;
    const word = view.words[span.first]!;
    const form = view.forms[span.first]!;
    const key = core[0]!;
    if (lastNames.has(key) || firstNames.has(key)) return true;
    if (DEMONYMS.has(form) || ROLE_NOUNS.has(form) || THING_WORDS.has(form)) return false;
    if (PEOPLES.test(form) && !given.has(form) && !surnames.has(form)) return false;
    const before = opensSentence(view, span.first) ? '' : (view.forms[span.first - 1] ?? '');
    const after = view.sentenceOf[span.last] === view.sentenceOf[span.first] ? (view.forms[span.last] ?? '') : '';
    if (HONORIFICS.has(before) || TITLES.has(before) || ROLE_NOUNS.has(before) || KINSHIP.has(before)) return true;
    if (PERSON_VERBS.has(before) || PERSON_VERBS.has(after)) return true;
    if (vote && vote.other >= vote.person) return false;
    // What "the" stands before, or what is written in capitals or of common words, is a thing.
    if (before === 'the' || common.has(form) || word === word.toUpperCase()) return false;
    return given.has(form) || surnames.has(form);
  });
}
