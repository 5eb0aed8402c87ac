import type { Article } from '../../utils/engine/article';
import type { Mention } from '../../utils/engine/text-range';
import { translateCount, useLanguage } from '../translate';
import { mentionPlaces } from './mention-places';

/** The article as a line, with a tick wherever it names somebody. */
export function MentionStrip({ article, mentions }: { article: Article; mentions: Mention[] }) {
  const label = translateCount(useLanguage(), 'facts_named', mentions.length);
  return (
    <div class="fact-strip" role="img" aria-label={label} title={label}>
      {mentionPlaces(article, mentions).map((place, index) => (
        // Ticks have no identity beyond their order.
        <i key={index} style={{ insetInlineStart: `${(place * 100).toFixed(2)}%` }} />
      ))}
    </div>
  );
}
