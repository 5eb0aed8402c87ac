export interface TruePicture {
  src: string;
  /** Addresses of the same picture in other sizes. */
  variants?: string[];
  isCover?: boolean;
  caption?: string | null;
  description?: string | null;
  credits?: string[];
}

/** A shorter name, such as `1.jpg`, may be any picture's. */
const SHORTEST_NAME = 9;

/** Whether a picture is in a text that holds addresses (markup, or a list), in any size and from any server. */
export function hasPicture(text: string, picture: TruePicture, pageUrl: string): boolean {
  const lower = text.toLowerCase();
  return [picture.src, ...(picture.variants ?? [])].some((address) => {
    const [path = ''] = address.toLowerCase().split('?');
    if (lower.includes(path.replace(/^https?:/, ''))) return true;
    const name = fileName(address, pageUrl);
    return name.length >= SHORTEST_NAME && lower.includes(name);
  });
}

/** The part of a page in which a picture could be seen. */
export function bodyMarkup(html: string): string {
  return html
    .toLowerCase()
    .replace(/^[\s\S]*?<body/, '')
    .replace(/<script[\s\S]*?<\/script>/g, '');
}

/** The last part of the path that is long enough to mean something. */
function fileName(address: string, pageUrl: string): string {
  try {
    const { pathname } = new URL(address, pageUrl);
    const parts = pathname.split('/').filter((part) => part.length > 4);
    return decodeURIComponent(parts.at(-1) ?? '').toLowerCase();
  } catch {
    return '';
  }
}
