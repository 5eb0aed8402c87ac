import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../../support/browsers';

/** What a page that does nothing but be there may do: none of its scripts run, nothing is loaded. */
const POLICY = "default-src 'none'; script-src 'unsafe-eval'; style-src 'unsafe-inline'";
/** A page that shares its process with nobody gets a clock in steps of 5 µs instead of 100. */
const ISOLATION = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
export const STORED_HEADERS = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY };
const VIEWPORT = { width: 1280, height: 900 };
/** A page that takes longer has hung the extractor. */
const ANSWER_TIMEOUT_MS = 30_000;
/** Tabs grow slower with what they have seen. */
const PAGES_PER_TAB = 100;
/** These would take the page away, or the bench's script with it. */
export const HARMFUL_META = /<meta[^>]+http-equiv\s*=\s*["']?(?:content-security-policy|refresh)\b[^>]*>/gi;

export interface ServedPage {
  url: string;
  html: string;
}

/** Chromium that shows stored HTML under its own address, with a script of ours in it. Nothing leaves the machine. */
export class BenchBrowser {
  private tab: Page | null = null;
  private context: BrowserContext | null = null;
  private shown = 0;
  private served: ServedPage | null = null;

  private constructor(
    private browser: Browser,
    private readonly script: string,
  ) {}

  static async start(script: string): Promise<BenchBrowser> {
    return new BenchBrowser(await launch(), script);
  }

  /** Such as `Chromium 156.0.8078.79`. */
  get version(): string {
    return `Chromium ${this.browser.version()}`;
  }

  /** Opens the page and runs a function of the script in it. Throws, and starts a new browser, when it hangs. */
  async run<Argument, Answer>(page: ServedPage, inPage: (argument: Argument) => Answer, argument: Argument) {
    if (this.shown++ % PAGES_PER_TAB === 0) await this.openTab();
    const tab = this.tab as Page;
    this.served = page;
    try {
      await tab.goto(page.url.replace(/^http:/, 'https:').replace(/#.*$/, ''), { waitUntil: 'domcontentloaded' });
      return await inTime(tab.evaluate(inPage as never, argument) as Promise<Awaited<Answer>>);
    } catch (error) {
      await inTime(this.browser.close()).catch(() => undefined);
      this.browser = await launch();
      this.context = null;
      await this.openTab();
      throw error;
    }
  }

  /** The tab as it is now, and the browser's own protocol for it. */
  protocol() {
    return (this.context as BrowserContext).newCDPSession(this.tab as Page);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private async openTab(): Promise<void> {
    await this.context?.close().catch(() => undefined);
    this.context = await this.browser.newContext({ serviceWorkers: 'block', viewport: VIEWPORT });
    await this.context.addInitScript({ content: this.script });
    await this.context.route('**', (route) => {
      const request = route.request();
      const isPage = request.isNavigationRequest() && request.frame() === this.tab?.mainFrame();
      const { served } = this;
      if (!served || !isPage) return route.abort();
      this.served = null;
      return route.fulfill({
        headers: { ...STORED_HEADERS, ...ISOLATION },
        body: served.html.replace(HARMFUL_META, ''),
      });
    });
    this.tab = await this.context.newPage();
  }
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: [
      '--disable-gpu',
      '--disable-extensions',
      '--disable-background-networking',
      // Exact sizes of memory, and the garbage collected when asked.
      '--enable-precise-memory-info',
      '--js-flags=--expose-gc',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${ANSWER_TIMEOUT_MS / 1000} s`)), ANSWER_TIMEOUT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
