import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import type { ArticleReply, FactsReply } from '../../../utils/extension/messages/protocol';
import { ensureBrowser } from '../browsers';
import { Failure } from '../failure';
import { poll } from '../poll';
import { type AccessibleNode, readAccessibleNodes } from './accessible-nodes';
import { type BrowserSession, PAPER, type PopupView, untilArmed } from './session';
import { type Subject, serveFromFile } from './subject';

/** A click that cannot be made within this time will not be made. */
const ACTION_TIMEOUT_MS = 10_000;
const VIEWPORT = { width: 1280, height: 900 };

/** What the page's script in the extension's background needs; `chrome` exists there, not here. */
interface ChromeLike {
  action: {
    openPopup(): Promise<void>;
    getPopup(details: object): Promise<string>;
    getBadgeText(details: { tabId: number }): Promise<string>;
    onClicked: Firable;
  };
  commands: { onCommand: Firable };
  contextMenus: { onClicked: Firable };
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tabId: number, message: unknown, options: object): Promise<{ reply?: unknown; failed?: string }>;
  };
  runtime: { getURL(path: string): string; id: string };
}
declare const chrome: ChromeLike;

/** Chromium's events can be made to happen from inside the extension. */
interface Firable {
  dispatch(...details: unknown[]): void;
}
type FirableEvent = 'action.onClicked' | 'commands.onCommand' | 'contextMenus.onClicked';

/** Chromium with the built extension in a profile of its own. */
export class ChromiumSession implements BrowserSession {
  private constructor(
    readonly context: BrowserContext,
    readonly worker: Worker,
    private readonly profile: string,
  ) {}

  /** `language` is the browser's own, which is the extension's interface's as well. */
  static async start(
    extension: string,
    {
      isHeadless = true,
      args = [] as string[],
      /** Switches of the driver to leave out. */
      without = [] as string[],
      language = null as string | null,
    } = {},
  ): Promise<ChromiumSession> {
    const profile = await mkdtemp(join(tmpdir(), 'nutgraf-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: ensureBrowser('chromium'),
      headless: false,
      ignoreDefaultArgs: without,
      viewport: isHeadless ? VIEWPORT : null,
      // Chromium on Linux has its language from the environment, elsewhere from the switch.
      ...(language ? { env: { ...process.env, LANGUAGE: language } } : {}),
      // Nothing moves, so that no picture is taken halfway.
      reducedMotion: isHeadless ? 'reduce' : null,
      args: [
        ...(isHeadless ? ['--headless=new'] : []),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--remote-debugging-port=0',
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        ...(language ? [`--lang=${language}`] : []),
        ...args,
      ],
    });
    context.setDefaultTimeout(ACTION_TIMEOUT_MS);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return new ChromiumSession(context, worker, profile);
  }

  /** The tab of the journey. */
  get page(): Page {
    return this.context.pages()[0] as Page;
  }

  async open(subject: Subject): Promise<void> {
    const { file } = subject;
    if (file !== null) {
      await this.context.route(/^https?:/, async (route) => {
        const { status, contentType, body } = await serveFromFile({ ...subject, file }, route.request().url());
        await route.fulfill({ status, contentType, body });
      });
    }
    await this.goto(subject.url);
  }

  async goto(url: string): Promise<void> {
    const response = await this.page.goto(url, { waitUntil: 'load' }).catch((error: Error) => {
      throw new Failure(`${url} cannot be loaded: ${error.message.split('\n')[0]}`);
    });
    if (response && response.status() >= 400)
      throw new Failure(`${url} cannot be loaded: status ${response.status()}.`);
  }

  async openPopup(): Promise<ChromiumPopup> {
    await this.page.bringToFront();
    await this.worker.evaluate(() => chrome.action.openPopup());
    return this.attach('/popup.html', 'the popup opens');
  }

  /** The facts beside the page, opened as people do: from the popup. */
  async openSidePanel(button = 'Facts beside the page'): Promise<ChromiumPopup> {
    const popup = await this.openPopup();
    await popup.press(button);
    const panel = await this.attach('/sidepanel.html', 'the side panel opens');
    await popup.close();
    return panel;
  }

  /** Playwright's own connection does not show popups and side panels as pages; a second one, made once they are open, does. */
  private async attach(path: string, what: string): Promise<ChromiumPopup> {
    const url = await this.worker.evaluate((file) => chrome.runtime.getURL(file), path);
    const { browser, page } = await this.connectTo(url, what);
    return new ChromiumPopup(browser, page);
  }

  /** A page that Playwright's own connection does not show, such as one in a private window. */
  async attachPage(url: string): Promise<{ page: Page; close(): Promise<void> }> {
    const { browser, page } = await this.connectTo(url, 'the page opens');
    return { page, close: () => browser.close() };
  }

  private async connectTo(url: string, what: string): Promise<{ browser: Browser; page: Page }> {
    const port = (await readFile(join(this.profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0];
    return poll(what, async () => {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const pages = browser.contexts()[0]?.pages() ?? [];
      const page = pages.find((each) => each.url().startsWith(url));
      if (page) return { browser, page };
      await browser.close();
      return null;
    });
  }

  /** Until it is open and answers to clicks. */
  async waitForReader(): Promise<void> {
    await this.findNode('the reader opens', (node) => node.role === 'dialog');
    await untilArmed();
  }

  async isReaderOpen(): Promise<boolean> {
    return (await this.nodes()).some(({ role }) => role === 'dialog');
  }

  /** The accessibility tree of the tab: the way into the reader's closed shadow root that a user's technology has. */
  nodes(page = this.page): Promise<AccessibleNode[]> {
    return readAccessibleNodes(page);
  }

  findNode(what: string, matches: (node: AccessibleNode) => boolean): Promise<AccessibleNode> {
    return poll(what, async () => (await this.nodes()).find(matches));
  }

  /** Presses what has this role and name, wherever it is, with a real click; the pointer is on it `stayMs` before. */
  async pressNode(role: string, name: RegExp, stayMs = 0): Promise<void> {
    const node = await this.findNode(`${role} ${name}`, (each) => each.role === role && name.test(each.name));
    const { x, y } = await poll(`${role} ${name} has a place`, () => node.center().catch(() => null));
    if (stayMs > 0) {
      await this.page.mouse.move(x, y);
      await new Promise((resolve) => setTimeout(resolve, stayMs));
    }
    await this.page.mouse.click(x, y);
  }

  /**
   * Lets an event of the extension happen in the tab of the journey: what the browser's own keys, menus and buttons do,
   * which no driver of pages can press.
   */
  async fire(event: FirableEvent, ...details: unknown[]): Promise<void> {
    const [group, name] = event.split('.') as ['action', 'onClicked'];
    await this.worker.evaluate(
      async ([groupName, eventName, given]) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome[groupName][eventName].dispatch(...given, tab);
      },
      [group, name, details] as const,
    );
  }

  /** Whether the toolbar button opens no popup in any tab. */
  hasNoPopup(): Promise<boolean> {
    return this.worker.evaluate(async () => (await chrome.action.getPopup({})) === '');
  }

  /** What the toolbar button's badge says in the tab of the journey. */
  badge(): Promise<string> {
    return this.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id as number });
    });
  }

  readArticle(): Promise<ArticleReply> {
    return this.askTab({ type: 'readArticle' });
  }

  tagFacts(): Promise<FactsReply> {
    return this.askTab({ type: 'tagFacts' });
  }

  private async askTab<Answer>(message: { type: string }): Promise<Answer> {
    const answer = await this.worker.evaluate(async (sent) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.tabs.sendMessage(tab?.id as number, sent, { frameId: 0 });
    }, message);
    if (answer?.reply === undefined) throw new Error(`The tab does not answer ${message.type}: ${answer?.failed}`);
    return answer.reply as Answer;
  }

  async screenshot(path: string, scheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme: scheme });
    await this.page.screenshot({ path });
  }

  async pressKey(key: 'a' | 'c' | 'Escape'): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async resize(size: { width: number; height: number }): Promise<void> {
    await this.page.setViewportSize(size);
  }

  async print(path: string): Promise<void> {
    await this.page.pdf({ path, ...PAPER });
  }

  async openOptions(): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(await this.worker.evaluate(() => chrome.runtime.getURL('/options.html')));
    return page;
  }

  async screenshotOptions(path: string): Promise<void> {
    const page = await this.openOptions();
    await page.locator('input, button, select').first().waitFor();
    await page.screenshot({ path, fullPage: true });
    await page.close();
  }

  async untilClosed(): Promise<void> {
    await this.context.waitForEvent('close', { timeout: 0 });
    await this.close();
  }

  async close(): Promise<void> {
    await this.context.close();
    if (existsSync(this.profile)) await rm(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

export class ChromiumPopup implements PopupView {
  constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  async text(): Promise<string> {
    await this.page.locator('body:not(:has([role="status"]:not(:empty))) :is(h1, h2)').first().waitFor();
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, not what is in the markup.
    return this.page.locator('body').innerText();
  }

  async hasButton(name: string): Promise<boolean> {
    return (await this.page.getByRole('button', { name }).count()) > 0;
  }

  async press(name: string): Promise<void> {
    const button = this.page.getByRole('button', { name }).first();
    // What closes the popup may have closed it before the click is heard of.
    await button.click().catch((error) => {
      if (!this.page.isClosed()) throw error;
    });
  }

  async chooseTab(name: string): Promise<void> {
    const tab = this.page.getByRole('tab', { name: new RegExp(`^${name}`) });
    await tab.click();
    await this.page.getByRole('tabpanel').evaluate((panel) => panel.parentElement?.scrollIntoView());
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  /** Whether the popup has closed itself, as it does when it has opened the reader. */
  get isClosed(): boolean {
    return this.page.isClosed();
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await this.page.close().catch(() => undefined);
    await this.browser.close();
  }
}
