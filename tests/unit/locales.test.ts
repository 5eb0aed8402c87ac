import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translateCount } from '../../components/translate';

interface Phrase {
  message: string;
  placeholders?: unknown;
}
type Phrases = Record<string, Phrase>;

const FOLDER = `${import.meta.dirname}/../../public/_locales/`;
const languages = readdirSync(FOLDER).sort();
const phrasesOf = (language: string): Phrases =>
  JSON.parse(readFileSync(`${FOLDER}${language}/messages.json`, 'utf8')) as Phrases;
const english = phrasesOf('en');
const others = languages.filter((language) => language !== 'en');

/** The key without its form, if it counts. */
const stemOf = (key: string): string | null => {
  const stem = /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1];
  return stem && `${stem}_one` in english && `${stem}_other` in english ? stem : null;
};

/** What people count here is below this; French, Spanish and Portuguese have a form of their own from a million on. */
const MOST = 1_000;

/** The forms that a language needs for whole numbers. */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language.replace('_', '-'));
  return [...new Set(Array.from({ length: MOST + 1 }, (_, count) => rules.select(count)).concat('other'))];
}

function expectedKeys(language: string): string[] {
  const forms = formsOf(language);
  return [
    ...new Set(
      Object.keys(english).flatMap((key) => {
        const stem = stemOf(key);
        return stem ? forms.map((form) => `${stem}_${form}`) : [key];
      }),
    ),
  ].sort();
}

const placesIn = (message: string): string[] => (message.match(/\$\d/g) ?? []).sort();
/** The English of a phrase; of one that counts, with a figure. */
const sourceOf = (key: string): Phrase => english[stemOf(key) ? `${stemOf(key)}_other` : key] as Phrase;

/** Names and signs. */
const SAME_EVERYWHERE = [
  ...['Nutgraf', '$1 · Nutgraf', '$1 em', '$1 px', '$1×', '$1 min', '$1: $2', '$1: $2.'],
  ...['Atkinson Hyperlegible', 'Lexend', 'OpenDyslexic', 'Source Serif'],
];
/** Words that a language has in common with English. */
const SAME_WORDS: Record<string, string[]> = {
  de: ['Audio', 'Links', 'Name', 'Navigation', 'Pause', 'Person', 'Sepia', 'System', 'Text', 'Version', 'Video'],
  es: ['Audio', 'Sepia'],
  fr: [
    ...['Accent', 'Article', 'Audio', 'correction', 'corrections', 'Dates', 'direct', 'Document', 'document'],
    ...['documents', 'indirect', 'Navigation', 'Note', 'Pause', 'Rose', 'source', 'Sources', 'sources', 'Version'],
  ],
  pt_BR: ['Links'],
};

it('there are the languages that are promised', () => {
  expect(languages).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt_BR']);
});

describe.each(others)('%s', (language) => {
  const phrases = phrasesOf(language);

  it('has exactly the phrases of English, in every form of its own numbers', () => {
    expect(Object.keys(phrases).sort()).toEqual(expectedKeys(language));
  });

  it('names itself', () => {
    expect(phrases.languageTag?.message).toBe(language.split('_')[0]);
  });

  it('has the same places to fill in; one, two and none may be said without a figure', () => {
    const wrong = Object.entries(phrases).filter(([key, { message }]) => {
      const places = placesIn(message).join();
      if (places === placesIn(sourceOf(key).message).join()) return false;
      return !(stemOf(key) && /_(?:zero|one|two)$/.test(key) && places === '');
    });
    expect(wrong).toEqual([]);
  });

  it('leaves no English', () => {
    const left = Object.entries(phrases).filter(([key, { message }]) => {
      if (message !== sourceOf(key).message && message !== english[key]?.message) return false;
      const word = message.replace(/[$\d·]/g, '').trim();
      return !SAME_EVERYWHERE.includes(message) && !SAME_WORDS[language]?.includes(word);
    });
    expect(left.map(([key]) => key)).toEqual([]);
  });
});

describe.each(languages)('%s', (language) => {
  const phrases = phrasesOf(language);

  it('has words in every phrase', () => {
    expect(Object.entries(phrases).filter(([, { message }]) => message.trim() !== message || message === '')).toEqual(
      [],
    );
  });

  it('has keys and places as browsers read them', () => {
    const wrong = Object.entries(phrases).filter(([key, phrase]) => {
      const dollars = phrase.message.replace(/\$[1-9](?!\d)/g, '');
      return !/^[A-Za-z0-9_@]+$/.test(key) || dollars.includes('$') || 'placeholders' in phrase;
    });
    expect(wrong).toEqual([]);
  });

  // https://developer.chrome.com/docs/extensions/reference/manifest: longer ones are not taken by the store.
  it.each([
    ['extensionName', 75],
    ['extensionDescription', 132],
  ] as const)('keeps %s to %d letters', (key, most) => {
    expect(phrases[key]?.message.length).toBeLessThanOrEqual(most);
  });
});

describe('counting', () => {
  const languageOf = (locale: string, folder: string) => {
    const phrases = phrasesOf(folder);
    return {
      locale,
      t: (key: string, ...given: (string | number)[]) =>
        phrases[key]?.message.replace(/\$(\d)/g, (_, place) => String(given[Number(place) - 1])) ?? key,
    };
  };
  it.each([
    ['ar-EG', 'ar', 0, 'لا مصادر'],
    ['ar-EG', 'ar', 1, 'مصدر واحد'],
    ['ar-EG', 'ar', 2, 'مصدران'],
    ['ar-EG', 'ar', 5, '٥ مصادر'],
    ['ar-MA', 'ar', 11, '11 مصدرًا'],
    ['ar-MA', 'ar', 100, '100 مصدر'],
    ['ja', 'ja', 1, '情報源1件'],
    ['de-AT', 'de', 1, '1 Quelle'],
    ['fr', 'fr', 0, '0 source'],
    ['fr', 'fr', 1_000_000, '1\u202f000\u202f000 sources'],
    ['pt-BR', 'pt_BR', 2, '2 fontes'],
  ])('%s: %s %d is %s', (locale, folder, count, words) => {
    expect(translateCount(languageOf(locale, folder), 'facts_count_source', count)).toBe(words);
  });
});
