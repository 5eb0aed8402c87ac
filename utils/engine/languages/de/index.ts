import type { Language } from '../language';
import { germanAttribution } from './attribution';
import { germanDates } from './dates';
import { germanNames } from './names';
import { isSentenceOpen } from './sentences';

export const german: Language = {
  code: 'de',
  dates: germanDates,
  attribution: germanAttribution,
  names: germanNames,
  isSentenceOpen,
};
