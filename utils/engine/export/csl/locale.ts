import { type CslElement, el } from './element';

const MONTHS: [long: string, short: string][] = [
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['March', 'Mar.'],
  ['April', 'Apr.'],
  ['May', 'May'],
  ['June', 'June'],
  ['July', 'July'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
];

const TERMS: [name: string, text: string, form?: 'short' | 'symbol'][] = [
  ['accessed', 'accessed'],
  ['and', 'and'],
  ['and', '&', 'symbol'],
  ['et-al', 'et al.'],
  ['from', 'from'],
  ['no date', 'n.d.'],
  ['no date', 'n.d.', 'short'],
  ['retrieved', 'retrieved'],
  ['open-quote', '“'],
  ['close-quote', '”'],
  ['open-inner-quote', '‘'],
  ['close-inner-quote', '’'],
];

/** American English as the three styles are written in it: what their references of news articles need of a locale. */
export const enUs: CslElement = el(
  'locale',
  { xmlns: 'http://purl.org/net/xbiblio/csl', version: '1.0', 'xml:lang': 'en-US' },
  el('style-options', { 'punctuation-in-quote': 'true' }),
  el(
    'terms',
    ...TERMS.map(([name, text, form]) => term(name, text, form)),
    ...MONTHS.flatMap(([long, short], index) => {
      const name = `month-${String(index + 1).padStart(2, '0')}`;
      return [term(name, long), term(name, short, 'short')];
    }),
  ),
);

function term(name: string, text: string, form?: string): CslElement {
  return el('term', { name, ...(form ? { form } : {}) }, text);
}
