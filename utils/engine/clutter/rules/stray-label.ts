import type { ClutterRule } from '../rule';

/** A word or two with a counter, such as a button of applause. */
const COUNTER = /^[\p{L}! ]{1,24}[(（]\d{1,9}[)）]$/u;

export const strayLabel: ClutterRule = {
  id: 'stray-label',
  reason: 'Counter or control without words',
  matches: ({ block }) =>
    block.text.length < 32 &&
    (COUNTER.test(block.text) || !/[\p{L}\p{N}]/u.test(block.text)) &&
    block.type !== 'figure' &&
    block.type !== 'rule' &&
    block.type !== 'embed' &&
    block.type !== 'preformatted',
};
