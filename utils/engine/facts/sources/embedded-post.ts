import type { AnalysedBlock } from '../analysis';

/** The line under an embedded post: "— Ann Lee (@annlee) November 20, 2019". Linear: each part begins with its own sign. */
const SIGNATURE = /^\s*[—–-]\s?([^@()\n]{1,80}?)\s*\((@\w{1,30})\)\s+\p{Lu}\p{L}+ \d{1,2}, \d{4}\s*$/u;
/** Longer lines are text. */
const LONGEST = 160;

export interface PostSignature {
  /** The name as written, and where it stands. */
  name: string;
  start: number;
}

/** Who signed an embedded post, if a block is such a signature. */
export function readPostSignature({ text }: AnalysedBlock): PostSignature | null {
  if (text.length > LONGEST) return null;
  const [line, name] = SIGNATURE.exec(text) ?? [];
  return line && name ? { name, start: text.indexOf(name) } : null;
}
