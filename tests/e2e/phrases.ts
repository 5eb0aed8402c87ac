import { readFileSync } from 'node:fs';

/** What is said in a language of the interface, by key: from the files that the browser reads as well. */
export function phrasesOf(folder: string): (key: string) => string {
  const path = new URL(`../../public/_locales/${folder}/messages.json`, import.meta.url);
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  return (key) => messages[key]?.message ?? '';
}
