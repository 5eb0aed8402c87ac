import type { Facts, SourceType } from '../../utils/engine/facts';
import { type Language, listWords, translateCount } from '../translate';

/** In the order of the line; the people who are named come first. */
export const SOURCE_TYPES: SourceType[] = ['person', 'organization', 'anonymous', 'outlet', 'document', 'social'];

/** "5 sources: 2 named people, 1 organization, 2 anonymous. 31 of 48 sentences are attributed." Counts, no verdict. */
export function summariseSources(
  { sources, coverage }: Pick<Facts, 'sources' | 'coverage'>,
  language: Language,
): string {
  const parts = SOURCE_TYPES.flatMap((type) => {
    const count = sources.filter((source) => source.type === type).length;
    return count > 0 ? [translateCount(language, `facts_count_${type}`, count)] : [];
  });
  const summary = language.t(
    'facts_sourcesSummary',
    translateCount(language, 'facts_count_source', sources.length),
    listWords(parts, language.locale),
  );
  if (!coverage) return summary;
  const format = new Intl.NumberFormat(language.locale);
  const share = language.t('facts_attributed', format.format(coverage.attributed), format.format(coverage.sentences));
  return `${summary} ${share}`;
}
