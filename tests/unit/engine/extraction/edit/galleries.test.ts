import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../../utils/engine/article';
import { extractArticle } from '../../../../../utils/engine/extraction';
import { parsePage } from '../../../../support/load-page';

const PROSE = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>Paragraph ${i + 1} of the report says that the harbor of Vell was closed for a day, that the ferry waited, and that nobody was hurt in the storm.</p>`,
).join('');
const picture = (name: string): string => `<img src="/pictures/${name}.jpg" width="1200" height="800" alt="">`;

function blocksOf(inside: string, after = PROSE.replaceAll('Paragraph', 'Part')): Block[] {
  const html = `<article><h1>Harbor closed</h1>${PROSE}${inside}${after}</article>`;
  return extractArticle(parsePage(html), 'https://gazette.example/harbor')?.blocks ?? [];
}
const captionsOf = (blocks: Block[]): string[] =>
  blocks.filter(({ type }) => type === 'figure').map(({ text }) => text);

describe('galleries', () => {
  it('have captions without the number of the picture', () => {
    const slide = (name: string, count: string, words: string) =>
      `<div class="slide"><div class="media">${picture(name)}</div><div class="info"><div>${count}</div><p>${words}</p></div></div>`;
    const blocks = blocksOf(
      slide('mole', '1 of 2 |', 'The mole after the storm') + slide('ferry', '2/2', 'The ferry waits'),
    );
    expect(captionsOf(blocks)).toEqual(['The mole after the storm', 'The ferry waits']);
  });

  it('do not say the caption of the picture in view again', () => {
    const figure = (name: string, words: string) =>
      `<li><figure>${picture(name)}<figcaption>${words}</figcaption></figure></li>`;
    const blocks = blocksOf(
      `<div class="gallery"><ul>${figure('mole', 'The mole after the storm')}${figure('ferry', 'The ferry waits')}</ul><div class="caption"><p>The mole after the storm</p></div></div>`,
    );
    expect(captionsOf(blocks)).toEqual(['The mole after the storm', 'The ferry waits']);
  });

  it('may stand under headings, with no words but captions', () => {
    const entry = (name: string) =>
      `<h3>The ${name} of Vell</h3><figure>${picture(name)}<figcaption>Picture: Ada Brenk</figcaption></figure>`;
    const headings = blocksOf(entry('mole') + entry('ferry'), '').filter(({ type }) => type === 'heading');
    expect(headings.map(({ text }) => text)).toEqual(['The mole of Vell', 'The ferry of Vell']);
  });

  it('are not the pictures beside links to other articles', () => {
    const box = `<div class="crosslinks"><div>Discover</div><ul><li>${picture('logo')}</li><li><a href="/listen">Podcast — Hear all that the harbor of Vell has to say</a></li></ul></div>`;
    expect(captionsOf(blocksOf(box))).toEqual([]);
  });

  it('are described without signs that were escaped twice', () => {
    const blocks = blocksOf('<img src="/mole.jpg" width="1200" height="800" alt="The &amp;quot;old&amp;quot; mole">');
    expect(blocks.flatMap((block) => (block.type === 'figure' ? block.images : []))).toMatchObject([
      { alt: 'The "old" mole' },
    ]);
  });

  it('show no video whose address only a script knows', () => {
    expect(blocksOf('<video src="default"></video>').some(({ type }) => type === 'embed')).toBe(false);
  });
});
