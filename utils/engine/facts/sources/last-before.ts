/** The last of the sorted items that begins before a place in the text. */
export function lastBefore<T>(items: readonly T[], startOf: (item: T) => number, place: number): T | undefined {
  return items[firstFrom(items, startOf, place) - 1];
}

/** Index of the first of the sorted items that begins at a place in the text or behind it. */
export function firstFrom<T>(items: readonly T[], startOf: (item: T) => number, place: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle]!) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
