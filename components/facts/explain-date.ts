import type { DateFact } from '../../utils/engine/facts';
import type { Language } from '../translate';
import { describeDate } from './describe-date';

/**
 * How the value of a date came about, in one short phrase about the words it stands on. `isDated`: whether the article
 * has a publication date that can be relied on; if so, that is not why a date stays open.
 */
export function explainDate(date: DateFact, isDated: boolean, language: Language): string {
  if (date.value === '') return language.t(isDated ? 'facts_date_ambiguous' : 'facts_date_open');
  const explanation = explain(date, language);
  return date.certain ? explanation : language.t('facts_date_uncertain', explanation);
}

function explain(date: DateFact, language: Language): string {
  const { t } = language;
  const words = date.mention.text;
  if (date.inferred.length === 0) return t('facts_date_asWritten', words);
  if (date.basis === 'published') return t('facts_date_fromPublished', words);
  if (!date.basis) return t('facts_date_fromText', words);
  const basis = describeDate(date.basis, language);
  const isYearOnly = date.inferred.length === 1 && date.inferred[0] === 'year';
  return t(isYearOnly ? 'facts_date_yearFrom' : 'facts_date_fromDate', words, basis);
}
