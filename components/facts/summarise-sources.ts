import type { SourceFact, SourceType } from '../../utils/engine/facts';
import { type Language, translateCount } from '../translate';

/** In the order of the line; the people who are named come first. */
const TYPES: SourceType[] = ['person', 'organization', 'anonymous', 'outlet', 'document', 'social'];

/** "5 sources: 2 named people, 1 organization, 2 anonymous." A count, never a verdict. */
export function summariseSources(sources: SourceFact[], language: Language): string {
  const parts = TYPES.flatMap((type) => {
    const count = sources.filter((source) => source.type === type).length;
    return count > 0 ? [translateCount(language, `facts_count_${type}`, count)] : [];
  });
  const list = new Intl.ListFormat(language.locale, { style: 'long', type: 'unit' }).format(parts);
  return language.t('facts_sourcesSummary', translateCount(language, 'facts_count_source', sources.length), list);
}
