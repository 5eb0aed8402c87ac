export interface Timed<Value> {
  value: Value;
  ms: number;
}

export function timed<Value>(work: () => Value): Timed<Value> {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}
