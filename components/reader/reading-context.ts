import { createContext } from 'preact';
import type { Mention } from '../../utils/engine/text-range';
import type { ChangedRanges } from './changes/use-changes';
import type { FactRanges } from './fact-ranges';
import type { OwnRanges } from './marks/placed-marks';

/** What every block of the article draws by. */
export interface Reading {
  facts: FactRanges;
  /** The words somebody asked for. */
  target: Mention | null;
  /** What has changed since the article was last read. */
  changed?: ChangedRanges | undefined;
  /** What the reader has marked; left out where nothing can be. */
  own?: OwnRanges | undefined;
  /** Shows what can be done to a mark. */
  openMark?: ((id: string, element: HTMLElement) => void) | undefined;
  /** Shows a footnote beside its reference. */
  openNote(block: number, reference: HTMLElement): void;
  /** Shows a picture of a figure as large as the window. */
  openPicture(block: number, src: string, from: HTMLElement): void;
  /** Puts text on the clipboard; left out where that cannot be. */
  copy?: ((text: string) => Promise<boolean>) | undefined;
}

export const ReadingContext = createContext<Reading>({
  facts: new Map(),
  target: null,
  openNote() {},
  openPicture() {},
});
