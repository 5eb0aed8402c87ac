import type { Voice } from '../../../utils/extension/speech';

/** The part of a language tag that voices are remembered by. */
export function baseLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

/** The voices of a language, those that suit best first: of the same region, without sending the text away. */
export function voicesFor(voices: readonly Voice[], language: string): Voice[] {
  const base = baseLanguage(language);
  const worth = (voice: Voice) =>
    (voice.language.toLowerCase() === language.toLowerCase() ? 4 : 0) +
    (voice.isLocal ? 2 : 0) +
    (voice.isDefault ? 1 : 0);
  return voices.filter((voice) => baseLanguage(voice.language) === base).sort((a, b) => worth(b) - worth(a));
}

/** The chosen voice of a language while it is there, else the one that suits best; `null` without any. */
export function chooseVoice(
  voices: readonly Voice[],
  language: string,
  chosen: Readonly<Record<string, string>>,
): Voice | null {
  const fitting = voicesFor(voices, language);
  return fitting.find(({ id }) => id === chosen[baseLanguage(language)]) ?? fitting[0] ?? null;
}
