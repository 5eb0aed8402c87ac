import type { Draft } from '../../extraction/drafts/draft';
import type { ClutterContext, ClutterRule } from '../rule';
import { advertisement } from './advertisement';
import { authorBio } from './author-bio';
import { breadcrumb } from './breadcrumb';
import { bylineAndDate } from './byline-and-date';
import { comments } from './comments';
import { copyright } from './copyright';
import { mostRead } from './most-read';
import { navigation } from './navigation';
import { newsletter } from './newsletter';
import { paywallAndConsent } from './paywall-and-consent';
import { playerText } from './player-text';
import { printEdition } from './print-edition';
import { relatedLinks } from './related-links';
import { repeatedHeadline } from './repeated-headline';
import { shareBar } from './share-bar';
import { strayLabel } from './stray-label';
import { topicTags } from './topic-tags';

/** Every rule for what is left out, asked in this order; the first that matches names the removal. */
export const clutterRules: readonly ClutterRule[] = [
  repeatedHeadline,
  bylineAndDate,
  navigation,
  breadcrumb,
  shareBar,
  advertisement,
  relatedLinks,
  mostRead,
  newsletter,
  paywallAndConsent,
  comments,
  topicTags,
  playerText,
  copyright,
  printEdition,
  authorBio,
  strayLabel,
];

/** The first rule that knows a block as clutter, if any. A rule that throws is skipped; the others go on. */
export function findClutterRule(draft: Draft, context: ClutterContext): ClutterRule | undefined {
  return clutterRules.find((rule) => {
    try {
      return rule.matches(draft, context);
    } catch {
      return false;
    }
  });
}
