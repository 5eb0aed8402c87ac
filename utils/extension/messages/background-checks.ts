import { type Browser, browser } from 'wxt/browser';
import { isFactEditsChange, isMarksChange, isPartsPatch } from '../articles/record';
import { isPackagedFont } from '../fonts';
import { isReadingPlace } from '../reading-places';
import { isViewPatch } from '../settings/schema';
import { isBlockRule } from '../settings/site-rules';
import { isBoolean, isMention, isOptional, isRecord, isText } from './checks';
import { isDetection } from './detection-check';
import { listen, type PayloadChecks } from './listen';
import type { BackgroundProtocol, Handlers } from './protocol';

const BACKGROUND_CHECKS: PayloadChecks<keyof BackgroundProtocol> = {
  articleDetected: (payload) => isDetection(payload.detection),
  questionRead: () => true,
  questionAnswered: (payload) => isBoolean(payload.isNever),
  readerExpected: () => true,
  readerRequested: (payload) => isOptional(payload.mention, isMention),
  readerCutOff: () => true,
  factsNeeded: () => true,
  exportNeeded: () => true,
  fontNeeded: (payload) => isPackagedFont(payload.font),
  settingsRead: () => true,
  viewChanged: (payload) => isViewPatch(payload.patch),
  siteDismissed: () => true,
  siteRulesRead: () => true,
  siteRuleAdded: (payload) => isBlockRule(payload.rule),
  siteRuleRemoved: (payload) => isBlockRule(payload.rule),
  recordRead: () => true,
  recordChanged: (payload) => isText(payload.headline) && isPartsPatch(payload.patch),
  marksChanged: (payload) => isText(payload.headline) && isMarksChange(payload.change),
  factEditsChanged: (payload) => isText(payload.headline) && isFactEditsChange(payload.change),
  placeRead: () => true,
  placeChanged: (payload) => payload.place === null || isReadingPlace(payload.place),
  // Its shape is looked at where it is shown.
  readerTabWanted: (payload) => isRecord(payload.article),
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
