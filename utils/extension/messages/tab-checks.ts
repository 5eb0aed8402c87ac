import { isBoolean, isMention, isNumber, isOptional, isRecord, isText } from './checks';
import type { PayloadChecks } from './listen';
import type { TabProtocol } from './protocol';

/** Shapes of the messages to a tab. Part of the detector, so it knows no more of the settings than their types. */
export const TAB_CHECKS: PayloadChecks<keyof TabProtocol> = {
  openReader: (payload) => isOptional(payload.mention, isMention) && isOptional(payload.force, isBoolean),
  prepareReader: () => true,
  closeReader: () => true,
  toggleReader: () => true,
  readArticle: (payload) => isOptional(payload.force, isBoolean),
  tagFacts: () => true,
  // Its shape is looked at where it is kept.
  editFacts: (payload) => isRecord(payload.change),
  factsSoFar: () => true,
  readChanges: () => true,
  citeArticle: () => true,
  showMention: (payload) => isMention(payload.mention),
  // Their shape was looked at where the file was opened: a part of ours, too large to be here as well.
  markFacts: (payload) =>
    isRecord(payload.kinds) && Object.values(payload.kinds).every(isBoolean) && isOptional(payload.facts, isRecord),
  sayUpdated: () => true,
  recordChanged: () => true,
  settingsChanged: (payload) => isView(payload.view) && isBoolean(payload.pill),
};

function isView(view: unknown): boolean {
  return (
    isRecord(view) &&
    isText(view.theme) &&
    isNumber(view.fontSize) &&
    isBoolean(view.showFacts) &&
    isRecord(view.factKinds) &&
    Object.values(view.factKinds).every(isBoolean)
  );
}
