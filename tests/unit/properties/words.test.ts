import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../../utils/engine/article';
import { html } from '../../../utils/engine/export/html';
import { expectSound, restNow, URL } from './rendered';
import { nastyText, TIMEOUT_MS } from './runs';

it(
  'any words come out of the rendered article as they went in',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nastyText, { minLength: 1, maxLength: 5 }), nastyText, async (texts, headline) => {
        await restNow();
        const article: Article = {
          metadata: { headline, url: URL, language: 'en', direction: 'ltr', topics: [] },
          blocks: texts.map((text) => ({ type: 'paragraph', text: `x${text}`, marks: [] })),
          removals: [],
        };
        const document = expectSound(html.render(article, { url: URL } as never));
        const shown = [...document.querySelectorAll('article > p:not(.colophon)')].map(({ textContent }) =>
          clean(textContent),
        );
        expect(shown).toEqual(article.blocks.map(({ text }) => clean(text)));
      }),
    );
  },
  TIMEOUT_MS,
);

/** Without what no document can hold. */
function clean(text: string | null): string {
  return (text ?? '')
    .toWellFormed()
    .replace(/[\p{Cc}\ufffd\ufffe\uffff]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
