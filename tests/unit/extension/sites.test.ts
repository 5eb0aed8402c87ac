import { expect, test } from 'vitest';
import { coversSite, isSite, parseSite, siteOf } from '../../../utils/extension/sites';

test.each([
  ['https://www.example.com/a?b', 'example.com'],
  ['http://News.Example.com:8080/', 'news.example.com'],
  ['https://bücher.example/', 'xn--bcher-kva.example'],
  ['http://127.0.0.1:4000/', '127.0.0.1'],
  ['https://www.com/', 'www.com'],
  ['about:blank', null],
  ['chrome://version/', null],
  ['file:///tmp/a.html', null],
  ['javascript:alert(1)', null],
  ['', null],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test.each([
  ['example.com', 'example.com'],
  ['  WWW.Example.com  ', 'example.com'],
  ['https://www.example.com/path?x=1', 'example.com'],
  ['example.com/path', 'example.com'],
  ['localhost', 'localhost'],
  ['com', null],
  ['not a site', null],
  ['ftp://example.com', null],
  ['javascript:alert(1)', null],
  ['', null],
])('typed %j is read as %s', (typed, site) => {
  expect(parseSite(typed)).toBe(site);
});

test.each([
  ['example.com', true],
  ['www.example.com', false],
  ['Example.com', false],
  ['example.com/', false],
  ['com', false],
  [`${'a.'.repeat(200)}com`, false],
  [7, false],
])('%j as a stored site: %s', (value, expected) => {
  expect(isSite(value)).toBe(expected);
});

test.each([
  ['example.com', 'example.com', true],
  ['example.com', 'news.example.com', true],
  ['example.com', 'badexample.com', false],
  ['news.example.com', 'example.com', false],
])('an entry for %s holds on %s: %s', (site, host, expected) => {
  expect(coversSite(site, host)).toBe(expected);
});
