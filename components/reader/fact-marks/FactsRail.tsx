import type { Article } from '../../../utils/engine/article';
import type { FactText } from '../../../utils/engine/export/fact-text';
import type { Facts } from '../../../utils/engine/facts';
import type { Mention } from '../../../utils/engine/text-range';
import type { ViewSettings } from '../../../utils/extension/settings/schema';
import { FactEditing } from '../../facts/FactEditing';
import { FactsPanel } from '../../facts/FactsPanel';
import type { EditFacts } from '../../facts/fact-editing';
import type { FactsHere } from '../../facts/facts-in';
import { useTranslate } from '../../translate';
import { MarkKinds } from './MarkKinds';
import { SelectedFacts } from './SelectedFacts';

interface FactsRailProps {
  article: Article;
  facts: Facts | null;
  found?: Partial<Facts> | undefined;
  haveFailed: boolean;
  view: Pick<ViewSettings, 'factKinds' | 'factMarks'>;
  /** The facts on the selected words; `null` when none are selected. */
  selected: FactsHere | null;
  onViewChange(patch: Partial<ViewSettings>): void;
  onOpenMention(mention: Mention): void;
  onCopy?: ((text: string) => Promise<boolean>) | undefined;
  onCopyFact?: ((fact: FactText) => Promise<boolean>) | undefined;
  onEdit?: EditFacts | undefined;
  isTypable?: boolean | undefined;
}

/** The facts beside the text. */
export function FactsRail(props: FactsRailProps) {
  const { article, facts, found, view, selected, isTypable = false, onOpenMention, onCopy, onCopyFact } = props;
  const t = useTranslate();
  return (
    <aside class="rail ui" aria-label={t('reader_facts')}>
      {props.haveFailed ? (
        <p class="facts-empty">{t('reader_factsFailed')}</p>
      ) : (
        <>
          {facts && selected ? <SelectedFacts {...{ article, facts }} here={selected} onOpen={onOpenMention} /> : null}
          <FactEditing {...{ article, facts }} edit={props.onEdit} isTypable={isTypable}>
            <FactsPanel
              kinds={view.factKinds}
              {...{ article, facts, found, isTypable, onOpenMention, onCopyFact }}
              onCopy={onCopy}
            />
          </FactEditing>
          <MarkKinds
            kinds={view.factKinds}
            marked={view.factMarks}
            onChange={(factMarks) => props.onViewChange({ factMarks })}
          />
        </>
      )}
    </aside>
  );
}
