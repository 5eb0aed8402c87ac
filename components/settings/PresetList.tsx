import { useRef, useState } from 'preact/hooks';
import { type Look, lookOf } from '../../utils/extension/settings/look';
import { isPresetName, MAX_PRESETS, type Preset, withPreset } from '../../utils/extension/settings/presets';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { ownTokens } from '../look/paint-theme';
import { useTranslate } from '../translate';
import { useId } from '../use-id';

interface Props {
  presets: Preset[];
  look: Look;
  onSave(presets: Preset[]): void;
  onUse(look: Look): void;
  onDelete(name: string): void;
}

/** Looks that were kept, and the field that keeps the one in force. */
export function PresetList({ presets, look, onSave, onUse, onDelete }: Props) {
  const t = useTranslate();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const name = field.current?.value.trim() ?? '';
    const next = withPreset(presets, { name, look: lookOf(look) });
    const isFull = next.length > MAX_PRESETS;
    setProblem(isFull ? t('options_presets_full') : isPresetName(name) ? null : t('options_presets_badName'));
    if (isFull || !isPresetName(name) || !field.current) return;
    field.current.value = '';
    onSave(next);
  };
  return (
    <div class="sites">
      <ul>
        {presets.map(({ name, look: kept }) => (
          <li key={name}>
            <span class="theme-sample" data-theme={kept.theme} style={ownTokens(kept)} aria-hidden="true">
              <span />
            </span>
            <span class="site">{name}</span>
            <Button label={t('options_presets_useNamed', name)} onPress={() => onUse(kept)}>
              {t('options_presets_use')}
            </Button>
            <IconButton
              icon="close"
              label={t('options_presets_delete', name)}
              onPress={() => {
                onDelete(name);
                // The button that had the focus goes away with its row.
                field.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      <form class="add-site" onSubmit={save} noValidate>
        <input
          ref={field}
          type="text"
          autocomplete="off"
          placeholder={t('options_presets_name')}
          aria-label={t('options_presets_name')}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : id}
        />
        <button type="submit" class="button">
          {t('options_presets_save')}
        </button>
        {problem === null ? null : (
          <p class="problem" id={id} role="alert">
            {problem}
          </p>
        )}
      </form>
    </div>
  );
}
