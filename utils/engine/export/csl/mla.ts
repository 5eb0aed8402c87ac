import { el } from './element';
import { authorsFirstTurned, group, macro, style, use, variable, word } from './parts';

/** An article in an online newspaper by the MLA Handbook, 9th edition, 5.3-5.101. */
export const mla = style(
  'MLA',
  [
    authorsFirstTurned,
    macro('date', dayFirst('issued')),
    macro(
      'accessed',
      group({ delimiter: ' ' }, word('accessed', { 'text-case': 'capitalize-first' }), dayFirst('accessed')),
    ),
  ],
  [
    group(
      { delimiter: ' ' },
      use('authors', { suffix: '.' }),
      variable('title', { quotes: 'true', suffix: '.' }),
      group(
        { delimiter: ', ', suffix: '.' },
        variable('container-title', { 'font-style': 'italic' }),
        use('date'),
        variable('URL'),
      ),
      use('accessed', { suffix: '.' }),
    ),
  ],
  { 'et-al-min': '3', 'et-al-use-first': '1' },
);

/** "18 Jan. 2024", as far as it is known. */
function dayFirst(name: string) {
  return el(
    'date',
    { variable: name },
    el('date-part', { name: 'day', suffix: ' ' }),
    el('date-part', { name: 'month', form: 'short', suffix: ' ' }),
    el('date-part', { name: 'year' }),
  );
}
