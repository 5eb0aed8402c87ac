import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLabelled } from '../../../bench/facts/read-labelled';
import { choosePages } from '../../../bench/pages/choose-pages';
import { readPages } from '../../../bench/pages/read-pages';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-data-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Record<string, string | Buffer>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
const line = (id: string, more = {}) => `${JSON.stringify({ set: 'news', id, url: 'https://a.example/', ...more })}\n`;

describe('readPages', () => {
  it('reads plain and packed HTML when asked', () => {
    write({
      'a.jsonl': line('one') + line('x/two'),
      'pages/news/one.html': '<p>1',
      'pages/news/x/two.html.gz': gzipSync('<p>2'),
    });
    expect(
      readPages(folder)
        .get('news')
        ?.map((page) => page.readHtml()),
    ).toEqual(['<p>1', '<p>2']);
  });

  it.each([
    ['no list', {}, /holds no pages/],
    ['no JSON', { 'a.jsonl': 'set,id\n' }, /a\.jsonl, line 1 is no JSON/],
    ['no address', { 'a.jsonl': '{"set":"news","id":"one"}\n' }, /line 1 has no url/],
    ['no HTML', { 'a.jsonl': line('one') }, /one\.html is not there/],
  ])('says that there is %s', (_, files, message) => {
    write(files);
    expect(() => readPages(folder)).toThrow(message);
  });

  it('says that there is no folder', () => {
    expect(() => readPages(join(folder, 'nowhere'))).toThrow(/There is no folder/);
  });
});

describe('choosePages', () => {
  beforeEach(() => {
    write({
      'a.jsonl': line('one', { body: 'text' }) + line('two'),
      'pages/news/one.html': '',
      'pages/news/two.html': '',
    });
  });
  const choose = (sets: string[] | null, isMeasured = () => true) =>
    choosePages({ data: [folder], sets, limit: Number.POSITIVE_INFINITY }, isMeasured);

  it('takes what can be measured', () => {
    const pages = choosePages({ data: [folder], sets: null, limit: 5 }, ({ body }) => body !== undefined).get('news');
    expect(pages?.map(({ id }) => id)).toEqual(['one']);
  });

  it('says which sets there are, and when nothing is left', () => {
    expect(() => choose(['novels'])).toThrow(/no set novels, but news/);
    expect(() => choose(['news'], () => false)).toThrow(/No page of/);
  });
});

describe('readLabelled', () => {
  it('pairs documents with labels', () => {
    write({ 'a.docs.json': '[{"id":"one"},{"id":"two"}]', 'a.labels.json': '[{"id":"two"}]' });
    expect(
      readLabelled(folder)
        .get('a')
        ?.map(({ document }) => document.id),
    ).toEqual(['two']);
  });

  it.each([
    [{}, /holds no labelled articles/],
    [{ 'a.docs.json': '[]' }, /a\.labels\.json is not there/],
    [{ 'a.docs.json': '{}', 'a.labels.json': '[]' }, /a\.docs\.json holds no JSON list/],
  ])('%j', (files, message) => {
    write(files);
    expect(() => readLabelled(folder)).toThrow(message);
  });
});
