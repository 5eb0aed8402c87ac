import type { Look } from '../../utils/extension/settings/look';
import { schemeOf } from '../../utils/extension/settings/theme-scheme';
import { deriveTokens } from '../theme-colours';

type Themed = Pick<Look, 'theme' | 'customColours'>;

/**
 * What the theme `custom` reads: all tokens, under names of their own, so that forced colours and paper still overrule
 * them. Nothing for the other themes, whose tokens are in the style sheet.
 */
export function ownTokens({ theme, customColours }: Themed): Record<`--own-${string}`, string> {
  if (theme !== 'custom') return {};
  const tokens = Object.entries(deriveTokens(customColours)).map(([name, colour]) => [`--own-${name}`, colour]);
  return Object.fromEntries([...tokens, ['--own-scheme', schemeOf(theme, customColours)]]);
}

/** Gives a page of ours its theme. */
export function paintTheme(root: HTMLElement, look: Themed): void {
  root.dataset.theme = look.theme;
  for (const name of [...root.style]) if (name.startsWith('--own-')) root.style.removeProperty(name);
  for (const [name, colour] of Object.entries(ownTokens(look))) root.style.setProperty(name, colour);
}
