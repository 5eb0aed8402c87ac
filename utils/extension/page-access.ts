/** Why a page cannot be read. Each has a phrase `popup_unreadable_<code>`. */
export type AccessCode =
  | 'browser-page'
  | 'store'
  | 'file'
  | 'pdf'
  | 'plain-text'
  | 'other-type'
  | 'withheld'
  | 'error-page'
  | 'protected'
  | 'failed';

/** Hosts where no browser lets an extension in. */
const STORES = [
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
  'accounts.firefox.com',
];

const HTML_TYPES = ['text/html', 'application/xhtml+xml'];

/** What an address alone says about a page: a code when it cannot be read, `null` when nothing speaks against it. */
export function accessOfUrl(url: string | undefined): AccessCode | null {
  // Without the address the browser keeps the page to itself: a page of its own, or a store.
  const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : null;
  if (!parsed) return 'browser-page';
  if (parsed.protocol === 'file:') return 'file';
  if (parsed.protocol === 'resource:' && parsed.href.includes('pdf')) return 'pdf';
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return 'browser-page';
  const isOldStore = parsed.hostname === 'chrome.google.com' && parsed.pathname.startsWith('/webstore');
  return isOldStore || STORES.includes(parsed.hostname) ? 'store' : null;
}

/** What a document's content type says. */
export function accessOfContentType(contentType: string): AccessCode | null {
  const type = contentType.toLowerCase();
  if (HTML_TYPES.includes(type)) return null;
  if (type === 'application/pdf') return 'pdf';
  return type === 'text/plain' ? 'plain-text' : 'other-type';
}

/** What it means that the browser refused to run our script. `isGranted`: whether the site is allowed to us. */
export function accessOfRefusal(url: string | undefined, message: string, isGranted: boolean): AccessCode {
  if (/error page/i.test(message)) return 'error-page';
  const byUrl = accessOfUrl(url);
  if (byUrl) return byUrl;
  if (!isGranted) return 'withheld';
  // The PDF viewer of Firefox lets nobody in, and the address is all there is to tell it by.
  if (/\.pdf(?:$|[?#])/i.test(url ?? '')) return 'pdf';
  // Allowed to us, and refused all the same: another viewer, a domain that the browser guards, a company's policy.
  return /permission|cannot access|cannot be scripted/i.test(message) ? 'protected' : 'failed';
}
