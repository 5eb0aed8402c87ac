import { expect, it } from 'vitest';
import { lookStyle } from '../../../../components/look/look-style';
import { DEFAULT_LOOK, type Look } from '../../../../utils/extension/settings/look';

it.each<[Partial<Look>, string, string | undefined]>([
  [{}, '--text-size', '19px'],
  [{}, '--line-width', '646px'],
  [{ lineWidth: 'full' }, '--line-width', 'none'],
  [{ letterSpacing: 0.12 }, '--letter-spacing', '0.12em'],
  [{ paragraphSpacing: 2 }, '--paragraph-spacing', '2em'],
  [{ justify: true }, '--text-align', 'justify'],
  [{ hyphenate: false }, '--hyphens', 'manual'],
  [{ fontFamily: 'sans' }, '--text-font', 'var(--sans)'],
  // The style sheet's serif, which is another in each script.
  [{}, '--text-font', undefined],
  [{ theme: 'dark' }, '--own-paper', undefined],
  [{ theme: 'custom' }, '--own-paper', DEFAULT_LOOK.customColours.paper],
  [{ theme: 'custom' }, '--own-scheme', 'light'],
])('%j gives %s', (patch, name, expected) => {
  expect(lookStyle({ ...DEFAULT_LOOK, ...patch })[name]).toBe(expected);
});

it('names a packaged font only where it is there', () => {
  const look = { ...DEFAULT_LOOK, fontFamily: 'lexend' } as const;
  expect(lookStyle(look)['--text-font']).toBe('var(--sans)');
  expect(lookStyle(look, 'abc-def')['--text-font']).toBe('"abc-def", var(--sans)');
  expect(lookStyle(DEFAULT_LOOK, 'abc-def')['--text-font']).toBeUndefined();
});
