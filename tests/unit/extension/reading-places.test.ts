import { beforeEach, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isReadingPlace, keepPlace, readPlace } from '../../../utils/extension/reading-places';

const STORY = 'https://daily.example/story';
const PLACE = { block: 7, words: 'The kettle in the harbour office', part: 0.5 };
const from = (url: string, incognito = false) => ({ url, tab: { incognito } as Browser.tabs.Tab });

beforeEach(() => fakeBrowser.reset());

test('keeps a place for an article, whatever its fragment, until it is at the beginning again', async () => {
  await keepPlace(from(`${STORY}#top`), PLACE);
  expect(await readPlace(from(STORY))).toEqual(PLACE);
  expect(await readPlace(from(`${STORY}/2`))).toBeNull();
  await keepPlace(from(STORY), null);
  expect(await readPlace(from(STORY))).toBeNull();
});

test('of private windows nothing is kept and nothing told', async () => {
  await keepPlace(from(STORY, true), PLACE);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  await keepPlace(from(STORY), PLACE);
  expect(await readPlace(from(STORY, true))).toBeNull();
});

test('the oldest make room', async () => {
  for (let count = 0; count < 205; count++) await keepPlace(from(`${STORY}/${count}`), PLACE);
  expect(await readPlace(from(`${STORY}/4`))).toBeNull();
  expect(await readPlace(from(`${STORY}/5`))).toEqual(PLACE);
});

test.each([
  [PLACE, true],
  [{ ...PLACE, part: 1.5 }, false],
  [{ ...PLACE, part: Number.NaN }, false],
  [{ ...PLACE, block: 0.5 }, false],
  [{ ...PLACE, words: 'a'.repeat(81) }, false],
  [null, false],
])('%j may be kept: %s', (value, expected) => {
  expect(isReadingPlace(value)).toBe(expected);
});
