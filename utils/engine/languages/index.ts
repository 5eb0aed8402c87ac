import { withPlainLetters } from '../letters';
import { german } from './de';
import { english } from './en';
import { french } from './fr';
import type { Language } from './language';

export const LANGUAGES: Language[] = [english, german, french];

const ready = new Map<string, Language>();

/** The language of a BCP 47 tag, whatever its region; `null`: not one we know. */
export function findLanguage(tag: string): Language | null {
  const code = tag.toLowerCase().split(/[-_]/)[0];
  const language = LANGUAGES.find((each) => each.code === code);
  if (!language) return null;
  const known = ready.get(language.code) ?? makeReady(language);
  ready.set(language.code, known);
  return known;
}

/** A language as it is used: its expressions are written to be read, and run in the form a browser makes ready sooner. */
function makeReady(language: Language): Language {
  return { ...language, dates: mapExpressions(language.dates) };
}

function mapExpressions<T extends object>(parts: T): T {
  const entries = Object.entries(parts).map(([name, part]) => [
    name,
    part instanceof RegExp ? withPlainLetters(part) : part,
  ]);
  return Object.fromEntries(entries) as T;
}
