import { FACT_KINDS } from '../../../utils/engine/facts';
import type { ViewSettings } from '../../../utils/extension/settings/schema';
import { trusted } from '../../controls/trusted';
import { useTranslate } from '../../translate';
import { RANGE_KINDS } from '../fact-ranges';

interface MarkKindsProps {
  /** The kinds that are shown at all. */
  kinds: ViewSettings['factKinds'];
  marked: ViewSettings['factMarks'];
  onChange(marked: ViewSettings['factMarks']): void;
}

/** Which kinds are marked in the text; each word looks as what it marks does, so that it is their legend too. */
export function MarkKinds({ kinds, marked, onChange }: MarkKindsProps) {
  const t = useTranslate();
  const shown = FACT_KINDS.filter((kind) => kinds[kind]);
  if (shown.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is nothing to send here, so no fieldset.
    <div class="mark-kinds" role="group" aria-label={t('reader_marksInText')}>
      <span aria-hidden="true">{t('reader_marksInText')}</span>
      {shown.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={marked[kind]}
          onClick={trusted(() => onChange({ ...marked, [kind]: !marked[kind] }))}
        >
          <span class={marked[kind] ? `marked marked-${RANGE_KINDS[kind]} is-start is-end` : undefined}>
            {t(`facts_${kind}`)}
          </span>
        </button>
      ))}
    </div>
  );
}
