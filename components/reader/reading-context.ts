import { createContext } from 'preact';
import type { Mention } from '../../utils/engine/text-range';
import type { FactRanges } from './fact-ranges';

/** What every block of the article draws by. */
export interface Reading {
  facts: FactRanges;
  /** The words somebody asked for. */
  target: Mention | null;
  goToBlock(index: number): void;
}

export const ReadingContext = createContext<Reading>({ facts: new Map(), target: null, goToBlock() {} });
