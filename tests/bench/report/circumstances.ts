import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Under what a run was made: without this its numbers say nothing. */
export interface Circumstances {
  date: string;
  /** Short, with `+` where files differ from it; `null` outside a checkout. */
  commit: string | null;
  node: string;
  browser: string;
  processor: string;
}

export function circumstances(browser: string, date = new Date()): Circumstances {
  return {
    date: date.toISOString().slice(0, 10),
    commit: commit(),
    node: process.version,
    browser,
    processor: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  };
}

export function describeCircumstances({ date, commit, node, browser, processor }: Circumstances): string {
  return [date, commit ? `commit ${commit}` : null, browser, `Node ${node}`, processor].filter(Boolean).join(' · ');
}

function commit(): string | null {
  try {
    const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8', stdio: 'pipe' }).trim();
    const isChanged = git('status', '--porcelain', '--untracked-files=no') !== '';
    return git('rev-parse', '--short', 'HEAD') + (isChanged ? '+' : '');
  } catch {
    return null;
  }
}
