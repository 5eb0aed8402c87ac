import type { KeepingProblem } from '../../../utils/extension/articles/keeping-problem';
import type { MarksChange, ReaderMark } from '../../../utils/extension/articles/record';
import type { MessageKey } from '../../../utils/extension/i18n';

/** The marks of an article, and how they are changed. Given by whoever keeps them. */
export interface MarkKeeping {
  marks: readonly ReaderMark[];
  /** Nothing is kept in private windows. */
  isPrivate: boolean;
  /** `null` once it is kept; until then, and where it is not, the marks are as they were. */
  change(change: MarksChange): Promise<KeepingProblem | null>;
}

export const PROBLEM_WORDS: Record<KeepingProblem, MessageKey> = {
  full: 'reader_mark_full',
  private: 'reader_mark_private',
  failed: 'reader_mark_failed',
};
