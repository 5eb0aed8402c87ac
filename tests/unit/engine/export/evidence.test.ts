import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { exportArticle, extractArticle, extractFacts } from '../../../../utils/engine';
import { daysOf } from '../../../../utils/engine/edtf-days';
import { readEvidencePack } from '../../../../utils/engine/export/read-pack';
import { findUnsoundMentions } from '../../../../utils/engine/facts';
import { loadPage } from '../../../support/load-page';

const pages: { slug: string; path: string; url: string; isArticle: boolean }[] = JSON.parse(
  readFileSync(new URL('../../../sample-site/pages.json', import.meta.url), 'utf8'),
);
const dam = pages.find(({ slug }) => slug === 'dam-warning')!;
const article = extractArticle(loadPage(`sample-site/${dam.path}`, dam.url), dam.url)!;
const facts = extractFacts(article);
const pack = exportArticle(article, facts, 'evidence', { savedAt: '2024-01-20T08:00:00Z', version: '1.2.3' });

describe('evidence pack', () => {
  it('is as its published schema says', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../../../docs/evidence-pack.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(schema);
    expect(validate(JSON.parse(pack)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...JSON.parse(pack), people: [{ name: 'x' }] })).toBe(false);
  });

  it('has what the reader marked, and is a sound pack with it', () => {
    const words = [
      { block: -1, start: 0, end: 8, text: 'Ministry' },
      { block: -2, start: 0, end: 7, text: 'Letters' },
    ];
    const marks = [{ colour: 'green', created: '2024-01-20T07:00:00.000Z', words }];
    const withMarks = exportArticle(article, facts, 'evidence', { marks });
    expect(JSON.parse(withMarks).marks).toMatchObject([
      { colour: 'green', words: [{ selector: [{ exact: 'Ministry' }, { start: 0, end: 8 }] }] },
    ]);
    const schema = JSON.parse(
      readFileSync(new URL('../../../../docs/evidence-pack.schema.json', import.meta.url), 'utf8'),
    );
    expect(new Ajv2020({ strict: true, validateFormats: false }).compile(schema)(JSON.parse(withMarks))).toBe(true);
    expect(readEvidencePack(withMarks, article)).toEqual(readEvidencePack(pack, article));
    expect(JSON.parse(exportArticle(article, facts, 'json', { marks })).marks).toEqual(marks);
  });

  it('leads back to every word on the same page', () => {
    const read = readEvidencePack(pack, article);
    const { coverage: _, ...stored } = facts;
    expect(read).toEqual({ facts: stored, lost: 0, found: expect.any(Number) });
    expect('found' in read && read.found).toBeGreaterThan(20);
  });

  it('finds what is still there in a text that has changed, and nothing in its place', () => {
    const changed = structuredClone(article);
    const index = changed.blocks.findIndex(({ type }) => type === 'paragraph');
    changed.blocks.splice(index, 1);
    changed.blocks.unshift({ type: 'paragraph', text: 'Something new stands here now.', marks: [] });
    const read = readEvidencePack(pack, changed);
    if ('problem' in read) throw new Error(read.problem);
    expect(read.lost).toBeGreaterThan(0);
    expect(read.found).toBeGreaterThan(read.lost);
    expect(findUnsoundMentions(changed, read.facts)).toEqual([]);
    for (const { person } of read.facts.sources) {
      if (person !== undefined) expect(read.facts.people[person]).toBeDefined();
    }
  });

  it.each([
    ['not-json', '{'],
    ['not-a-pack', '[]'],
    ['not-a-pack', '{"kind":"other"}'],
    ['not-a-pack', '{"kind":"nutgraf-evidence","version":1}'],
    ['newer', '{"kind":"nutgraf-evidence","version":2}'],
    ['newer', '{"kind":"nutgraf-evidence"}'],
  ])('says %s of %s', (problem, content) => {
    expect(readEvidencePack(content, article)).toEqual({ problem });
  });

  it('says when it belongs to another article', () => {
    const other = { ...article, metadata: { ...article.metadata, headline: 'Kettles' }, blocks: [] };
    expect(readEvidencePack(pack, other)).toEqual({ problem: 'other-article' });
  });
});

describe('days of a value', () => {
  it.each([
    ['2024-01-03', '2024-01-03', '2024-01-04'],
    ['2024-12-31', '2024-12-31', '2025-01-01'],
    ['2024-01-03T06:30', '2024-01-03', '2024-01-04'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2023', '2023-01-01', '2024-01-01'],
    ['2019-11-11/2019-11-17', '2019-11-11', '2019-11-18'],
    ['2019-11/2020', '2019-11-01', '2021-01-01'],
  ])('%s', (value, first, after) => {
    expect(daysOf(value)).toEqual({ first, after });
  });

  it.each(['', '199X', '2019-22', '2019-33', '2015/..', '2010~', '2023-02-30', '2019/2018', 'a/b/c', 'XXXX-01-03'])(
    'none of %s',
    (value) => {
      expect(daysOf(value)).toBeNull();
    },
  );
});

describe('tables and calendar', () => {
  it('are safe in programs for tables', () => {
    const people = [{ ...facts.people[0]!, name: '=HYPERLINK("x")', aliases: ['a,b', 'c"d'], mentions: [], roles: [] }];
    const csv = exportArticle(article, { ...facts, people }, 'people');
    expect(csv.split('\r\n')[1]).toMatch(/^"'=HYPERLINK\(""x""\)","a,b; c""d",,0,(?:true|false),(?:true|false),,$/);
  });

  it('have a row to each', () => {
    const rows = exportArticle(article, facts, 'dates').trimEnd().split('\r\n');
    expect(rows).toHaveLength(facts.dates.length + 1);
  });

  it('have the number of an amount, its bound and the sentence it stands in', () => {
    const rows = exportArticle(article, facts, 'amounts').trimEnd().split('\r\n');
    expect(rows).toHaveLength(facts.amounts.length + 1);
    expect(rows.find((row) => row.startsWith('"More than 2,400'))).toMatch(
      /^"More than 2,400 others",count,more-than,2400,,others,"More than 2,400 others had to leave .*",$/,
    );
  });

  it('keep lines short and hold the certain days only', () => {
    const lines = exportArticle(article, facts, 'calendar', { savedAt: '2024-01-20T08:00:00.123Z' }).split('\r\n');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(lines).toContain('DTSTAMP:20240120T080000Z');
    const certain = facts.dates.filter(({ certain, value }) => certain && daysOf(value));
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(certain.length);
  });

  it('report every fact', () => {
    const report = exportArticle(article, facts, 'report');
    for (const { name } of [...facts.people, ...facts.sources]) expect(report).toContain(name.slice(0, 12));
    expect(report).toContain('## Figures\n\n- “three letters”: `3` letters\n');
    expect(report).toContain('- “More than 2,400 others”: more than `2400` others\n');
  });
});
