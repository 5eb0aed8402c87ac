import { expect, test } from 'vitest';
import { extractArticle } from '../../../../utils/engine/extraction';
import { parsePage } from '../../../support/load-page';

const URL = 'https://harbour-post.example/islands/pier';
const sentence =
  'The pier was built in 1911 and has been repaired eleven times, most often in the spring after a hard winter.';
const article = `<article><h1>The pier</h1>${`<p>${sentence}</p>`.repeat(1)}${Array.from({ length: 4 }, (_, index) => `<p>Year ${index + 1}: ${sentence}</p>`).join('')}</article>`;

function textWith(layer: string): string {
  const page = parsePage(`<html lang="en"><body>${article}${layer}</body></html>`, URL);
  return (
    extractArticle(page, URL)
      ?.blocks.map(({ text }) => text)
      .join('\n') ?? ''
  );
}

test('a consent dialog longer than the article is left out', () => {
  const legal =
    'We and our partners store cookies to personalise what you see. You may change your consent and preferences.';
  const dialog = `<div class="onetrust-consent-dialog">${Array.from({ length: 12 }, (_, index) => `<p>${index}. ${legal}</p>`).join('')}</div>`;
  const text = textWith(dialog);
  expect(text).toContain(sentence);
  expect(text).not.toContain('cookies');
});

test('a long text in an element that only bears such a name stays', () => {
  const more = Array.from({ length: 9 }, (_, index) => `<p>Harbour ${index + 1}: ${sentence}</p>`).join('');
  expect(textWith(`<div class="cookie-notice-seen"><section>${more}</section></div>`)).toContain('Harbour 5');
});
