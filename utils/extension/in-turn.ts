const lastWrites = new Map<string, Promise<unknown>>();

/**
 * Does one write after the other, so that none works on what another is about to change. The lock is shared by all
 * pages and workers of the extension; a chain stands in where there is no lock.
 */
export function inTurn<Value>(name: string, write: () => Promise<Value>): Promise<Value> {
  if (globalThis.navigator?.locks) return navigator.locks.request(`nutgraf-${name}`, write) as Promise<Value>;
  const turn = (lastWrites.get(name) ?? Promise.resolve()).then(write);
  lastWrites.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}
