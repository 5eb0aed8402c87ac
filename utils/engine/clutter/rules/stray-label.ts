import type { ClutterRule } from '../rule';

/** A word or two with a counter, such as a button of applause. */
const COUNTER = /^[\p{L}! ]{1,24}[(（]\d{1,9}[)）]$/u;

/** What most texts answer is asked first: letters of all scripts take a browser long to make ready. */
const isCounter = (text: string): boolean => /[)）]$/.test(text) && COUNTER.test(text);
const isWordless = (text: string): boolean => !/[a-z\d]/i.test(text) && !/[\p{L}\p{N}]/u.test(text);

export const strayLabel: ClutterRule = {
  id: 'stray-label',
  reason: 'Counter or control without words',
  matches: ({ block }) =>
    block.text.length < 32 &&
    (isCounter(block.text) || isWordless(block.text)) &&
    block.type !== 'figure' &&
    block.type !== 'rule' &&
    block.type !== 'embed' &&
    block.type !== 'preformatted',
};
