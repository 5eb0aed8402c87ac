import type { RefObject } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../utils/engine/article';
import type { MessageKey } from '../../../utils/extension/i18n';
import type { ViewSettings } from '../../../utils/extension/settings/schema';
import { Button } from '../../controls/Button';
import { useTranslate } from '../../translate';
import type { CommandHandlers } from '../use-commands';
import { Contents } from './Contents';
import { FootnotePopover, type OpenNote } from './FootnotePopover';
import { findStop, type StopKind } from './find-stop';
import { giveFocusBack, goToElement } from './go-to-element';
import { Lightbox } from './Lightbox';
import { LINE_FOCUS_MODES, type LineFocusMode } from './LineFocus';
import { picturesOf } from './pictures';
import { createPlaces, readingLine } from './places';

interface WayOptions {
  article: Article;
  scroller: RefObject<HTMLElement | null>;
  lineFocus: LineFocusMode;
  onViewChange(patch: Partial<ViewSettings>): void;
  /** Says something to assistive technology. */
  say(words: string): void;
}

/** The way back is offered until somebody has read on for so many screens. */
const SCREENS_OFFERED = 1.5;

const LINE_FOCUS_PHRASES: Record<LineFocusMode, MessageKey> = {
  off: 'reader_lineFocus_off',
  one: 'reader_lineFocus_one',
  three: 'reader_lineFocus_three',
  five: 'reader_lineFocus_five',
  underline: 'reader_lineFocus_underline',
};

/** Everything one finds one's way through a text by: jumps and the way back, contents, notes, pictures, line focus. */
export function useWay({ article, scroller, lineFocus, onViewChange, say }: WayOptions) {
  const t = useTranslate();
  const [hasContents, setContents] = useState(false);
  const [note, setNote] = useState<OpenNote | null>(null);
  const [picture, setPicture] = useState<number | null>(null);
  const [isReturnOffered, setReturnOffered] = useState(false);
  const places = useRef(createPlaces());
  const landed = useRef<number | null>(null);
  const lastStop = useRef<HTMLElement | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const pictures = useMemo(() => picturesOf(article), [article]);

  const step = (kind: StopKind, direction: 1 | -1) => () => {
    const root = scroller.current;
    const text = root?.querySelector('article');
    if (!root || !text) return;
    const from = { element: lastStop.current, line: readingLine(root) };
    if (!isOnScreen(from.element, root)) from.element = null;
    const stop = findStop(text, kind, direction, from);
    if (!stop) return say(t(direction === 1 ? 'reader_jump_noNext' : 'reader_jump_noPrevious'));
    places.current.leave(root, true);
    lastStop.current = stop.element;
    goToElement(stop.element, kind === 'heading' ? 'start' : 'center');
    places.current.land(root, true);
    say(t(`reader_jump_${kind}`, stop.place, stop.count));
  };
  /** Before a jump to somewhere far away. */
  const leave = () => {
    const root = scroller.current;
    if (!root) return;
    places.current.leave(root, false);
    places.current.land(root, false);
    landed.current = null;
    setReturnOffered(true);
  };
  const back = () => {
    setReturnOffered(false);
    const hasMoved = scroller.current !== null && places.current.back(scroller.current);
    lastStop.current = null;
    say(t(hasMoved ? 'reader_back_done' : 'reader_back_none'));
  };
  const goToBlock = (block: number) => {
    const element = scroller.current?.querySelector<HTMLElement>(`article [data-block="${block}"]`);
    if (!element) return;
    leave();
    lastStop.current = element;
    goToElement(element, 'start');
  };

  const toggleContents = () => {
    if (hasContents) return closeContents();
    opener.current = activeIn(scroller.current);
    setContents(true);
  };
  const closeContents = () => {
    setContents(false);
    giveFocusBack(opener.current, scroller.current);
  };
  const changeLineFocus = () => {
    const next = LINE_FOCUS_MODES[(LINE_FOCUS_MODES.indexOf(lineFocus) + 1) % LINE_FOCUS_MODES.length] ?? 'off';
    onViewChange({ lineFocus: next });
    say(t(LINE_FOCUS_PHRASES[next]));
  };
  const closePicture = () => {
    setPicture(null);
    giveFocusBack(opener.current, scroller.current);
  };
  const onScroll = (root: HTMLElement) => {
    if (!isReturnOffered) return;
    landed.current ??= root.scrollTop;
    const screens = Math.abs(root.scrollTop - landed.current) / Math.max(1, root.clientHeight);
    if (screens > SCREENS_OFFERED) setReturnOffered(false);
  };

  const handlers: CommandHandlers = {
    contents: toggleContents,
    nextHeading: step('heading', 1),
    previousHeading: step('heading', -1),
    nextParagraph: step('paragraph', 1),
    previousParagraph: step('paragraph', -1),
    nextFigure: step('figure', 1),
    previousFigure: step('figure', -1),
    nextFact: step('fact', 1),
    previousFact: step('fact', -1),
    nextMark: step('mark', 1),
    previousMark: step('mark', -1),
    back,
    lineFocus: changeLineFocus,
  };
  return {
    handlers,
    leave,
    onScroll,
    contents: { isOpen: hasContents, onToggle: toggleContents },
    openNote: useCallback((block: number, reference: HTMLElement) => setNote({ block, reference }), []),
    openPicture: useCallback(
      (block: number, src: string, from: HTMLElement) => {
        const index = pictures.findIndex((each) => each.index === block && each.src === src);
        if (index < 0) return;
        opener.current = from;
        setPicture(index);
      },
      [pictures],
    ),
    /** Beside the text. */
    side: hasContents ? (
      <Contents
        article={article}
        scroller={scroller}
        onClose={closeContents}
        onGo={(block) => {
          if (liesOverText(scroller.current)) setContents(false);
          goToBlock(block);
        }}
      />
    ) : null,
    /** Over the text, scrolling with it. */
    popover: note ? (
      <FootnotePopover
        key={note.block}
        {...note}
        article={article}
        onClose={() => setNote(null)}
        onGo={(block) => {
          setNote(null);
          note.reference.focus({ preventScroll: true });
          goToBlock(block);
        }}
      />
    ) : null,
    /** In front of all. */
    front: (
      <>
        {isReturnOffered ? (
          <div class="way-back ui">
            <Button onPress={back}>{t('reader_back')}</Button>
          </div>
        ) : null}
        {picture === null ? null : (
          <Lightbox article={article} pictures={pictures} first={picture} onClose={closePicture} />
        )}
      </>
    ),
  };
}

function isOnScreen(element: HTMLElement | null, root: HTMLElement): boolean {
  if (!element || !root.contains(element)) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < root.clientHeight;
}

export function activeIn(root: HTMLElement | null): HTMLElement | null {
  const active = (root?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement;
  return active instanceof HTMLElement ? active : null;
}

/** Where there is no room beside the text, the contents make way once something is chosen. */
export function liesOverText(root: HTMLElement | null): boolean {
  const contents = root?.querySelector('.contents');
  return contents ? getComputedStyle(contents).position === 'fixed' : false;
}
