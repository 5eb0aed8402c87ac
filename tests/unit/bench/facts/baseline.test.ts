import { describe, expect, it } from 'vitest';
import { tagByLibraries } from '../../../bench/facts/baseline';

const tag = (...paragraphs: string[]) =>
  tagByLibraries({
    id: 'ferry',
    url: 'https://harbourpost.example/a/ferry.html',
    title: 'The ferry',
    published: '2019-11-20',
    paragraphs,
  });

describe('the baseline', () => {
  it('finds a person once, under the fuller name and at its places', () => {
    const paragraph = 'Sen. Maria Lopez spoke. Later Lopez left.';
    const { people } = tag(paragraph);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ name: 'Maria Lopez', aliases: ['Lopez'] });
    expect(people[0]?.mentions.map(({ start, end }) => paragraph.slice(start, end))).toEqual(['Maria Lopez', 'Lopez']);
  });

  it.each([
    ['It opened on November 18, 2019.', '2019-11-18'],
    ['It opened in March 2015.', '2015-03'],
    ['It opens at 5 p.m.', undefined],
  ])('%s', (text, value) => {
    expect(tag(text).dates[0]?.value).toBe(value);
  });

  it.each([
    ['The boat is late, said Maria Lopez.', 'Maria Lopez', 'person'],
    ['According to the Harbour Office, it is late.', 'Harbour Office', 'organization'],
    ['A senior official said it was late.', 'senior official', 'anonymous'],
    ['The boat is late.', undefined, undefined],
  ])('%s', (text, name, type) => {
    const source = tag(text).sources[0];
    expect([source?.name, source?.type]).toEqual([name, type]);
  });
});
