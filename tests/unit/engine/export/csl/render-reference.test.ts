import { describe, expect, it } from 'vitest';
import type { CslItem, CslName } from '../../../../../utils/engine/export/citation';
import { type ReferenceStyle, renderReference } from '../../../../../utils/engine/export/csl/render-reference';

const MARIT: CslName = { family: 'Solheim', given: 'Marit' };
const JEAN: CslName = { family: 'van der Berg', given: 'Jean-Paul' };
const AGENCY: CslName = { literal: 'Nordic Wire' };
const KAWABATA: CslName = { literal: '川端 康成' };
const IVAN: CslName = { family: 'Петров', given: 'Иван' };
const crowd = (count: number): CslName[] =>
  Array.from({ length: count }, (_, index) => ({ family: `N${String.fromCharCode(97 + index)}`, given: 'Xa' }));

function itemOf(author: CslName[], over: Partial<CslItem> = {}): CslItem {
  return {
    id: 'https://harbourpost.example/dam_1',
    type: 'article-newspaper',
    title: 'Dam’s “cracks” were known',
    author,
    'container-title': 'The Harbour Post',
    issued: { 'date-parts': [[2024, 1, 18]] },
    accessed: { 'date-parts': [[2024, 2, 1]] },
    URL: 'https://harbourpost.example/dam_1?a=b&c=d',
    ...over,
  };
}

const URL_TEXT = 'https://harbourpost.example/dam_1?a=b&c=d';
const APA_END = `(2024, January 18). Dam’s “cracks” were known. The Harbour Post. ${URL_TEXT}`;
const MLA_END = `“Dam’s ‘cracks’ were known.” The Harbour Post, 18 Jan. 2024, ${URL_TEXT}. Accessed 1 Feb. 2024.`;
const CHICAGO_END = `“Dam’s ‘cracks’ were known.” The Harbour Post, January 18, 2024. ${URL_TEXT}.`;

const authors: [ReferenceStyle, string, CslName[], string][] = [
  ['apa', 'one', [MARIT], `Solheim, M. ${APA_END}`],
  ['apa', 'two', [JEAN, MARIT], `van der Berg, J.-P., & Solheim, M. ${APA_END}`],
  ['apa', 'an agency', [AGENCY], `Nordic Wire. ${APA_END}`],
  ['apa', 'other scripts', [KAWABATA, IVAN], `川端 康成, & Петров, И. ${APA_END}`],
  ['mla', 'none', [], MLA_END],
  ['mla', 'one', [MARIT], `Solheim, Marit. ${MLA_END}`],
  ['mla', 'two', [JEAN, MARIT], `van der Berg, Jean-Paul, and Marit Solheim. ${MLA_END}`],
  ['mla', 'three', crowd(3), `Na, Xa, et al. ${MLA_END}`],
  ['mla', 'an agency', [AGENCY], `Nordic Wire. ${MLA_END}`],
  ['mla', 'other scripts', [KAWABATA, IVAN], `川端 康成, and Иван Петров. ${MLA_END}`],
  ['chicago', 'none', [], CHICAGO_END],
  ['chicago', 'one', [MARIT], `Solheim, Marit. ${CHICAGO_END}`],
  ['chicago', 'two', [JEAN, MARIT], `van der Berg, Jean-Paul, and Marit Solheim. ${CHICAGO_END}`],
  ['chicago', 'six', crowd(6), `Na, Xa, Xa Nb, Xa Nc, Xa Nd, Xa Ne, and Xa Nf. ${CHICAGO_END}`],
  ['chicago', 'seven', crowd(7), `Na, Xa, Xa Nb, Xa Nc, et al. ${CHICAGO_END}`],
  ['chicago', 'an agency', [AGENCY], `Nordic Wire. ${CHICAGO_END}`],
];
it.each(authors)('%s, authors: %s', (style, _, author, expected) => {
  expect(renderReference(itemOf(author), style).text).toBe(expected);
});

it('APA gives the first place to the title where there is no author', () => {
  expect(renderReference(itemOf([]), 'apa').text).toBe(
    `Dam’s “cracks” were known. (2024, January 18). The Harbour Post. ${URL_TEXT}`,
  );
});

it('APA names twenty, and the first nineteen and the last of more', () => {
  expect(renderReference(itemOf(crowd(20)), 'apa').text).toContain('Ns, X., & Nt, X. (2024');
  expect(renderReference(itemOf(crowd(22)), 'apa').text).toContain('Ns, X., … Nv, X. (2024');
});

describe('dates', () => {
  const month = { issued: { 'date-parts': [[2024, 1]] } };
  it.each<[ReferenceStyle, string]>([
    ['apa', 'Solheim, M. (2024, January). Dam'],
    ['mla', 'The Harbour Post, Jan. 2024, https'],
    ['chicago', 'The Harbour Post, January 2024. https'],
  ])('%s, a month', (style, expected) => {
    expect(renderReference(itemOf([MARIT], month), style).text).toContain(expected);
  });

  it.each<[ReferenceStyle, string]>([
    [
      'apa',
      `Solheim, M. (n.d.). Dam’s “cracks” were known. The Harbour Post. Retrieved February 1, 2024, from ${URL_TEXT}`,
    ],
    ['mla', `Solheim, Marit. “Dam’s ‘cracks’ were known.” The Harbour Post, ${URL_TEXT}. Accessed 1 Feb. 2024.`],
    [
      'chicago',
      `Solheim, Marit. “Dam’s ‘cracks’ were known.” The Harbour Post, accessed February 1, 2024. ${URL_TEXT}.`,
    ],
  ])('%s, none', (style, expected) => {
    const { issued: _, ...undated } = itemOf([MARIT]);
    expect(renderReference(undated, style).text).toBe(expected);
  });
});

it.each<[ReferenceStyle, string]>([
  ['apa', `Was it known? (n.d.). ${URL_TEXT}`],
  ['mla', `“Was it known?” ${URL_TEXT}.`],
  ['chicago', `“Was it known?” ${URL_TEXT}.`],
])('%s of a page that says nothing but its headline', (style, expected) => {
  const { issued: _, accessed: __, 'container-title': ___, ...bare } = itemOf([], { title: 'Was it known?' });
  expect(renderReference(bare, style).text).toBe(expected);
});

it('keeps italics in HTML, and takes tags in a headline for words', () => {
  const { html } = renderReference(itemOf([MARIT], { title: 'The <b>bold</b> & <script>' }), 'mla');
  expect(html).toContain('<i>The Harbour Post</i>');
  expect(html).not.toMatch(/<b>|<script/);
  expect(html).toContain('&#38; ‹script');
});

it('gives the same twice: nothing is kept from one to the next', () => {
  const item = itemOf([MARIT]);
  const before = structuredClone(item);
  expect(renderReference(item, 'apa')).toEqual(renderReference(item, 'apa'));
  expect(item).toEqual(before);
});
