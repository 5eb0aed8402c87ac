import { MAX_ATTRIBUTE_LENGTH } from '../limits';

/** The address made absolute, or `null` unless it is http(s): the only kind that enters an article. */
export function parseHttpAddress(address: string | null | undefined, base: string): string | null {
  const trimmed = address?.trim();
  if (!trimmed || trimmed.startsWith('#') || trimmed.length > MAX_ATTRIBUTE_LENGTH) return null;
  try {
    const url = new URL(trimmed, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
