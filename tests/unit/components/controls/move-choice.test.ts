import { describe, expect, it } from 'vitest';
import { nextIndex } from '../../../../components/controls/move-choice';

describe('nextIndex', () => {
  it.each([
    ['ArrowRight', 0, false, 1],
    ['ArrowRight', 2, false, 0],
    ['ArrowLeft', 0, false, 2],
    ['ArrowDown', 1, false, 2],
    ['ArrowUp', 1, false, 0],
    ['ArrowRight', 1, true, 0],
    ['ArrowLeft', 1, true, 2],
    ['Home', 2, true, 0],
    ['End', 0, false, 2],
    ['Enter', 1, false, null],
    ['a', 1, false, null],
  ])('%s from %i (right to left: %s) goes to %s', (key, current, isRightToLeft, expected) => {
    expect(nextIndex(key, current, 3, isRightToLeft)).toBe(expected);
  });
});
