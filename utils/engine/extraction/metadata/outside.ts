const OUTSIDE = /comment|teaser|related|recommend|sidebar|widget|promo|(?:^|[-_\s])(?:cards?|most|footer)(?:$|[-_\s])/i;
const OUTSIDE_TAGS = 'aside, nav, footer';
/** Boxes name themselves close to what they hold. */
const MAX_LEVELS = 12;

/** Whether an element stands in a part of the page that is about other articles; what holds the headline is not. */
export function isOutside(element: Element, headline: Element | undefined): boolean {
  const part = element.closest(OUTSIDE_TAGS);
  if (part && !(headline && part.contains(headline))) return true;
  let around: Element | null = element;
  for (let level = 0; around && around.localName !== 'body' && level < MAX_LEVELS; level++) {
    if (headline && around.contains(headline)) return false;
    const names = around.getAttribute('class');
    if (names && OUTSIDE.test(names)) return true;
    around = around.parentElement;
  }
  return false;
}
