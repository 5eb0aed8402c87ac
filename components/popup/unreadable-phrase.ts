import type { MessageKey } from '../../utils/extension/i18n';

const PHRASES: Record<string, MessageKey> = {
  'browser-page': 'popup_unreadable_browserPage',
  store: 'popup_unreadable_store',
  file: 'popup_unreadable_file',
  pdf: 'popup_unreadable_pdf',
  'plain-text': 'popup_unreadable_plainText',
  'other-type': 'popup_unreadable_otherType',
  withheld: 'popup_unreadable_withheld',
  protected: 'popup_unreadable_protected',
  'too-slow': 'popup_unreadable_tooSlow',
  'error-page': 'popup_unreadable_errorPage',
};

/** Which kind of page this is and why it stays closed to us; codes of the reader's own get the general words. */
export function unreadablePhrase(code: string): MessageKey {
  return PHRASES[code] ?? 'popup_unreadable_other';
}
