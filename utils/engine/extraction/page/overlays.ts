const HIDING_STYLE = /(?:display\s?:\s?none|visibility\s?:\s?hidden)/i;
/** Names consent platforms and their banners go by. */
const CONSENT =
  /onetrust|didomi|usercentrics|cookiebot|cookiefirst|cookieyes|cookie-?law|cookie-?(?:banner|consent|notice|bar|popup|modal|policy|overlay|wall|message)|consent-?(?:banner|manager|modal|dialog|popup|overlay|wall|layer|notice)|sp_message|truste|qc-cmp|cmp-?(?:banner|container|modal|root|wrapper)|gdpr|ccpa|privacy-?(?:banner|manager|modal|popup)/i;
const MODAL = /(?:^|[\s_-])(?:modal|lightbox|popup|pop-up|overlay|interstitial)(?:$|[\s_-])/i;
/** An overlay that holds more of the page's text than this is the page itself, whatever it is called. */
const MAX_OVERLAY_SHARE = 0.3;
/** What consent dialogs speak of, all the time; an article about them does not bear their platforms' names. */
const CONSENT_WORDS =
  /cookies?\b|consent|privacy|personal data|preferences|datenschutz|einwilligung|partner|confidentialité|consentement|privacidad|privacidade|consenso|samtykke|samtycke/gi;
/** At least so often, and once in so many letters. */
const MIN_CONSENT_WORDS = 3;
const LETTERS_PER_CONSENT_WORD = 300;
/** Elements that layers over a page are made of. */
const LAYERS = new Set(['div', 'section', 'aside', 'form', 'dialog', 'footer', 'header', 'iframe']);

/** Whether the site itself hides the element from this reader; it stays hidden. */
export function isHiddenBySite(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style);
}

/** Whether the element is a consent dialog or another layer over the page. */
export function isOverlay(element: Element, pageTextLength: number): boolean {
  if (!LAYERS.has(element.localName) && !element.localName.includes('-')) return false;
  const role = element.getAttribute('role');
  const isDialog = role === 'dialog' || role === 'alertdialog' || element.getAttribute('aria-modal') === 'true';
  if (!isDialog) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (names.length < 4 || !(CONSENT.test(names) || MODAL.test(names))) return false;
    if (!CONSENT.test(names) && element.querySelector('figure,img,picture,h1')) return false;
  }
  if (element.querySelector('main,article,h1')) return false;
  const text = element.textContent ?? '';
  return text.length < pageTextLength * MAX_OVERLAY_SHARE || speaksOfConsent(text);
}

/** Whether a text is about consent throughout: such a dialog may be longer than the article behind it. */
function speaksOfConsent(text: string): boolean {
  const count = text.match(CONSENT_WORDS)?.length ?? 0;
  return count >= MIN_CONSENT_WORDS && count * LETTERS_PER_CONSENT_WORD >= text.length;
}
