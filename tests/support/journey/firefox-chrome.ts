import type { Browser } from 'puppeteer-core';
import { poll } from '../poll';

/** The part of WebDriver BiDi that Puppeteer does not show: evaluating in the browser's own window. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: BidiResult }>;
}
interface BidiResult {
  contexts?: { context: string; url: string }[];
  type?: string;
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Which document to evaluate in: of the selected tab, the open popup, the sidebar, or the extension's page in a tab. */
export type Place = 'tab' | 'popup' | 'sidebar' | 'ours';

/** A document that is being replaced by another never answers. */
const ANSWER_TIMEOUT_MS = 2_000;

const FIND_BROWSER: Record<Place, string> = {
  tab: 'gBrowser.selectedBrowser',
  ours: `gBrowser.browsers.find(({ currentURI }) => currentURI.schemeIs('moz-extension'))`,
  popup: `document.querySelector('browser.webextension-popup-browser')`,
  sidebar: `document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`,
};

/**
 * Firefox's own window. From there the real toolbar button can be pressed, and the popup and closed shadow roots can be
 * looked into, which no web page and no driver of web pages can.
 */
export class FirefoxChrome {
  private constructor(
    private readonly connection: BidiConnection,
    private readonly context: string,
  ) {}

  /** The browser must have been started with `--remote-allow-system-access`. */
  static async of(browser: Browser): Promise<FirefoxChrome> {
    const { connection } = browser as unknown as { connection: BidiConnection };
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = result.contexts?.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox shows no window.');
    return new FirefoxChrome(connection, window.context);
  }

  /** Evaluates an expression, or waits for its promise, in the browser's window. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const { result } = await this.connection.send('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? 'null')`,
      target: { context: this.context },
      awaitPromise: true,
    });
    if (result.exceptionDetails) throw new Error(`${result.exceptionDetails.text} in ${expression.slice(0, 200)}`);
    return JSON.parse(String(result.result?.value));
  }

  /**
   * Runs the body of a function in a document, with the rights of the browser: `content` is its window, and
   * `openOrClosedShadowRoot` is there on elements. It gives back what can be JSON.
   */
  inDocument<Value>(place: Place, body: string, timeoutMs = ANSWER_TIMEOUT_MS): Promise<Value> {
    const script = `(async () => {
      let answer;
      try { answer = { value: await (async () => { ${body} })() }; } catch (error) { answer = { error: String(error) }; }
      sendAsyncMessage('nutgraf:answer', JSON.stringify(answer));
    })()`;
    return this.evaluate(`new Promise((resolve, reject) => {
      const manager = ${FIND_BROWSER[place]}.messageManager;
      manager.addMessageListener('nutgraf:answer', function take({ data }) {
        manager.removeMessageListener('nutgraf:answer', take);
        const { value, error } = JSON.parse(data);
        if (error) reject(new Error(error)); else resolve(value);
      });
      setTimeout(() => reject(new Error('no answer from the ${place}')), ${timeoutMs});
      manager.loadFrameScript('data:application/javascript;charset=utf-8,' + ${JSON.stringify(encodeURIComponent(script))}, false);
    })`);
  }

  /** Makes a language that of the browser, as it tells its extensions, though its own words are not there in it. */
  async speak(language: string): Promise<void> {
    await this.evaluate(`void (Services.locale.availableLocales = ['en-US', '${language}'],
      Services.locale.requestedLocales = ['${language}'])`);
  }

  /** The text on the clipboard. */
  clipboard(): Promise<string> {
    return this.evaluate(`(() => {
      const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      transferable.init(null);
      transferable.addDataFlavor('text/plain');
      Services.clipboard.getData(transferable, Ci.nsIClipboard.kGlobalClipboard);
      const data = {};
      try { transferable.getTransferData('text/plain', data); } catch { return ''; }
      return data.value.QueryInterface(Ci.nsISupportsString).data;
    })()`);
  }

  /** Presses the extension's button in the toolbar and waits until its popup shows a document. */
  async pressToolbarButton(): Promise<void> {
    await this.evaluate(`document.querySelector('.webextension-browser-action').click()`);
    await poll('the popup opens', () =>
      this.isPopupOpen()
        .then((isOpen) => isOpen && this.inDocument<boolean>('popup', POPUP_IS_LOADED))
        .catch(() => false),
    );
  }

  async waitForSidebar(): Promise<void> {
    await poll('the sidebar opens', () => this.inDocument<boolean>('sidebar', POPUP_IS_LOADED).catch(() => false));
    // So that keys go there.
    await this.evaluate(`void ${FIND_BROWSER.sidebar}.focus()`);
  }

  /** Closes the sidebar and the popup. */
  closeBeside(): Promise<void> {
    return this.evaluate(`((globalThis.SidebarController ?? globalThis.SidebarUI).hide(),
      document.querySelectorAll('panel').forEach((panel) => panel.hidePopup()))`);
  }

  isPopupOpen(): Promise<boolean> {
    return this.evaluate(`${FIND_BROWSER.popup} !== null`);
  }

  /** A picture of a document as a PNG, in base64. */
  picture(place: Place): Promise<string> {
    return this.evaluate(`(async () => {
      const bitmap = await ${FIND_BROWSER[place]}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    })()`);
  }
}

const POPUP_IS_LOADED = `return content.document.readyState === 'complete' && content.document.URL.startsWith('moz-extension:')`;
