import type { CDPSession } from '@playwright/test';
import type { BrowserName } from '../support/browsers';
import { extensionFolder } from '../support/journey/build';
import { ChromiumSession } from '../support/journey/chromium-session';
import { FirefoxSession } from '../support/journey/firefox-session';
import { poll } from '../support/poll';

const READER_SCRIPT = '/content-scripts/reader.js';

/** Pages that want to be too much may take their time on a busy machine. */
const LONG_ANSWER_MS = 30_000;
const LOADING_MS = 10_000;
/** What is no failure: a page that left while something was put into it, and a page that was refused our files. */
const NO_FAILURE = /showing the pill|context is inactive|may not load or link/;

/** The answer of a content script: what it replied, or the code of its failure. */
export interface Answer {
  reply?: { status?: string; code?: string; article?: { blocks: Block[]; metadata: { leadImage?: string } } };
  failed?: string;
}
interface Block {
  type: string;
  text: string;
  images?: { src: string }[];
}

/** A browser with the built extension, as attacks use it: the same for both browsers. */
export interface AttackWorld {
  readonly browser: BrowserName;
  goto(url: string): Promise<void>;
  /** Evaluates an expression in the page's own world. */
  inPage<Value>(expression: string): Promise<Value>;
  /** Sends a message to the reader's script in the tab, which is put there first; `null` when nobody answers. */
  send(message: { type: string; [key: string]: unknown }): Promise<Answer | null>;
  /** Runs the body of a function with `root`, the overlay's closed shadow root; `null` when none is open. */
  inOverlay<Value>(body: string): Promise<Value | null>;
  /** Presses a place with the mouse, as a person does. */
  click(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  /** Closes tabs that were opened since, such as the one of an article whose page fights the reader. Gives how many. */
  closeOtherTabs(): Promise<number>;
  /** Where the extension's own files are. */
  base(): Promise<string>;
  /** What is stored, as JSON. */
  stored(): Promise<string>;
  /** Failures of ours so far. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

export function startWorld(browser: BrowserName): Promise<AttackWorld> {
  return browser === 'chromium' ? startChromium() : startFirefox();
}

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: unknown, options: object): Promise<Answer>;
  };
  scripting: { executeScript(injection: object): Promise<unknown> };
  storage: { local: { get(key: null): Promise<object> } };
};

async function startChromium(): Promise<AttackWorld> {
  const session = await ChromiumSession.start(extensionFolder('chromium'));
  const { page, worker, context } = session;
  const failures: string[] = [];
  const cdp = await context.newCDPSession(page);
  const world = await followExtensionWorld(cdp, failures);
  worker.on('console', (message) => message.type() === 'error' && failures.push(`background: ${message.text()}`));
  page.on('dialog', (dialog) => void dialog.dismiss());
  return {
    browser: 'chromium',
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    inPage: (expression) => page.evaluate(expression),
    send: (message) =>
      worker.evaluate(
        async ([sent, file]) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          const tabId = tab?.id as number;
          const ask = () => chrome.tabs.sendMessage(tabId, sent, { frameId: 0 }).catch(() => undefined);
          const first = await ask();
          if (first) return first;
          await chrome.scripting.executeScript({ target: { tabId }, files: [file] });
          return (await ask()) ?? null;
        },
        [message, READER_SCRIPT] as const,
      ),
    async inOverlay(body) {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        contextId: await world(),
        expression: `(() => {
          const roots = [...document.documentElement.children].map((each) => chrome.dom.openOrClosedShadowRoot(each));
          const root = roots.find((each) => each?.querySelector('dialog'));
          if (!root) return null;
          ${body}
        })()`,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    async closeOtherTabs() {
      const others = context.pages().filter((each) => each !== page);
      for (const other of others) await other.close();
      await page.bringToFront();
      return others.length;
    },
    base: async () => new URL('/', worker.url()).href,
    stored: () => worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null))),
    errors: async () => failures.filter((text) => !NO_FAILURE.test(text)),
    close: () => session.close(),
  };
}

/** Which world of the tab is the extension's: another one after each load. What goes wrong in it is noted. */
async function followExtensionWorld(cdp: CDPSession, failures: string[]): Promise<() => Promise<number>> {
  let current: number | undefined;
  cdp.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin.startsWith('chrome-extension:')) current = id;
  });
  cdp.on('Runtime.executionContextsCleared', () => {
    current = undefined;
  });
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { executionContextId, exception, text, url } }) => {
    const isOurs = executionContextId === current || url?.startsWith('chrome-extension:');
    if (isOurs) failures.push(exception?.description ?? text);
  });
  cdp.on('Runtime.consoleAPICalled', ({ executionContextId, type, args }) => {
    if (type === 'error' && executionContextId === current) failures.push(args.map(({ value }) => value).join(' '));
  });
  await cdp.send('Runtime.enable');
  return () => poll('the extension has a world in the tab', () => current);
}

async function startFirefox(): Promise<AttackWorld> {
  const session = await FirefoxSession.start(extensionFolder('firefox'));
  const { page, chrome: window } = session;
  // One of our own pages in a tab behind: what it does, the extension does.
  await session.openOptions();
  await window.evaluate('void (gBrowser.selectedTab = gBrowser.tabs[0])');
  const inOurs = <Value>(body: string) =>
    window.inDocument<Value>(
      'ours',
      `const { browser } = content.wrappedJSObject;
       const given = (value) => Cu.cloneInto(value, content);
       const plain = (value) => value === undefined ? null : JSON.parse(JSON.stringify(value));
       ${body}`,
      LONG_ANSWER_MS,
    );
  page.on('dialog', (dialog) => void dialog.dismiss());
  return {
    browser: 'firefox',
    // The first page of a browser that has only just started may never be said to have loaded.
    goto: async (url) => {
      await page.goto(url, { timeout: LOADING_MS }).catch(() => page.goto(url));
    },
    inPage: (expression) => page.evaluate(expression) as Promise<never>,
    send: (message) =>
      inOurs(`
        const tabs = Array.from(await browser.tabs.query(given({})));
        const tab = tabs.find((each) => !String(each.url).startsWith('moz-extension:'));
        const ask = () => browser.tabs.sendMessage(tab.id, given(${JSON.stringify(message)}), given({ frameId: 0 })).catch(() => undefined);
        const first = plain(await ask());
        if (first) return first;
        await browser.scripting.executeScript(given({ target: { tabId: tab.id }, files: ['${READER_SCRIPT}'] }));
        return plain(await ask());`),
    inOverlay: (body) => session.inOverlay(body),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as 'Escape'),
    closeOtherTabs: () =>
      window.evaluate(`(() => {
        const others = [...gBrowser.tabs].slice(2);
        for (const other of others) gBrowser.removeTab(other, { animate: false });
        gBrowser.selectedTab = gBrowser.tabs[0];
        return others.length;
      })()`),
    base: () => inOurs(`return browser.runtime.getURL('/');`),
    stored: async () => JSON.stringify(await inOurs('return plain(await browser.storage.local.get(null));')),
    async errors() {
      const all = await window.evaluate<string[]>('Services.console.getMessageArray().map(String)');
      const isOurs = (text: string) => /moz-extension:.*content-scripts|Nutgraf:/.test(text);
      return all.filter((text) => isOurs(text) && !text.startsWith('[JavaScript Warning') && !NO_FAILURE.test(text));
    },
    close: () => session.close(),
  };
}
