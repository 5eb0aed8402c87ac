import type { MarkColour } from '../../../utils/extension/articles/record';
import type { MessageKey } from '../../../utils/extension/i18n';

interface ColourPhrases {
  /** What choosing it does. */
  choose: MessageKey;
  /** What has it. */
  name: MessageKey;
  /** That it was chosen, with the words. */
  done: MessageKey;
}

/** The four colours, in the order they are offered. */
export const COLOURS: Record<MarkColour, ColourPhrases> = {
  yellow: { choose: 'reader_mark_yellow', name: 'reader_mark_isYellow', done: 'reader_marked_yellow' },
  green: { choose: 'reader_mark_green', name: 'reader_mark_isGreen', done: 'reader_marked_green' },
  blue: { choose: 'reader_mark_blue', name: 'reader_mark_isBlue', done: 'reader_marked_blue' },
  pink: { choose: 'reader_mark_pink', name: 'reader_mark_isPink', done: 'reader_marked_pink' },
};

export const COLOUR_IDS = Object.keys(COLOURS) as MarkColour[];

/** Longer words are cut where they only say which mark is meant. */
const PREVIEW_LENGTH = 60;

/**
 * The beginning of marked words, as a part of a phrase: whichever way they run, the phrase around them runs its own. It
 * has quotation marks around it already, and would begin with two.
 */
export function previewOf(words: string): string {
  const line = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“„«»「『]\s?(?=\S)/, '');
  const beginning = line.slice(0, PREVIEW_LENGTH).replace(/\s\S{0,30}$/, '');
  return `\u2068${line.length > PREVIEW_LENGTH ? `${beginning}…` : line}\u2069`;
}
