import { errorCode } from '../report-error';

/** Why something was not kept of an article. */
export type KeepingProblem = 'full' | 'private' | 'failed';

export function keepingProblem(error: unknown): KeepingProblem {
  const code = errorCode(error);
  return code === 'storage-full' ? 'full' : code === 'private-window' ? 'private' : 'failed';
}
