import { LOOK_SETTINGS, type Look } from '../../utils/extension/settings/look';
import { SegmentedControl } from '../controls/SegmentedControl';
import { useTranslate } from '../translate';

interface FontChoiceProps {
  font: Look['fontFamily'];
  onChange(font: Look['fontFamily']): void;
}

/** The fonts by name; each is loaded only once it is chosen. */
export function FontChoice({ font, onChange }: FontChoiceProps) {
  const t = useTranslate();
  const { control, label } = LOOK_SETTINGS.fontFamily;
  const options = control.kind === 'choice' ? Object.entries(control.options) : [];
  return (
    <SegmentedControl
      label={t(label)}
      options={options.map(([value, key]) => ({ value: value as Look['fontFamily'], label: t(key) }))}
      value={font}
      onChange={onChange}
    />
  );
}
