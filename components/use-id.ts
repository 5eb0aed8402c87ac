import { useState } from 'preact/hooks';

let count = 0;

/**
 * An id that no other element has. Preact's own begins to count anew when a root is drawn for the third time, and what
 * is shown later takes the names of what was there.
 */
export function useId(): string {
  return useState(nextId)[0];
}

function nextId(): string {
  count++;
  return `id-${count}`;
}
