/** The list begun at another place each turn, so that nobody always profits from what those before have warmed up. */
export function inTurn<Value>(values: readonly Value[], turn: number): Value[] {
  const start = turn % Math.max(1, values.length);
  return [...values.slice(start), ...values.slice(0, start)];
}
