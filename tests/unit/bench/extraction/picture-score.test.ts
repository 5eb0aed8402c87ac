import { describe, expect, it } from 'vitest';
import { bodyMarkup, hasPicture } from '../../../bench/extraction/picture-score';

const PAGE = 'https://harbourpost.example/a/ferry.html';
const PICTURE = {
  src: 'https://img.harbourpost.example/2026/ferry-at-night.jpg?w=640',
  variants: ['https://img.harbourpost.example/2026/ferry-at-night_1280.jpg'],
};

describe('hasPicture', () => {
  it.each([
    ['<img src="//img.harbourpost.example/2026/ferry-at-night.jpg?w=320">', true],
    ['https://cdn.example/x/Ferry-At-Night.jpg', true],
    ['https://cdn.example/ferry-at-night_1280.jpg', true],
    ['https://cdn.example/ferry-at-dawn.jpg', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(hasPicture(text, PICTURE, PAGE)).toBe(expected);
  });

  it.each([
    ['/pictures/1.jpg', 'https://cdn.example/1.jpg', false],
    ['/pictures/12345678.jpg', 'https://cdn.example/12345678.jpg', true],
    // Not to be decoded: known by its address alone.
    ['/%E0%A4%A', '<img src="/%E0%A4%A">', true],
  ])('%s in %s: %s', (src, text, expected) => {
    expect(hasPicture(text, { src }, PAGE)).toBe(expected);
  });
});

it('bodyMarkup has neither head nor scripts', () => {
  const markup = bodyMarkup('<head><meta content="a.jpg"></head><BODY class=x><p>B</p><script>"c.jpg"</script></body>');
  expect(markup).toBe(' class=x><p>b</p></body>');
});
