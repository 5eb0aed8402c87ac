import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../../../utils/engine/article';
import { type CslName, createCslItem, datePartsOf, splitName } from '../../../../utils/engine/export/citation';
import { renderBibtex, renderCiteNews } from '../../../../utils/engine/export/reference-texts';

const METADATA: Metadata = {
  headline: 'Dam & dust: 50% {lost}',
  byline: ['Marit van der Berg', '川端 康成'],
  agencies: ['Nordic Wire'],
  siteName: 'The Harbour | Post',
  url: 'https://harbourpost.example/dam_1?a={b}|c',
  language: 'de',
  direction: 'ltr',
  topics: [],
  published: { value: '2024-01-18T06:30+01:00', from: 'meta', field: '', certain: true },
};

const names: [string, CslName][] = [
  ['Marit Solheim', { family: 'Solheim', given: 'Marit' }],
  ['Marit van der Berg', { family: 'van der Berg', given: 'Marit' }],
  ['Martin Luther King Jr.', { family: 'King Jr.', given: 'Martin Luther' }],
  ['Van Morrison', { family: 'Morrison', given: 'Van' }],
  ['Teller', { literal: 'Teller' }],
  ['川端 康成', { literal: '川端 康成' }],
];
it.each(names)('%s', (name, expected) => {
  expect(splitName(name)).toEqual(expected);
});

it.each([
  ['2024-01-18T06:30+01:00', [2024, 1, 18]],
  ['2024-01', [2024, 1]],
  ['2024', [2024]],
  ['2024-21', [2024]],
])('%s as parts', (value, parts) => {
  expect(datePartsOf(value)).toEqual({ 'date-parts': [parts] });
});

it.each(['', '199X', 'soon'])('no parts of %j', (value) => {
  expect(datePartsOf(value)).toBeNull();
});

describe('references', () => {
  const item = createCslItem(METADATA, '2024-02-01');

  it('BibLaTeX escapes what TeX would run', () => {
    expect(renderBibtex(item)).toBe(`@article{vanderberg2024dust,
  author = {van der Berg, Marit and {川端 康成} and {Nordic Wire}},
  title = {{Dam \\& dust: 50\\% \\{lost\\}}},
  journaltitle = {The Harbour | Post},
  date = {2024-01-18},
  url = {https://harbourpost.example/dam_1?a=%7Bb%7D|c},
  urldate = {2024-02-01},
  langid = {de},
}`);
  });

  it('Wikipedia’s template keeps its own signs', () => {
    expect(renderCiteNews(item)).toBe(
      '{{cite news |last1=van der Berg |first1=Marit |author2=川端 康成 |author3=Nordic Wire |date=2024-01-18 ' +
        '|title=Dam & dust: 50% &#123;lost&#125; |url=https://harbourpost.example/dam_1?a=%7Bb%7D%7Cc ' +
        '|work=The Harbour &#124; Post |language=de |access-date=2024-02-01}}',
    );
  });

  it('leave out what the page does not say', () => {
    const { byline: _, agencies: __, siteName: ___, published: ____, ...bare } = METADATA;
    expect(createCslItem({ ...bare, headline: 'Dam', url: 'https://a.example/', language: 'und' })).toEqual({
      id: 'https://a.example/',
      type: 'article-newspaper',
      title: 'Dam',
      author: [],
      URL: 'https://a.example/',
    });
  });
});
