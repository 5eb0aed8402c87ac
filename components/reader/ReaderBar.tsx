import type { ViewSettings } from '../../utils/extension/settings/schema';
import { IconButton } from '../controls/IconButton';
import { trusted } from '../controls/trusted';
import { useTranslate } from '../translate';
import { ThemeMenu } from './ThemeMenu';
import { nextTextSize } from './text-sizes';

interface ReaderBarProps {
  siteName: string;
  view: ViewSettings;
  onViewChange(patch: Partial<ViewSettings>): void;
  onClose(): void;
  /** Whether parts of the text are being chosen; left out where they cannot be. */
  picking?: { isOn: boolean; onToggle(): void } | undefined;
}

/** Everything that can be done in the reader. Nothing here needs a right or cannot be undone. */
export function ReaderBar({ siteName, view, onViewChange, onClose, picking }: ReaderBarProps) {
  const t = useTranslate();
  return (
    <header class="bar ui">
      <p class="site">
        <bdi>{siteName}</bdi>
      </p>
      <SizeButton size={view.fontSize} direction="down" onChange={(fontSize) => onViewChange({ fontSize })} />
      <SizeButton size={view.fontSize} direction="up" onChange={(fontSize) => onViewChange({ fontSize })} />
      <ThemeMenu theme={view.theme} onChange={(theme) => onViewChange({ theme })} />
      {picking ? (
        <IconButton icon="parts" label={t('reader_removeParts')} isPressed={picking.isOn} onPress={picking.onToggle} />
      ) : null}
      <IconButton
        icon="facts"
        label={t('reader_facts')}
        isPressed={view.showFacts}
        onPress={() => onViewChange({ showFacts: !view.showFacts })}
      >
        <span class="wide-only" aria-hidden="true">
          {t('reader_facts')}
        </span>
      </IconButton>
      <IconButton icon="close" label={t('reader_close')} keys="Escape" onPress={onClose} />
    </header>
  );
}

interface SizeButtonProps {
  size: number;
  direction: 'up' | 'down';
  onChange(size: number): void;
}

/** A small or a large A: the one picture of text size that everybody knows. */
function SizeButton({ size, direction, onChange }: SizeButtonProps) {
  const t = useTranslate();
  const next = nextTextSize(size, direction);
  const label = t(direction === 'up' ? 'reader_larger' : 'reader_smaller');
  return (
    <button
      type="button"
      class={`icon-button size-${direction}`}
      title={label}
      aria-label={label}
      aria-keyshortcuts={direction === 'up' ? '+' : '-'}
      // Not `disabled`: that would throw the focus away at the end of the range.
      aria-disabled={next === null || undefined}
      onClick={trusted(() => {
        if (next !== null) onChange(next);
      })}
    >
      <span aria-hidden="true">A</span>
    </button>
  );
}
