import { Button } from '../../controls/Button';
import { IconButton } from '../../controls/IconButton';
import { useTranslate } from '../../translate';

export interface MarkNoticeText {
  words: string;
  /** What was done can be taken back. */
  canUndo?: boolean;
  /** It is about marks that are in the list only. */
  hasList?: boolean;
}

interface MarkNoticeProps {
  notice: MarkNoticeText;
  onUndo(): void;
  onList(): void;
  onDismiss(): void;
}

/** What was just done with marks or could not be, with the way back. */
export function MarkNotice({ notice: { words, canUndo, hasList }, onUndo, onList, onDismiss }: MarkNoticeProps) {
  const t = useTranslate();
  return (
    <div class="edit-notice ui">
      <p>{words}</p>
      {canUndo ? <Button onPress={onUndo}>{t('reader_undo')}</Button> : null}
      {hasList ? <Button onPress={onList}>{t('reader_marks')}</Button> : null}
      <IconButton icon="close" label={t('options_dismiss')} onPress={onDismiss} />
    </div>
  );
}
