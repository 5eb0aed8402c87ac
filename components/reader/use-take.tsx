import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../utils/engine/article';
import type { Mention } from '../../utils/engine/text-range';
import { useTranslate } from '../translate';
import { selectedWords } from './read-aloud/text-ranges';
import type { TakeAction } from './take-actions';

/** How long it is said that something was saved or copied. */
const TAKEN_MS = 4_000;

interface Taking {
  article: Article;
  scroller: RefObject<HTMLElement | null>;
  /** Left out where nothing can be saved or copied. */
  onTake: ((action: TakeAction, selected: Mention | null) => Promise<boolean>) | undefined;
  say(words: string): void;
}

/** Saves and copies the article or the words selected in it, and says that it did. */
export function useTake({ article, scroller, onTake, say }: Taking) {
  const t = useTranslate();
  const [taken, setTaken] = useState<'saved' | 'copied' | 'failed' | null>(null);
  const take = (action: TakeAction) => {
    const selected = scroller.current && selectedWords(scroller.current, article);
    onTake?.(action, selected).then((isDone) => {
      if (action.kind !== 'print' || !isDone)
        setTaken(isDone ? (action.kind === 'save' ? 'saved' : 'copied') : 'failed');
    });
  };
  useEffect(() => {
    if (!taken) return;
    say(t(`reader_taken_${taken}`));
    const timer = setTimeout(() => setTaken(null), TAKEN_MS);
    return () => clearTimeout(timer);
  }, [taken]);
  const toast = taken ? (
    <p class="toast ui" aria-hidden="true">
      {t(`reader_taken_${taken}`)}
    </p>
  ) : null;
  return { take: onTake && take, toast };
}
