import type { Article } from '../engine/article';
import { MAX_PACK_LENGTH, type PackProblem, type ReadPack, readEvidencePack } from '../engine/export/read-pack';
import { isFacts } from './messages/reply-checks';

/** Facts that somebody has saved, over the article as it is now. */
export interface OpenedEvidence extends ReadPack {
  fileName: string;
}

/** Reads a chosen file as evidence about an article. Anything may be in it: what is not of the right shape is refused. */
export async function openEvidence(
  file: Pick<File, 'name' | 'size' | 'text'>,
  article: Article,
): Promise<OpenedEvidence | { problem: PackProblem }> {
  if (file.size > MAX_PACK_LENGTH) return { problem: 'too-long' };
  const read = readEvidencePack(await file.text(), article);
  if ('problem' in read) return read;
  return isFacts(read.facts) ? { ...read, fileName: file.name } : { problem: 'not-a-pack' };
}
