const OUTSIDE =
  /(?:^|[-_\s])(?:related|comments?|teasers?|recommend\w*|cards?|most|sidebar|footer|widget|promo)(?:$|[-_\s])|comment|teaser|related|recommend|sidebar/i;
const OUTSIDE_TAGS = new Set(['aside', 'nav', 'footer']);
const MAX_LEVELS = 40;

/** Whether an element stands in a part of the page that is about other articles; what holds the headline is not. */
export function isOutside(element: Element, headline: Element | undefined): boolean {
  let around: Element | null = element;
  for (let level = 0; around && around.localName !== 'body' && level < MAX_LEVELS; level++) {
    const names = around.getAttribute('class') ?? '';
    if (
      (OUTSIDE_TAGS.has(around.localName) || (names && OUTSIDE.test(names))) &&
      !(headline && around.contains(headline))
    )
      return true;
    around = around.parentElement;
  }
  return false;
}
