import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../utils/engine/extraction';
import { parsePage } from '../../../support/load-page';

const PROSE = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>Paragraph ${i + 1} of the report says that the harbor of Vell was closed for a day, that the ferry waited, and that nobody was hurt in the storm.</p>`,
).join('');
const list = (label: string): string =>
  `<div><h3>${label}</h3></div><ul><li>Fishermen join, <a href="/a">whatever the sea says</a></li><li>The plan for a longer mole</li></ul>`;

describe('a list under a label', () => {
  it.each([
    ['More great Gazette stories', false],
    ['Most read', false],
    ['What the board decided', true],
  ])('%j: its items stay is %s', (label, stays) => {
    const document = parsePage(
      `<article><h1>Harbor closed</h1>${PROSE}${list(label)}${PROSE.replaceAll('Paragraph', 'Part')}</article>`,
    );
    const text = extractArticle(document, 'https://gazette.example/harbor')
      ?.blocks.map((block) => block.text)
      .join('\n');
    expect(text?.includes('The plan for a longer mole')).toBe(stays);
    expect(text).toContain('Part 6 of the report');
  });
});
