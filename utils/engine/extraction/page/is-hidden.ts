const HIDING_STYLE = /(?:display\s?:\s?none|visibility\s?:\s?hidden)/i;
/** What a style says further on does not count. */
const MAX_STYLE_LENGTH = 2_048;

/** Whether the site itself hides an element. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style.slice(0, MAX_STYLE_LENGTH));
}
