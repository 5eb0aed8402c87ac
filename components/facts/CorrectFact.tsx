import { useState } from 'preact/hooks';
import { isEdtf } from '../../utils/engine/edtf';
import { type FactEditKind, isAmountValue } from '../../utils/engine/fact-edits';
import type { MessageKey } from '../../utils/extension/i18n';
import { trusted } from '../controls/trusted';
import { useTranslate } from '../translate';
import { useId } from '../use-id';

export type Correction = Partial<Record<'name' | 'role' | 'value', string>>;

/** As long as the store takes. */
const MAX_LENGTH = 500;
const LABELS: Record<keyof Correction, MessageKey> = {
  name: 'facts_correct_name',
  role: 'facts_correct_role',
  value: 'facts_correct_value',
};

interface Values {
  label: MessageKey;
  wrong: MessageKey;
  isSound(text: string): boolean;
}
const DATE: Values = { label: LABELS.value, wrong: 'facts_correct_notDate', isSound: isEdtf };
const NUMBER: Values = { label: 'facts_correct_number', wrong: 'facts_correct_notNumber', isSound: isAmountValue };

interface Props {
  kind: FactEditKind;
  now: Correction;
  onCorrect(correction: Correction): void;
}

/** A field for each thing that can be corrected. Only what was changed is handed on. */
export function CorrectFact({ kind, now, onCorrect }: Props) {
  const t = useTranslate();
  const id = useId();
  const [typed, setTyped] = useState<Correction>(now);
  const [isWrong, setWrong] = useState(false);
  const ofValue = kind === 'amount' ? NUMBER : DATE;
  const fields = Object.keys(now) as (keyof Correction)[];
  const save = (event: Event) => {
    event.preventDefault();
    const changed = fields.filter((field) => typed[field]?.trim() && typed[field]?.trim() !== now[field]);
    const value = changed.includes('value') ? typed.value?.trim() : undefined;
    const isUnsound = value !== undefined && !ofValue.isSound(value);
    setWrong(isUnsound);
    if (isUnsound || changed.length === 0) return;
    onCorrect(Object.fromEntries(changed.map((field) => [field, typed[field]?.trim()])));
  };
  return (
    <form class="fact-form" onSubmit={trusted(save)}>
      {fields.map((field) => (
        <label key={field}>
          {t(field === 'value' ? ofValue.label : LABELS[field])}
          <input
            type="text"
            maxLength={MAX_LENGTH}
            value={typed[field]}
            aria-invalid={field === 'value' && isWrong}
            aria-describedby={field === 'value' && isWrong ? id : undefined}
            onInput={({ currentTarget }) => setTyped({ ...typed, [field]: currentTarget.value })}
          />
        </label>
      ))}
      <p id={id} class="fact-detail" role="alert">
        {isWrong ? t(ofValue.wrong) : ''}
      </p>
      <button type="submit" class="button">
        {t('facts_correct_save')}
      </button>
    </form>
  );
}
