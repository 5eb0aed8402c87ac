import type { TextQuote } from '../engine/anchoring/text-quote';
import { readPageText } from './page-text';

export interface HighlightStyle {
  /** Declarations that `::highlight()` may have: colours, underline, shadow. */
  css: string;
}

/** Words that are marked in one way. */
export interface QuoteSet {
  name: string;
  quotes: readonly TextQuote[];
  style: HighlightStyle;
}

export interface PageHighlights {
  /**
   * Marks quotes beside those already marked, each set under a name of ours in place of what had it. Answers, per set
   * and quote, whether its words were found: those that are not there are left alone. The page is read once.
   */
  mark(sets: readonly QuoteSet[]): boolean[][];
  /** Brings the words into view; false when they cannot be found. */
  show(name: string, quote: TextQuote, style: HighlightStyle): boolean;
  clear(name?: string): void;
}

/**
 * Marks words of the page itself by the CSS Custom Highlight API: the page's document stays as it is. Names are made
 * unlike any of the page's own.
 */
export function createPageHighlights(document: Document): PageHighlights {
  const prefix = `h${Math.random().toString(36).slice(2)}`;
  const sheets = new Map<string, CSSStyleSheet>();
  const registry = CSS.highlights;

  function paint(name: string, ranges: Range[], { css }: HighlightStyle): void {
    clear(name);
    if (!ranges.length) return;
    const id = `${prefix}-${name}`;
    registry.set(id, new Highlight(...ranges));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`::highlight(${id}) { ${css} }`);
    sheets.set(name, sheet);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }

  function clear(name?: string): void {
    for (const [id, sheet] of [...sheets]) {
      if (name !== undefined && id !== name) continue;
      registry.delete(`${prefix}-${id}`);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      sheets.delete(id);
    }
  }

  return {
    mark(sets) {
      const text = readPageText(document);
      return sets.map(({ name, quotes, style }) => {
        const ranges = quotes.map((quote) => text.find(quote));
        paint(
          name,
          ranges.filter((range) => range !== null),
          style,
        );
        return ranges.map((range) => range !== null);
      });
    },
    show(name, quote, style) {
      const range = readPageText(document).find(quote);
      paint(name, range ? [range] : [], style);
      if (!range) return false;
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
      return true;
    },
    clear,
  };
}
