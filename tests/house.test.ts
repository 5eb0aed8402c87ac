import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesIn, importsOf, ROOT, sourceFiles } from './support/imports';

/**
 * The house's own rules: who may use whom, and that nothing is written without being listed. The linter states the
 * layers too, folder by folder; here they are in one table.
 */
/** Folder → what its files may import. The first row that fits a file counts; a folder may always import itself. */
const LAYERS: [folder: string, mayImport: string[]][] = [
  ['utils/engine/detection', []],
  ['utils/engine/languages', ['utils/engine/letters', 'utils/engine/text-range']],
  [
    'utils/engine/facts',
    ['utils/engine/article', 'utils/engine/letters', 'utils/engine/text-range', 'utils/engine/languages'],
  ],
  [
    'utils/engine/clutter',
    [
      'utils/engine/extraction/drafts',
      'utils/engine/any-case',
      'utils/engine/article',
      'utils/engine/fold-text',
      'utils/engine/letters',
      'utils/engine/page',
      'utils/engine/text-range',
      'utils/engine/languages',
    ],
  ],
  ['utils/engine/anchoring', ['utils/engine/text-range']],
  [
    'utils/engine/export',
    [
      'utils/engine/anchoring',
      'utils/engine/article',
      'utils/engine/edtf-days',
      'utils/engine/facts',
      'utils/engine/group-blocks',
      'utils/engine/sentence-around',
      'utils/engine/text-range',
      'fflate',
      'citeproc',
    ],
  ],
  ['utils/engine', ['utils/engine', '@mozilla/readability']],
  ['utils/extension', ['utils/engine', 'wxt', '#imports', 'public/_locales']],
  [
    'components',
    [
      'utils/engine',
      'preact',
      // Tables and reckoning that know no browser: see docs/decisions/0006.
      'utils/extension/fonts',
      'utils/extension/settings/look',
      'utils/extension/settings/luminance',
      'utils/extension/settings/presets',
      'utils/extension/settings/theme-scheme',
    ],
  ],
  [
    'entrypoints',
    [
      'components',
      'utils',
      'wxt',
      '#imports',
      'preact',
      'public',
      '@fontsource',
      '@fontsource-variable',
      // What is new is read from it.
      'CHANGELOG.md?raw',
    ],
  ],
];

/** Types may come from where calls may not: they are gone before anything runs. */
const TYPE_LAYERS: [folder: string, mayImport: string[]][] = [['components', ['utils/extension']]];

/** The one file that may import each package. */
const ADAPTERS: Record<string, string> = {
  '@mozilla/readability': 'utils/engine/extraction/readability.ts',
  citeproc: 'utils/engine/export/csl/render-reference.ts',
};

/** A folder of one idea a file, and the list that must name every one of them. */
const LISTS: { folder: string; list: string; except: string[] }[] = [
  { folder: 'utils/engine/clutter/rules', list: 'utils/engine/clutter/rules/index.ts', except: [] },
  {
    folder: 'utils/engine/export',
    list: 'utils/engine/export/index.ts',
    except: [
      'article-text',
      'citation',
      'colophon',
      'fact-text',
      'sentence-around',
      'csl',
      'evidence-target',
      'file-name',
      'format',
      'markdown-inline',
      'markup',
      'read-pack',
      'reference-texts',
      'render-marks',
    ],
  },
];

const files = sourceFiles();

describe('layers', () => {
  it.each(LAYERS)('%s imports only what it may', (folder, mayImport) => {
    const own = files.filter((file) => layerOf(file) === folder);
    const types = TYPE_LAYERS.find(([each]) => each === folder)?.[1] ?? [];
    const wrong = own
      .flatMap(importsOf)
      .filter(({ target, isType }) => !isWithin(target, [folder, ...mayImport, ...(isType ? types : [])]));
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it.each(Object.entries(ADAPTERS))('%s is imported by one file', (name, adapter) => {
    const users = files.flatMap(importsOf).filter(({ target }) => target === name);
    expect(users.map(({ file }) => file)).toEqual([adapter]);
  });
});

describe('lists', () => {
  it.each(LISTS.filter(({ list }) => existsSync(ROOT + list)))(
    '$list names every file of its folder',
    ({ folder, list, except }) => {
      const listed = importsOf(list).map(({ target }) => target);
      const written = readdirSync(ROOT + folder)
        .map((name) => name.replace(/\.tsx?$/, ''))
        .filter((name) => !['index', ...except].includes(name));
      expect(written.filter((name) => !listed.some((target) => isWithin(target, [`${folder}/${name}`])))).toEqual([]);
    },
  );

  it('every language folder is in languages/index.ts', () => {
    const listed = importsOf('utils/engine/languages/index.ts').map(({ target }) => target);
    const folders = readdirSync(`${ROOT}utils/engine/languages`, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const unlisted = folders.filter(
      ({ name }) => !listed.some((target) => isWithin(target, [`utils/engine/languages/${name}`])),
    );
    expect(unlisted.map(({ name }) => name)).toEqual([]);
  });

  it('every clutter rule has a fixture of its name', () => {
    const rules = readdirSync(`${ROOT}utils/engine/clutter/rules`).map((name) => name.replace(/\.ts$/, ''));
    const missing = rules.filter(
      (name) => name !== 'index' && !existsSync(`${ROOT}tests/fixtures/clutter/${name}.html`),
    );
    expect(missing).toEqual([]);
  });

  it('every page of the sample site is listed and every listed page exists', () => {
    const listed: { path: string }[] = JSON.parse(readFileSync(`${ROOT}tests/sample-site/pages.json`, 'utf8'));
    const written = filesIn('tests/sample-site').filter((file) => file.endsWith('.html'));
    expect(listed.map(({ path }) => `tests/sample-site/${path}`).sort()).toEqual(written.sort());
  });
});

describe('phrases', () => {
  const phrases = Object.keys(JSON.parse(readFileSync(`${ROOT}public/_locales/en/messages.json`, 'utf8')));
  const sources = [...files, 'wxt.config.ts'].map((file) => readFileSync(ROOT + file, 'utf8')).join('\n');

  it('are all used', () => {
    expect(phrases.filter((key) => !isUsed(key, sources))).toEqual([]);
  });

  it('are all there', () => {
    const asked = [...sources.matchAll(/\b(?:t|translate)\(\s*'([\w.]+)'/g)].map((match) => match[1] as string);
    const missing = asked.filter((key) => !phrases.includes(key) && !phrases.includes(`${key}_other`));
    expect(missing).toEqual([]);
  });
});

/** Literally, by its plural stem, or through a prefix put together with `${…}` or `+`. */
function isUsed(key: string, sources: string): boolean {
  const stem = key.replace(/_(zero|one|two|few|many|other)$/, '');
  if ([key, stem].some((name) => new RegExp(`['"\`_]${name}['"\`_]`).test(sources))) return true;
  const cuts = [...key.matchAll(/[_A-Z]/g)].map(({ index }) => key.slice(0, index));
  return cuts.some(
    (prefix) => prefix.length > 3 && (sources.includes(`\`${prefix}\${`) || sources.includes(`\`${prefix}_\${`)),
  );
}

function layerOf(file: string): string | undefined {
  return LAYERS.find(([folder]) => file.startsWith(`${folder}/`))?.[0];
}

function isWithin(target: string, folders: string[]): boolean {
  return folders.some((folder) => target === folder || target.startsWith(`${folder}/`));
}
