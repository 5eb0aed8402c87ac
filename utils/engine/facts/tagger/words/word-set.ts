/** A set out of a string of words parted by white space. */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').trim().split(/\s+/));
}

/** Nothing to change: most words. */
const PLAIN = /^[a-z]+$/;

/** The form word lists are kept in: lower case, no closing full stop, straight apostrophes. */
export function listForm(word: string): string {
  if (PLAIN.test(word)) return word;
  const lower = word.toLowerCase().replaceAll('’', "'");
  return lower.length > 1 && lower.endsWith('.') && lower.indexOf('.') === lower.length - 1
    ? lower.slice(0, -1)
    : lower;
}
