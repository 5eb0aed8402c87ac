import type { MessageKey } from '../../utils/extension/i18n';

/** Why something was left out, by the id of the rule. A test holds that every rule has its phrase. */
const REASONS: Record<string, MessageKey> = {
  advertisement: 'reason_advertisement',
  'author-bio': 'reason_authorBio',
  breadcrumb: 'reason_breadcrumb',
  'byline-and-date': 'reason_bylineAndDate',
  'clutter-box': 'reason_clutterBox',
  comments: 'reason_comments',
  copyright: 'reason_copyright',
  'empty-section': 'reason_emptySection',
  'most-read': 'reason_mostRead',
  navigation: 'reason_navigation',
  newsletter: 'reason_newsletter',
  'outside-the-article': 'reason_outside',
  'paywall-and-consent': 'reason_paywallAndConsent',
  'player-text': 'reason_playerText',
  'print-edition': 'reason_printEdition',
  'pull-quote': 'reason_pullQuote',
  'related-links': 'reason_relatedLinks',
  'repeated-headline': 'reason_repeatedHeadline',
  'repeated-text': 'reason_repeatedText',
  'share-bar': 'reason_shareBar',
  'stray-label': 'reason_strayLabel',
  'topic-tags': 'reason_topicTags',
  'unlike-the-article': 'reason_unlike',
  'your-choice': 'reason_yourChoice',
};

export function reasonPhrase(rule: string): MessageKey {
  return Object.hasOwn(REASONS, rule) ? (REASONS[rule] as MessageKey) : 'reason_other';
}
