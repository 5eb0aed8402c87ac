import type { ComponentChildren } from 'preact';

interface Props {
  /** What to say without rows; nothing, where a notice says why there are none. */
  empty: string | null;
  /** Name of the list, where there are several. */
  label?: string;
  children: ComponentChildren[];
}

export function FactList({ empty, label, children }: Props) {
  if (children.length === 0) return empty && <p class="facts-empty">{empty}</p>;
  return (
    <ul class="facts-list" aria-label={label}>
      {children}
    </ul>
  );
}
