/** A failure with a name of its own. The code is all that is ever logged, shown or copied: never page text. */
export class NutgrafError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = 'NutgrafError';
    this.code = code;
  }
}

/** The short name of a failure: the code of ours, the class of anybody else's. */
export function errorCode(error: unknown): string {
  if (error instanceof NutgrafError) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}

/**
 * Logs a failure: the only place that does. Other people's messages are left out, because they may quote the page
 * (`JSON.parse` does); the code and the frames of the stack say enough.
 */
export function reportError(error: unknown, where: string): void {
  // After an update the old content script goes on living in the page; nothing it reports can be acted on.
  if (error instanceof Error && error.message.includes('Extension context invalidated')) return;
  console.error(`Nutgraf: ${where}: ${errorCode(error)}`, ...stackFrames(error));
}

/** What "Copy details" copies: what we need to find the fault, nothing of the page. */
export function failureDetails(code: string, version: string, userAgent: string): string {
  return [`Nutgraf ${version}`, `Code: ${code}`, `Browser: ${userAgent}`].join('\n');
}

const FRAME = /^\s{0,8}at\s|@(?:chrome|moz)-extension:/;

function stackFrames(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => FRAME.test(line));
  return frames.length > 0 ? [frames.join('\n')] : [];
}
