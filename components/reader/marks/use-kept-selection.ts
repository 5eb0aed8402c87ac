import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { mentionsIn, type WholeText } from '../../../utils/engine/passages';
import type { TextRange } from '../../../utils/engine/text-range';
import { rangeIn, selectionIn } from '../read-aloud/text-ranges';
import { selectedTextRange } from './selected-range';

/**
 * Keeps words selected while the text is drawn anew around them, as it is when its facts arrive: the browser would
 * leave some of them selected, or none. `drawn`: another value whenever the text is drawn anew.
 */
export function useKeptSelection(
  scroller: RefObject<HTMLElement | null>,
  whole: () => WholeText,
  drawn: unknown,
): void {
  const last = useRef(drawn);
  const before = useRef<TextRange | null>(null);
  if (last.current !== drawn) {
    last.current = drawn;
    before.current = scroller.current && selectedTextRange(scroller.current, whole);
  }
  useLayoutEffect(() => {
    const root = scroller.current;
    const wanted = before.current;
    before.current = null;
    if (!root || !wanted) return;
    const now = selectedTextRange(root, whole);
    if (now?.start !== wanted.start || now.end !== wanted.end) select(root, whole(), wanted);
  }, [drawn]);
}

function select(root: HTMLElement, whole: WholeText, passage: TextRange): void {
  const mentions = mentionsIn(whole, passage);
  const [first, last] = [mentions[0], mentions.at(-1)];
  const start = first && rangeIn(root, first.block, first.start, first.end);
  const end = last && rangeIn(root, last.block, last.start, last.end);
  if (!start || !end) return;
  selectionIn(root)?.setBaseAndExtent(start.startContainer, start.startOffset, end.endContainer, end.endOffset);
}
