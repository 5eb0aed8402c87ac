import { useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import {
  COMMAND_IDS,
  COMMANDS,
  type CommandId,
  commandOfKey,
  type KeyChoices,
  keyName,
  keysOf,
} from '../reader/commands';
import { listWords, useLanguage } from '../translate';

interface Props {
  label: string;
  choices: KeyChoices;
  onChange(choices: KeyChoices): void;
}

/** What browsers scroll, search, go back and move the focus with. */
const RESERVED = new Set([' ', '/', "'", 'Tab', 'Enter', 'Backspace', 'Delete', 'PageUp', 'PageDown', 'Home', 'End']);
const isReserved = (key: string) => RESERVED.has(key) || /^(?:Arrow|F\d|[A-Z]\w{2})/.test(key);

/** Every command of the reader with its key, which is changed by pressing another. */
export function KeyList({ label, choices, onChange }: Props) {
  const { t, locale } = useLanguage();
  const [waiting, setWaiting] = useState<CommandId | null>(null);
  const [problem, setProblem] = useState('');

  const choose = (id: CommandId, event: KeyboardEvent) => {
    if (waiting !== id || event.key === 'Tab' || event.key === 'Shift') return;
    event.preventDefault();
    const { key } = event;
    setWaiting(null);
    if (key === 'Escape') return setProblem('');
    if (key === 'Delete' || key === 'Backspace') return save(id, '');
    const holder = commandOfKey(key, choices);
    if (isReserved(key) || event.ctrlKey || event.metaKey || event.altKey) {
      return setProblem(t('options_keys_reserved', keyName(key, t)));
    }
    if (holder && holder !== id) return setProblem(t('options_keys_taken', keyName(key, t), t(COMMANDS[holder].label)));
    save(id, key);
  };
  const save = (id: CommandId, key: string) => {
    setProblem('');
    onChange({ ...choices, [id]: key });
  };
  const reset = (id: CommandId) => {
    const { [id]: _, ...others } = choices;
    setProblem('');
    onChange(others);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame that no style takes away everywhere.
    <div role="group" aria-label={label} class="key-list">
      <p role="alert" class="problem">
        {problem}
      </p>
      {COMMAND_IDS.map((id) => {
        const name = t(COMMANDS[id].label);
        const keys =
          listWords(
            keysOf(id, choices).map((key) => keyName(key, t)),
            locale,
          ) || t('options_keys_none');
        return (
          <div key={id} class="key-row">
            <span>{name}</span>
            {choices[id] === undefined ? null : (
              <Button label={t('options_actionOn', t('options_keys_reset'), name)} onPress={() => reset(id)}>
                {t('options_keys_reset')}
              </Button>
            )}
            <button
              type="button"
              class="key-button"
              aria-label={t(
                'options_actionOn',
                t('options_keys_change', name),
                waiting === id ? t('options_keys_press') : keys,
              )}
              onClick={() => setWaiting(waiting === id ? null : id)}
              onBlur={() => setWaiting(null)}
              onKeyDown={(event) => choose(id, event)}
            >
              {waiting === id ? t('options_keys_press') : keys}
            </button>
          </div>
        );
      })}
    </div>
  );
}
