import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Article, textAt } from '../../utils/engine/article';
import type { Mention } from '../../utils/engine/text-range';
import { bringIntoView } from './scrolling';

/** The words that somebody asked for, and what marks others. Each asking counts, also for the same words again. */
export function useTarget(article: Article, mention: Mention | undefined, scroller: RefObject<HTMLElement | null>) {
  const [target, setTarget] = useState<Mention | null>(null);
  const goTo = (wanted: Mention) => {
    // Where the text has changed, no words are better than wrong ones.
    if (textAt(article, wanted) === wanted.text) setTarget({ ...wanted });
  };
  useEffect(() => {
    if (mention) goTo(mention);
  }, [mention]);
  useEffect(() => {
    if (target) bringIntoView(scroller.current, 'mark.target', { isFocused: true });
  }, [target, scroller]);
  // Where the text was changed since, they may be other words.
  const isThere = target !== null && textAt(article, target) === target.text;
  return [isThere ? target : null, goTo] as const;
}
