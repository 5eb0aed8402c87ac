import { describe, expect, test } from 'vitest';
import { type Article, textAt } from '../../../../../utils/engine/article';
import { analyseText } from '../../../../../utils/engine/facts/analysis';
import { recognizePeople } from '../../../../../utils/engine/facts/people';

function articleOf(headline: string, ...paragraphs: string[]): Article {
  return {
    metadata: {
      headline,
      url: 'https://news.example/a',
      language: 'en',
      direction: 'ltr',
      topics: [],
      byline: ['Ines Calder'],
    },
    blocks: paragraphs.map((text) => ({ type: 'paragraph', text, marks: [] })),
    removals: [],
  };
}
const peopleOf = (...texts: string[]) => {
  const article = articleOf('The news', ...texts);
  return recognizePeople(analyseText(article, 'en'), { referenceDate: null, language: 'en' });
};

describe('recognizePeople', () => {
  test.each([
    ['Norwegian Prime Minister Kari Solberg met reporters on Monday.', 'Kari Solberg', ['Norwegian Prime Minister']],
    [
      'Dr. Robert Hale, a marine biologist at the University of Leeds, said so.',
      'Robert Hale',
      ['marine biologist at the University of Leeds'],
    ],
    ['"We won," said Maria Lopez, director of the port.', 'Maria Lopez', ['director of the port']],
    ['Peter Brown is the mayor of the town.', 'Peter Brown', ['mayor of the town']],
    ['Senator Alan Park, D-Ohio, voted against it.', 'Alan Park', ['Senator', 'D-Ohio']],
    ['His wife, Susan Clark, said nothing.', 'Susan Clark', []],
  ])('%s', (text, name, roles) => {
    const [person, ...others] = peopleOf(text);
    expect([person?.name, others.length]).toEqual([name, 0]);
    expect(person?.roles.map((role) => role.text)).toEqual(roles);
  });

  test('one person under several names, in order, each mention where it says', () => {
    const article = articleOf(
      'Bill Carter to step down',
      'William Carter Jr., the chairman, will leave in May.',
      'Mr. Carter told Anna Weber that he was tired. "Carter was kind," Weber said.',
    );
    const people = recognizePeople(analyseText(article, 'en'), { referenceDate: null, language: 'en' });
    expect(people.map(({ name }) => name)).toEqual(['William Carter Jr.', 'Anna Weber']);
    expect(people[0]?.mentions.map(({ block }) => block)).toEqual([-1, 0, 1, 1]);
    for (const { mentions } of people)
      for (const mention of mentions) expect(textAt(article, mention)).toBe(mention.text);
  });

  test('the author is known from the byline', () => {
    expect(peopleOf('By Ines Calder', 'Ines Calder reported from Oslo.')[0]).toMatchObject({
      name: 'Ines Calder',
      isByline: true,
    });
  });

  test.each([
    ['Wells Fargo and Home Depot raised prices.'],
    ['The Los Angeles Lakers beat the Chicago Bulls.'],
    [''],
    ['He said so.'],
  ])('nobody: %s', (text) => {
    expect(peopleOf(text)).toEqual([]);
  });

  test('of a language it does not know, the authors that the text names', () => {
    const article = articleOf('Anna Weber', 'Anna Weber ei sanonut mitään.', 'Teksti: Ines Calder');
    const people = recognizePeople(analyseText(article, 'fi'), { referenceDate: null, language: 'fi' });
    expect(people.map(({ name, isByline }) => [name, isByline])).toEqual([['Ines Calder', true]]);
  });
});
