import { type Browser, browser } from 'wxt/browser';
import { isViewPatch } from '../settings/schema';
import { isBoolean, isListOf, isMention, isNumber, isOptional, isRecord, isText } from './checks';
import { listen, type PayloadChecks } from './listen';
import type { BackgroundProtocol, Handlers } from './protocol';

/** More signals than this no detector of ours sends. */
const MAX_SIGNALS = 100;

const BACKGROUND_CHECKS: PayloadChecks<keyof BackgroundProtocol> = {
  articleDetected: (payload) => isDetection(payload.detection),
  readerRequested: (payload) => isOptional(payload.mention, isMention),
  factsNeeded: () => true,
  settingsRead: () => true,
  viewChanged: (payload) => isViewPatch(payload.patch),
  siteDismissed: () => true,
  optionsRequested: () => true,
};

/** Answers messages to the background. */
export function onBackgroundMessage(handlers: Handlers<BackgroundProtocol>): void {
  listen(BACKGROUND_CHECKS, isPageScript, handlers);
}

/** Only our scripts in the top frame of a web page call the background; our own pages use the layer directly. */
function isPageScript(sender: Browser.runtime.MessageSender): boolean {
  return sender.tab?.id !== undefined && sender.frameId === 0 && !sender.url?.startsWith(browser.runtime.getURL('/'));
}

export function isDetection(value: unknown): boolean {
  return (
    isRecord(value) &&
    isBoolean(value.isArticle) &&
    isNumber(value.score) &&
    isListOf(value.signals, isSignal, MAX_SIGNALS)
  );
}

function isSignal(value: unknown): boolean {
  return isRecord(value) && isText(value.id) && isNumber(value.weight) && isText(value.evidence);
}
