/** Alternation of the words for a regular expression, longest first. */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}

/** As `anyOf`, with the first letter in either case: the words may open a sentence. */
export function anyOfEitherCase(words: Iterable<string>): string {
  const both = new Set<string>();
  for (const word of words) {
    both.add(word);
    both.add(word.charAt(0).toUpperCase() + word.slice(1));
  }
  return anyOf(both);
}

/** The words of each meaning, turned round: the meaning of each word. */
export function byWord<Meaning extends string>(
  words: Partial<Record<Meaning, readonly string[]>>,
): Map<string, Meaning> {
  const entries = Object.entries(words) as [Meaning, readonly string[]][];
  return new Map(entries.flatMap(([meaning, each]) => each.map((word): [string, Meaning] => [word, meaning])));
}
