import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { extensionFolder } from '../support/journey/build';
import { FirefoxSession } from '../support/journey/firefox-session';
import { poll } from '../support/poll';
import { phrasesOf } from './phrases';
import { DAM, DAM_HEADLINE, expect, test } from './story';

const WORDS = 'wide enough to take a hand';
const NAME = `2024-01-18 ${DAM_HEADLINE}`;
const ANSWERS_IN_MS = 30_000;

test.describe.configure({ timeout: 120_000 });

type Options = NonNullable<Parameters<typeof FirefoxSession.start>[1]>;

/** Runs a story in a Firefox of its own kind. */
async function inFirefox(options: Options, story: (firefox: FirefoxSession) => Promise<void>): Promise<void> {
  const firefox = await FirefoxSession.start(extensionFolder('firefox'), options);
  try {
    await story(firefox);
  } finally {
    await firefox.close();
  }
}

test('saves the article and copies references, in Firefox', async ({ site }) => {
  const downloads = await mkdtemp(join(tmpdir(), 'nutgraf-saved-'));
  try {
    await inFirefox({ downloads }, async (firefox) => {
      await firefox.read(site.origin + DAM);
      const choose = async (menu: RegExp, item: RegExp) => {
        await firefox.pressInReader(menu);
        await firefox.pressInReader(item);
      };
      const saved = (ending: string) =>
        poll(`${NAME}.${ending} is saved`, async () => {
          const files = await readdir(downloads);
          if (!files.includes(`${NAME}.${ending}`) || files.some((file) => file.endsWith('.part'))) return null;
          const content = await readFile(join(downloads, `${NAME}.${ending}`));
          return content.length > 0 ? content : null;
        });
      await choose(/^Save$/, /^Article as Markdown$/);
      expect(String(await saved('md'))).toMatch(new RegExp(`^# ${DAM_HEADLINE}[^]*${WORDS}`));
      await choose(/^Save$/, /^Article as EPUB$/);
      const parts = unzipSync(new Uint8Array(await saved('epub')));
      expect(Object.values(parts).some((part) => strFromU8(part).includes(WORDS))).toBe(true);
      await choose(/^Save$/, /^Facts as evidence$/);
      expect(JSON.parse(String(await saved('evidence.json')))).toMatchObject({ kind: 'nutgraf-evidence' });
      await choose(/^Copy$/, /APA/);
      await poll('the reference is copied', async () =>
        /\(2024, January 18\)\. Ministry was warned of dam’s cracks/.test(await firefox.chrome.clipboard()),
      );
    });
  } finally {
    await rm(downloads, { recursive: true, force: true });
  }
});

for (const [language, direction] of [
  ['de', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  test(`speaks ${language} about an English article, in Firefox`, async ({ site }) => {
    const t = phrasesOf(language);
    await inFirefox({ language }, async (firefox) => {
      await firefox.read(site.origin + DAM, t('popup_openReader'));
      const frame = await firefox.inOverlay<{ lang: string; dir: string; text: string }>(
        `const { lang, dir } = root.querySelector('.reader');
         const text = content.getComputedStyle(root.querySelector('article .body p')).direction;
         return { lang, dir, text };`,
      );
      expect(frame).toEqual({ lang: language, dir: direction, text: 'ltr' });
      const names = await firefox.inOverlay<string[]>(
        `return [...root.querySelectorAll('button')].map((each) => each.getAttribute('aria-label') ?? each.textContent)`,
      );
      const english = phrasesOf('en');
      for (const key of ['reader_close', 'reader_type', 'reader_copy', 'reader_save', 'reader_contents']) {
        expect(names).toContain(t(key));
        expect(names).not.toContain(english(key));
      }
    });
  });
}

test('an update of the extension closes the reader with a word, in Firefox', async ({ firefox, site }) => {
  await firefox.read(site.origin + DAM);
  await firefox.reloadExtension();
  await poll('the reader is gone', async () => !(await firefox.isReaderOpen()));
  // No dialog any more: beside the page, as the Read button is.
  await poll('the word', () =>
    firefox.chrome.inDocument<boolean>(
      'tab',
      `return [...content.document.documentElement.children].some((element) =>
        element.openOrClosedShadowRoot?.textContent.includes('The reader was closed because Nutgraf was updated'))`,
    ),
  );
});

test('an article of 100,000 words opens, and so does one of 500 figures, in Firefox', async ({ firefox, site }) => {
  const grow = (part: string, count: number) =>
    firefox.page.evaluate(
      (markup, times) => {
        const after = document.querySelector('article p') as Element;
        const parts = Array.from({ length: times }, (_, n) => markup.replaceAll('NUMBER', String(n))).join('');
        after.insertAdjacentHTML('afterend', parts);
      },
      part,
      count,
    );
  const words = 'the harbour office keeps a kettle on the stove and nobody has seen it boil since spring. '.repeat(3);
  for (const [part, count, last] of [
    [`<p>Paragraph nNUMBER holds ${words}</p>`, 2_000, 'Paragraph n1999 holds'],
    [
      `<p>Paragraph nNUMBER holds ${words}</p><figure><img src="/kettle-NUMBER.jpg" alt="" width="800" height="600"><figcaption>Kettle NUMBER of many</figcaption></figure>`,
      500,
      'Kettle 499 of many',
    ],
  ] as const) {
    await firefox.goto(site.origin + DAM);
    await grow(part, count);
    await (await firefox.openPopup()).press('Open reader');
    await poll('the reader opens', () => firefox.isReaderOpen().catch(() => false), ANSWERS_IN_MS);
    expect(await firefox.inOverlay<boolean>(`return root.querySelector('.body').textContent.includes('${last}')`)).toBe(
      true,
    );
  }
});
