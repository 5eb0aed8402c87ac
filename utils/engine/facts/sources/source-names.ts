/** Small words of names, which tell none of them. */
const SMALL = new Set('the a an of for in at to and on s with from'.split(' '));

/** `EU`, `U.N.`. */
export const ABBREVIATION = /^(?:\p{Lu}\.?){2,6}$/u;

/** The first letters of a name's capitalized words; an abbreviation's own letters. */
export function initialsOf(name: string): string {
  if (/['’]s? \p{Ll}/u.test(name)) return '';
  if (ABBREVIATION.test(name)) return name.replaceAll('.', '');
  return (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('');
}

/** Whether one of two names is the other's letters in short: VW and Volkswagen, CDC and Chinese CDC's long name. */
export function isSqueezed(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!ABBREVIATION.test(short)) return false;
  const letters = short.replaceAll('.', '');
  if (/\s/.test(long)) return letters.length > 2 && initialsOf(long).includes(letters);
  let at = 0;
  for (const letter of long.toUpperCase()) if (letter === letters[at]) at++;
  return long.length > letters.length + 2 && long.startsWith(letters[0]!) && at === letters.length;
}

export function contentWords(name: string): ReadonlySet<string> {
  const found = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(found.filter((word) => !SMALL.has(word)));
}

export const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((word) => b.has(word));
