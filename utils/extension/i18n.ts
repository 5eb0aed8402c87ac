import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Keys that exist as `<key>_one` and `<key>_other`. */
export type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Base}_one` ? Base : never) : never;

/** A phrase in one of the forms that go with a number. English has two; every language has those of its grammar. */
export type PluralKey = `${CountedKey}_${Intl.LDMLPluralRule}`;

/** The phrase for people, with `$1`…`$9` filled in, numbers as the language writes them. No phrase: the key. */
export function translate(key: MessageKey | PluralKey, ...substitutions: (string | number)[]): string {
  const filled = substitutions.map((each) => (typeof each === 'number' ? formatNumber(each) : each));
  // The browser's type has an overload per key, which no union of keys fits; our own type has checked the key.
  return browser.i18n.getMessage(key as 'extensionName', filled) || key;
}

function formatNumber(number: number): string {
  return new Intl.NumberFormat(interfaceLocale()).format(number);
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
