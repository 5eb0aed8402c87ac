/** Words written in one line, divided by spaces. */
export function wordSet(words: string): Set<string> {
  return new Set(words.split(' '));
}
