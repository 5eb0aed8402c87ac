import { useEffect, useRef, useState } from 'preact/hooks';
import type { MarkColour } from '../../../utils/extension/articles/record';
import { IconButton } from '../../controls/IconButton';
import { moveChoice } from '../../controls/move-choice';
import { trusted } from '../../controls/trusted';
import { useTranslate } from '../../translate';
import { useLayer } from '../layers';
import { placeBeside } from '../way/place-beside';
import { COLOUR_IDS, COLOURS } from './mark-colours';

interface MarkPopoverProps {
  /** Where the words are on the screen. */
  box: DOMRect;
  /** What it is about: a mark, or words that may become one. */
  label: string;
  /** The mark's colour; `null` for words that have none. */
  colour: MarkColour | null;
  /** Whether it takes the focus: not while somebody is still selecting. */
  isEntered: boolean;
  onColour(colour: MarkColour): void;
  onRemove?: (() => void) | undefined;
  onCopy?: (() => void) | undefined;
  /** `isLeft`: the focus is elsewhere already. */
  onClose(isLeft: boolean): void;
}

/** What can be done with words: marked in a colour, the mark removed, copied. It scrolls along with the text. */
export function MarkPopover(props: MarkPopoverProps) {
  const { box, label, colour, isEntered, onColour, onRemove, onCopy, onClose } = props;
  const t = useTranslate();
  const popover = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null);
  const buttons = () => [...(popover.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  useLayer(true, () => onClose(false));
  useEffect(() => {
    const around = popover.current?.offsetParent;
    if (popover.current && around) setPlace(placeBeside(box, popover.current, around.getBoundingClientRect()));
  }, [box]);
  // Nothing hidden takes the focus.
  const isPlaced = place !== null;
  useEffect(() => {
    if (!isPlaced || !isEntered) return;
    const chosen = popover.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    (chosen ?? buttons()[0])?.focus();
  }, [isPlaced, isEntered]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is nothing to send here, so no fieldset.
    <div
      class="mark-popover ui"
      role="group"
      aria-label={label}
      ref={popover}
      style={place ? { top: `${place.top}px`, left: `${place.left}px` } : { visibility: 'hidden' }}
      // So that a press leaves the selection as it is.
      onMouseDown={trusted((event: Event) => event.preventDefault())}
      onKeyDown={trusted((event: KeyboardEvent) => moveChoice(event, () => {}))}
      onFocusOut={trusted((event: FocusEvent) => {
        if (!popover.current?.contains(event.relatedTarget as Node | null)) onClose(true);
      })}
    >
      {COLOUR_IDS.map((id) => (
        <button
          key={id}
          type="button"
          class="icon-button"
          title={t(COLOURS[id].choose)}
          aria-label={t(COLOURS[id].choose)}
          aria-pressed={colour === null ? undefined : colour === id}
          onClick={trusted(() => onColour(id))}
        >
          <span class={`mark-sample own-${id}`} aria-hidden="true" />
        </button>
      ))}
      {onCopy ? <IconButton icon="copy" label={t('reader_mark_copy')} onPress={onCopy} /> : null}
      {onRemove ? <IconButton icon="close" label={t('reader_mark_remove')} onPress={onRemove} /> : null}
    </div>
  );
}
