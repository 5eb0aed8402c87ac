import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { ARMING_MS, armLater } from '../../../../entrypoints/reader.content/arming';

/** Whether an event reaches a button in a closed root, so many milliseconds after it was armed. */
function reaches(type: string, detail: number, afterMs: number): boolean {
  const { window } = new JSDOM('<div></div>');
  const root = window.document.querySelector('div')!.attachShadow({ mode: 'closed' });
  const button = root.appendChild(window.document.createElement('button'));
  let now = 1_000;
  armLater(root, () => now);
  let isReached = false;
  button.addEventListener(type, () => {
    isReached = true;
  });
  now += afterMs;
  button.dispatchEvent(new window.MouseEvent(type, { bubbles: true, composed: true, detail }));
  return isReached;
}

it.each([
  ['click', 1, 0, false],
  ['click', 1, ARMING_MS - 1, false],
  ['click', 1, ARMING_MS, true],
  ['click', 1, ARMING_MS + 1, true],
  ['mousedown', 1, ARMING_MS - 1, false],
  ['auxclick', 1, ARMING_MS - 1, false],
  // By key.
  ['click', 0, 0, true],
  ['keydown', 0, 0, true],
])('%s with count %i after %i ms counts: %s', (type, detail, afterMs, isReached) => {
  expect(reaches(type, detail, afterMs)).toBe(isReached);
});
