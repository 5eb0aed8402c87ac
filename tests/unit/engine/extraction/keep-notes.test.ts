import { expect, test } from 'vitest';
import { extractArticle } from '../../../../utils/engine/extraction';
import { parsePage } from '../../../support/load-page';

const URL = 'https://harbour-post.example/islands/pier';
const sentence =
  'The pier was built in 1911 and has been repaired eleven times, most often in the spring after a hard winter.';

function labelOf(note: string): string | undefined | null {
  const body = Array.from({ length: 6 }, (_, index) => `<p>${index + 1}. ${sentence}</p>`).join('');
  const html = `<html lang="en"><body><article><h1>The pier</h1>${body}<p>${note}</p></article></body></html>`;
  const block = extractArticle(parsePage(html, URL), URL)?.blocks.find(({ text }) => text === note);
  return block ? block.label : null;
}

test.each([
  ['Correction: an earlier text gave the wrong year for the storm.', 'correction'],
  ['This article was amended on 17 February 2025 to give the right year.', 'correction'],
  ['An earlier version of this story misstated the length of the pier.', 'correction'],
  ['Update: the council has now answered.', 'update'],
  ['This story has been updated with the answer of the council.', 'update'],
])('%s is kept as a %s', (note, label) => {
  expect(labelOf(note)).toBe(label);
});

test.each([
  'The correction of the river took nine years and cost the town a third of its fields along the shore.',
  'The update was met with silence in the hall, where some two hundred people had waited since noon.',
])('%s is text like any other', (note) => {
  expect(labelOf(note)).toBeUndefined();
});
