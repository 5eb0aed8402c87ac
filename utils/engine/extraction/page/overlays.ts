import { anyCase } from '../../any-case';
import type { Page } from '../../page';
import type { Tag } from '../drafts/tags';
import { bodyOf } from './open-page';
import { walk } from './walk';

/** Names consent platforms and their banners go by. */
const CONSENT = anyCase(
  /onetrust|didomi|usercentrics|cookiebot|cookiefirst|cookieyes|cookie-?law|cookie-?(?:banner|consent|notice|bar|popup|modal|policy|overlay|wall|message)|consent-?(?:banner|manager|modal|dialog|popup|overlay|wall|layer|notice)|sp_message|truste|qc-cmp|cmp-?(?:banner|container|modal|root|wrapper)|gdpr|ccpa|privacy-?(?:banner|manager|modal|popup)/,
);
const MODAL = anyCase(/(?:^|[\s_-])(?:modal|lightbox|popup|pop-up|overlay|interstitial)(?:$|[\s_-])/);
/** An overlay that holds more of the page's text than this is the page itself, whatever it is called. */
const MAX_OVERLAY_SHARE = 0.3;
/** What consent dialogs speak of, all the time; an article about them does not bear their platforms' names. */
const CONSENT_WORDS =
  /cookies?\b|consent|privacy|personal data|preferences|datenschutz|einwilligung|partner|confidentialité|consentement|privacidad|privacidade|consenso|samtykke|samtycke/gi;
/** At least so often, and once in so many letters. */
const MIN_CONSENT_WORDS = 3;
const LETTERS_PER_CONSENT_WORD = 300;
/** Layers that are looked into; a hostile page may nest them without end. */
const MAX_LOOKS = 40;
/** Names are read so far; more are not given by hand. */
const MAX_NAMES = 400;

/** Tells consent dialogs and other layers over a page. What a name says is read once; the page's text only when asked. */
export class Overlays {
  readonly #page: Page;
  readonly #known = new Map<string, boolean>();
  #pageTextLength = -1;
  #looks = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** `original`: the element itself where `element` stands in for it. */
  has(element: Element, tag: Tag, original: Element): boolean {
    if (!tag.isLayer || !element.hasAttributes()) return false;
    const role = element.getAttribute('role');
    const isDialog = role === 'dialog' || role === 'alertdialog' || element.getAttribute('aria-modal') === 'true';
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, MAX_NAMES);
    if (!isDialog && !this.#isNamed(names)) return false;
    if (++this.#looks > MAX_LOOKS) return false;
    const { text, holdsArticle, holdsPicture } = this.#look(original);
    if (holdsArticle || (!isDialog && holdsPicture && !CONSENT.test(names))) return false;
    if (this.#pageTextLength < 0) this.#pageTextLength = lengthOfText(bodyOf(this.#page));
    return text.length < this.#pageTextLength * MAX_OVERLAY_SHARE || speaksOfConsent(text);
  }

  #isNamed(names: string): boolean {
    if (names.length < 4) return false;
    let isNamed = this.#known.get(names);
    if (isNamed === undefined) {
      isNamed = CONSENT.test(names) || MODAL.test(names);
      this.#known.set(names, isNamed);
    }
    return isNamed;
  }

  /** What an element shows, without what it hides. */
  #look(element: Element): { text: string; holdsArticle: boolean; holdsPicture: boolean } {
    const parts: string[] = [];
    let holdsArticle = false;
    let holdsPicture = false;
    walk(element, {
      enter: ({ localName }) => {
        holdsArticle ||= localName === 'main' || localName === 'article' || localName === 'h1';
        holdsPicture ||= localName === 'figure' || localName === 'img' || localName === 'picture';
        return localName !== 'noscript';
      },
      leave: () => {},
      addText: ({ data }) => parts.push(data),
    });
    return { text: parts.join(''), holdsArticle, holdsPicture };
  }
}

/** Code units of all text in an element, without that of scripts and the like. */
function lengthOfText(element: Element): number {
  let length = element.textContent?.length ?? 0;
  for (const other of element.querySelectorAll('script, style, noscript, template'))
    length -= other.textContent?.length ?? 0;
  return length;
}

/** Whether a text is about consent throughout: such a dialog may be longer than the article behind it. */
function speaksOfConsent(text: string): boolean {
  const count = text.match(CONSENT_WORDS)?.length ?? 0;
  return count >= MIN_CONSENT_WORDS && count * LETTERS_PER_CONSENT_WORD >= text.length;
}
