import type { Signal } from './signal';
import { logarithm, toMark } from './signal';

/** Linked headings for each long paragraph. */
export const teasersForProse: Signal = {
  id: 'teasers-for-prose',
  weight: -0.93,
  measure: (page) => logarithm(page.teasers / (1 + page.paragraphs)),
};

/** One first-level heading. */
export const oneHeadline: Signal = {
  id: 'one-headline',
  weight: 0.46,
  measure: (page) => toMark(page.document.getElementsByTagName('h1').length === 1),
};
