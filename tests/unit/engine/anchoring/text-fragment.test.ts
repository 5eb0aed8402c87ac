import { expect, it } from 'vitest';
import { createTextFragmentUrl } from '../../../../utils/engine/anchoring/text-fragment';

const PAGE = 'https://harbourpost.example/dam';
const LONG =
  'One two three four five, and a good many words between them that nobody wants to have in an address, six seven-eight nine ten.';

const cases: [what: string, url: string, quote: [string, string, string], expected: string][] = [
  ['short words', PAGE, ['the answer', '', ''], `${PAGE}#:~:text=the%20answer`],
  ['signs of the syntax', PAGE, ['a-b, c & d', '', ''], `${PAGE}#:~:text=a%2Db%2C%20c%20%26%20d`],
  [
    'words around',
    PAGE,
    ['Berg', 'e minister, Tobias ', ' left on Thurs'],
    `${PAGE}#:~:text=minister%2C%20Tobias-,Berg,-left%20on`,
  ],
  [
    'a long passage',
    PAGE,
    [LONG, '', ''],
    `${PAGE}#:~:text=One%20two%20three%20four%20five%2C,address%2C%20six%20seven%2Deight%20nine%20ten.`,
  ],
  ['a fragment of its own', `${PAGE}#part-2`, ['x', '', ''], `${PAGE}#part-2:~:text=x`],
  ['a text fragment already', `${PAGE}#:~:text=old`, ['x', '', ''], `${PAGE}#:~:text=x`],
  ['half a character', PAGE, ['a\ud800', '', ''], `${PAGE}#:~:text=a%EF%BF%BD`],
];

it.each(cases)('%s', (_, url, [exact, prefix, suffix], expected) => {
  expect(createTextFragmentUrl(url, { exact, prefix, suffix })).toBe(expected);
});
