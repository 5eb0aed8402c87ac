import { expect, it } from 'vitest';
import { parseHttpAddress } from '../../../../../utils/engine/extraction/page/http-address';

const BASE = 'https://gazette.example/harbor/lighthouse?page=2';

/** With the short way or without it: what a browser makes of the address. */
it.each([
  'https://gazette.example/ferry',
  'https://gazette.example/ferry?a=1&b=2%20c',
  'https://gazette.example/ferry/../bridge',
  'https://gazette.example/./ferry',
  'https://gazette.example/%2e%2e/ferry',
  'https://gazette.example/a b',
  'https://gazette.example/ä?ö="ü"',
  "https://gazette.example/?q='quoted'",
  'https://gazette.example',
  'https://GAZETTE.example/Ferry',
  'https://gazette.example:443/ferry',
  'https://user@gazette.example/ferry',
  'https://xn--a.example/ferry',
  'https://127.1/ferry',
  'https://bücher.example/ferry',
  'https:/ferry',
  'https://gazette.example\\ferry',
  'http://gazette.example/ferry#part',
  '/ferry',
  '/ferry;v=1,2@3x.jpg?w=1',
  '/../ferry',
  '//other.example/ferry',
  '/\\other.example/ferry',
  '/\tferry',
  'ferry',
  '?page=3',
  ' https://gazette.example/ferry ',
])('reads %j as a browser does', (address) => {
  let expected: string | null = null;
  try {
    expected = new URL(address.trim(), BASE).href;
  } catch {}
  expect(parseHttpAddress(address, BASE)).toBe(expected);
});

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:ada@gazette.example',
  '#part',
  '',
  `https://gazette.example/${'a'.repeat(3_000)}`,
])('takes no %j', (address) => {
  expect(parseHttpAddress(address, BASE)).toBeNull();
});
