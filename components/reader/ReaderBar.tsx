import type { RefObject } from 'preact';
import type { ViewSettings } from '../../utils/extension/settings/schema';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { Menu, type MenuItem } from '../controls/Menu';
import { trusted } from '../controls/trusted';
import { type Translate, useTranslate } from '../translate';
import { ThemeMenu } from './ThemeMenu';
import { nextTextSize } from './text-sizes';

interface ReaderBarProps {
  siteName: string;
  view: ViewSettings;
  onViewChange(patch: Partial<ViewSettings>): void;
  onClose(): void;
  /** Filled with the minutes left while somebody scrolls. */
  timeLeft: RefObject<HTMLSpanElement | null>;
  contents: Surface;
  /** Left out in a browser that cannot speak. */
  listen?: Surface | undefined;
  /** Whether parts of the text are being chosen; left out where they cannot be. */
  picking?: { isOn: boolean; onToggle(): void } | undefined;
}

/** Something that the bar opens and closes. */
interface Surface {
  isOpen: boolean;
  onToggle(): void;
}

/** Everything that can be done in the reader; where there is no room, most of it in a menu. Nothing here needs a right or cannot be undone. */
export function ReaderBar(props: ReaderBarProps) {
  const { siteName, view, onViewChange, onClose, contents, listen, picking } = props;
  const t = useTranslate();
  return (
    <header class="bar ui">
      <p class="site">
        <bdi>{siteName}</bdi>
      </p>
      <span class="time-left" ref={props.timeLeft} />
      <SizeButton size={view.fontSize} direction="down" onChange={(fontSize) => onViewChange({ fontSize })} />
      <SizeButton size={view.fontSize} direction="up" onChange={(fontSize) => onViewChange({ fontSize })} />
      <ThemeMenu theme={view.theme} onChange={(theme) => onViewChange({ theme })} />
      <div class="bar-wide">
        {listen ? (
          <IconButton
            icon="listen"
            label={t('reader_voice')}
            keys="p"
            isPressed={listen.isOpen}
            onPress={listen.onToggle}
          />
        ) : null}
        <IconButton
          icon="contents"
          label={t('reader_contents')}
          keys="c"
          isPressed={contents.isOpen}
          onPress={contents.onToggle}
        />
        {picking ? (
          <IconButton
            icon="parts"
            label={t('reader_removeParts')}
            isPressed={picking.isOn}
            onPress={picking.onToggle}
          />
        ) : null}
        <IconButton
          icon="facts"
          label={t('reader_facts')}
          isPressed={view.showFacts}
          onPress={() => onViewChange({ showFacts: !view.showFacts })}
        >
          <span aria-hidden="true">{t('reader_facts')}</span>
        </IconButton>
      </div>
      <Menu label={t('reader_more')} class="bar-narrow" items={menuItems(props, t)}>
        <Icon name="more" />
      </Menu>
      <IconButton icon="close" label={t('reader_close')} keys="Escape" onPress={onClose} />
    </header>
  );
}

/** What the bar has no room for on a narrow screen. */
function menuItems({ view, onViewChange, contents, listen, picking }: ReaderBarProps, t: Translate): MenuItem[] {
  const item = (id: string, label: string, isChecked: boolean, onChoose: () => void): MenuItem => ({
    id,
    label,
    kind: 'checkbox',
    isChecked,
    onChoose,
  });
  return [
    ...(listen ? [item('listen', t('reader_voice'), listen.isOpen, listen.onToggle)] : []),
    item('contents', t('reader_contents'), contents.isOpen, contents.onToggle),
    ...(picking ? [item('parts', t('reader_removeParts'), picking.isOn, picking.onToggle)] : []),
    item('facts', t('reader_facts'), view.showFacts, () => onViewChange({ showFacts: !view.showFacts })),
  ];
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
