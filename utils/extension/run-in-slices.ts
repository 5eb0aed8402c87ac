/** Share of a 60 Hz frame that leaves the page room to draw. */
const SLICE_MS = 12;

/**
 * Runs work that stops between its steps, and gives the page its turn whenever a slice is used up. `onPart`: told what
 * is done already, as far as the steps say it.
 */
export async function runInSlices<Result, Part = undefined>(
  steps: Generator<Part | undefined, Result>,
  onPart?: (part: Part) => void,
): Promise<Result> {
  let sliceStart = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value !== undefined) onPart?.(step.value);
    if (performance.now() - sliceStart < SLICE_MS) continue;
    await pageTurn();
    sliceStart = performance.now();
  }
}

type Yielding = { scheduler?: { yield?(): Promise<void> } };

function pageTurn(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
