/** "on condition of anonymity because …": no more letters stand between the two. */
const LONGEST_GAP = 60;
const LONGEST_REASON = 240;
const ASKED = /\b(?:anonymity|anonymously|not to be (?:named|identified)|not be (?:named|identified))\b/i;
const BECAUSE =
  /\b(?:because|since|citing|for fear|out of fear|fearing|in order to|so as|to (?:discuss|speak|talk|describe|avoid|protect|share|disclose))\b/i;

/** The reason a sentence gives for leaving its source unnamed, as worded. */
export function findReason(sentence: string): string | undefined {
  const asked = ASKED.exec(sentence);
  if (!asked) return undefined;
  const from = asked.index + asked[0].length;
  const because = BECAUSE.exec(sentence.slice(from, from + LONGEST_GAP));
  if (!because) return undefined;
  const start = from + because.index;
  const rest = sentence.slice(start, start + LONGEST_REASON);
  const end = rest.search(/[,;:.!?—"“”](?:\s|$)/);
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}
