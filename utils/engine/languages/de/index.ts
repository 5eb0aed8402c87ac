import type { Language } from '../language';
import { germanDates } from './dates';

export const german: Language = { code: 'de', dates: germanDates };
