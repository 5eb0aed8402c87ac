import type { Language } from '../language';
import { frenchAmounts } from './amounts';
import { frenchAttribution } from './attribution';
import { frenchDates } from './dates';
import { frenchNames } from './names';
import { isSentenceOpen } from './sentences';

export const french: Language = {
  code: 'fr',
  dates: frenchDates,
  amounts: frenchAmounts,
  attribution: frenchAttribution,
  names: frenchNames,
  isSentenceOpen,
};
