import { IconButton } from '../controls/IconButton';
import { useLanguage } from '../translate';
import { type Direction, nextStep, type Steps, type StepValue, stepWords } from './look-steps';

interface StepperProps {
  label: string;
  value: StepValue;
  steps: Steps;
  onChange(value: StepValue): void;
}

/** A number between two buttons. */
export function Stepper({ label, value, steps, onChange }: StepperProps) {
  const { t, locale } = useLanguage();
  const step = (direction: Direction) => {
    const next = nextStep(value, direction, steps);
    return { isDisabled: next === null, onPress: () => onChange(next ?? value) };
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame that no style takes away everywhere.
    <div class="stepper" role="group" aria-label={label}>
      <IconButton icon="minus" label={t('options_less', label)} {...step('down')} />
      <output>{stepWords(value, steps, t, locale)}</output>
      <IconButton icon="plus" label={t('options_more', label)} {...step('up')} />
    </div>
  );
}
