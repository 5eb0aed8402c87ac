import type { AttributionWords } from '../../languages/attribution-words';

/** "on condition of anonymity because …": no more letters stand between the two. */
const LONGEST_GAP = 60;
const LONGEST_REASON = 240;

/** The reason a sentence gives for leaving its source unnamed, as worded. */
export function findReason(sentence: string, { anonymity }: AttributionWords): string | undefined {
  const asked = anonymity.asked.exec(sentence);
  if (!asked) return undefined;
  const from = asked.index + asked[0].length;
  const because = anonymity.because.exec(sentence.slice(from, from + LONGEST_GAP));
  if (!because) return undefined;
  const start = from + because.index;
  const rest = sentence.slice(start, start + LONGEST_REASON);
  const end = rest.search(/[,;:.!?—"“”](?:\s|$)/);
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}
