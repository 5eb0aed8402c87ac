import { ARMING_MS } from '../../../entrypoints/reader.content/arming';
import type { ArticleReply, FactsReply } from '../../../utils/extension/messages/protocol';
import { poll } from '../poll';
import type { Subject } from './subject';

/** A running browser with the extension in it, as the journey uses it. */
export interface BrowserSession {
  /** Loads the page. Throws a `Failure` when that does not work. */
  open(subject: Subject): Promise<void>;
  /** Presses the toolbar button. */
  openPopup(): Promise<PopupView>;
  /** The facts beside the page, opened as people do: from the popup. */
  openSidePanel(): Promise<PopupView>;
  /** Resolves when the reader shows text. */
  waitForReader(): Promise<void>;
  readArticle(): Promise<ArticleReply>;
  tagFacts(): Promise<FactsReply>;
  /** Presses a key of the reader, by the name the keyboard events have for it. */
  pressKey(key: 'a' | 'c' | 'Escape'): Promise<void>;
  /** Makes the window so large, in CSS pixels. */
  resize(size: { width: number; height: number }): Promise<void>;
  screenshot(path: string, scheme: 'light' | 'dark'): Promise<void>;
  /** What the browser would print of the tab, as a PDF. */
  print(path: string): Promise<void>;
  screenshotOptions(path: string): Promise<void>;
  /** Resolves when the user has closed the window. */
  untilClosed(): Promise<void>;
  close(): Promise<void>;
}

/** As browsers print when nobody changes anything. */
const MARGIN = '16mm';
export const PAPER = {
  format: 'A4',
  margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
} as const;

/** The open popup, or the panel beside the page, which has the same in it. */
export interface PopupView {
  /** What it says, once it has come to rest. */
  text(): Promise<string>;
  /** Whether it has a button of this name. */
  hasButton(name: string): Promise<boolean>;
  press(name: string): Promise<void>;
  /** Chooses the tab whose name begins so, and scrolls to what it shows. */
  chooseTab(name: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The reader takes no clicks in its first moment. */
export async function untilArmed(): Promise<void> {
  const seen = performance.now();
  await poll('the reader takes clicks', () => performance.now() - seen > ARMING_MS);
}
