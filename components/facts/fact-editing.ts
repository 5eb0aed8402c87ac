import { createContext } from 'preact';
import type { Article } from '../../utils/engine/article';
import type { FactEditsChange } from '../../utils/engine/fact-edits';
import type { KeepingProblem } from '../../utils/extension/articles/keeping-problem';
import type { MessageKey } from '../../utils/extension/i18n';

/** Keeps a change; `null` once it is kept. Given by whoever keeps them. */
export type EditFacts = (change: FactEditsChange) => Promise<KeepingProblem | null>;

export interface FactEditingActions {
  article: Article;
  /** Whether there may be a field to type in: not in the overlay, where the page sees keys. */
  isTypable: boolean;
  edit(change: FactEditsChange, said: string): void;
}

/** `null` where nothing can be edited. */
export const FactEditingContext = createContext<FactEditingActions | null>(null);

export const EDIT_PROBLEM_WORDS: Record<KeepingProblem, MessageKey> = {
  full: 'facts_edit_full',
  private: 'facts_edit_private',
  failed: 'facts_edit_failed',
};
