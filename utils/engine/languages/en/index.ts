import type { Language } from '../language';
import { englishAmounts } from './amounts';
import { englishAttribution } from './attribution';
import { englishDates } from './dates';

export const english: Language = {
  code: 'en',
  dates: englishDates,
  amounts: englishAmounts,
  attribution: englishAttribution,
  names: null,
};
