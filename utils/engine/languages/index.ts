import { german } from './de';
import { english } from './en';
import type { Language } from './language';

export const LANGUAGES: Language[] = [english, german];

/** The language of a BCP 47 tag, whatever its region; `null`: not one we know. */
export function findLanguage(tag: string): Language | null {
  const code = tag.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language.code === code) ?? null;
}
