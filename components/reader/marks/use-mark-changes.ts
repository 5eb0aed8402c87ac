import { useEffect, useRef, useState } from 'preact/hooks';
import type { MarksChange } from '../../../utils/extension/articles/record';
import { useTranslate } from '../../translate';
import type { MarkNoticeText } from './MarkNotice';
import { type MarkKeeping, PROBLEM_WORDS } from './mark-keeping';
import { inverseOf } from './placed-marks';

/** Long enough to read it and to reach the button; after that a key still takes the change back. */
const NOTICE_MS = 10_000;

/** Changes marks one by one, says what came of it, and takes changes back. */
export function useMarkChanges(keeping: MarkKeeping | undefined, say: (words: string) => void) {
  const t = useTranslate();
  const [notice, setNotice] = useState<MarkNoticeText | null>(null);
  /** What takes the last changes back, the latest at the end. */
  const undoing = useRef<MarksChange[]>([]);
  useEffect(() => {
    if (!notice?.canUndo) return;
    const timer = setTimeout(() => setNotice(null), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  const tell = (next: MarkNoticeText) => {
    setNotice(next);
    say(next.words);
  };
  const apply = (change: MarksChange, done: string) => {
    if (!keeping) return;
    const inverse = inverseOf(change, keeping.marks);
    keeping.change(change).then((problem) => {
      if (problem) return tell({ words: t(PROBLEM_WORDS[problem]) });
      undoing.current.push(inverse);
      tell({ words: done, canUndo: true });
    });
  };
  const undo = () => {
    const change = undoing.current.at(-1);
    if (!change || !keeping) return tell({ words: t('reader_mark_nothingToUndo') });
    keeping.change(change).then((problem) => {
      if (problem) return tell({ words: t(PROBLEM_WORDS[problem]) });
      undoing.current.pop();
      setNotice(null);
      say(t('reader_mark_undone'));
    });
  };
  return { notice, setNotice, tell, apply, undo };
}
