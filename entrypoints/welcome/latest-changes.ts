/** What the newest section of a changelog lists, without its marks. */
export function latestChanges(changelog: string): string[] {
  const section = changelog.split(/^## /m)[1] ?? '';
  return [...section.matchAll(/^- (.+)$/gm)].map(([, line]) => (line as string).replace(/[*_`]/g, ''));
}
