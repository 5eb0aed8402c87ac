import type { Signal } from './signal';
import { logarithm, toMark } from './signal';

/** Letters of running text under one parent: the body of an article. */
export const proseTogether: Signal = {
  id: 'prose-together',
  weight: 0.43,
  measure: (page) => logarithm(page.bestParent / 100),
};

/** Too little under any one parent to be a report. */
export const proseMissing: Signal = {
  id: 'prose-missing',
  weight: -0.6,
  measure: (page) => toMark(page.bestParent < 400),
};

/** How much of the running text stands together. */
export const proseShare: Signal = {
  id: 'prose-share',
  weight: 0.56,
  measure: (page) => (page.prose > 0 ? Math.min(1, page.bestParent / page.prose) : 0),
};

/** Links for each hundred letters of prose: high on lists. */
export const linksForProse: Signal = {
  id: 'links-for-prose',
  weight: -1.01,
  measure: (page) => logarithm(page.links / (1 + page.bestParent / 100)),
};
