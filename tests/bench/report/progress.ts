/** A line every so often, on the error stream so that the table can be piped. */
const EVERY_MS = 10_000;

/** Gives a function to call after each piece of work. */
export function startProgress(what: string, total: number): () => void {
  const start = performance.now();
  let done = 0;
  let saidAt = start;
  console.error(`${what}: ${total} to do`);
  return () => {
    done++;
    const now = performance.now();
    if (now - saidAt < EVERY_MS && done < total) return;
    saidAt = now;
    const left = Math.round((((now - start) / done) * (total - done)) / 1000);
    console.error(`${what}: ${done} of ${total}${done < total ? `, about ${left} s left` : ''}`);
  };
}
