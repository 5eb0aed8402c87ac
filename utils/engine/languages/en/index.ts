import type { Language } from '../language';
import { englishAttribution } from './attribution';
import { englishDates } from './dates';

export const english: Language = { code: 'en', dates: englishDates, attribution: englishAttribution, names: null };
