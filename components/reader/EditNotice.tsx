import { useState } from 'preact/hooks';
import { previewOf } from '../../utils/engine/article-edits';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { type Translate, useTranslate } from '../translate';
import type { PartEdits } from './part-edits';
import { focusNeighbour } from './scrolling';

/** Longer words would push the buttons out of sight. */
const WORDS_LENGTH = 60;

/**
 * What was just done to a part, with the way back and the way to make it last. `onLeave`: the buttons go away, and the
 * focus needs another place.
 */
export function EditNotice({ edits, onLeave }: { edits: PartEdits; onLeave(): void }) {
  const t = useTranslate();
  const [dismissed, setDismissed] = useState(0);
  const { notice } = edits;
  if (!notice || notice.count === dismissed || notice.kind === 'put-back') return null;
  const part = edits.parts.find(({ id }) => id === notice.part);
  if (!part) return null;
  return (
    <div class="edit-notice ui">
      <p>{noticeWords(edits, t)}</p>
      <Button
        onPress={() => {
          undoLast(edits);
          onLeave();
        }}
      >
        {t('reader_undo')}
      </Button>
      {notice.kind === 'removed' && part.canBeRemembered ? (
        <Button
          onPress={(event) => {
            focusNeighbour(event);
            edits.onRemember(part.id);
          }}
        >
          {t('reader_alwaysRemove', edits.site)}
        </Button>
      ) : null}
      <IconButton
        icon="close"
        label={t('options_dismiss')}
        onPress={() => {
          setDismissed(notice.count);
          onLeave();
        }}
      />
    </div>
  );
}

/** Takes back what was done last, if that was no taking back itself. */
export function undoLast({ notice, parts, onShow }: PartEdits): void {
  const part = parts.find(({ id }) => id === notice?.part);
  if (part && notice?.kind !== 'put-back') onShow(part.id, !part.isShown);
}

/** What was done last, in words; '' when nothing was. */
export function noticeWords({ notice, parts, site }: PartEdits, t: Translate): string {
  const part = parts.find(({ id }) => id === notice?.part);
  if (!notice || !part) return '';
  const words = shorten(previewOf(part.blocks) || t('reader_removed_noWords'));
  switch (notice.kind) {
    case 'removed':
      return t('reader_wasRemoved', words);
    case 'put-back':
      return t('reader_wasPutBack', words);
    case 'remembered':
      return t(part.isShown ? 'reader_alwaysKeep_done' : 'reader_alwaysRemove_done', site, words);
    case 'failed':
      return t('reader_notRemembered');
  }
}

function shorten(words: string): string {
  return words.length > WORDS_LENGTH ? `${words.slice(0, WORDS_LENGTH).replace(/[\s.,;:·]{1,9}$/, '')}…` : words;
}
