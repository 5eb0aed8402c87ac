import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { useTranslate } from '../translate';

export interface OutcomeText {
  text: string;
  isProblem: boolean;
  /** Takes back what was done. */
  onUndo?(): void;
}

/** What came of an action that shows nowhere else. The region is always there, so that changes in it are read out. */
export function Outcome({ outcome, onDismiss }: { outcome: OutcomeText | null; onDismiss(): void }) {
  const t = useTranslate();
  return (
    <div class="outcome-region" role="status">
      {outcome && (
        <div class={outcome.isProblem ? 'outcome outcome-problem' : 'outcome'}>
          <p>{outcome.text}</p>
          {outcome.onUndo && <Button onPress={outcome.onUndo}>{t('options_undo')}</Button>}
          <IconButton icon="close" label={t('options_dismiss')} onPress={onDismiss} />
        </div>
      )}
    </div>
  );
}
