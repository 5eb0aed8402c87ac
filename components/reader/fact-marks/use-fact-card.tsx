import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../../utils/engine/article';
import type { Facts } from '../../../utils/engine/facts';
import { trusted } from '../../controls/trusted';
import { type FactsHere, factsIn } from '../../facts/facts-in';
import { isDated } from '../../facts/is-dated';
import { placeOf } from '../read-aloud/text-ranges';
import { FactCard } from './FactCard';

/** A pointer that only crosses the text shows nothing. */
const OPEN_DELAY_MS = 350;
/** Long enough to move from the words onto the card. */
const CLOSE_DELAY_MS = 200;

interface Shown {
  here: FactsHere;
  mark: HTMLElement;
  /** `null`: by key. */
  pointerY: number | null;
}

/** The card of the mark that the pointer rests on or that a key has gone to. Esc puts it away. */
export function useFactCard(article: Article, facts: Facts | null, scroller: RefObject<HTMLElement | null>) {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const root = scroller.current;
    if (!root || !facts) return;
    const lifetime = new AbortController();
    const { signal } = lifetime;
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** Going there scrolls the text: then the pointer, which has not moved, is over something else. */
    let isByKey = false;
    const later = (next: Shown | null, delay: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => setShown(next), delay);
    };
    const onOver = (event: PointerEvent) => {
      const target = event.target as Element;
      if (target.closest('.fact-card')) return clearTimeout(timer);
      const mark = markOf(target);
      if (!mark && isByKey) return;
      // Whoever selects or drags wants to see the text.
      if (!mark || event.buttons !== 0) return later(null, CLOSE_DELAY_MS);
      later({ here: factsOf(mark, facts), mark, pointerY: event.clientY }, OPEN_DELAY_MS);
    };
    const onFocusIn = ({ target }: FocusEvent) => {
      const mark = (target as Element).closest<HTMLElement>('article .marked');
      isByKey = mark !== null && mark === target;
      clearTimeout(timer);
      setShown(mark && isByKey ? { here: factsOf(mark, facts), mark, pointerY: null } : null);
    };
    const hide = () => {
      isByKey = false;
      clearTimeout(timer);
      setShown(null);
    };
    root.addEventListener('pointerover', trusted(onOver), { signal });
    root.addEventListener(
      'pointerleave',
      trusted(() => later(null, CLOSE_DELAY_MS)),
      { signal },
    );
    root.addEventListener('pointerdown', trusted(hide), { signal });
    root.addEventListener('focusin', trusted(onFocusIn), { signal });
    root.addEventListener('focusout', trusted(hide), { signal });
    return () => {
      lifetime.abort();
      hide();
    };
  }, [article, facts]);
  return shown && facts ? (
    <FactCard {...shown} people={facts.people} isDated={isDated(article, facts)} onClose={() => setShown(null)} />
  ) : null;
}

/** The innermost mark in the text; the headline shows none. */
function markOf(element: Element): HTMLElement | null {
  const mark = element.closest<HTMLElement>('article .marked');
  return mark?.closest('.headline') ? null : mark;
}

/** The facts of the kinds that a mark and those around it are of, at the words of each. */
function factsOf(mark: HTMLElement, facts: Facts): FactsHere {
  const here: FactsHere = { people: [], sources: [], dates: [], amounts: [] };
  for (let each: HTMLElement | null = mark; each; each = each.parentElement?.closest<HTMLElement>('.marked') ?? null) {
    const first = placeOf(each, 0);
    const last = placeOf(each, each.childNodes.length);
    if (!first || !last) continue;
    const found = factsIn(facts, [{ block: first.block, start: first.offset, end: last.offset }]);
    if (each.classList.contains('marked-person')) here.people.push(...found.people);
    if (each.classList.contains('marked-source')) here.sources.push(...found.sources);
    if (each.classList.contains('marked-date')) here.dates.push(...found.dates);
    if (each.classList.contains('marked-amount')) here.amounts.push(...found.amounts);
  }
  return here;
}
