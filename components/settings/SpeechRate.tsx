import { IconButton } from '../controls/IconButton';
import { rateWords, SPEECH_RATES } from '../reader/read-aloud/rates';
import { useLanguage } from '../translate';

interface Props {
  label: string;
  value: number;
  onChange(value: number): void;
}

/** Goes through the same paces as the reader's menu. */
export function SpeechRate({ label, value, onChange }: Props) {
  const { t, locale } = useLanguage();
  const slower = SPEECH_RATES.findLast((rate) => rate < value);
  const faster = SPEECH_RATES.find((rate) => rate > value);
  const step = (next: number | undefined) => ({
    isDisabled: next === undefined,
    onPress: () => onChange(next ?? value),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame that no style takes away everywhere.
    <div class="stepper" role="group" aria-label={label}>
      <IconButton icon="minus" label={t('options_slower')} {...step(slower)} />
      <output>{rateWords(value, locale)}</output>
      <IconButton icon="plus" label={t('options_faster')} {...step(faster)} />
    </div>
  );
}
