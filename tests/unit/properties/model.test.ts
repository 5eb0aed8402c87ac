import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../../utils/engine/article';
import { html } from '../../../utils/engine/export/html';
import { extractArticle } from '../../../utils/engine/extraction';
import { expectSound, parse, restNow, URL } from './rendered';
import { nasty, TIMEOUT_MS } from './runs';

const TAGS = [
  'p',
  'b',
  'a',
  'i',
  'table',
  'td',
  'ul',
  'li',
  'form',
  'svg',
  'math',
  'style',
  'select',
  'template',
  'noscript',
  'blockquote',
  'h2',
  'pre',
  'figure',
];
const tag = fc
  .tuple(
    fc.constantFrom(...TAGS),
    fc.constantFrom(
      '',
      ' onclick=alert(1)',
      ' href="javascript:alert(1)"',
      ' id=body name=parentNode',
      ' href="https://a.example/"',
    ),
  )
  .map(([name, attributes]) => `<${name}${attributes}>`);
const close = fc.constantFrom(...TAGS).map((name) => `</${name}>`);
const words = fc.constantFrom(
  'The keeper wrote that the lamp had been lit at dusk, that the wind had turned. ',
  'Nobody had come to see it. ',
);
const soup = fc.array(fc.oneof(tag, close, nasty, words), { maxLength: 12 }).map((parts) => parts.join(''));
/** Just so much that nobody else is asked where the article is. */
const prose = Array.from(
  { length: 4 },
  (_, i) =>
    `<p>On day ${i} the keeper wrote that the lamp had been lit at dusk, that the wind had turned, and that nobody had come.</p>`,
).join('');
const textsOf = (article: Article | null): string[] =>
  article?.blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter(Boolean) ?? [];

it(
  'an article of any markup is rendered soundly, and is the same article when it is read again',
  async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (markup) => {
        await restNow();
        const article = extractArticle(
          parse(`<html lang="en"><article><h1>The keeper’s book</h1>${prose}${markup}</article>`),
          URL,
        );
        const again = expectSound(html.render(article!, { url: URL } as never));
        const kept = new Set(textsOf(extractArticle(again, URL)).join(' ').split(' '));
        const lost = textsOf(article).filter(
          (text) => /^On day \d/.test(text) && !text.split(' ').every((word) => kept.has(word)),
        );
        expect(lost).toEqual([]);
      }),
    );
  },
  TIMEOUT_MS,
);
