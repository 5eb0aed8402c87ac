import { authorsFirstTurned, group, macro, monthFirst, style, use, variable, whether, word } from './parts';

/** A newspaper article in the bibliography of the Chicago Manual of Style, 18th edition, 13.107 and 14.87-14.90. */
export const chicago = style(
  'Chicago',
  [
    authorsFirstTurned,
    // The day of reading counts where the article has none of its own.
    macro(
      'date',
      whether(
        'issued',
        [monthFirst('issued')],
        [
          whether('accessed', [
            whether('container-title', [accessed()], [accessed({ 'text-case': 'capitalize-first' })]),
          ]),
        ],
      ),
    ),
  ],
  [
    group(
      { delimiter: ' ' },
      use('authors', { suffix: '.' }),
      variable('title', { quotes: 'true', suffix: '.' }),
      group({ delimiter: ', ', suffix: '.' }, variable('container-title', { 'font-style': 'italic' }), use('date')),
      variable('URL', { suffix: '.' }),
    ),
  ],
  { 'et-al-min': '7', 'et-al-use-first': '3' },
);

function accessed(look: Record<string, string> = {}) {
  return group({ delimiter: ' ' }, word('accessed', look), monthFirst('accessed'));
}
