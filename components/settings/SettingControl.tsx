import type { MessageKey } from '../../utils/extension/i18n';
import type { Control, SiteRule } from '../../utils/extension/settings/kinds';
import type { SiteBlockRule } from '../../utils/extension/settings/site-rules';
import { SegmentedControl } from '../controls/SegmentedControl';
import { Switch } from '../controls/Switch';
import type { StepValue } from '../look/look-steps';
import { Stepper } from '../look/Stepper';
import { type Translate, useTranslate } from '../translate';
import { useId } from '../use-id';
import { Field } from './Field';
import { KeyList } from './KeyList';
import { SiteList } from './SiteList';
import { SiteModes } from './SiteModes';
import { SiteRules } from './SiteRules';
import { SpeechRate } from './SpeechRate';
import { VoiceList } from './VoiceList';

interface Props {
  label: MessageKey;
  control: Control;
  value: unknown;
  /** `done`: what to say about a change that is to be taken back as easily. */
  onChange(value: unknown, done?: string): void;
  parseSite(typed: string): string | null;
  parseSitePath(typed: string): string | null;
}

/** The control that a setting's entry in the schema asks for. The schema has checked that the value goes with it. */
export function SettingControl({ label: labelKey, control, value, onChange, parseSite, parseSitePath }: Props) {
  const t = useTranslate();
  const label = t(labelKey);
  switch (control.kind) {
    case 'choice':
      return (
        <Field label={label}>
          <SegmentedControl
            label={label}
            options={optionsOf(control.options, t)}
            value={value as string}
            onChange={onChange}
          />
        </Field>
      );
    case 'steps':
      return (
        <Field label={label}>
          <Stepper label={label} value={value as StepValue} steps={control} onChange={onChange} />
        </Field>
      );
    case 'toggle':
      return <Switch label={label} isOn={value as boolean} onChange={onChange} />;
    case 'flags':
      return <Flags label={label} options={optionsOf(control.options, t)} value={value as Flag} onChange={onChange} />;
    case 'sites':
      return <SiteList label={label} sites={value as string[]} onChange={onChange} parseSite={parseSite} />;
    case 'keys':
      return <KeyList label={label} choices={value as Record<string, string>} onChange={onChange} />;
    case 'rate':
      return (
        <Field label={label}>
          <SpeechRate label={label} value={value as number} onChange={onChange} />
        </Field>
      );
    case 'voices':
      return <VoiceList label={label} voices={value as Record<string, string>} onChange={onChange} />;
    // Drawn by `LOOK_CONTROLS`.
    case 'colours':
    case 'presets':
    case 'site-presets':
      return null;
    case 'site-modes':
      return <SiteModes label={label} rules={value as SiteRule[]} onChange={onChange} parseSite={parseSitePath} />;
    case 'site-rules':
      return <SiteRules label={label} rules={value as SiteBlockRule[]} onChange={onChange} />;
  }
}

type Flag = Record<string, boolean>;

interface FlagsProps {
  label: string;
  options: { value: string; label: string }[];
  value: Flag;
  onChange(value: Flag): void;
}

function Flags({ label, options, value, onChange }: FlagsProps) {
  const heading = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame that no style takes away everywhere.
    <div role="group" aria-labelledby={heading}>
      <h3 id={heading}>{label}</h3>
      {options.map((option) => (
        <Switch
          key={option.value}
          label={option.label}
          isOn={value[option.value] === true}
          onChange={(isOn) => onChange({ ...value, [option.value]: isOn })}
        />
      ))}
    </div>
  );
}

function optionsOf(options: Record<string, MessageKey>, t: Translate): { value: string; label: string }[] {
  return Object.entries(options).map(([value, key]) => ({ value, label: t(key) }));
}
