import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../../utils/engine/extraction';
import { parsePage } from '../../../../support/load-page';

const prose = (name: string, count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `<p>${name} ${i + 1} says that the harbor of Vell was closed for a day, that the ferry waited, and that nobody was hurt in the storm.</p>`,
  ).join('');
const entry = (day: number): string =>
  `<div class="row"><div>Keeper${day}</div><div>0${day}.05.2026, 11:14</div>${prose(`Reader ${day}`, 3)}</div>`;

function textOf(...parts: string[]): string {
  const html = `<main><h1>Harbor closed</h1>${parts.join('')}</main>`;
  const article = extractArticle(parsePage(html), 'https://gazette.example/harbor');
  return article?.blocks.map(({ text }) => text).join('\n') ?? '';
}

describe('what readers wrote', () => {
  it('is left out, however long', () => {
    const text = textOf(prose('Paragraph', 6), '<h3>3 Comments</h3>', entry(1), entry(2), entry(3));
    expect(text).toContain('Paragraph 6');
    expect(text).not.toContain('Reader');
  });

  it.each([
    ['without dates is no conversation', [prose('Paragraph', 6), '<h3>Comments</h3>', prose('Part', 6)]],
    ['counted above the text is only announced', ['<h3>2 Comments</h3>', prose('Part', 6), '<p>01.05.2026, 11:14</p>']],
  ])('%s', (_, parts) => expect(textOf(...parts)).toContain('Part 6'));
});
