import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../utils/engine/article';
import { IconButton } from '../../controls/IconButton';
import { trusted } from '../../controls/trusted';
import { useLanguage } from '../../translate';
import { useLayer } from '../layers';
import { RichText } from '../RichText';
import { type Reading, ReadingContext } from '../reading-context';
import type { Picture } from './pictures';
import { useZoom, ZOOM_STEP } from './use-zoom';

interface LightboxProps {
  article: Article;
  pictures: Picture[];
  /** Which of them is shown first. */
  first: number;
  onClose(): void;
}

/** How far an arrow key moves a picture that is larger than its frame. */
const PAN_PX = 80;

/** The article's pictures one by one, as large as the window, with their captions. The focus stays inside. */
export function Lightbox({ article, pictures, first, onClose }: LightboxProps) {
  const { t, locale } = useLanguage();
  const [index, setIndex] = useState(first);
  const [scale, setScale] = useState(1);
  const root = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const picture = pictures[index] as Picture;
  const zoom = useZoom(frame, picture.src, setScale);
  // Captions are drawn without facts; references to notes stay quiet.
  const reading = useMemo<Reading>(() => ({ facts: new Map(), target: null, openNote() {}, openPicture() {} }), []);
  useLayer(true, onClose);
  useEffect(() => root.current?.focus({ preventScroll: true }), []);

  const go = (step: number) => setIndex(Math.min(pictures.length - 1, Math.max(0, index + step)));
  const onArrow = (dx: number, dy: number) => (zoom.isZoomed() ? zoom.pan(dx * -PAN_PX, dy * -PAN_PX) : go(dx));
  const keys: Record<string, () => void> = {
    ArrowLeft: () => onArrow(-1, 0),
    ArrowRight: () => onArrow(1, 0),
    ArrowUp: () => onArrow(0, -1),
    ArrowDown: () => onArrow(0, 1),
    PageUp: () => go(-1),
    PageDown: () => go(1),
    Home: () => setIndex(0),
    End: () => setIndex(pictures.length - 1),
    '+': () => zoom.zoomBy(ZOOM_STEP),
    '=': () => zoom.zoomBy(ZOOM_STEP),
    '-': () => zoom.zoomBy(1 / ZOOM_STEP),
    '0': zoom.reset,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.ctrlKey || event.metaKey || event.altKey) return;
    // No key means anything else while a picture is in front.
    event.stopPropagation();
    if (event.key === 'Tab') keepFocus(event, root.current);
    const run = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (!run) return;
    event.preventDefault();
    run();
  };

  const { format } = new Intl.NumberFormat(locale);
  const place = t('reader_picture_place', format(index + 1), format(pictures.length));
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(scale);
  const { block } = picture;
  return (
    <div
      class="lightbox ui"
      role="dialog"
      aria-modal="true"
      aria-label={t('reader_pictures')}
      tabIndex={-1}
      ref={root}
      onKeyDown={trusted(onKeyDown)}
    >
      <div class="layer-head">
        <p role="status">
          {place}
          <span class={scale > 1 ? 'lightbox-scale' : 'aside-words'}>{scale > 1 ? percent : ''}</span>
        </p>
        <IconButton
          icon="minus"
          label={t('reader_picture_smaller')}
          keys="-"
          isDisabled={scale <= 1}
          onPress={() => zoom.zoomBy(1 / ZOOM_STEP)}
        />
        <IconButton icon="plus" label={t('reader_picture_larger')} keys="+" onPress={() => zoom.zoomBy(ZOOM_STEP)} />
        {pictures.length > 1 ? (
          <>
            <IconButton
              icon="back"
              label={t('reader_picture_previous')}
              keys="ArrowLeft"
              isDisabled={index === 0}
              onPress={() => go(-1)}
            />
            <IconButton
              icon="forward"
              label={t('reader_picture_next')}
              keys="ArrowRight"
              isDisabled={index === pictures.length - 1}
              onPress={() => go(1)}
            />
          </>
        ) : null}
        <IconButton icon="close" label={t('reader_picture_close')} keys="Escape" onPress={onClose} />
      </div>
      <div class="lightbox-frame" ref={frame} {...zoom.handlers}>
        <img key={picture.src} src={picture.src} alt={picture.alt} referrerpolicy="no-referrer" draggable={false} />
      </div>
      {block.text ? (
        <p
          class="lightbox-caption"
          lang={article.metadata.language}
          dir={block.direction ?? article.metadata.direction}
        >
          <ReadingContext.Provider value={reading}>
            <RichText text={block.text} marks={block.marks} index={picture.index} credit={block.credit} />
          </ReadingContext.Provider>
        </p>
      ) : null}
    </div>
  );
}

/** Tab goes round among what is inside. */
function keepFocus(event: KeyboardEvent, root: HTMLElement | null): void {
  const stops = [...(root?.querySelectorAll<HTMLElement>('button, a[href]') ?? [])];
  const current = stops.indexOf(event.target as HTMLElement);
  const next = event.shiftKey ? (current <= 0 ? stops.length : current) - 1 : (current + 1) % stops.length;
  event.preventDefault();
  stops[next]?.focus();
}
