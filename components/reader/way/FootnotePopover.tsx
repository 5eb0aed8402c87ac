import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../utils/engine/article';
import { Button } from '../../controls/Button';
import { IconButton } from '../../controls/IconButton';
import { trusted } from '../../controls/trusted';
import { useTranslate } from '../../translate';
import { useLayer } from '../layers';
import { RichText } from '../RichText';
import { type Reading, ReadingContext } from '../reading-context';
import { placeBeside } from './place-beside';

export interface OpenNote {
  block: number;
  /** The reference that was pressed: it gets the focus back. */
  reference: HTMLElement;
}

interface FootnotePopoverProps extends OpenNote {
  article: Article;
  onClose(): void;
  onGo(block: number): void;
}

/** A footnote beside its reference, so that nobody has to leave the sentence. It scrolls along with the text. */
export function FootnotePopover({ article, block, reference, onClose, onGo }: FootnotePopoverProps) {
  const t = useTranslate();
  const popover = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null);
  // A note is not searched for facts a second time, and its own references stay quiet.
  const reading = useMemo<Reading>(() => ({ facts: new Map(), target: null, openNote() {}, openPicture() {} }), []);
  const close = () => {
    onClose();
    reference.focus({ preventScroll: true });
  };
  useLayer(true, close);
  useEffect(() => {
    const own = popover.current;
    const around = own?.offsetParent;
    if (!own || !around) return;
    setPlace(placeBeside(reference.getBoundingClientRect(), own, around.getBoundingClientRect()));
  }, [reference]);
  // Nothing hidden takes the focus.
  useEffect(() => {
    if (place) popover.current?.focus({ preventScroll: true });
  }, [place]);
  const note = article.blocks[block];
  if (!note) return null;
  const name = t('reader_footnote', reference.textContent ?? '');
  return (
    <div
      class="footnote"
      role="dialog"
      aria-label={name}
      tabIndex={-1}
      ref={popover}
      style={place ? { top: `${place.top}px`, left: `${place.left}px` } : { visibility: 'hidden' }}
      onFocusOut={trusted((event: FocusEvent) => {
        if (!popover.current?.contains(event.relatedTarget as Node | null)) onClose();
      })}
    >
      <p lang={article.metadata.language} dir={note.direction ?? article.metadata.direction}>
        <ReadingContext.Provider value={reading}>
          <RichText text={note.text} marks={note.marks.filter(({ kind }) => kind !== 'footnote')} index={block} />
        </ReadingContext.Provider>
      </p>
      <div class="footnote-actions ui">
        <Button onPress={() => onGo(block)}>{t('reader_footnote_go')}</Button>
        <IconButton icon="close" label={t('reader_footnote_close')} keys="Escape" onPress={close} />
      </div>
    </div>
  );
}
