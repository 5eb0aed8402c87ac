import type { SettingKey, Settings } from './schema';

/**
 * A change that was made to settings as they were shown, made to those that are stored now: another window may have
 * changed them in between. Of lists and records only what was added, taken out or replaced changes.
 */
export function rebase(shown: Settings, patch: Partial<Settings>, current: Settings): Partial<Settings> {
  const entries = (Object.keys(patch) as SettingKey[]).map((key) => [
    key,
    rebaseValue(shown[key], patch[key], current[key]),
  ]);
  return Object.fromEntries(entries) as Partial<Settings>;
}

function rebaseValue(shown: unknown, wanted: unknown, current: unknown): unknown {
  if (isSame(shown, current)) return wanted;
  if (Array.isArray(shown) && Array.isArray(wanted) && Array.isArray(current))
    return rebaseList(shown, wanted, current);
  if (isPlain(shown) && isPlain(wanted) && isPlain(current)) return rebaseRecord(shown, wanted, current);
  return wanted;
}

function rebaseList(shown: unknown[], wanted: unknown[], current: unknown[]): unknown[] {
  const has = (list: unknown[], item: unknown) => list.some((each) => isSame(each, item));
  const kept = current.filter((item) => !has(shown, item) || has(wanted, item));
  return [...kept, ...wanted.filter((item) => !has(shown, item) && !has(kept, item))];
}

function rebaseRecord(
  shown: Record<string, unknown>,
  wanted: Record<string, unknown>,
  current: Record<string, unknown>,
): Record<string, unknown> {
  const next = { ...current };
  for (const key of new Set([...Object.keys(shown), ...Object.keys(wanted)])) {
    if (isSame(shown[key], wanted[key])) continue;
    if (Object.hasOwn(wanted, key)) next[key] = wanted[key];
    else delete next[key];
  }
  return next;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Settings are plain values, written in one order. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
