import { useState } from 'preact/hooks';
import type { Article, Stamp } from '../../utils/engine/article';
import { spanOf } from '../../utils/engine/edtf-days';
import type { Mention } from '../../utils/engine/text-range';
import { SegmentedControl } from '../controls/SegmentedControl';
import { useTranslate } from '../translate';
import { DateRow } from './DateRow';
import { FactList } from './FactList';
import type { DateGroup } from './group-dates';
import { Timeline } from './Timeline';
import type { Stamped } from './timeline-marks';

type Order = 'text' | 'time';

interface Props {
  article: Article;
  groups: DateGroup[];
  /** Whether the article has a publication date that can be relied on. */
  isDated: boolean;
  onOpen(mention: Mention): void;
  onCopy?: ((text: string) => void) | undefined;
}

/** Fewer rows are taken in at a glance, whatever their order. */
const WORTH_SORTING = 4;

export function DateList({ article, groups, isDated, onOpen, onCopy }: Props) {
  const t = useTranslate();
  const [order, setOrder] = useState<Order>('text');
  const { published, modified } = article.metadata;
  const rows = order === 'time' ? byTime(groups) : groups;
  return (
    <>
      <Timeline groups={groups} published={stampOf(published, isDated)} modified={stampOf(modified, isDated)} />
      {groups.length >= WORTH_SORTING ? (
        <SegmentedControl<Order>
          label={t('facts_order')}
          options={[
            { value: 'text', label: t('facts_order_text') },
            { value: 'time', label: t('facts_order_time') },
          ]}
          value={order}
          onChange={setOrder}
        />
      ) : null}
      <FactList empty={t('facts_noDates')}>
        {rows.map((group) => (
          <DateRow
            key={group.value || group.dates[0]?.mention.text}
            group={group}
            isDated={isDated}
            onOpen={onOpen}
            onCopy={onCopy}
          />
        ))}
      </FactList>
    </>
  );
}

function stampOf(stamp: Stamp | undefined, isCertain: boolean): Stamped | null {
  return stamp ? { value: stamp.value, isCertain: isCertain && stamp.certain } : null;
}

/** What stays open comes last, in the order of the text. */
function byTime(groups: DateGroup[]): DateGroup[] {
  const start = ({ value }: DateGroup) => spanOf(value)?.first ?? '9999';
  return [...groups].sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0));
}
