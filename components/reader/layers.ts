import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';

/** What lies open in the reader, outermost first: Esc closes the last. */
export type LayerStack = (() => void)[];

export const LayerContext = createContext<RefObject<LayerStack>>({ current: [] });

/** Lies open as a layer for as long as it is drawn with `isOpen`. */
export function useLayer(isOpen: boolean, onClose: () => void): void {
  const stack = useContext(LayerContext);
  const close = useRef(onClose);
  close.current = onClose;
  // At once, not after the next frame: Esc pressed in between would close the reader instead.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const layers = stack.current ?? [];
    const entry = () => close.current();
    layers.push(entry);
    return () => {
      layers.splice(layers.indexOf(entry), 1);
    };
  }, [isOpen, stack]);
}

/** Closes the innermost layer; false when none is open. */
export function closeInnermost(stack: RefObject<LayerStack>): boolean {
  const close = stack.current?.at(-1);
  close?.();
  return close !== undefined;
}
