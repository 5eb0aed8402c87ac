import type { ComponentChildren } from 'preact';
import { moveChoice } from './move-choice';
import { trusted } from './trusted';

interface SegmentedControlProps<Value extends string> {
  label: string;
  options: { value: Value; label: string; face?: ComponentChildren }[];
  value: Value;
  onChange(value: Value): void;
}

/** One of a few, all in sight: a radio group made of buttons. Arrow keys move, as in any radio group. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, options, value, onChange } = props;
  // Where none is chosen yet, the first is the way in.
  const entry = options.some((option) => option.value === value) ? value : options[0]?.value;
  return (
    <div
      class="segmented"
      role="radiogroup"
      aria-label={label}
      onKeyDown={trusted((event) => {
        moveChoice(event, (index) => onChange(options[index]?.value ?? value));
      })}
    >
      {options.map((option) => (
        // biome-ignore lint/a11y/useSemanticElements: no input ever stands in the overlay, where the page could see it.
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          aria-label={option.face ? option.label : undefined}
          title={option.face ? option.label : undefined}
          tabIndex={option.value === entry ? 0 : -1}
          onClick={trusted(() => onChange(option.value))}
        >
          {option.face ?? option.label}
        </button>
      ))}
    </div>
  );
}
