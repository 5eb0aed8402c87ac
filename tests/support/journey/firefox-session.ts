import { writeFile } from 'node:fs/promises';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import type { ArticleReply, FactsReply } from '../../../utils/extension/messages/protocol';
import { ensureBrowser } from '../browsers';
import { Failure } from '../failure';
import { poll } from '../poll';
import { FirefoxChrome, type Place } from './firefox-chrome';
import { type BrowserSession, PAPER, type PopupView, untilArmed } from './session';
import { type Subject, serveFromFile } from './subject';

const VIEWPORT = { width: 1280, height: 900 };
const EXTENSION_ID = 'nutgraf@nutgraf.example';
/** Values of the preference that a page's `prefers-color-scheme` follows. */
const SCHEMES = { dark: 0, light: 1 };

interface FirefoxOptions {
  isHeadless?: boolean;
  language?: string;
  downloads?: string;
}

/** Firefox with the built extension in a profile of its own. */
export class FirefoxSession implements BrowserSession {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    readonly chrome: FirefoxChrome,
  ) {}

  /**
   * `language`: of the browser, as it tells its extensions.  `downloads`: the
   * folder for what is saved.
   */
  static async start(
    extension: string,
    { isHeadless = true, language, downloads }: FirefoxOptions = {},
  ): Promise<FirefoxSession> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: ensureBrowser('firefox'),
      headless: isHeadless,
      defaultViewport: isHeadless ? VIEWPORT : null,
      // Nothing moves, so that no picture is taken halfway.
      extraPrefsFirefox: {
        ...(isHeadless ? { 'ui.prefersReducedMotion': 1 } : {}),
        ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads } : {}),
      },
      args: ['--remote-allow-system-access', ...(isHeadless ? ['--width=1280', '--height=1000'] : [])],
    });
    const chrome = await FirefoxChrome.of(browser);
    // An extension takes its language when it starts.
    if (language) await chrome.speak(language);
    await browser.installExtension(extension);
    return new FirefoxSession(browser, (await browser.pages())[0] as Page, chrome);
  }

  async open(subject: Subject): Promise<void> {
    const { file } = subject;
    if (file !== null) {
      await this.page.setRequestInterception(true);
      this.page.on('request', (request: HTTPRequest) => {
        serveFromFile({ ...subject, file }, request.url())
          .then(({ status, contentType, body }) => request.respond({ status, contentType, body }))
          .catch(() => request.abort());
      });
    }
    await this.goto(subject.url);
  }

  /** Updates the extension to itself: the scripts of the old one are cut off. */
  async reloadExtension(): Promise<void> {
    await this.chrome.evaluate(
      `(async () => void (await (await AddonManager.getAddonByID('${EXTENSION_ID}')).reload()))()`,
    );
  }

  async goto(url: string): Promise<void> {
    const response = await this.page.goto(url).catch((error: Error) => {
      throw new Failure(`${url} cannot be loaded: ${error.message.split('\n')[0]}`);
    });
    if (response && response.status() >= 400)
      throw new Failure(`${url} cannot be loaded: status ${response.status()}.`);
  }

  async openPopup(): Promise<FirefoxPopup> {
    await this.chrome.pressToolbarButton();
    return new FirefoxPopup(this.chrome);
  }

  async openSidePanel(): Promise<FirefoxPopup> {
    const popup = await this.openPopup();
    await popup.press('Facts beside the page');
    await this.chrome.waitForSidebar();
    return new FirefoxPopup(this.chrome, 'sidebar');
  }

  async read(url: string, button?: string): Promise<void> {
    await this.goto(url);
    await this.openReader(button);
  }

  /** As people do: from the popup. */
  async openReader(button = 'Open reader'): Promise<void> {
    await (await this.openPopup()).press(button);
    await this.waitForReader();
  }

  async waitForReader(): Promise<void> {
    await poll('the reader opens', () => this.isReaderOpen().catch(() => false));
    await untilArmed();
  }

  isReaderOpen(): Promise<boolean> {
    return this.inOverlay(`return root.querySelector('dialog[open]') !== null`).then((isOpen) => isOpen === true);
  }

  /** Runs the body of a function with `root`, the reader's closed shadow root; `null` when there is none. */
  inOverlay<Value>(body: string): Promise<Value | null> {
    return this.chrome.inDocument('tab', OVERLAY_ROOTS + body);
  }

  /** Presses a button of the reader with a real click. */
  async pressInReader(name: RegExp): Promise<void> {
    const find = `const button = [...root.querySelectorAll('button')].find((each) => ${name}.test(each.getAttribute('aria-label') ?? each.textContent));
      if (!button) return null;
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };`;
    const { x, y } = await poll(`button ${name}`, () => this.inOverlay<{ x: number; y: number }>(find));
    await this.page.mouse.click(x, y);
  }

  readArticle(): Promise<ArticleReply> {
    return this.askTab({ type: 'readArticle' });
  }

  tagFacts(): Promise<FactsReply> {
    return this.askTab({ type: 'tagFacts' });
  }

  /** Asks the tab from the extension's own options page, which Firefox lets us look into. */
  private async askTab<Answer>(message: { type: string }): Promise<Answer> {
    const close = await this.openOptions();
    const answer = await this.chrome.inDocument<{ reply?: Answer; failed?: string } | null>(
      'tab',
      `const { browser } = content.wrappedJSObject;
       const given = (value) => Cu.cloneInto(value, content);
       const tabs = await browser.tabs.query(given({ currentWindow: true }));
       const tab = Array.from(tabs).find((each) => !String(each.url).startsWith('moz-extension:'));
       const answer = await browser.tabs.sendMessage(tab.id, given(${JSON.stringify(message)}), given({ frameId: 0 }));
       return answer === undefined ? null : JSON.parse(JSON.stringify(answer));`,
    );
    await close();
    if (answer?.reply === undefined) throw new Error(`The tab does not answer ${message.type}: ${answer?.failed}`);
    return answer.reply;
  }

  async screenshot(path: string, scheme: 'light' | 'dark'): Promise<void> {
    await this.chrome.evaluate(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${SCHEMES[scheme]})`,
    );
    await poll(`the page is ${scheme}`, () =>
      this.page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
    );
    await this.savePicture('tab', path);
  }

  async pressKey(key: 'a' | 'c' | 'Escape'): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async resize(size: { width: number; height: number }): Promise<void> {
    await this.page.setViewport(size);
  }

  async print(path: string): Promise<void> {
    await this.page.pdf({ path, ...PAPER });
  }

  /** Opens the options page in a tab of its own; gives what closes it again. */
  async openOptions(): Promise<() => Promise<void>> {
    await this.chrome.evaluate(
      `void (gBrowser.selectedTab = gBrowser.addTrustedTab(WebExtensionPolicy.getByID('${EXTENSION_ID}').getURL('options.html')))`,
    );
    await poll('the options page opens', () =>
      this.chrome
        .inDocument<boolean>('tab', `return content.document.querySelector('input, select, button') !== null`)
        .catch(() => false),
    );
    return () => this.chrome.evaluate('void gBrowser.removeTab(gBrowser.selectedTab, { animate: false })');
  }

  async screenshotOptions(path: string): Promise<void> {
    const close = await this.openOptions();
    await this.savePicture('tab', path);
    await close();
  }

  async savePicture(place: Place, path: string): Promise<void> {
    await writeFile(path, Buffer.from(await this.chrome.picture(place), 'base64'));
  }

  async untilClosed(): Promise<void> {
    await new Promise((resolve) => this.browser.once('disconnected', resolve));
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

export class FirefoxPopup implements PopupView {
  constructor(
    private readonly chrome: FirefoxChrome,
    private readonly place: 'popup' | 'sidebar' = 'popup',
  ) {}

  text(): Promise<string> {
    return poll('the popup says something', () =>
      this.chrome.inDocument<string>(
        this.place,
        `const { document } = content;
         const isAtRest = document.querySelector('h1, h2') !== null && document.querySelector('[role="status"]:not(:empty)') === null;
         return isAtRest ? document.body.innerText : null;`,
      ),
    );
  }

  async hasButton(name: string): Promise<boolean> {
    return this.chrome.inDocument(this.place, `${findButton(name)} return button !== undefined;`);
  }

  /** With the keyboard: focus and Enter, so that the event is a real one. The popup may close before we could ask. */
  async press(name: string): Promise<void> {
    await poll(`the popup has a button "${name}"`, () => this.hasButton(name));
    await this.chrome.inDocument(
      this.place,
      `${findButton(name)}
       button.focus();
       const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
       keyboard.beginInputTransactionForTests(content);
       const enter = new content.KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 });
       content.setTimeout(() => { keyboard.keydown(enter); keyboard.keyup(enter); }, 0);
       return true;`,
    );
  }

  async chooseTab(name: string): Promise<void> {
    await this.press(name);
    await poll(`the tab ${name} is chosen`, () =>
      this.chrome.inDocument<boolean>(
        this.place,
        `content.document.querySelector('.facts')?.scrollIntoView();
         return content.document.querySelector('[role="tab"][aria-selected="true"]')?.textContent.startsWith(${JSON.stringify(name)})`,
      ),
    );
  }

  /** Always as it is on the screen. */
  async screenshot(path: string): Promise<void> {
    await writeFile(path, Buffer.from(await this.chrome.picture(this.place), 'base64'));
  }

  close(): Promise<void> {
    return this.chrome.closeBeside();
  }
}

const OVERLAY_ROOTS = `
  const host = [...content.document.documentElement.children].concat([...content.document.body.children])
    .find((element) => element.openOrClosedShadowRoot?.querySelector('dialog'));
  const root = host?.openOrClosedShadowRoot;
  if (!root) return null;
`;

function findButton(name: string): string {
  return `const button = [...content.document.querySelectorAll('button')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent).includes(${JSON.stringify(name)}));`;
}
