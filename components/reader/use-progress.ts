import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '../../utils/engine/article';
import { translateCount, useLanguage } from '../translate';
import { readingMinutes } from './reading-time';
import { minutesLeft, partRead, showProgress } from './scrolling';

/** How far the reading has come: a line and the minutes left, both set directly, so that scrolling draws nothing anew. */
export function useProgress(article: Article, scroller: RefObject<HTMLElement | null>) {
  const language = useLanguage();
  const line = useRef<HTMLDivElement>(null);
  const timeLeft = useRef<HTMLSpanElement>(null);
  const show = () => {
    const root = scroller.current;
    if (!root) return;
    showProgress(root, line.current);
    const text = root.querySelector<HTMLElement>('article .body');
    if (!text || !timeLeft.current) return;
    const left = minutesLeft(readingMinutes(article), partRead(root, text));
    const words = left === 0 ? '' : translateCount(language, 'reader_minutesLeft', left);
    if (timeLeft.current.textContent !== words) timeLeft.current.textContent = words;
  };
  useEffect(() => {
    show();
    if (!scroller.current || typeof ResizeObserver === 'undefined') return;
    const text = scroller.current.querySelector('article');
    const observer = new ResizeObserver(show);
    if (text) observer.observe(text);
    return () => observer.disconnect();
  }, [article, language]);
  return { line, timeLeft, show };
}
