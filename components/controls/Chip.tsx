import type { ComponentChildren } from 'preact';

/** A word or two on what something is. Without a kind it is set in plain ink. */
export function Chip({ kind, children }: { kind?: 'person' | 'date' | 'source'; children: ComponentChildren }) {
  return <span class={kind ? `chip chip-${kind}` : 'chip'}>{children}</span>;
}
