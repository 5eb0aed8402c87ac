import type { RefObject } from 'preact';
import type { ViewSettings } from '../../utils/extension/settings/schema';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { Menu, type MenuItem } from '../controls/Menu';
import { trusted } from '../controls/trusted';
import { type Translate, useTranslate } from '../translate';
import { COPY_OFFERS, SAVE_OFFERS, type TakeAction } from './take-actions';

interface ReaderBarProps {
  siteName: string;
  view: ViewSettings;
  onViewChange(patch: Partial<ViewSettings>): void;
  onClose(): void;
  /** Filled with the minutes left while somebody scrolls. */
  timeLeft: RefObject<HTMLSpanElement | null>;
  /** How the text looks. */
  look: Surface;
  contents: Surface;
  /** Left out where nothing can be marked. */
  marks?: Surface | undefined;
  /** Left out in a browser that cannot speak. */
  listen?: Surface | undefined;
  /** Whether parts of the text are being chosen; left out where they cannot be. */
  picking?: { isOn: boolean; onToggle(): void } | undefined;
  /** Saves, prints or copies; left out where there is no way to. */
  onTake?: ((action: TakeAction) => void) | undefined;
  /** Filled with what opens the menu for saving. */
  saveOpener?: { current: (() => void) | null };
}

/** Something that the bar opens and closes. */
interface Surface {
  isOpen: boolean;
  onToggle(): void;
}

/** Everything that can be done in the reader; where there is no room, most of it in a menu. Nothing here needs a right or cannot be undone. */
export function ReaderBar(props: ReaderBarProps) {
  const { siteName, view, onViewChange, onClose, look, contents, marks, listen, picking, onTake } = props;
  const t = useTranslate();
  return (
    <header class="bar ui">
      <p class="site">
        <bdi>{siteName}</bdi>
      </p>
      <span class="time-left" ref={props.timeLeft} />
      <button
        type="button"
        class="icon-button type-button"
        title={t('reader_type')}
        aria-label={t('reader_type')}
        aria-keyshortcuts="a"
        aria-pressed={look.isOpen}
        onClick={trusted(look.onToggle)}
      >
        <span aria-hidden="true">Aa</span>
      </button>
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
        {marks ? (
          <IconButton
            icon="mark"
            label={t('reader_marks')}
            keys="Shift+M"
            isPressed={marks.isOpen}
            onPress={marks.onToggle}
          />
        ) : null}
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
      {onTake ? (
        <>
          <Menu label={t('reader_copy')} items={takeItems(COPY_OFFERS, onTake, t)}>
            <Icon name="copy" />
          </Menu>
          <Menu label={t('reader_save')} items={takeItems(SAVE_OFFERS, onTake, t)} opener={props.saveOpener}>
            <Icon name="save" />
          </Menu>
        </>
      ) : null}
      <Menu label={t('reader_more')} class="bar-narrow" items={menuItems(props, t)}>
        <Icon name="more" />
      </Menu>
      <IconButton icon="close" label={t('reader_close')} keys="Escape" onPress={onClose} />
    </header>
  );
}

/** What the bar has no room for on a narrow screen. */
function menuItems({ view, onViewChange, contents, marks, listen, picking }: ReaderBarProps, t: Translate): MenuItem[] {
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
    ...(marks ? [item('marks', t('reader_marks'), marks.isOpen, marks.onToggle)] : []),
    ...(picking ? [item('parts', t('reader_removeParts'), picking.isOn, picking.onToggle)] : []),
    item('facts', t('reader_facts'), view.showFacts, () => onViewChange({ showFacts: !view.showFacts })),
  ];
}

function takeItems(offers: typeof SAVE_OFFERS, onTake: (action: TakeAction) => void, t: Translate): MenuItem[] {
  return offers.map(({ label, action }) => ({ id: label, label: t(label), onChoose: () => onTake(action) }));
}
