import { describe, expect, it } from 'vitest';
import { isSameDay, isSameHeadline, scoreAuthors } from '../../../bench/extraction/metadata-score';

describe('isSameHeadline', () => {
  it.each([
    ['“Nobody knew” – the dam', '"Nobody knew" - The Dam', true],
    ['The dam  held', 'The dam held', true],
    ['The dam held | Harbour Post', 'The dam held', false],
    ['The dams held', 'The dam held', false],
    [null, 'The dam held', false],
    ['', 'The dam held', false],
  ])('%j and %j: %s', (output, truth, expected) => {
    expect(isSameHeadline(output, truth)).toBe(expected);
  });
});

describe('scoreAuthors', () => {
  it.each([
    ['By Edda Quist and Tomas Brandt', ['Edda Quist', 'Tomas Brandt'], 1],
    [['Tomas Brandt', 'EDDA QUIST'], ['Edda Quist', 'Tomas Brandt'], 1],
    ['Edda Quist, edda@harbourpost.example', ['Edda Quist'], 1],
    ['Edda Quist', ['Edda Quist', 'Tomas Brandt'], 2 / 3],
    // The role is one author too many.
    ['Edda Quist, Harbour correspondent', ['Edda Quist'], 2 / 3],
    ['Anders Land', ['Anders Land'], 1],
    ['E. Quist', ['Edda Quist'], 0],
    [null, ['Edda Quist'], 0],
    [[], ['Edda Quist'], 0],
  ])('%j of %j: %d', (output, truth, expected) => {
    expect(scoreAuthors(output, truth)).toBeCloseTo(expected);
  });
});

describe('isSameDay', () => {
  it.each([
    ['2026-03-05T08:00:00Z', '2026-03-05', true],
    ['2026-03-05', '2026-03-05 23:30:00-05:00', true],
    // In UTC it is the next day already.
    ['2026-03-06', '2026-03-05 23:30:00-05:00', true],
    ['2026-03-07', '2026-03-05 23:30:00-05:00', false],
    ['2026/3/5', '2026-03-05', true],
    ['20260305', '2026-03-05', true],
    ['March 5, 2026', '2026-03-05', true],
    ['March 2026', '2026-03-05', false],
    ['5', '2026-03-05', false],
    ['', '2026-03-05', false],
    [null, '2026-03-05', false],
  ])('%j and %j: %s', (output, truth, expected) => {
    expect(isSameDay(output, truth)).toBe(expected);
  });
});
