import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CountedKey, MessageKey } from '../utils/extension/i18n';

export type Translate = (key: MessageKey, ...substitutions: (string | number)[]) => string;

/** Phrases and the language to write numbers and dates in. Components are given both, and ask no browser. */
export interface Language {
  t: Translate;
  /** BCP 47. */
  locale: string;
}

export const LanguageContext = createContext<Language>({ t: (key) => key, locale: 'en' });

export function useTranslate(): Translate {
  return useContext(LanguageContext).t;
}

export function useLocale(): string {
  return useContext(LanguageContext).locale;
}

/** The form of a phrase that goes with a number: `<key>_one`, `<key>_other`. */
export function translateCount({ t, locale }: Language, key: CountedKey, count: number): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  return t(`${key}_${form}` as MessageKey, new Intl.NumberFormat(locale).format(count));
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur', 'yi'];

/** The direction of the interface itself. In a page it has to be said: the page's own would be inherited. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
