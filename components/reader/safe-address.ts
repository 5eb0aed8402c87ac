/** Longer ones are payload, not addresses. */
const MAX_ADDRESS_LENGTH = 4_096;

/**
 * An address that may stand in an `href` or `src`: absolute, http(s), without a user name. `null` for any other. The
 * article has been through this before; but it has also been through a message, and this is the last place to look.
 */
export function safeAddress(address: string): string | null {
  if (address.length > MAX_ADDRESS_LENGTH || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return url.username || url.password ? null : url.href;
}
