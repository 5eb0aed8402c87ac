import { type CslElement, el } from './element';

/** A style with one layout for its list of references; citations in a text are not asked for. */
export function style(name: string, macros: CslElement[], reference: CslElement[], names: Record<string, string>) {
  return el(
    'style',
    {
      xmlns: 'http://purl.org/net/xbiblio/csl',
      version: '1.0',
      class: 'in-text',
      'default-locale': 'en-US',
      // "van der Berg" stays together and stands under V, as newspapers have it.
      'demote-non-dropping-particle': 'never',
    },
    el('info', el('title', name), el('id', name), el('updated', '2024-01-01T00:00:00+00:00')),
    ...macros,
    el('citation', el('layout', el('text', { variable: 'title' }))),
    el('bibliography', names, el('layout', ...reference)),
  );
}

/** A macro of this name. */
export const macro = (name: string, ...children: CslElement[]): CslElement => el('macro', { name }, ...children);

/** The macro's text, with what surrounds it. */
export const use = (name: string, attributes: Record<string, string> = {}): CslElement =>
  el('text', { macro: name, ...attributes });

/** A variable of the item, with what surrounds it. */
export const variable = (name: string, attributes: Record<string, string> = {}): CslElement =>
  el('text', { variable: name, ...attributes });

/** A word of the locale. */
export const word = (term: string, attributes: Record<string, string> = {}): CslElement =>
  el('text', { term, ...attributes });

export const group = (attributes: Record<string, string>, ...children: CslElement[]): CslElement =>
  el('group', attributes, ...children);

/** `yes` when the variable has a value, else `no`. */
export function whether(name: string, yes: CslElement[], no: CslElement[] = []): CslElement {
  const otherwise = no.length > 0 ? [el('else', ...no)] : [];
  return el('choose', el('if', { variable: name }, ...yes), ...otherwise);
}

/** "January 18, 2024", as far as it is known. */
export const monthFirst = (name: string): CslElement =>
  el(
    'date',
    { variable: name },
    el('date-part', { name: 'month', suffix: ' ' }),
    el('date-part', { name: 'day', suffix: ', ' }),
    el('date-part', { name: 'year' }),
  );

/** "Solheim, Marit, and Per Lindqvist": the first turned round, as Chicago and the MLA have them. */
export const authorsFirstTurned = macro(
  'authors',
  el(
    'names',
    { variable: 'author' },
    el('name', {
      and: 'text',
      'name-as-sort-order': 'first',
      'delimiter-precedes-last': 'always',
      'delimiter-precedes-et-al': 'always',
    }),
  ),
);
