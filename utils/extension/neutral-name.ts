/** A name that means nothing and is another one each time, so that nobody can look for it. */
export function neutralName(): string {
  const letters = () =>
    Array.from({ length: 6 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');
  return `${letters()}-${letters()}`;
}
