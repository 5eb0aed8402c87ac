import { readHead } from './survey-head';
import { readProse } from './survey-prose';

/** What a quick look over a page tells. Lengths are in letters of running text, links left out. */
export interface Survey {
  address: string;
  /** The types of the objects in its JSON-LD, in page order. */
  types: string[];
  /** Lower case; '' when there is none. */
  openGraphType: string;
  /** Letters in paragraphs long enough to be prose. */
  prose: number;
  /** Letters of such paragraphs under the one parent that holds most; half of it counts for the grandparent. */
  bestParent: number;
  links: number;
  /** Words of the longest first-level heading. */
  headlineWords: number;
}

/** Looks over a page without layout, copies or changes. Cost: about that of reading the text of its first paragraphs. */
export function surveyPage(document: Document, address: string): Survey {
  return { address, ...readHead(document), ...readProse(document) };
}
