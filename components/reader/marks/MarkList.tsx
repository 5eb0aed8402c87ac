import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '../../../utils/engine/article';
import type { ReaderMark } from '../../../utils/extension/articles/record';
import { Button } from '../../controls/Button';
import { IconButton } from '../../controls/IconButton';
import { moveAlong } from '../../controls/move-choice';
import { trusted } from '../../controls/trusted';
import { useTranslate } from '../../translate';
import { useId } from '../../use-id';
import { useLayer } from '../layers';
import { COLOURS, previewOf } from './mark-colours';
import type { PlacedMark } from './placed-marks';

interface MarkListProps {
  article: Article;
  placed: readonly PlacedMark[];
  isPrivate: boolean;
  onGo(id: string): void;
  onRemove(mark: ReaderMark): void;
  /** Left out where nothing can be copied. */
  onCopyAll?: (() => void) | undefined;
  onClose(): void;
}

/** Everything that is marked in the article, beside its text; apart from it what the text does not have any more. */
export function MarkList({ article, placed, isPrivate, onGo, onRemove, onCopyAll, onClose }: MarkListProps) {
  const t = useTranslate();
  const id = useId();
  const side = useRef<HTMLElement>(null);
  useLayer(true, onClose);
  const buttons = () => [...(side.current?.querySelectorAll<HTMLElement>('.mark-words') ?? [])];
  useEffect(() => (buttons()[0] ?? side.current)?.focus({ preventScroll: true }), []);
  const found = placed.filter(({ range }) => range !== null);
  const lost = placed.filter(({ range }) => range === null);
  const remove = (mark: ReaderMark) => {
    // The row goes away with the button that has the focus.
    side.current?.focus({ preventScroll: true });
    onRemove(mark);
  };
  const { language, direction } = article.metadata;
  const row = ({ mark, range }: PlacedMark) => {
    const words = mark.quote.exact;
    return (
      <li key={mark.id}>
        <span class={`mark-sample own-${mark.colour}`} role="img" aria-label={t(COLOURS[mark.colour].name)} />
        {range ? (
          <button
            type="button"
            class="mark-words"
            lang={language}
            dir={direction}
            onClick={trusted(() => onGo(mark.id))}
          >
            <span>{words}</span>
          </button>
        ) : (
          <p class="mark-words" lang={language} dir={direction}>
            <span>{words}</span>
          </p>
        )}
        <IconButton icon="close" label={t('reader_mark_removeNamed', previewOf(words))} onPress={() => remove(mark)} />
      </li>
    );
  };
  return (
    <section class="contents mark-list ui" aria-labelledby={id} tabIndex={-1} ref={side}>
      <div class="layer-head">
        <h2 id={id}>{t('reader_marks')}</h2>
        <IconButton icon="close" label={t('reader_marks_close')} onPress={onClose} />
      </div>
      {placed.length === 0 ? (
        <p class="contents-empty">{t(isPrivate ? 'reader_marks_private' : 'reader_marks_none')}</p>
      ) : null}
      {found.length ? (
        <ol
          onKeyDown={trusted((event: KeyboardEvent) => {
            if (moveAlong(event, buttons(), (button) => button.focus())) event.stopPropagation();
          })}
        >
          {found.map(row)}
        </ol>
      ) : null}
      {lost.length ? (
        <>
          <h3>{t('reader_marks_lost')}</h3>
          <p class="contents-empty">{t('reader_marks_lost_why')}</p>
          <ul>{lost.map(row)}</ul>
        </>
      ) : null}
      {placed.length && onCopyAll ? (
        <div class="mark-list-actions">
          <Button onPress={onCopyAll}>{t('reader_marks_copyAll')}</Button>
        </div>
      ) : null}
    </section>
  );
}
