import type { PageHints } from '../clutter/classifier/features';
import { MAX_JSON_LD_LENGTH } from './limits';
import { browserField } from './page/browser-field';

const MAX_DESCRIPTION = 1_000;
/** Objects looked at in one script; a hostile one may nest without end. */
const MAX_OBJECTS = 2_000;

/** What the page's head says about its body. Reads the original document; never throws. */
export function readPageHints(document: Document, headline: string): PageHints {
  const description =
    contentOf(document, 'meta[property="og:description"]') || contentOf(document, 'meta[name="description"]');
  return { headline, description, articleBody: findArticleBody(document) };
}

function contentOf(document: Document, selector: string): string {
  const content = browserField(document, 'querySelector').call(document, selector)?.getAttribute('content') ?? '';
  return content.slice(0, MAX_DESCRIPTION).replace(/\s+/g, ' ').trim();
}

/** The longest `articleBody` in the page's JSON-LD. */
function findArticleBody(document: Document): string {
  let longest = '';
  for (const script of browserField(document, 'querySelectorAll').call(
    document,
    'script[type="application/ld+json"]',
  )) {
    const text = script.textContent ?? '';
    if (text.length > MAX_JSON_LD_LENGTH || !text.includes('"articleBody"')) continue;
    try {
      const pending: unknown[] = [JSON.parse(text)];
      for (let count = 0; pending.length && count < MAX_OBJECTS; count++) {
        const value = pending.pop();
        if (typeof value !== 'object' || value === null) continue;
        for (const [key, child] of Object.entries(value)) {
          if (key === 'articleBody' && typeof child === 'string' && child.length > longest.length) longest = child;
          else if (typeof child === 'object') pending.push(child);
        }
      }
    } catch {
      // Broken JSON-LD is common and says nothing.
    }
  }
  return longest;
}
