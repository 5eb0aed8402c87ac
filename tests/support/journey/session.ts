import type { ArticleReply, FactsReply } from '../../../utils/extension/messages/protocol';
import type { Subject } from './subject';

/** A running browser with the extension in it, as the journey uses it. */
export interface BrowserSession {
  /** Loads the page. Throws a `Failure` when that does not work. */
  open(subject: Subject): Promise<void>;
  /** Presses the toolbar button. */
  openPopup(): Promise<PopupView>;
  /** Resolves when the reader shows text. */
  waitForReader(): Promise<void>;
  readArticle(): Promise<ArticleReply>;
  tagFacts(): Promise<FactsReply>;
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

/** The open popup. */
export interface PopupView {
  /** What it says, once it has come to rest. */
  text(): Promise<string>;
  /** Whether it has a button of this name. */
  hasButton(name: string): Promise<boolean>;
  press(name: string): Promise<void>;
  screenshot(path: string): Promise<void>;
}
