// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { minutesLeft } from '../../../../../components/reader/scrolling';
import { findStop, type StopKind } from '../../../../../components/reader/way/find-stop';
import { lineAt, windowAround } from '../../../../../components/reader/way/line-at';
import { depthsOf, outlineOf } from '../../../../../components/reader/way/outline';
import { picturesOf } from '../../../../../components/reader/way/pictures';
import { playerAddress } from '../../../../../components/reader/way/player-address';
import { panBy, WHOLE, zoomAt } from '../../../../../components/reader/way/zoom';
import type { Article, Block } from '../../../../../utils/engine/article';

const articleOf = (blocks: Block[]): Article => ({
  metadata: {
    headline: 'A wall that would not hold',
    url: 'https://example.com/wall',
    language: 'en',
    direction: 'ltr',
    topics: [],
  },
  blocks,
  removals: [],
});
const heading = (text: string, level: 2 | 3 | 4 | 5 | 6): Block => ({ type: 'heading', text, level, marks: [] });

describe('contents', () => {
  it('are the headline and the headings with words', () => {
    const article = articleOf([heading('Before', 2), { type: 'rule', text: '', marks: [] }, heading('', 2)]);
    expect(outlineOf(article).map(({ block, text }) => [block, text])).toEqual([
      [-1, 'A wall that would not hold'],
      [0, 'Before'],
    ]);
  });

  const levels: [levels: number[], depths: number[]][] = [
    [[1], [0]],
    [
      [1, 2, 3, 3, 2],
      [0, 0, 1, 1, 0],
    ],
    // A level that is left out indents nothing.
    [
      [1, 2, 4, 3, 4],
      [0, 0, 1, 1, 2],
    ],
    [
      [1, 4, 2],
      [0, 0, 0],
    ],
  ];
  it.each(levels)('levels %j are set in by %j', (given, depths) => {
    expect(depthsOf(given.map((level, block) => ({ level, block, text: 'x' })))).toEqual(depths);
  });
});

describe('findStop', () => {
  const article = document.createElement('article');
  article.innerHTML = `<h1 data-block="-1">T</h1><p data-block="0">a <span class="marked is-start">b</span> c</p>
    <h2 data-block="1">S</h2><p data-block="2">d</p><figure data-block="3"></figure><p data-block="4">e</p>
    <p class="ui">not of the text</p>`;
  const at = (block: number) => article.querySelector<HTMLElement>(`[data-block="${block}"]`);
  const cases: [kind: StopKind, direction: 1 | -1, from: number, expected: string | null, place: string][] = [
    ['heading', 1, -1, '1', '2/2'],
    ['heading', 1, 1, null, ''],
    ['heading', -1, 4, '1', '2/2'],
    ['heading', -1, 1, '-1', '1/2'],
    ['heading', -1, -1, null, ''],
    ['paragraph', 1, 0, '2', '2/3'],
    ['paragraph', 1, 4, null, ''],
    ['figure', 1, 0, '3', '1/1'],
    ['figure', -1, 0, null, ''],
  ];
  it.each(cases)('%s %i from block %i is %s', (kind, direction, from, expected, place) => {
    const stop = findStop(article, kind, direction, { element: at(from), line: 0 });
    expect(stop?.element.dataset.block ?? null).toBe(expected);
    if (stop) expect(`${stop.place}/${stop.count}`).toBe(place);
  });

  it('goes from a paragraph to the fact in it, and back to the paragraph', () => {
    const fact = findStop(article, 'fact', 1, { element: at(0), line: 0 })?.element ?? null;
    expect(fact?.textContent).toBe('b');
    expect(findStop(article, 'paragraph', -1, { element: fact, line: 0 })?.element).toBe(at(0));
  });

  it('counts from the line of the screen where nothing was gone to', () => {
    // Blocks of 100 px, one below the other, the first above the screen.
    const tops = new Map([...article.querySelectorAll('[data-block]')].map((each, index) => [each, (index - 2) * 100]));
    for (const [each, top] of tops) each.getBoundingClientRect = () => new DOMRect(0, top, 100, 100);
    const next = findStop(article, 'paragraph', 1, { element: null, line: 48 });
    expect(next?.element).toBe(at(2));
    expect(findStop(article, 'paragraph', -1, { element: null, line: 48 })?.element).toBe(at(0));
    // The headline is what one sees at first.
    expect(findStop(article, 'heading', 1, { element: null, line: -300 })?.element).toBe(at(1));
  });
});

describe('line focus', () => {
  const block = { top: 100, bottom: 190 };
  it.each([
    [90, 100],
    [100, 100],
    [129, 100],
    [130, 130],
    [189, 160],
    [400, 160],
  ])('%i px lies in the line from %i px', (y, top) => {
    expect(lineAt(y, block, 30)).toEqual({ top, height: 30 });
  });
  it.each([
    [1, { top: 130, height: 30 }],
    [3, { top: 100, height: 90 }],
    [5, { top: 70, height: 150 }],
  ])('%i lines around one', (lines, expected) => {
    expect(windowAround({ top: 130, height: 30 }, lines)).toEqual(expected);
  });
});

describe('zoom', () => {
  const picture = { width: 400, height: 300 };
  const frame = { width: 400, height: 400 };
  it('keeps the point under the pointer where it is', () => {
    const zoomed = zoomAt(WHOLE, 2, { x: 100, y: 0 }, picture, frame);
    expect(zoomed).toEqual({ scale: 2, x: -100, y: 0 });
  });
  it.each([
    ['never smaller than the frame', 0.5, 1],
    ['never past eight times', 100, 8],
  ])('%s', (_, factor, scale) => {
    expect(zoomAt(WHOLE, factor, { x: 0, y: 0 }, picture, frame).scale).toBe(scale);
  });
  it('is moved no further than its edge, and not at all while it is whole', () => {
    expect(panBy(WHOLE, 50, 50, picture, frame)).toEqual(WHOLE);
    expect(panBy({ scale: 2, x: 0, y: 0 }, 900, 900, picture, frame)).toEqual({ scale: 2, x: 200, y: 100 });
  });
  it('comes back to the middle when it is zoomed out', () => {
    const away = { scale: 2, x: 200, y: 100 };
    expect(zoomAt(away, 0.5, { x: 30, y: 30 }, picture, frame)).toEqual(WHOLE);
  });
});

it.each([
  ['https://www.youtube.com/watch?v=abcdefghijk&t=9', 'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1'],
  ['https://youtu.be/abcdefghijk', 'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1'],
  ['https://www.youtube.com/embed/abcdefghijk', 'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1'],
  ['https://vimeo.com/channels/staff/123456789', 'https://player.vimeo.com/video/123456789?dnt=1&autoplay=1'],
  ['https://player.vimeo.com/video/123456789?h=1', 'https://player.vimeo.com/video/123456789?dnt=1&autoplay=1'],
  ['https://www.youtube.com/@channel', null],
  ['https://www.youtube.com/watch?v=../../evil', null],
  ['https://youtube.com.evil.example/watch?v=abcdefghijk', null],
  ['https://notyoutube.com/watch?v=abcdefghijk', null],
  ['javascript:alert(1)//youtu.be/abcdefghijk', null],
  ['https://vimeo.com/about', null],
  ['https://example.com/film', null],
])('the player of %s is %s', (address, expected) => {
  expect(playerAddress(address)).toBe(expected);
});

it('pictures are those with an address that may be shown', () => {
  const images = [
    { src: 'https://example.com/a.jpg', alt: 'A' },
    { src: 'javascript:alert(1)', alt: 'B' },
    { src: 'https://example.com/c.jpg', alt: 'C' },
  ];
  const article = articleOf([heading('x', 2), { type: 'figure', text: '', marks: [], images, isLead: false }]);
  expect(picturesOf(article).map(({ alt, index }) => [alt, index])).toEqual([
    ['A', 1],
    ['C', 1],
  ]);
});

it.each([
  [6, 0, 6],
  [6, 0.5, 3],
  [6, 0.99, 1],
  [6, 1, 0],
  [1, 0, 1],
])('of %i minutes, at %d, %i are left', (minutes, part, left) => {
  expect(minutesLeft(minutes, part)).toBe(left);
});
