import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../utils/engine/article';
import { trimRange } from '../../../utils/engine/passages';
import type { TextRange } from '../../../utils/engine/text-range';
import type { MarkColour, ReaderMark } from '../../../utils/extension/articles/record';
import { translateCount, useLanguage } from '../../translate';
import { type KeyChoices, keyName, keysOf } from '../commands';
import { selectedRange } from '../read-aloud/text-ranges';
import { bringIntoView } from '../scrolling';
import type { CommandHandlers } from '../use-commands';
import { giveFocusBack } from '../way/go-to-element';
import { activeIn, liesOverText } from '../way/use-way';
import { MarkList } from './MarkList';
import { MarkNotice } from './MarkNotice';
import { MarkPopover } from './MarkPopover';
import { COLOURS, previewOf } from './mark-colours';
import type { MarkKeeping } from './mark-keeping';
import { markRange } from './placed-marks';
import { clearSelection, type Selected } from './selected-range';
import { useMarkChanges } from './use-mark-changes';
import { usePlacedMarks } from './use-placed-marks';
import { useSelection } from './use-selection';
import { withSource } from './with-source';

interface MarksOptions {
  article: Article;
  scroller: RefObject<HTMLElement | null>;
  /** Left out where nothing can be marked. */
  keeping: MarkKeeping | undefined;
  /** While parts of the text are chosen for something else nothing is marked. */
  isOn: boolean;
  keys: KeyChoices;
  /** The other list beside the text: there is room for one. */
  contents: { isOpen: boolean; onToggle(): void };
  copy: ((text: string) => Promise<boolean>) | undefined;
  say(words: string): void;
  /** Before a jump to somewhere far away. */
  leave(): void;
}

/** Longer passages are whole chapters: the store refuses them as well. */
const MAX_WORDS_LENGTH = 10_000;

/** Marks of one's own: made from a selection by pointer or key, changed, listed, taken back. */
export function useMarks(options: MarksOptions) {
  const { article, scroller, keeping, isOn, contents, copy, say } = options;
  const language = useLanguage();
  const { t } = language;
  const { whole, placed, own } = usePlacedMarks(article, keeping?.marks ?? NONE);
  const [selected, setSelected] = useSelection(scroller, whole, isOn && keeping !== undefined);
  const [opened, setOpened] = useState<{ id: string; box: DOMRect } | null>(null);
  const [isEntered, setEntered] = useState(false);
  const [isListOpen, setListOpen] = useState(false);
  const changes = useMarkChanges(keeping, say);
  const opener = useRef<HTMLElement | null>(null);
  const hasHinted = useRef(false);

  // What is lost is said once for each opening, not for every part that is left out meanwhile.
  const hasPlaced = useRef(false);
  useEffect(() => {
    if (!placed.length || hasPlaced.current) return;
    hasPlaced.current = true;
    const lost = placed.filter(({ range }) => !range).length;
    if (lost) changes.tell({ words: translateCount(language, 'reader_marks_lostCount', lost), hasList: true });
  }, [placed]);
  // A mark that goes takes the focus with it: keys would go nowhere.
  useEffect(() => {
    if (!activeIn(scroller.current)) scroller.current?.focus({ preventScroll: true });
  }, [own]);
  useEffect(() => {
    if (contents.isOpen) setListOpen(false);
  }, [contents.isOpen]);
  useEffect(() => {
    const key = keysOf('mark', options.keys)[0];
    if (!selected || !key || hasHinted.current) return;
    hasHinted.current = true;
    say(t('reader_mark_hint', keyName(key, t)));
  }, [selected]);

  const shown = opened ? placed.find(({ mark }) => mark.id === opened.id) : undefined;
  const range = opened ? (shown?.range ?? null) : (selected?.range ?? null);
  const wordsOf = ({ start, end }: TextRange) => whole().text.slice(start, end);

  const enter = () => {
    opener.current = activeIn(scroller.current);
    setEntered(true);
  };
  const close = (isLeft: boolean) => {
    const hadFocus = isEntered && !isLeft;
    setOpened(null);
    setSelected(null);
    setEntered(false);
    if (hadFocus) giveFocusBack(opener.current, scroller.current);
  };
  const openMark = useCallback((id: string, element: HTMLElement) => {
    // Words within a mark are being selected.
    if (scroller.current && selectedRange(scroller.current)) return;
    opener.current = element;
    setSelected(null);
    setEntered(true);
    setOpened({ id, box: element.getBoundingClientRect() });
  }, []);

  const paint = (words: TextRange, colour: MarkColour) => {
    if (words.end - words.start > MAX_WORDS_LENGTH) return changes.tell({ words: t('reader_mark_tooLong') });
    const now = new Date().toISOString();
    const change = markRange(whole(), placed, words, colour, { createId, now });
    if (change) changes.apply(change, t(COLOURS[colour].done, previewOf(wordsOf(words))));
  };
  const recolour = (mark: ReaderMark, colour: MarkColour) => {
    if (mark.colour === colour) return;
    const done = t(COLOURS[colour].done, previewOf(mark.quote.exact));
    changes.apply({ put: [{ ...mark, colour }], drop: [] }, done);
  };
  const remove = (mark: ReaderMark) =>
    changes.apply({ put: [], drop: [mark.id] }, t('reader_mark_removed', previewOf(mark.quote.exact)));
  const choose = (colour: MarkColour) => {
    const target = shown && opened ? { mark: shown.mark, box: opened.box } : (selected ?? focused());
    if (!target) return say(t('reader_mark_chooseFirst'));
    if ('range' in target) paint(target.range, colour);
    else recolour(target.mark, colour);
    clearSelection(scroller.current);
    close(false);
  };

  /** What has the focus: a mark somebody has gone to, or a part of the text as a whole. */
  const focused = (): Selected | { mark: ReaderMark; box: DOMRect } | null => {
    const element = activeIn(scroller.current);
    const id = element?.closest<HTMLElement>('mark.own')?.dataset.mark;
    const mark = placed.find((each) => each.mark.id === id)?.mark;
    if (element && mark) return { mark, box: element.getBoundingClientRect() };
    const part = whole().parts.find(({ block }) => element?.dataset.block === String(block));
    const words = part && trimRange(whole(), { start: part.start, end: part.start + part.text.length });
    const same = placed.find(({ range: each }) => each?.start === words?.start && each?.end === words?.end);
    if (element && words && same) return { mark: same.mark, box: element.getBoundingClientRect() };
    return element && words ? { range: words, box: element.getBoundingClientRect() } : null;
  };
  const open = () => {
    if (selected) return enter();
    const target = focused();
    if (!target) return say(t('reader_mark_chooseFirst'));
    enter();
    if ('range' in target) setSelected(target);
    else setOpened({ id: target.mark.id, box: target.box });
  };

  const copyWords = (ranges: TextRange[]) => {
    copy?.(ranges.map((each) => withSource(article, whole(), each)).join('\n\n')).then((isCopied) =>
      changes.tell({ words: t(isCopied ? 'reader_mark_copied' : 'reader_mark_notCopied') }),
    );
  };
  const toggleList = () => {
    if (isListOpen) return closeList();
    opener.current = activeIn(scroller.current);
    if (contents.isOpen) contents.onToggle();
    setListOpen(true);
  };
  const closeList = () => {
    setListOpen(false);
    giveFocusBack(opener.current, scroller.current);
  };
  const go = (id: string) => {
    if (liesOverText(scroller.current)) setListOpen(false);
    options.leave();
    bringIntoView(scroller.current, `mark[data-mark="${CSS.escape(id)}"]`, { isFocused: true });
  };

  const handlers: CommandHandlers = keeping
    ? {
        mark: open,
        markYellow: () => choose('yellow'),
        markGreen: () => choose('green'),
        markBlue: () => choose('blue'),
        markPink: () => choose('pink'),
        undoMark: changes.undo,
        marks: toggleList,
      }
    : {};
  const box = opened?.box ?? selected?.box;
  const dismiss = () => {
    changes.setNotice(null);
    scroller.current?.focus({ preventScroll: true });
  };
  return {
    own,
    whole,
    openMark,
    handlers: isOn ? handlers : {},
    control: keeping && { isOpen: isListOpen, onToggle: toggleList },
    /** Beside the text. */
    side:
      isListOpen && keeping ? (
        <MarkList
          {...{ article, placed }}
          isPrivate={keeping.isPrivate}
          onGo={go}
          onRemove={remove}
          onCopyAll={copy && (() => copyWords(placed.map(({ range: each }) => each).filter((each) => each !== null)))}
          onClose={closeList}
        />
      ) : null,
    /** Over the text, scrolling with it. */
    popover:
      range && box ? (
        <MarkPopover
          {...{ box, isEntered }}
          label={t(shown ? 'reader_mark_own' : 'reader_mark_new', previewOf(wordsOf(range)))}
          colour={shown?.mark.colour ?? null}
          onColour={choose}
          onRemove={
            shown &&
            (() => {
              remove(shown.mark);
              opener.current = opener.current?.closest<HTMLElement>('[data-block]') ?? null;
              close(false);
            })
          }
          onCopy={copy && (() => copyWords([range]))}
          onClose={close}
        />
      ) : null,
    /** At the foot of the text. */
    notice: changes.notice ? (
      <MarkNotice
        notice={changes.notice}
        onUndo={() => {
          changes.undo();
          dismiss();
        }}
        onList={() => {
          changes.setNotice(null);
          if (!isListOpen) toggleList();
        }}
        onDismiss={dismiss}
      />
    ) : null,
  };
}

const NONE: readonly ReaderMark[] = [];

/** Tells marks of one article apart; pages without https have no `randomUUID`. */
function createId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}
