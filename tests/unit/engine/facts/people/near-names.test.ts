import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../utils/engine/article';
import { extractFacts } from '../../../../../utils/engine/facts/index';
import { expectProvenance } from '../../../../support/expect-provenance';

function namesIn(...paragraphs: string[]): string[] {
  const article: Article = {
    metadata: { headline: 'The news', url: 'https://news.example/a', language: 'en', direction: 'ltr', topics: [] },
    blocks: paragraphs.map((text) => ({ type: 'paragraph', text, marks: [] })),
    removals: [],
  };
  const facts = extractFacts(article);
  expectProvenance(article, facts);
  return facts.people.map(({ name }) => name);
}

describe('names and what stands beside them', () => {
  test.each<[string, string[], string[]]>([
    ['a position inside the span', ['Rovers DL Marcus Ogunjobi was fined.'], ['Marcus Ogunjobi']],
    ['a title of two words', ['Trade Representative Robert Lindholm met reporters.'], ['Robert Lindholm']],
    [
      'a surname with particles alone',
      ['Jaap Van Der Beek sang. Van Der Beek said it was fun.'],
      ['Jaap Van Der Beek'],
    ],
    ['a rank before a name', ['The order came from Gen. Mark Halloran on Monday.'], ['Mark Halloran']],
    ['an age', ['Peace Adzo, 14, will sit her exams in June.'], ['Peace Adzo']],
    [
      'a role in apposition',
      ['Fiachra MacHugh, the Green councillor who called twice, was gentle.'],
      ['Fiachra MacHugh'],
    ],
    ['a role before it', ['The counsel to the inquiry, Vikram Sastry SC, said crews had left.'], ['Vikram Sastry']],
    ['a weekday', ['Manager Derek Sunday, who was sent to the stand, said no.'], ['Derek Sunday']],
    ['a month', ['Striker Jordan March said on Saturday they were late.'], ['Jordan March']],
    ['a rank', ['Detective Sergeant Chase Morgan of Thames Vale Police said he hoped so.'], ['Chase Morgan']],
    ['a nickname', ['Mayor Robert “Bobby” Nolan was there.'], ['Robert “Bobby” Nolan']],
    ['letters behind it', ['Judge Rosalind Okafor KC told him that he had lied.'], ['Rosalind Okafor']],
    ['a surname first', ['Vice Premier Liu He said the talks went well.'], ['Liu He']],
    [
      'a surname first, and alone after it',
      ['Ministry spokesperson Lin Jian said no. “It was not agreed,” Lin said.'],
      ['Lin Jian'],
    ],
    ['a surname that everybody knows', ['Trump said the talks would go on.'], ['Trump']],
    ['a name with a house word in it', ['Jacob Lodge, a nurse, said it was cold.'], ['Jacob Lodge']],
    ['the name of a firm, and an age', ['Eli Lilly, 34, has driven the bus for years.'], ['Eli Lilly']],
    [
      'the name of a bank, and a full name',
      ['Chloe Nomura said the bridge was safe. Nomura has inspected it.'],
      ['Chloe Nomura'],
    ],
  ])('%s', (_why, paragraphs, expected) => {
    expect(namesIn(...paragraphs)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['a firm that makes', 'Orion Dynamics, the maker of engines, said no.'],
    ['a distance', 'It lies north of Green Harbor, 12 miles from the sea.'],
    ['a company of a name', 'Dana Clark Productions denied it.'],
    ['a game', 'The studio will show Crypt Raider at the fair.'],
    ['a number before a letter', 'It streams in 4K. Brightspot said more.'],
    ['a shop of a surname', 'Shares of Kowalczyk’s fell 3 percent.'],
    ['banks called like people', 'Analysts at Morgan Stanley and Nomura said the price was too high.'],
    ['a brand of a name', 'Calvin Klein said sales rose in June. Calvin Klein opened a shop.'],
    [
      'a firm of two partners',
      'A report by the consultants Brekke & Lind was published. Brekke & Lind did not respond.',
    ],
    ['a town that has a mayor', 'She was mayor of Lund until last autumn.'],
    ['a party', 'Voters in the west left Fine Gael for Sinn Féin in June.'],
    ['a city of two words', 'Shares fell in Hong Kong, where the Hang Seng closed early.'],
    ['a place whose word comes first', 'The path leads down to Lac Beauvert and Fort Marrow.'],
    ['a house', 'Guests of Jasper Marrow Lodge and Outlook Cabin were sent home.'],
    ['a team', 'The Washington Redskins left Memorial Field in May.'],
    ['a firm with letters behind it', 'The start-up Clipboard AI raised more money.'],
    ['a club with a theme', 'It began at a Taylor Swift-themed holiday club.'],
    ['a street', 'The fire began on Ellen Park Street.'],
  ])('nobody: %s', (_why, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
