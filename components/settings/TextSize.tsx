import { IconButton } from '../controls/IconButton';
import { nextTextSize } from '../reader/text-sizes';
import { useLocale, useTranslate } from '../translate';

interface Props {
  label: string;
  value: number;
  onChange(value: number): void;
}

/** Goes through the same sizes as the reader's bar. */
export function TextSize({ label, value, onChange }: Props) {
  const t = useTranslate();
  const size = new Intl.NumberFormat(useLocale()).format(value);
  const step = (direction: 'up' | 'down') => {
    const next = nextTextSize(value, direction);
    return { isDisabled: next === null, onPress: () => onChange(next ?? value) };
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame that no style takes away everywhere.
    <div class="stepper" role="group" aria-label={label}>
      <IconButton icon="minus" label={t('options_smaller')} {...step('down')} />
      <output>{t('options_pixels', size)}</output>
      <IconButton icon="plus" label={t('options_larger')} {...step('up')} />
    </div>
  );
}
