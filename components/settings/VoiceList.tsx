import { Button } from '../controls/Button';
import { useLanguage } from '../translate';
import { Field } from './Field';

interface Props {
  label: string;
  /** Names of voices by language. */
  voices: Record<string, string>;
  onChange(voices: Record<string, string>): void;
}

/** The voices that were chosen in the reader; each can be forgotten. */
export function VoiceList({ label, voices, onChange }: Props) {
  const { t, locale } = useLanguage();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const languages = Object.keys(voices).sort();
  const forget = (language: string) => {
    const { [language]: _, ...others } = voices;
    onChange(others);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame that no style takes away everywhere.
    <div role="group" aria-label={label}>
      {languages.length === 0 ? <p class="hint">{t('options_voices_none')}</p> : null}
      {languages.map((language) => {
        const words = t('options_voices_voice', names.of(language) ?? language, voices[language] ?? '');
        return (
          <Field key={language} label={words}>
            <Button label={t('options_actionOn', t('options_voices_forget'), words)} onPress={() => forget(language)}>
              {t('options_voices_forget')}
            </Button>
          </Field>
        );
      })}
    </div>
  );
}
