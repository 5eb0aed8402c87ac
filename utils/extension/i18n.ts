import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Keys that exist as `<key>_one` and `<key>_other`. */
export type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Base}_one` ? Base : never) : never;

/** The phrase for people, with `$1`…`$9` filled in. */
export function translate(key: MessageKey, ...substitutions: (string | number)[]): string {
  // The browser's type has an overload per key, which no union of keys fits; our own type has checked the key.
  return browser.i18n.getMessage(key as 'extensionName', substitutions.map(String)) || key;
}

/** Of the extension, for files that name what made them. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The BCP 47 tag to format dates and numbers with: the interface's language, in the reader's own region. */
export function interfaceLocale(): string {
  const language = translate('languageTag');
  const preferred = browser.i18n.getUILanguage();
  return preferred.split('-')[0] === language ? preferred : language;
}
