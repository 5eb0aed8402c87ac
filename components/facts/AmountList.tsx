import { useState } from 'preact/hooks';
import type { Article } from '../../utils/engine/article';
import type { AmountType, SourceFact } from '../../utils/engine/facts';
import type { Mention } from '../../utils/engine/text-range';
import { SegmentedControl } from '../controls/SegmentedControl';
import { useTranslate } from '../translate';
import { AmountRow } from './AmountRow';
import { FactList } from './FactList';
import type { AmountGroup } from './group-amounts';

interface Props {
  article: Article;
  groups: AmountGroup[];
  sources: readonly SourceFact[];
  empty: string | null;
  onOpen(mention: Mention): void;
}

/** Fewer are taken in at a glance. */
const WORTH_FILTERING = 6;
const TYPES: AmountType[] = ['money', 'share', 'measure', 'count'];

/** In the order of the text. */
export function AmountList({ article, groups, sources, empty, onOpen }: Props) {
  const t = useTranslate();
  const [chosen, setChosen] = useState<AmountType | 'all'>('all');
  const types = TYPES.filter((type) => groups.some(([amount]) => amount.type === type));
  const isLong = groups.length >= WORTH_FILTERING && types.length > 1;
  const wanted = isLong && chosen !== 'all' && types.includes(chosen) ? chosen : null;
  const shown = wanted ? groups.filter(([amount]) => amount.type === wanted) : groups;
  return (
    <>
      {isLong ? (
        <SegmentedControl<AmountType | 'all'>
          label={t('facts_amount_types')}
          options={[
            { value: 'all', label: t('facts_amount_all') },
            ...types.map((type) => ({ value: type, label: t(`facts_amount_${type}`) })),
          ]}
          value={wanted ?? 'all'}
          onChange={setChosen}
        />
      ) : null}
      <FactList empty={empty}>
        {shown.map((group) => (
          <AmountRow
            key={`${group[0].mention.block}:${group[0].mention.start}`}
            {...{ group, article, sources, onOpen }}
          />
        ))}
      </FactList>
    </>
  );
}
