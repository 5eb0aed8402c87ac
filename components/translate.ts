import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CountedKey, MessageKey, PluralKey } from '../utils/extension/i18n';

export type Translate = (key: MessageKey | PluralKey, ...substitutions: (string | number)[]) => string;

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

/**
 * The form of a phrase that goes with a number: `<key>_one`, `<key>_few` and so on, as the language has them, and
 * `<key>_other` for a form it was not given.
 */
export function translateCount({ t, locale }: Language, key: CountedKey, count: number): string {
  const form: PluralKey = `${key}_${new Intl.PluralRules(locale).select(count)}`;
  const number = new Intl.NumberFormat(locale).format(count);
  const phrase = t(form, number);
  return phrase === form ? t(`${key}_other`, number) : phrase;
}

/** Several things in a row, put together as the language does, with as few words as it can. */
export function listWords(parts: string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(parts);
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur', 'yi'];

/** The direction of the interface itself. In a page it has to be said: the page's own would be inherited. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
