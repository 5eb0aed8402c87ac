import type { Look } from '../../utils/extension/settings/look';
import { ownTokens } from './paint-theme';

/** What stands in while a packaged font is not there, and for letters it does not have. */
const FALLBACKS: Record<Look['fontFamily'], string | null> = {
  // Left to the style sheet, which knows the serif of every script.
  serif: null,
  sans: 'var(--sans)',
  mono: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  sourceSerif: 'Charter, Georgia, "DejaVu Serif", serif',
  atkinson: 'var(--sans)',
  lexend: 'var(--sans)',
  openDyslexic: 'var(--sans)',
};

/**
 * A look as the style sheet reads it. `face`: the name under which the chosen packaged font is there; without it the
 * fallback is drawn.
 */
export function lookStyle(look: Look, face: string | null = null): Record<string, string> {
  const fallback = FALLBACKS[look.fontFamily];
  const font = face && fallback ? `"${face}", ${fallback}` : fallback;
  return {
    ...ownTokens(look),
    ...(font ? { '--text-font': font } : {}),
    '--text-size': `${look.fontSize}px`,
    '--text-weight': String(look.fontWeight),
    '--line-width': look.lineWidth === 'full' ? 'none' : `${look.lineWidth * look.fontSize}px`,
    '--line-height': String(look.lineHeight),
    '--letter-spacing': `${look.letterSpacing}em`,
    '--word-spacing': `${look.wordSpacing}em`,
    '--paragraph-spacing': `${look.paragraphSpacing}em`,
    '--text-align': look.justify ? 'justify' : 'start',
    '--hyphens': look.hyphenate ? 'auto' : 'manual',
  };
}
