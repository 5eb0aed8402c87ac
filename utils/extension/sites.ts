/** Longest name the domain system allows. */
const MAX_HOST_LENGTH = 253;

/** The site of an address: its host without `www.`; `null` for addresses that are not http(s). */
export function siteOf(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol !== 'http:' && parsed?.protocol !== 'https:') return null;
  return withoutWww(parsed.hostname);
}

/** The site somebody typed or pasted, as an address or a bare name; `null` when it is neither. */
export function parseSite(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const site = siteOf(/^https?:\/\//.test(text) ? text : `https://${text}`);
  return isSite(site) ? site : null;
}

/** Whether a value is a site as `siteOf` writes it. A bare top-level name is none: it would cover half the web. */
export function isSite(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > MAX_HOST_LENGTH) return false;
  if (siteOf(`https://${value}/`) !== value) return false;
  return value === 'localhost' || value.startsWith('[') || /[^.]\.[^.]/.test(value);
}

/** Whether an entry for `site` holds on `host`: the site itself and everything below it. */
export function coversSite(site: string, host: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

function withoutWww(host: string): string {
  return host.startsWith('www.') && host.indexOf('.', 4) > 0 ? host.slice(4) : host;
}

/** An address as articles are known by: where in a page one is makes no other article. */
export const withoutFragment = (url: string): string => url.split('#', 1)[0] as string;
