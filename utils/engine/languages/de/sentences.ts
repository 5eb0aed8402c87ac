const MONTH = '(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jän)';
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:z\. ?B|u\. ?a|d\. ?h|i\. ?d|bzw|ca|Nr|St|Abs|Art|geb|gest|Mio|Mrd|usw|evtl|inkl|vgl|Tel|Str)\.$/u;
const ORDINAL = /(?:^|[^\p{L}\p{N}.,])\d{1,2}\.$/u;
/** An ordinal after one of these counts something. */
const COUNTING =
  /(?:^|[^\p{L}])(?:am|vom|zum|der|dem|den|des|die|das|im|ab|seit|bis|und|Platz|Ende|Mitte|Anfang|beim|ihrem|ihren|seinem|seinen|–) \d{1,2}\.$/iu;
const COUNTED = new RegExp(
  `^ ?(?:${MONTH}|Jahrhundert|Jh|Quartal|Halbjahr|Liga|Spieltag|Minute|Weltkrieg|Platz|Klasse|Runde|Stock)`,
);

/** Whether the full stop at the end of `before` belongs to an ordinal or an abbreviation, with the sentence going on. */
export function isSentenceOpen(before: string, after: string): boolean {
  if (ABBREVIATION.test(before)) return true;
  return ORDINAL.test(before) && (COUNTED.test(after) || COUNTING.test(before));
}
