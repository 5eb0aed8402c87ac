import { MAX_ATTRIBUTE_LENGTH } from '../limits';

/** An absolute address in which nothing has to be put right, as almost all are: making a `URL` costs ten times as much. */
const PLAIN =
  /^https?:\/\/(?:[a-z\d][a-z\d-]{0,62}\.){1,8}[a-z]{2,20}\/[\w/~.!$&()*+,;=:@-]*(?:\?[\w/~.!$&()*+,;=:@?%-]*)?$/;
/** Dots that lead elsewhere, and hosts in letters that have to be checked. */
const NOT_PLAIN = /\/\.|:\/\/(?:[^/]*\.)?xn--/;

/** The address made absolute, or `null` unless it is http(s): the only kind that enters an article. */
export function parseHttpAddress(address: string | null | undefined, base: string): string | null {
  const trimmed = address?.trim();
  if (!trimmed || trimmed.startsWith('#') || trimmed.length > MAX_ATTRIBUTE_LENGTH) return null;
  const isWithinSite = trimmed.startsWith('/') && !trimmed.startsWith('//');
  const whole = isWithinSite ? originOf(base) + trimmed : trimmed;
  if (PLAIN.test(whole) && !NOT_PLAIN.test(whole)) return whole;
  try {
    const url = new URL(trimmed, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

let lastBase = '';
let lastOrigin = '';

/** '' when it is no address. All addresses of a page are asked with one base. */
function originOf(base: string): string {
  if (base === lastBase) return lastOrigin;
  lastBase = base;
  try {
    lastOrigin = new URL(base).origin;
  } catch {
    lastOrigin = '';
  }
  return lastOrigin;
}
