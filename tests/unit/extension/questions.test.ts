import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginQuestion, isAsking } from '../../../utils/extension/questions';
import { forgetTabState } from '../../../utils/extension/tab-state';

const STORY = 'https://daily.example/story';

beforeEach(() => fakeBrowser.reset());

test('asks once for each article, in whichever tab and at whichever place in it', async () => {
  expect(await beginQuestion(1, STORY, false)).toBe(true);
  expect(await isAsking(1, STORY)).toBe(true);
  expect(await beginQuestion(1, `${STORY}#comments`, false)).toBe(false);
  expect(await beginQuestion(2, STORY, false)).toBe(false);
  expect(await beginQuestion(1, `${STORY}-2`, false)).toBe(true);
});

test('an answer ends the question', async () => {
  await beginQuestion(1, STORY, false);
  await forgetTabState(1, 'question');
  expect(await isAsking(1, STORY)).toBe(false);
});

test('a private tab remembers for itself only', async () => {
  expect(await beginQuestion(1, STORY, true)).toBe(true);
  expect(await beginQuestion(1, STORY, true)).toBe(false);
  expect(await beginQuestion(2, STORY, true)).toBe(true);
});
