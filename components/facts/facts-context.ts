import { createContext } from 'preact';
import type { FactText } from '../../utils/engine/export/fact-text';

/** What can be done with a fact of any kind; each is left out where it cannot be. */
export interface FactActions {
  /** Says something to assistive technology. */
  say(words: string): void;
  /** Puts it on the clipboard with its words and where they are from. */
  copy?: ((fact: FactText) => Promise<boolean>) | undefined;
}

export const FactActionsContext = createContext<FactActions>({ say() {} });
