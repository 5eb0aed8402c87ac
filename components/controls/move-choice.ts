/**
 * Arrow keys, Home and End within a group of buttons of which one is chosen (radio group, tab list): focuses the
 * neighbour and says which one it is. In right-to-left text the arrows go the way they point.
 */
export function moveChoice(event: KeyboardEvent, onMove: (index: number) => void): void {
  const group = event.currentTarget as HTMLElement;
  const buttons = [...group.querySelectorAll('button')];
  const current = buttons.indexOf(event.target as HTMLButtonElement);
  if (current < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const next = nextIndex(event.key, current, buttons.length, group.matches(':dir(rtl)'));
  if (next === null) return;
  event.preventDefault();
  event.stopPropagation();
  buttons[next]?.focus();
  onMove(next);
}

/** `null` for a key that moves nothing. Goes round at the ends. */
export function nextIndex(key: string, current: number, count: number, isRightToLeft: boolean): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backward = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'ArrowDown') return (current + 1) % count;
  if (key === backward || key === 'ArrowUp') return (current + count - 1) % count;
  return null;
}

/**
 * Arrow keys, Home and End down a list of things that each stand for themselves: focuses the neighbour, and stays at
 * the ends. False for a key that moves nothing here.
 */
export function moveAlong(
  event: KeyboardEvent,
  stops: readonly HTMLElement[],
  focus: (stop: HTMLElement) => void,
): boolean {
  const current = stops.indexOf(event.target as HTMLElement);
  const steps: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    Home: 0,
    End: stops.length - 1,
  };
  const next = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
  if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return false;
  event.preventDefault();
  const stop = stops[Math.min(stops.length - 1, Math.max(0, next))];
  if (stop) focus(stop);
  return true;
}
