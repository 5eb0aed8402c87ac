import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../utils/engine/article';
import { isEdtf } from '../../../utils/engine/edtf';
import { evidence } from '../../../utils/engine/export/evidence-pack';
import { readEvidencePack } from '../../../utils/engine/export/read-pack';
import { applyFactEdits, beginEdit, changeFactEdits, type FactEdit } from '../../../utils/engine/fact-edits';
import type { Facts } from '../../../utils/engine/facts';
import type { Mention } from '../../../utils/engine/text-range';

const articleOf = (...texts: string[]): Article => ({
  metadata: {
    headline: 'Ferry stays in port',
    url: 'https://a.example/',
    language: 'en',
    direction: 'ltr',
    topics: [],
  },
  blocks: texts.map((text) => ({ type: 'paragraph', text, marks: [] })),
  removals: [],
});
const TEXT = 'Ida Holm, the harbour master, said on Thursday that the ferry with 31 crew would stay.';
const SECOND = 'Per Lund, a sailor, agreed with her on Friday morning.';
const article = articleOf(TEXT, SECOND);

function at(words: string, block = 0): Mention {
  const start = (article.blocks[block]?.text ?? '').indexOf(words);
  return { block, start, end: start + words.length, text: words };
}

const person = (name: string, block: number) => ({
  name,
  aliases: [],
  roles: [],
  mentions: [at(name, block)],
  isQuoted: true,
  isByline: false,
});
const facts: Facts = {
  people: [person('Ida Holm', 0), person('Per Lund', 1)],
  sources: [{ name: 'Per Lund', type: 'person', person: 1, mentions: [at('Per Lund', 1)], statements: [] }],
  dates: [
    { mention: at('Thursday'), value: '2024-01-18', granularity: 'day', stated: [], inferred: ['year'], certain: true },
  ],
  amounts: [{ mention: at('31 crew'), type: 'count', value: 31, unit: 'crew' }],
  notices: [],
};
const edit = (kind: FactEdit['kind'], said: Partial<FactEdit>, index = 0): FactEdit => {
  const list = { person: facts.people, source: facts.sources, date: facts.dates, amount: facts.amounts }[kind];
  return { ...(beginEdit(article, kind, list[index]!, '2024-02-01T00:00:00Z') as FactEdit), ...said };
};

test('takes a dismissed person out of the lists, and keeps who the others are', () => {
  const edited = applyFactEdits(article, facts, [edit('person', { isDismissed: true })]);
  expect(edited.people.map(({ name }) => name)).toEqual(['Per Lund']);
  expect(edited.dismissed?.people.map(({ name }) => name)).toEqual(['Ida Holm']);
  expect(edited.sources[0]?.person).toBe(0);
  expect(applyFactEdits(article, facts, [edit('person', { isDismissed: true }, 1)]).sources[0]).not.toHaveProperty(
    'person',
  );
  expect(facts.people).toHaveLength(2);
});

test('corrects names, roles and dates, and says that it was somebody else than the engine', () => {
  const edited = applyFactEdits(article, facts, [
    edit('person', { name: 'Ida Holme', role: 'captain' }),
    edit('date', { value: '2024-01-11' }),
    edit('amount', { value: '13' }),
  ]);
  expect(edited.people[0]).toMatchObject({ name: 'Ida Holme', aliases: ['Ida Holm'], isEdited: true });
  expect(edited.people[0]?.roles[0]?.text).toBe('captain');
  expect(edited.dates[0]).toMatchObject({ value: '2024-01-11', inferred: [], isEdited: true });
  expect(edited.amounts[0]).toMatchObject({ value: 13, isEdited: true });
  expect(edited.people[1]).not.toHaveProperty('isEdited');
});

test('takes a dismissed amount out, and leaves one alone whose correction is no number', () => {
  const edited = applyFactEdits(article, facts, [edit('amount', { isDismissed: true })]);
  expect(edited.amounts).toEqual([]);
  expect(edited.dismissed?.amounts.map(({ mention }) => mention.text)).toEqual(['31 crew']);
  expect(applyFactEdits(article, facts, [edit('amount', { value: '1,3' })]).amounts[0]?.value).toBe(31);
});

test.each([
  ['another paragraph before', [SECOND, TEXT], true],
  ['white space and dashes', [TEXT.replace('Holm, the', 'Holm,  the'), SECOND], true],
  ['the words are gone', ['Nobody said a word about the ferry.', SECOND], false],
  ['the name alone, said elsewhere of something else', ['A street is named after Ida Holm here.', SECOND], false],
])('finds its fact again by its words: %s', (_, texts, isFound) => {
  const now = articleOf(...texts);
  const block = texts.findIndex((text) => text.includes('Ida Holm'));
  const start = texts[block]?.indexOf('Ida Holm') ?? 0;
  const mention = { block, start, end: start + 8, text: 'Ida Holm' };
  const people = block < 0 ? [] : [{ ...person('Ida Holm', 0), mentions: [mention] }];
  const edited = applyFactEdits(now, { ...facts, people, sources: [], dates: [] }, [
    edit('person', { isDismissed: true }),
  ]);
  expect(edited.edits?.[0]?.isFound).toBe(isFound);
  expect(edited.people).toHaveLength(isFound ? 0 : people.length);
});

test('makes one edit of two about the same fact, and puts it back', () => {
  const first = edit('person', { name: 'Ida Holme' });
  const edits = changeFactEdits([first], { put: [edit('person', { role: 'captain' })], drop: [] });
  expect(edits).toEqual([{ ...first, role: 'captain' }]);
  // The same words may be a person and a source.
  expect(changeFactEdits(edits, { put: [], drop: [{ ...first, kind: 'source' }] })).toEqual(edits);
  expect(changeFactEdits(edits, { put: [], drop: [first] })).toEqual([]);
});

test('goes through an evidence pack and back', () => {
  const edited = applyFactEdits(article, facts, [
    edit('person', { isDismissed: true }),
    edit('source', { name: 'P. Lund' }),
    edit('date', { isDismissed: true }),
  ]);
  const pack = evidence.render(article, edited) as string;
  const schema = JSON.parse(readFileSync(new URL('../../../docs/evidence-pack.schema.json', import.meta.url), 'utf8'));
  expect(new Ajv2020({ strict: true, validateFormats: false }).compile(schema)(JSON.parse(pack))).toBe(true);
  const read = readEvidencePack(pack, article);
  const { edits: _, ...rest } = edited;
  expect(read).toMatchObject({ facts: rest, lost: 0 });
});

test.each([
  ['2024-01-18', true],
  ['2024-02-30', false],
  ['2023-02-29', false],
  ['XXXX-02-29', true],
  ['2024-13', false],
  ['2024-21', true],
  ['2024~', true],
  ['199X', true],
  ['19X', false],
  ['2019/2021', true],
  ['2021/2019', false],
  ['2015/..', true],
  ['../..', false],
  ['2024-01-18T10:30', true],
  ['2024-01-18T25:30', false],
  ['18.1.2024', false],
  ['', false],
])('%j as a date: %s', (value, isSound) => {
  expect(isEdtf(value)).toBe(isSound);
});

test('takes every day for a date, whatever the text around it', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      expect(isEdtf(date.toISOString().slice(0, 10))).toBe(true);
      expect(isEdtf(` ${date.toISOString().slice(0, 10)}`)).toBe(false);
    }),
  );
});
