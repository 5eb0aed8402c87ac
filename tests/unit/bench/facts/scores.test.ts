import { describe, expect, it } from 'vitest';
import { noScores } from '../../../bench/facts/fact-scores';
import type { Labels, TaggedFacts } from '../../../bench/facts/labels';
import { scoreArticle } from '../../../bench/facts/score-article';

const DOCUMENT = {
  id: 'ferry',
  url: 'https://harbourpost.example/a/ferry.html',
  title: 'The ferry',
  sentences: [
    { i: 0, p: 0, t: 'Edda Quist, the harbour master, said on Monday it would sail.' },
    { i: 1, p: 1, t: 'Quist did not say when.' },
    { i: 2, p: 2, t: 'According to the Harbour Office it was built in 1911.' },
  ],
};
const NOTHING: TaggedFacts = { people: [], dates: [], sources: [] };
const NO_LABELS: Labels = { id: 'ferry', published: '2026-03-05', people: [], dates: [], sources: [] };
/** The whole of a paragraph, which is one sentence. */
const at = (...paragraphs: number[]) => paragraphs.map((paragraph) => ({ paragraph, start: 0, end: 5 }));

function score(labels: Partial<Labels>, facts: Partial<TaggedFacts>) {
  const scores = noScores();
  scoreArticle(scores, DOCUMENT, { ...NO_LABELS, ...labels }, { ...NOTHING, ...facts });
  return scores;
}

describe('people', () => {
  const edda = { name: 'Edda Quist', aliases: ['Quist'], roles: ['harbour master'], s: [0, 1], quoted: true };

  it.each([
    ['found', { name: 'Edda Quist', mentions: at(0, 1) }, { right: 1, invented: 0, missed: 0 }, 1],
    ['found by an alias', { name: 'Quist', mentions: at(0, 1) }, { right: 1, invented: 0, missed: 0 }, 0],
    ['another', { name: 'Tomas Brandt', mentions: at(0) }, { right: 0, invented: 1, missed: 1 }, 0],
    ['a namesake', { name: 'Tomas Quist', mentions: at(0) }, { right: 0, invented: 1, missed: 1 }, 0],
  ])('%s', (_, person, counts, fullNames) => {
    const scores = score({ people: [edda] }, { people: [person] });
    expect(scores.people).toEqual(counts);
    expect(scores.fullName.right).toBe(fullNames);
  });

  it('are counted by sentence, missed ones with all of theirs', () => {
    const found = score({ people: [edda] }, { people: [{ name: 'Edda Quist', mentions: at(0, 2) }] });
    expect(found.peopleBySentence).toEqual({ right: 1, invented: 1, missed: 1 });
    expect(score({ people: [edda] }, {}).peopleBySentence).toEqual({ right: 0, invented: 0, missed: 2 });
  });

  it.each([
    [['harbour master'], { right: 1, invented: 0, missed: 0 }],
    [['the port’s harbour master'], { right: 1, invented: 0, missed: 0 }],
    [['lighthouse keeper'], { right: 0, invented: 1, missed: 1 }],
    [[], { right: 0, invented: 0, missed: 1 }],
  ])('role %j', (roles, counts) => {
    const scores = score({ people: [edda] }, { people: [{ name: 'Edda Quist', roles, mentions: at(0) }] });
    expect(scores.roles).toEqual(counts);
  });

  it('optional ones are neither demanded nor punished', () => {
    const optional = { ...edda, optional: true };
    expect(score({ people: [optional] }, {}).people).toEqual({ right: 0, invented: 0, missed: 0 });
    const found = score({ people: [optional] }, { people: [{ name: 'Edda Quist', mentions: at(0) }] });
    expect(found.people).toEqual({ right: 0, invented: 0, missed: 0 });
  });

  it('quoted or not counts where it is said', () => {
    const person = { name: 'Edda Quist', mentions: at(0) };
    expect(score({ people: [edda] }, { people: [{ ...person, quoted: false }] }).isQuoted).toEqual({
      right: 0,
      all: 1,
    });
    expect(score({ people: [edda] }, { people: [person] }).isQuoted).toEqual({ right: 0, all: 0 });
  });
});

describe('dates', () => {
  const monday = { s: 0, t: 'Monday', value: '2026-03-02' };
  const place = { paragraph: 0, start: 40, end: 46 };

  it.each([
    ['right', { ...place, value: '2026-03-02' }, [1, 0, 0], [1, 0, 0]],
    ['right but less sure', { ...place, value: '2026-03-02~' }, [1, 0, 0], [1, 0, 0]],
    ['with more words', { ...place, start: 37, value: '2026-03-02' }, [1, 0, 0], [1, 0, 0]],
    ['of a wrong value', { ...place, value: '2026-03-09' }, [1, 0, 0], [0, 1, 1]],
    ['elsewhere', { paragraph: 1, start: 0, end: 5, value: '2026-03-02' }, [0, 1, 1], [0, 1, 1]],
  ])('%s', (_, date, spans, values) => {
    const { dates, dateValues } = score({ dates: [monday] }, { dates: [date] });
    expect([dates.right, dates.invented, dates.missed]).toEqual(spans);
    expect([dateValues.right, dateValues.invented, dateValues.missed]).toEqual(values);
  });

  it('in the headline do not count', () => {
    const { dates } = score({ dates: [monday] }, { dates: [{ paragraph: -1, start: 0, end: 3, value: '' }] });
    expect(dates).toEqual({ right: 0, invented: 0, missed: 1 });
  });

  it('that cannot be told may have any value', () => {
    const { dateValues } = score({ dates: [{ ...monday, value: '' }] }, { dates: [{ ...place, value: '2026-03-02' }] });
    expect(dateValues.right).toBe(1);
  });
});

describe('sources', () => {
  const office = { name: 'Harbour Office', type: 'organization', s: [2] };

  it.each([
    ['the same', { name: 'the Harbour Office', type: 'organization', statements: at(2) }, [1, 0, 0], 1, [1, 0, 0]],
    ['of another type', { name: 'Harbour Office', type: 'person', statements: at(2) }, [1, 0, 0], 0, [1, 0, 0]],
    ['with another sentence', { name: 'Harbour Office', type: 'person', statements: at(1) }, [1, 0, 0], 0, [0, 1, 1]],
    ['another', { name: 'Kalder Council', type: 'organization', statements: at(2) }, [0, 1, 1], 0, [0, 1, 1]],
  ])('%s', (_, source, sources, types, attributions) => {
    const scores = score({ sources: [office] }, { sources: [source] });
    expect(Object.values(scores.sources)).toEqual(sources);
    expect(scores.sourceType.right).toBe(types);
    expect(Object.values(scores.attributions)).toEqual(attributions);
  });

  it('named alike are told by what they say', () => {
    const labels = [office, { name: 'Office of Works', type: 'organization', s: [0] }];
    const sources = [
      { name: 'office', type: 'organization', statements: at(0) },
      { name: 'office', type: 'organization', statements: at(2) },
    ];
    expect(score({ sources: labels }, { sources }).attributions).toEqual({ right: 2, invented: 0, missed: 0 });
  });

  it('optional ones are neither demanded nor punished', () => {
    const optional = [{ ...office, optional: true }];
    const found = score(
      { sources: optional },
      { sources: [{ name: 'Harbour Office', type: 'outlet', statements: at(2) }] },
    );
    expect(found.sources).toEqual({ right: 0, invented: 0, missed: 0 });
    expect(found.attributions).toEqual({ right: 0, invented: 0, missed: 0 });
  });
});
