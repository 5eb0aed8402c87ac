import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const read = (file: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url)), 'utf8'));

interface Package {
  version: string;
  license?: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}
const { packages } = read('package-lock.json') as { packages: Record<string, Package> };
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** What is packaged into the extension, and nothing else. */
const SHIPPED_LICENCES: Record<string, string> = {
  '@fontsource-variable/lexend': 'OFL-1.1',
  '@fontsource-variable/source-serif-4': 'OFL-1.1',
  '@fontsource/atkinson-hyperlegible': 'OFL-1.1',
  '@fontsource/opendyslexic': 'OFL-1.1',
  '@mozilla/readability': 'Apache-2.0',
  // Under its first licence, which asks for a notice: it is in NOTICE.
  citeproc: 'CPAL-1.0 OR AGPL-1.0',
  fflate: 'MIT',
  preact: 'MIT',
  'webextension-polyfill': 'MPL-2.0',
};

it('only packages whose licence was looked at are shipped', () => {
  const shipped = installed.filter(([, { dev }]) => !dev);
  expect(
    Object.fromEntries(shipped.map(([path, { license }]) => [path.replace('node_modules/', ''), license])),
  ).toEqual(SHIPPED_LICENCES);
});

it('every version is exact', () => {
  const { dependencies, devDependencies } = read('package.json');
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(String(version)),
  );
  expect(loose).toEqual([]);
});

it('everything comes from the registry, with its checksum', () => {
  const odd = installed.filter(
    ([, { resolved, integrity }]) =>
      resolved !== undefined &&
      (!resolved.startsWith('https://registry.npmjs.org/') || !integrity?.startsWith('sha512-')),
  );
  expect(odd.map(([path]) => path)).toEqual([]);
});

it('no further package runs anything when it is installed', () => {
  const scripts = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.split('node_modules/').at(-1));
  // esbuild's checks its own program; the other is the tool that starts browsers by hand.
  expect([...new Set(scripts)].sort()).toEqual(['esbuild', 'spawn-sync']);
});
