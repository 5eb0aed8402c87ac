import type { DateFact } from '../../utils/engine/facts';
import type { Language } from '../translate';
import { describeDate } from './describe-date';

/** How the value of a date came about, in one short phrase about the words it stands on. */
export function explainDate(date: DateFact, language: Language): string {
  const explanation = explain(date, language);
  return date.certain || date.value === '' ? explanation : language.t('facts_date_uncertain', explanation);
}

function explain(date: DateFact, language: Language): string {
  const { t } = language;
  const words = date.mention.text;
  if (date.value === '') return t('facts_date_open');
  if (date.inferred.length === 0) return t('facts_date_asWritten', words);
  if (date.basis === 'published') return t('facts_date_fromPublished', words);
  if (!date.basis) return t('facts_date_fromText', words);
  const basis = describeDate(date.basis, language);
  const isYearOnly = date.inferred.length === 1 && date.inferred[0] === 'year';
  return t(isYearOnly ? 'facts_date_yearFrom' : 'facts_date_fromDate', words, basis);
}
