import type { Language } from '../language';
import { englishDates } from './dates';

export const english: Language = { code: 'en', dates: englishDates };
