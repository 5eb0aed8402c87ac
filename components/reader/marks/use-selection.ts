import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WholeText } from '../../../utils/engine/passages';
import { trusted } from '../../controls/trusted';
import { type Selected, selectedPassage } from './selected-range';

/** Keys that select send a change with every word; what is selected counts once somebody pauses. */
const PAUSE_MS = 250;

/**
 * The words that are selected in the article, once somebody has finished selecting them; `null` when none are. Whoever
 * is given it may put something else in its place until the selection changes.
 */
export function useSelection(scroller: RefObject<HTMLElement | null>, whole: () => WholeText, isOn: boolean) {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const root = scroller.current;
    if (!root || !isOn) return;
    const lifetime = new AbortController();
    const { signal } = lifetime;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isDown = false;
    const look = () => {
      if (!isDown) setSelected(selectedPassage(root, whole()));
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE_MS);
    };
    const document = root.ownerDocument;
    document.addEventListener('selectionchange', trusted(soon), { signal });
    root.addEventListener('pointerdown', trusted(() => (isDown = true)) as () => void, { signal });
    for (const type of ['pointerup', 'pointercancel']) {
      const onUp = () => {
        if (!isDown) return;
        isDown = false;
        soon();
      };
      // Before anybody on the way can keep it to themselves.
      document.addEventListener(type, trusted(onUp), { signal, capture: true });
    }
    return () => {
      lifetime.abort();
      clearTimeout(timer);
      setSelected(null);
    };
  }, [whole, isOn]);
  return [selected, setSelected] as const;
}
