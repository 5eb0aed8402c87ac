import type { Language } from '../language';
import { germanAmounts } from './amounts';
import { germanAttribution } from './attribution';
import { germanDates } from './dates';
import { germanNames } from './names';
import { isSentenceOpen } from './sentences';

export const german: Language = {
  code: 'de',
  dates: germanDates,
  amounts: germanAmounts,
  attribution: germanAttribution,
  names: germanNames,
  isSentenceOpen,
};
