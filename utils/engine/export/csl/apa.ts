import { el } from './element';
import { group, macro, monthFirst, style, use, variable, whether, word } from './parts';

/** An online newspaper article by the Publication Manual of the American Psychological Association, 7th edition, 10.1. */
export const apa = style(
  'APA',
  [
    macro(
      'authors',
      el(
        'names',
        { variable: 'author' },
        el('name', {
          and: 'symbol',
          initialize: 'true',
          'initialize-with': '. ',
          'name-as-sort-order': 'all',
          'delimiter-precedes-last': 'always',
        }),
        // Without an author the title takes the first place.
        el('substitute', variable('title')),
      ),
    ),
    macro(
      'date',
      whether(
        'issued',
        [
          el(
            'date',
            { variable: 'issued' },
            el('date-part', { name: 'year' }),
            el('date-part', { name: 'month', prefix: ', ' }),
            el('date-part', { name: 'day', prefix: ' ' }),
          ),
        ],
        [word('no date')],
      ),
    ),
    // The day of reading counts where the article has none of its own.
    macro(
      'address',
      whether(
        'issued',
        [variable('URL')],
        [
          group(
            { delimiter: ' ' },
            whether('accessed', [
              group(
                { delimiter: ', ', suffix: ', from' },
                group({ delimiter: ' ' }, retrieved(), monthFirst('accessed')),
              ),
            ]),
            variable('URL'),
          ),
        ],
      ),
    ),
  ],
  [
    group(
      { delimiter: ' ' },
      use('authors', { suffix: '.' }),
      use('date', { prefix: '(', suffix: ').' }),
      variable('title', { suffix: '.' }),
      variable('container-title', { 'font-style': 'italic', suffix: '.' }),
      use('address'),
    ),
  ],
  { 'et-al-min': '21', 'et-al-use-first': '19', 'et-al-use-last': 'true' },
);

function retrieved() {
  return word('retrieved', { 'text-case': 'capitalize-first' });
}
