import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readEvidencePack } from '../../../utils/engine/export/read-pack';
import { readArticleRecord } from '../../../utils/extension/articles/article-store';
import { DEFAULT_SETTINGS, SETTING_KEYS, SETTINGS } from '../../../utils/extension/settings/schema';
import { readSettings } from '../../../utils/extension/settings/store';
import { parseSettingsFile, renderSettingsFile } from '../../../utils/extension/settings/transfer';
import { nastyText, TIMEOUT_MS } from './runs';

beforeEach(() => fakeBrowser.reset());

const ADDRESS = 'https://gazette.example/a';
const store = (item: string, value: unknown) => fakeBrowser.storage.local.set({ [item]: value });
const values = fc.dictionary(fc.oneof(fc.constantFrom(...SETTING_KEYS), nastyText), fc.jsonValue(), { maxKeys: 8 });

it(
  'any JSON as stored settings gives sound settings, and the sound part of it is kept',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), values), values, async (whole, some) => {
        await store('settings', whole);
        expect(Object.keys(await readSettings())).toEqual(SETTING_KEYS);
        await store('settings', { version: 1, values: { ...some, theme: 'dark', pillHiddenSites: ['a.example'] } });
        const settings = await readSettings();
        for (const key of SETTING_KEYS) expect(SETTINGS[key].check(settings[key]), key).toBe(true);
        expect([settings.theme, settings.pillHiddenSites]).toEqual(['dark', ['a.example']]);
      }),
    );
  },
  TIMEOUT_MS,
);

it(
  'any text as a settings file is taken whole or refused with a reason',
  () => {
    const file = fc.record({ kind: fc.constant('nutgraf-settings'), version: fc.constant(1), values });
    fc.assert(
      fc.property(
        fc.oneof(
          nastyText,
          fc.json(),
          file.map((it) => JSON.stringify(it)),
        ),
        (text) => {
          const read = parseSettingsFile(text);
          if ('problem' in read) expect(read.problem.code).toMatch(/^[a-z-]+$/);
          else
            for (const [key, value] of Object.entries(read.settings)) {
              expect(SETTINGS[key as keyof typeof SETTINGS].check(value)).toBe(true);
            }
        },
      ),
    );
    expect(parseSettingsFile(renderSettingsFile(DEFAULT_SETTINGS))).toEqual({ settings: DEFAULT_SETTINGS });
  },
  TIMEOUT_MS,
);

it(
  'any JSON as a kept article is read without a throw, and its sound marks are kept',
  async () => {
    const mark = {
      id: 'm1',
      colour: 'yellow',
      quote: { exact: 'lamp', prefix: '', suffix: '' },
      position: 3,
      created: '2026-01-01',
    };
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.array(fc.jsonValue(), { maxLength: 4 }), async (whole, marks) => {
        await store(`article:${ADDRESS}`, whole);
        await readArticleRecord(ADDRESS);
        await store(`article:${ADDRESS}`, {
          version: 1,
          headline: 'x',
          updated: '',
          marks: [...marks, mark],
          edits: whole,
        });
        expect((await readArticleRecord(ADDRESS))?.marks).toEqual([mark]);
      }),
    );
  },
  TIMEOUT_MS,
);

it(
  'any text as an evidence pack is read or refused without a throw',
  () => {
    const article = {
      metadata: { headline: 'The lamp', url: ADDRESS, language: 'en', direction: 'ltr' as const, topics: [] },
      blocks: [{ type: 'paragraph' as const, text: 'The lamp was lit.', marks: [] }],
      removals: [],
    };
    const list = fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue(), { maxLength: 3 }));
    const pack = fc.record({
      kind: fc.constantFrom('nutgraf-evidence', 'x'),
      version: fc.jsonValue(),
      people: list,
      sources: list,
      dates: list,
      notices: list,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          nastyText,
          pack.map((it) => JSON.stringify(it)),
        ),
        (text) => {
          expect(readEvidencePack(text, article)).toBeTypeOf('object');
        },
      ),
    );
  },
  TIMEOUT_MS,
);
