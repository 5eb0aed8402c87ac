/** Never content, or nothing the reader could draw. Scripts are read for JSON-LD elsewhere. */
const DROPPED = new Set(
  'script style link template object embed applet param select option optgroup datalist textarea input svg math canvas dialog progress meter map area frame frameset portal head'.split(
    ' ',
  ),
);
const HIDING_STYLE = /(?:display\s?:\s?none|visibility\s?:\s?hidden)/i;
/** What a style says further on does not count. */
const MAX_STYLE_LENGTH = 2_048;

/** Whether an element is never part of an article: scripts, controls, drawings, and what the site itself hides. */
export function isLeftOut(element: Element): boolean {
  if (DROPPED.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style.slice(0, MAX_STYLE_LENGTH));
}
