import { expect, test } from 'vitest';
import { compareCloseness, coversAddress, isSitePath, parseSitePath } from '../../../utils/extension/site-paths';

test.each([
  ['example.com', 'example.com'],
  ['  https://www.Example.com/  ', 'example.com'],
  ['example.com/live', 'example.com/live'],
  ['https://www.example.com/Live/?page=2#top', 'example.com/Live'],
  ['example.com/*/recipes/*', 'example.com/*/recipes/*'],
  ['example.com/a b', 'example.com/a%20b'],
  ['example.com//', 'example.com'],
  ['/live', null],
  ['live/example', null],
  ['', null],
])('typed %j is the place %j', (typed, place) => {
  expect(parseSitePath(typed)).toBe(place);
  if (place) expect(isSitePath(place)).toBe(true);
});

test.each(['example.com/', 'example.com/live?x=1', 'example.com/a b', 'com/live', `example.com/${'a'.repeat(600)}`, 7])(
  '%j is not stored',
  (value) => {
    expect(isSitePath(value)).toBe(false);
  },
);

test.each([
  ['example.com', 'https://www.example.com/anything', true],
  ['example.com/live', 'https://example.com/live', true],
  ['example.com/live', 'https://news.example.com/live/match?minute=3', true],
  ['example.com/live', 'https://example.com/liver', false],
  ['example.com/live', 'https://example.com/', false],
  ['example.com/live/*', 'https://example.com/live/match', true],
  ['example.com/live/*', 'https://example.com/live', false],
  ['example.com/*-recipe', 'https://example.com/food/soup-recipe', true],
  ['example.com/*-recipe', 'https://example.com/food/soup-recipes', false],
  ['example.com/*/a/*/b', 'https://example.com/x/a/y/b', true],
  ['example.com/a*a', 'https://example.com/a', false],
  ['example.com/*', 'https://other.example/', false],
  ['example.com/live', 'about:blank', false],
])('%s holds at %s: %s', (place, url, expected) => {
  expect(coversAddress(place, url)).toBe(expected);
});

test('stars cost no more than the address is long', () => {
  const started = performance.now();
  coversAddress(`example.com/${'*a'.repeat(240)}`, `https://example.com/${'a'.repeat(50_000)}b`);
  expect(performance.now() - started).toBeLessThan(200);
});

test('the closest comes first', () => {
  const places = ['example.com', 'example.com/live/*', 'm.example.com', 'example.com/live'];
  expect(places.sort(compareCloseness)).toEqual([
    'm.example.com',
    'example.com/live/*',
    'example.com/live',
    'example.com',
  ]);
});
