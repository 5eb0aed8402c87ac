const ABBREVIATION =
  /(?:^|[^\p{L}])(?:M|MM|Mme|Mmes|Mlle|Me|Dr|Pr|St|Ste|art|av|bd|env|ex|etc|vol|chap|fig|janv|févr|avr|juil|sept|oct|nov|déc)\.$/u;

/** Whether the full stop at the end of `before` belongs to an abbreviation, with the sentence going on. */
export function isSentenceOpen(before: string, after: string): boolean {
  if (/etc\.$/.test(before)) return !/^ ?\p{Lu}/u.test(after);
  return ABBREVIATION.test(before);
}
