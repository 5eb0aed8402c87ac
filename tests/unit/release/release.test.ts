import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { raiseVersion, releaseChangelog } from '../../support/release/changelog';
import { checkPackage } from '../../support/release/check-package';
import { filesBelow, pack } from '../../support/release/pack';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('raising a version', () => {
  it.each([
    ['0.1.0', 'patch', '0.1.1'],
    ['0.1.9', 'minor', '0.2.0'],
    ['1.4.2', 'major', '2.0.0'],
    ['1.4.2', '1.5.0', '1.5.0'],
  ])('%s by %s is %s', (version, by, raised) => {
    expect(raiseVersion(version, by)).toBe(raised);
  });

  it.each(['', 'next', '1.5', 'v1.5.0'])('takes no "%s"', (by) => {
    expect(() => raiseVersion('1.0.0', by)).toThrow(/no version/);
  });
});

describe('the changelog', () => {
  it('gives what is unreleased its number and day', () => {
    const text = '# Changes\n\n## 0.2.0, unreleased\n\n- More.\n\n## 0.1.0, 2025-01-02\n\n- First.\n';
    expect(releaseChangelog(text, '0.2.0', '2025-03-04')).toBe(
      '# Changes\n\n## 0.2.0, 2025-03-04\n\n- More.\n\n## 0.1.0, 2025-01-02\n\n- First.\n',
    );
  });

  it.each([
    ['no section', '# Changes\n\n## 0.1.0, 2025-01-02\n\n- First.\n'],
    ['nothing in it', '# Changes\n\n## 0.2.0, unreleased\n\n## 0.1.0, 2025-01-02\n\n- First.\n'],
  ])('refuses with %s', (_, text) => {
    expect(() => releaseChangelog(text, '0.2.0', '2025-03-04')).toThrow();
  });
});

describe('a zip', () => {
  it('is the same bytes for the same files, in whatever order they are named', () => {
    put('a.txt', 'one');
    put('deep/b.txt', 'two');
    const zip = pack(folder, ['deep/b.txt', 'a.txt']);
    expect(pack(folder, filesBelow(folder))).toEqual(zip);
    expect(Object.keys(unzipSync(zip))).toEqual(['a.txt', 'deep/b.txt']);
  });
});

describe('a package', () => {
  const icons = Object.fromEntries(['16', '32', '48', '128'].map((size) => [size, `icons/${size}.png`]));
  const sound = {
    manifest_version: 3,
    name: '__MSG_name__',
    short_name: 'Short',
    description: 'What it does.',
    version: '1.2.3',
    default_locale: 'en',
    icons,
    permissions: ['storage'],
    content_security_policy: { extension_pages: "default-src 'none'; connect-src 'none'" },
  };
  const problemsOf = (manifest: object, zip = new Uint8Array(10)): string[] => {
    put('manifest.json', JSON.stringify(manifest));
    put('_locales/en/messages.json', '{"name":{"message":"A name"}}');
    for (const path of Object.values(icons)) put(path, '');
    return checkPackage(folder, zip);
  };

  it('has nothing against a sound one', () => {
    expect(problemsOf(sound)).toEqual([]);
  });

  it.each<[string, object]>([
    ['an older manifest', { manifest_version: 2 }],
    ['a version with letters', { version: '1.2.3-beta' }],
    ['a name that is no phrase', { name: '__MSG_other__' }],
    ['a long description', { description: 'x'.repeat(133) }],
    ['a missing icon', { icons: { 16: 'icons/16.png' } }],
    ['a permission nobody accounts for', { permissions: ['storage', 'tabs'] }],
    ['all addresses', { host_permissions: ['<all_urls>'] }],
    ['files for pages', { web_accessible_resources: [{ resources: ['a.js'] }] }],
    ['requests', { content_security_policy: { extension_pages: "default-src 'self'" } }],
  ])('says so of %s', (_, change) => {
    expect(problemsOf({ ...sound, ...change })).not.toEqual([]);
  });

  it('says so of too much weight, and of a file that is none of a build', () => {
    put('background.js.map', '{}');
    expect(problemsOf(sound, new Uint8Array(1_500_001))).toHaveLength(2);
  });
});

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
