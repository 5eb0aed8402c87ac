import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../utils/engine/article';
import { IconButton } from '../../controls/IconButton';
import { moveAlong } from '../../controls/move-choice';
import { trusted } from '../../controls/trusted';
import { useTranslate } from '../../translate';
import { useId } from '../../use-id';
import { useLayer } from '../layers';
import { depthsOf, type OutlineEntry, outlineOf } from './outline';

interface ContentsProps {
  article: Article;
  scroller: RefObject<HTMLElement | null>;
  onGo(block: number): void;
  onClose(): void;
}

/** The article's headings beside its text, or over it where there is no room. The section on the screen is marked. */
export function Contents({ article, scroller, onGo, onClose }: ContentsProps) {
  const t = useTranslate();
  const id = useId();
  const nav = useRef<HTMLElement>(null);
  const entries = useMemo(() => outlineOf(article), [article]);
  const depths = useMemo(() => depthsOf(entries), [entries]);
  const current = useCurrentSection(scroller, entries);
  const buttons = () => [...(nav.current?.querySelectorAll<HTMLElement>('li > button') ?? [])];
  useLayer(true, onClose);
  const isKnown = current !== null;
  useEffect(() => {
    if (isKnown) (buttons()[current] ?? nav.current)?.focus({ preventScroll: true });
  }, [isKnown]);
  useEffect(() => scrollWithin(nav.current, buttons()[current ?? 0]), [current]);

  return (
    <nav class="contents ui" aria-labelledby={id} tabIndex={-1} ref={nav}>
      <div class="layer-head">
        <h2 id={id}>{t('reader_contents')}</h2>
        <IconButton icon="close" label={t('reader_contents_close')} onPress={onClose} />
      </div>
      {entries.length > 1 ? (
        <ol onKeyDown={trusted((event: KeyboardEvent) => moveAmong(event, buttons()))}>
          {entries.map(({ block, text }, index) => (
            <li key={block}>
              <button
                type="button"
                lang={article.metadata.language}
                dir="auto"
                style={{ '--depth': depths[index] }}
                aria-current={index === current ? 'location' : undefined}
                onClick={trusted(() => onGo(block))}
              >
                {text}
              </button>
            </li>
          ))}
        </ol>
      ) : (
        <p class="contents-empty">{t('reader_contents_none')}</p>
      )}
    </nav>
  );
}

/** What is in the upper part of the screen is what somebody reads; a heading below it has not begun. */
const UPPER_PART = '100000% 0px -70% 0px';

/**
 * Index of the section that is being read; `null` until it is known. The browser says when a heading passes the line:
 * nothing is measured.
 */
function useCurrentSection(scroller: RefObject<HTMLElement | null>, entries: OutlineEntry[]): number | null {
  const [current, setCurrent] = useState<number | null>(null);
  useEffect(() => {
    const root = scroller.current;
    if (!root || typeof IntersectionObserver === 'undefined') return setCurrent(0);
    const indexes = new Map<Element, number>();
    const passed = new Set<number>();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          const index = indexes.get(target) ?? 0;
          if (isIntersecting) passed.add(index);
          else passed.delete(index);
        }
        let last = 0;
        for (const index of passed) last = Math.max(last, index);
        setCurrent(last);
      },
      { root, rootMargin: UPPER_PART },
    );
    entries.forEach(({ block }, index) => {
      const heading = root.querySelector(`article [data-block="${block}"]`);
      if (!heading) return;
      indexes.set(heading, index);
      observer.observe(heading);
    });
    return () => observer.disconnect();
  }, [entries, scroller]);
  return current;
}

/** `scrollIntoView` would scroll the article too. */
function scrollWithin(nav: HTMLElement | null, button: HTMLElement | undefined): void {
  if (!nav || !button) return;
  const outer = nav.getBoundingClientRect();
  const inner = button.getBoundingClientRect();
  if (inner.top < outer.top || inner.bottom > outer.bottom) nav.scrollTop += inner.top - outer.top - outer.height / 3;
}

/** Each entry is in the order of Tab as well; the keys are not for the reader's own commands. */
function moveAmong(event: KeyboardEvent, buttons: HTMLElement[]): void {
  if (moveAlong(event, buttons, (button) => button.focus())) event.stopPropagation();
}
