/** The changes of the version that is being made, under its number and day; throws when there are none to speak of. */
export function releaseChangelog(text: string, version: string, day: string): string {
  const heading = /^## .*unreleased$/m.exec(text);
  if (!heading) throw new Error('CHANGELOG.md has no section "unreleased".');
  const rest = text.slice(heading.index + heading[0].length);
  const next = rest.search(/^## /m);
  if (!(next < 0 ? rest : rest.slice(0, next)).includes('- ')) throw new Error('Nothing is listed as unreleased.');
  return `${text.slice(0, heading.index)}## ${version}, ${day}${rest}`;
}

/** A version raised by one: in its last, middle or first number. Or the version that is given itself. */
export function raiseVersion(version: string, by: string): string {
  if (/^\d+\.\d+\.\d+$/.test(by)) return by;
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (by === 'major') return `${major + 1}.0.0`;
  if (by === 'minor') return `${major}.${minor + 1}.0`;
  if (by === 'patch') return `${major}.${minor}.${patch + 1}`;
  throw new Error(`"${by}" is no version, and none of patch, minor, major.`);
}
