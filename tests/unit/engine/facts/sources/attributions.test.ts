import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../utils/engine/article';
import { extractFacts } from '../../../../../utils/engine/facts/index';
import { expectProvenance } from '../../../../support/expect-provenance';

/** Each source of a text with the paragraphs (from 0) and sentences its statements begin with. */
function read(paragraphs: string[], url = 'https://news.example/a'): string[] {
  const article: Article = {
    metadata: { headline: 'The news', url, language: 'en', direction: 'ltr', topics: [] },
    blocks: paragraphs.map((text) => ({ type: 'paragraph', text, marks: [] })),
    removals: [],
  };
  const facts = extractFacts(article);
  expectProvenance(article, facts);
  return facts.sources
    .filter(({ statements }) => statements.length > 0)
    .map(({ name, type, statements }) => `${type} ${name} ${statements.length}`);
}

type Case = [why: string, paragraphs: string[], expected: string[]];

describe('who says it', () => {
  test.each<Case>([
    [
      'two names joined',
      ['Kari Solberg and Maria Lopez said it was over.'],
      ['person Kari Solberg 1', 'person Maria Lopez 1'],
    ],
    [
      'two groups joined',
      ['Both independent analysts and police said the claim was false.'],
      ['anonymous independent analysts 1', 'organization police 1'],
    ],
    [
      'one name with "and"',
      ['The Ministry of Health and Welfare said the wards were full.'],
      ['organization Ministry of Health and Welfare 1'],
    ],
    [
      'who declines one answer and gives another',
      ['Kari Solberg declined to name them but said all were well.'],
      ['person Kari Solberg 1'],
    ],
    [
      'whom one cites as a cause',
      ['Bergen officials have cited the storm as a cause.'],
      ['anonymous Bergen officials 1'],
    ],
    ['two clauses with "and"', ['They arrested Kari Solberg and police said she was well.'], ['organization police 1']],
    ['with their people', ['Kari Solberg and her team wrote that the ice was thin.'], ['person Kari Solberg 1']],
    ['an adverb between commas', ['Kari Solberg, however, said she would stay.'], ['person Kari Solberg 1']],
    ['a name in apposition', ['Lopez’s lawyer, Kari Solberg, said the claim was false.'], ['person Kari Solberg 1']],
    [
      'an organization in apposition',
      ['The group that owns the songs, Marrow Records, says she may sing them.'],
      ['organization Marrow Records 1'],
    ],
    [
      'a place is no name in apposition',
      ['Kari Solberg, a teacher in Bergen, Norway, said it was cold.'],
      ['person Kari Solberg 1'],
    ],
    ['a relative clause', ['The aide who took the call said the line went dead.'], ['anonymous aide 1']],
    [
      'a relative clause between commas',
      ['Kari Solberg, who runs the port, said it was shut.'],
      ['person Kari Solberg 1'],
    ],
    [
      'the researchers’ sums',
      ['About 40 tons fell, according to the researchers’ calculations.'],
      ['anonymous researchers 1'],
    ],
    ['a name written like a small word', ['There were 3,248 cases, according to WHO.'], ['organization WHO 1']],
    ['a plural verb', ['Critics argue that the road is too long.'], ['anonymous Critics 1']],
    ['per a name', ['The bridge is safe, per Kari Solberg.'], ['person Kari Solberg 1']],
    [
      'a cited source',
      ['The port is shut, Kari Solberg said, citing the health commission.'],
      ['person Kari Solberg 1', 'organization health commission 1'],
    ],
    [
      'with a participle',
      ['Both states protested, with the minister Kari Solberg warning of chaos.'],
      ['person Kari Solberg 1'],
    ],
    ['passive with a day', ['The plan was announced on Monday by Kari Solberg.'], ['person Kari Solberg 1']],
    ['quoted as saying', ['Kari Solberg was quoted as saying that it was over.'], ['person Kari Solberg 1']],
    ['behind the verb, in lower case', ['The road will be closed all year, say experts.'], ['anonymous experts 1']],
    ['only beside a quotation', ['“Open the door!” an officer ordered.'], ['anonymous officer 1']],
  ])('%s', (_why, paragraphs, expected) => {
    expect(read(paragraphs)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['whom one accuses', 'The government has been accused of blocking aid.'],
    ['whom one tells', 'Kari Solberg was told to leave.'],
    ['hearsay without a speaker', 'The singer is said to be unwell.'],
    ['U.S. states', 'The map covers the U.S. states where it is legal.'],
    ['a hundred per cent', 'Prices rose 12 per cent in May.'],
    ['who is only asked', 'What did the police say?'],
    ['what somebody found', 'The officers found her in a hotel room.'],
    ['a plea', 'A local man pleaded guilty on Monday.'],
    ['an order of another kind', 'The “blue” guard ordered a coffee.'],
    ['a claim that is a noun', 'The film contradicts his claim.'],
    ['a heading', 'Police Say Man Found Dead'],
    ['a heading that quotes', '“We found her”'],
  ])('nobody: %s', (_why, text) => {
    expect(read([text])).toEqual([]);
  });
});

describe('who is meant', () => {
  test.each<Case>([
    [
      'he, named in the sentence before',
      ['Kari Solberg said so.', 'Omar Hadid visited the port on Tuesday.', '“Here we are,” he told workers.'],
      ['person Kari Solberg 1', 'person Omar Hadid 1'],
    ],
    [
      'she, whatever man was named since',
      ['Maria Lopez said so. She met James Weir in Lima. She added that it rained.'],
      ['person Maria Lopez 2'],
    ],
    [
      'the company, though it never spoke',
      ['Marrow Motors cut its forecast on Tuesday.', 'The company said sales fell.'],
      ['organization Marrow Motors 1'],
    ],
    [
      'an abbreviation of one word',
      ['Volkswagen said it would wait.', 'VW says the car is ready.'],
      ['organization Volkswagen 2'],
    ],
    [
      'the statement',
      ['Marrow Motors said in a statement that it was sorry.', '“We will do better,” the statement read.'],
      ['organization Marrow Motors 2'],
    ],
    [
      'the study by its other names',
      ['A study found that 2 in 5 slept badly.', 'The research shows that noise matters.'],
      ['document study 2'],
    ],
    [
      'the outlet that was told',
      ['Kari Solberg told the Brightwell Gazette that it was over.', 'She told the newspaper it was late.'],
      ['person Kari Solberg 2', 'outlet Brightwell Gazette 2'],
    ],
    [
      'the outlet one works for',
      ['Nothing moved, according to Kari Solberg of the Brightwell Gazette.'],
      ['person Kari Solberg 1', 'outlet Brightwell Gazette 1'],
    ],
    [
      'who made the report',
      ['The bank is sound, said a report from Marrow Securities.'],
      ['document report from Marrow Securities 1', 'organization Marrow Securities 1'],
    ],
    [
      'officials are not those of one town',
      ['Bergen officials said the road was open.', 'Officials say it is safe.'],
      ['anonymous Bergen officials 1', 'anonymous Officials 1'],
    ],
  ])('%s', (_why, paragraphs, expected) => {
    expect(read(paragraphs)).toEqual(expected);
  });

  test('the page’s own outlet is known by its address', () => {
    expect(read(['Kari Solberg told Brightspot it was over.'], 'https://www.brightspot.example/a')).toEqual([
      'person Kari Solberg 1',
      'outlet Brightspot 1',
    ]);
  });
});

describe('speech that goes on', () => {
  test.each<Case>([
    [
      'over the paragraph',
      ['“We ran up the hill, all of us,” Kari Solberg said. “It was dark. Nobody had a lamp.”'],
      ['person Kari Solberg 3'],
    ],
    [
      'into the next one',
      ['Kari Solberg said: “We ran up the hill, all of us.', '“It was dark and nobody had a lamp.”'],
      ['person Kari Solberg 2'],
    ],
    [
      'with words set apart right behind',
      ['“It is fast,” said Kari Solberg. The aim is a “seamless experience” for all.'],
      ['person Kari Solberg 2'],
    ],
    [
      'not where the words stand alone',
      ['Kari Solberg runs the port. Birds are kept for “bird fancier’s lung” tests.'],
      [],
    ],
    [
      'a post and who signed it',
      ['I can’t thank this man enough.', '— Marrow Rovers (@marrowrovers) November 20, 2019'],
      ['organization Marrow Rovers 2'],
    ],
    ['a question before its tag', ['“Can I give it to James today?” Kari Solberg asked.'], ['person Kari Solberg 2']],
  ])('%s', (_why, paragraphs, expected) => {
    expect(read(paragraphs)).toEqual(expected);
  });
});
