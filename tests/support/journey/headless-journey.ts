import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../../utils/engine/article';
import { exportArticle, type FormatId } from '../../../utils/engine/export';
import type { Facts } from '../../../utils/engine/facts';
import { Failure } from '../failure';
import type { BrowserSession } from './session';
import type { Subject } from './subject';

export interface Findings {
  article: Article;
  facts: Facts;
}

/** What can be saved of an article and is written down here too. */
const EXPORTS: Record<string, FormatId> = {
  'article.md': 'markdown',
  'article.html': 'html',
  'article.epub': 'epub',
  'article.txt': 'text',
  'facts.md': 'report',
  'facts.csv': 'sources',
  'people.csv': 'people',
  'dates.csv': 'dates',
  'amounts.csv': 'amounts',
  'dates.ics': 'calendar',
  'evidence.json': 'evidence',
};

/** The tabs of the facts as the messages name them, and the picture of each. */
const FACTS_PICTURES: Record<string, string> = {
  People: 'facts-people.png',
  Sources: 'facts-sources.png',
  Dates: 'facts-dates.png',
  Figures: 'facts-amounts.png',
};

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

/** The button as `popup_openReader` in the messages names it. */
const OPEN_READER = 'Open reader';

/**
 * From the page through the popup into the reader, as a user goes, with a picture at every station.
 * `rightToLeft`: the address of an article that is read the other way, for its picture.
 * Throws a `Failure` when the page is no article.
 */
export async function walkThrough(
  session: BrowserSession,
  subject: Subject,
  out: string,
  rightToLeft?: string,
): Promise<Findings> {
  await mkdir(out, { recursive: true });
  await session.open(subject);
  const popup = await session.openPopup();
  const said = await popup.text();
  await popup.screenshot(join(out, 'popup.png'));
  if (!(await popup.hasButton(OPEN_READER))) {
    throw new Failure(`${subject.url} is no article that can be read: ${said.replace(/\s+/g, ' ').trim()}`);
  }
  await popup.close();
  const panel = await session.openSidePanel();
  await panel.text();
  await panel.screenshot(join(out, 'sidepanel.png'));
  for (const [tab, picture] of Object.entries(FACTS_PICTURES)) {
    await panel.chooseTab(tab);
    await panel.screenshot(join(out, picture));
  }
  await panel.close();
  await (await session.openPopup()).press(OPEN_READER);
  await session.waitForReader();

  const read = await session.readArticle();
  if (read.status !== 'article') throw new Failure(`${subject.url} is no article: ${read.status}.`);
  const tagged = await session.tagFacts();
  if (tagged.status !== 'facts') throw new Failure(`The facts of ${subject.url} could not be found: ${tagged.code}.`);
  const { article } = read;
  const { facts } = tagged;

  await session.screenshot(join(out, 'reader.png'), 'light');
  await session.screenshot(join(out, 'reader-dark.png'), 'dark');
  await session.print(join(out, 'reader-print.pdf'));
  await pictureStates(session, out);
  await session.screenshotOptions(join(out, 'options.png'));
  const savedAt = new Date().toISOString();
  for (const [name, format] of Object.entries(EXPORTS)) {
    await writeFile(join(out, name), exportArticle(article, facts, format, { savedAt }));
  }
  await writeFile(join(out, 'article.json'), `${JSON.stringify(article, null, 2)}\n`);
  await writeFile(join(out, 'facts.json'), `${JSON.stringify(facts, null, 2)}\n`);
  if (rightToLeft) {
    await session.open({ url: rightToLeft, file: null });
    await (await session.openPopup()).press(OPEN_READER);
    await session.waitForReader();
    await session.screenshot(join(out, 'reader-rtl.png'), 'light');
  }
  return { article, facts };
}

/** The reader with something open in it, and in a narrow window. */
async function pictureStates(session: BrowserSession, out: string): Promise<void> {
  for (const [key, leave, picture] of [
    ['a', 'Escape', 'reader-settings.png'],
    ['c', 'c', 'reader-contents.png'],
  ] as const) {
    await session.pressKey(key);
    await session.screenshot(join(out, picture), 'light');
    await session.pressKey(leave);
  }
  await session.resize(PHONE);
  await session.screenshot(join(out, 'reader-narrow.png'), 'light');
  await session.resize(DESKTOP);
}
