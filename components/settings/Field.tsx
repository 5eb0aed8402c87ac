import type { ComponentChildren } from 'preact';

/** A label and its control on one line, or below each other where there is no room. */
export function Field({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="field">
      {/* The control carries the same words as its accessible name. */}
      <span class="field-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
