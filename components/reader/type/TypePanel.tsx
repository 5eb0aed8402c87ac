import { useEffect, useRef } from 'preact/hooks';
import { COMFORTABLE_SPACING, DEFAULT_LOOK, LOOK_SETTINGS } from '../../../utils/extension/settings/look';
import type { ViewSettings } from '../../../utils/extension/settings/schema';
import { Button } from '../../controls/Button';
import { IconButton } from '../../controls/IconButton';
import { Switch } from '../../controls/Switch';
import { FontChoice } from '../../look/FontChoice';
import { STEPPED_KEYS, stepsOf } from '../../look/look-steps';
import { Stepper } from '../../look/Stepper';
import { ThemeGrid } from '../../look/ThemeGrid';
import { useTranslate } from '../../translate';
import { useId } from '../../use-id';
import { useLayer } from '../layers';
import { PresetChoice } from './PresetChoice';

const SWITCHES = ['justify', 'hyphenate', 'dimImages'] as const;

interface TypePanelProps {
  view: ViewSettings;
  /** The site whose own look may be chosen; '' where there is none. */
  site: string;
  /** The chosen font could not be loaded. */
  hasFontFailed: boolean;
  onViewChange(patch: Partial<ViewSettings>): void;
  onClose(): void;
}

/** Everything about how the text looks, beside the text while it changes. */
export function TypePanel({ view, site, hasFontFailed, onViewChange, onClose }: TypePanelProps) {
  const t = useTranslate();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  useLayer(true, onClose);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <section class="sheet type-panel ui" role="dialog" aria-labelledby={id} tabIndex={-1} ref={panel}>
      <div class="layer-head">
        <h2 id={id}>{t('reader_type')}</h2>
        <IconButton icon="close" label={t('reader_type_close')} keys="Escape" onPress={onClose} />
      </div>
      <PresetChoice view={view} site={site} onViewChange={onViewChange} />
      <ThemeGrid look={view} onChange={(theme) => onViewChange({ theme })} />
      <FontChoice font={view.fontFamily} onChange={(fontFamily) => onViewChange({ fontFamily })} />
      {hasFontFailed ? <p class="type-problem">{t('reader_fontFailed')}</p> : null}
      {STEPPED_KEYS.map((key) => (
        <div class="type-row" key={key}>
          <span aria-hidden="true">{t(LOOK_SETTINGS[key].label)}</span>
          <Stepper
            label={t(LOOK_SETTINGS[key].label)}
            value={view[key]}
            steps={stepsOf(key)}
            onChange={(value) => onViewChange({ [key]: value })}
          />
        </div>
      ))}
      {SWITCHES.map((key) => (
        <Switch
          key={key}
          label={t(LOOK_SETTINGS[key].label)}
          isOn={view[key]}
          onChange={(isOn) => onViewChange({ [key]: isOn })}
        />
      ))}
      <div class="type-actions">
        <Button onPress={() => onViewChange(COMFORTABLE_SPACING)}>{t('options_comfortable')}</Button>
        <Button onPress={() => onViewChange({ ...DEFAULT_LOOK, customColours: view.customColours })}>
          {t('reader_type_reset')}
        </Button>
      </div>
    </section>
  );
}
