/** What stays the same of a picture's address in all its sizes: the last telling part of the path. */
export function imageKey(address: string): string {
  try {
    const url = new URL(address);
    const inner = url.searchParams.get('url') ?? url.searchParams.get('image') ?? url.searchParams.get('src');
    const path = inner && /[./]/.test(inner) ? inner.split('?')[0]! : url.pathname;
    const parts = path.split('/').filter((part) => part.length > 4);
    const named = parts.filter((part) => /\.(?:jpe?g|png|webp|avif|gif)/i.test(part)).pop();
    return (named ?? parts.pop() ?? path)
      .toLowerCase()
      .replace(/[-_]\d{2,4}x\d{2,4}(?=\.)/, '')
      .replace(/(?:\.(?:jpe?g|png|webp|avif|gif)){1,2}$/, '');
  } catch {
    return address;
  }
}
