export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Spreads pieces evenly between the parts of a text, never before the first. */
export function interleave(parts: string[], pieces: string[]): string[] {
  const woven: string[] = [];
  let used = 0;
  parts.forEach((part, i) => {
    woven.push(part);
    const due = Math.ceil((pieces.length * (i + 1)) / parts.length);
    while (used < due) woven.push(pieces[used++]!);
  });
  return woven;
}
