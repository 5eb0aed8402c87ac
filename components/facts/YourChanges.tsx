import type { FactEdit } from '../../utils/engine/fact-edits';
import type { Facts } from '../../utils/engine/facts';
import { Button } from '../controls/Button';
import { useTranslate } from '../translate';

interface Props {
  edits: NonNullable<Facts['edits']>;
  onBack(edits: FactEdit[]): void;
}

/** What somebody has said about the article's facts, each of which can be put back. */
export function YourChanges({ edits, onBack }: Props) {
  const t = useTranslate();
  if (edits.length === 0) return null;
  return (
    <details class="fact-changes">
      <summary>{t('facts_changes', edits.length)}</summary>
      <ul>
        {edits.map(({ edit, isFound }) => {
          const values = [edit.name, edit.role, edit.value].filter(Boolean).join(' · ');
          return (
            <li key={`${edit.kind} ${edit.quote.prefix} ${edit.quote.exact}`}>
              <p dir="auto">
                {edit.isDismissed
                  ? t('facts_changes_dismissed', edit.fact)
                  : t('facts_changes_corrected', edit.fact, values)}
                {isFound ? null : <span class="fact-detail"> {t('facts_changes_lost')}</span>}
              </p>
              <Button label={t('facts_changes_backTo', edit.fact)} onPress={() => onBack([edit])}>
                {t('facts_changes_back')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
