import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionFolder } from '../support/journey/build';
import { expect, test } from './story';

/** Ways out of a browser, and ways to run or insert what is no part of the package. */
const FORBIDDEN = {
  network:
    /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts|new Image\b/,
  'code from text': /\beval\(|new Function\b|setTimeout\(["'`]|import\(\s*["'`]https?:/,
  'markup from text': /insertAdjacentHTML|outerHTML\s*=|document\.write|createContextualFragment|srcdoc/,
};

/** The exceptions, each with its reason. */
const ALLOWED: [file: RegExp, words: string, why: string][] = [
  [/reader\.js$/, 'fetch(', 'the next page of an article, of the same site, when its reader asks for it'],
  [/formats\.js$/, 'XMLHttpRequest', 'citeproc has a loader of files that is never called'],
];

for (const browser of ['chromium', 'firefox'] as const) {
  const folder = extensionFolder(browser);

  test(`A42 no script of the package asks for anything, in ${browser}`, () => {
    const files = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.js'));
    expect(files.length).toBeGreaterThan(5);
    const found = files.flatMap((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      return Object.values(FORBIDDEN).flatMap((pattern) =>
        [...source.matchAll(new RegExp(pattern, 'g'))].map(([words]) => ({ file, words })),
      );
    });
    const isAllowed = ({ file, words }: (typeof found)[number]) =>
      ALLOWED.some(([where, what]) => where.test(file) && what === words);
    expect(found.filter((each) => !isAllowed(each))).toEqual([]);
    expect(found.filter(({ words }) => words === 'fetch(').length).toBeLessThanOrEqual(1);
  });

  test(`A21 A40 the manifest opens nothing, in ${browser}`, () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const policy: string = manifest.content_security_policy.extension_pages;
    for (const rule of [
      ...["default-src 'none'", "script-src 'self'", "connect-src 'none'", "object-src 'none'", "base-uri 'none'"],
      ...["form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'"],
    ]) {
      expect(policy.split('; ')).toContain(rule);
    }
    expect(manifest.web_accessible_resources).toBeUndefined();
    if (browser === 'chromium') expect(manifest.externally_connectable).toEqual({ ids: [] });
    else expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    const granted = [
      'storage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'chromium' ? ['sidePanel'] : []),
    ];
    expect(manifest.permissions).toEqual(granted);
    for (const script of manifest.content_scripts) expect(script.all_frames).not.toBe(true);
    expect(manifest.content_scripts).toHaveLength(1);
  });
}
