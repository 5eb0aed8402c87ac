import { useContext, useState } from 'preact/hooks';
import { type AnyFact, beginEdit, type FactEdit, type FactEditKind } from '../../utils/engine/fact-edits';
import { Button } from '../controls/Button';
import { trusted } from '../controls/trusted';
import { useTranslate } from '../translate';
import { useId } from '../use-id';
import { CorrectFact, type Correction } from './CorrectFact';
import { FactEditingContext } from './fact-editing';

export interface EditableFact {
  kind: FactEditKind;
  title: string;
  /** One, or the places of one date or amount. */
  facts: readonly AnyFact[];
  /** What can be corrected, as it now is. */
  now: Correction;
}

/** Says that a fact is wrong, or what is right. In the row, so that nothing is laid over the others. */
export function FactActions({ kind, title, facts, now }: EditableFact) {
  const t = useTranslate();
  const editing = useContext(FactEditingContext);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (!editing) return null;
  const change = (said: Partial<FactEdit>, words: string) => {
    const created = new Date().toISOString();
    const begun = facts.map((fact) => beginEdit(editing.article, kind, fact, created)).filter((edit) => edit !== null);
    setOpen(false);
    if (begun.length) editing.edit({ put: begun.map((edit) => ({ ...edit, ...said })), drop: [] }, words);
  };
  const isEdited = facts.some((fact) => fact.isEdited);
  return (
    <div class="fact-actions">
      {isEdited ? <span class="fact-detail">{t('facts_edited')}</span> : null}
      <button
        type="button"
        class="fact-more"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={t('facts_wrong_about', title)}
        onClick={trusted(() => setOpen(!isOpen))}
      >
        {t('facts_wrong')}
      </button>
      {isOpen ? (
        <div id={id} class="fact-edit">
          <Button
            label={t('facts_dismiss_fact', title)}
            onPress={() => change({ isDismissed: true }, t('facts_dismissed', title))}
          >
            {t('facts_dismiss')}
          </Button>
          {editing.isTypable ? (
            <CorrectFact
              kind={kind}
              now={now}
              onCorrect={(correction) => change(correction, t('facts_corrected', title))}
            />
          ) : (
            <p class="fact-detail">{t('facts_correct_elsewhere')}</p>
          )}
        </div>
      ) : null}
    </div>
  );
}
