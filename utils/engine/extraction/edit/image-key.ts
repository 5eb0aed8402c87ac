const PICTURE_NAME = /\.(?:jpe?g|png|webp|avif|gif)/i;
/** Parts of a path that only say how large, how cut or in which format the picture is delivered. */
const SIZE_PART =
  /^(?:[a-z]{0,3}[-_=:]?\d{1,4}[x_:-]\d{1,4}[a-z]{0,3}|\d{1,4}|jpe?g|png|webp|avif|crop|width|height|(?:[whqc]|fit|fill|auto|ar)_[\w,.:]{1,40}|(?:image|filters|format|resize|quality)[:_-][^/]{0,80})$/i;
/** Numbers a store gives its pictures. Dates have six or eight digits as well. */
const STORED_ID = /[0-9a-f]{16,}|(?<![0-9])\d{6,}(?![0-9])/gi;
const DATE_LIKE = /^(?:19|20)\d{4}(?:\d{2})?$/;

/** What stays the same of a picture's address in all its sizes: the last telling part of the path. */
export function imageKey(address: string): string {
  const path = pathOf(address);
  const parts = path.split('/').filter((part) => part.length > 4 && !SIZE_PART.test(part));
  const named = parts.filter((part) => PICTURE_NAME.test(part)).pop();
  return (named ?? parts.pop() ?? path)
    .toLowerCase()
    .replace(/[-_~]\d{2,4}x\d{2,4}(?=\.|$)/, '')
    .replace(/=[swh]\d{1,4}(?:-[\w-]{1,40})?$/, '')
    .replace(/(?:\.(?:jpe?g|png|webp|avif|gif)){1,2}$/, '');
}

/** Whether two addresses give one picture in different cuts: the same key, or the same number in the store. */
export function isSamePicture(a: string, b: string): boolean {
  if (imageKey(a) === imageKey(b)) return true;
  const ids = storedIds(a);
  return ids.size > 0 && [...storedIds(b)].some((id) => ids.has(id));
}

function storedIds(address: string): Set<string> {
  const found = pathOf(address).toLowerCase().match(STORED_ID) ?? [];
  return new Set(found.filter((id) => !DATE_LIKE.test(id)));
}

/** The path of the picture itself, where a service that resizes is handed its address. */
function pathOf(address: string): string {
  try {
    const url = new URL(address);
    const inner = url.searchParams.get('url') ?? url.searchParams.get('image') ?? url.searchParams.get('src');
    return inner && /[./]/.test(inner) ? inner.split('?')[0]! : url.pathname;
  } catch {
    return address;
  }
}
