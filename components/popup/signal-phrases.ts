import type { MessageKey } from '../../utils/extension/i18n';

const PHRASES: Record<string, MessageKey> = {
  'structured-article': 'popup_signal_structuredArticle',
  'structured-other': 'popup_signal_structuredOther',
  'structured-video': 'popup_signal_structuredVideo',
  'open-graph-article': 'popup_signal_openGraphArticle',
  'address-slug': 'popup_signal_addressSlug',
  'address-date': 'popup_signal_addressDate',
  'address-section': 'popup_signal_addressSection',
  'address-front': 'popup_signal_addressFront',
  'prose-together': 'popup_signal_proseTogether',
  'prose-anywhere': 'popup_signal_proseAnywhere',
  'prose-share': 'popup_signal_proseShare',
  'links-for-prose': 'popup_signal_linksForProse',
  'headline-words': 'popup_signal_headlineWords',
};

/** What a signal looks at; `null` for one that has no words yet. A test holds that none is without. */
export function signalPhrase(id: string): MessageKey | null {
  return Object.hasOwn(PHRASES, id) ? (PHRASES[id] as MessageKey) : null;
}
