import { useMemo, useState } from 'preact/hooks';
import type { Article } from '../../utils/engine/article';
import type { FactText } from '../../utils/engine/export/fact-text';
import { FACT_KINDS, type FactKind, type Facts, NO_FACTS } from '../../utils/engine/facts';
import type { Mention } from '../../utils/engine/text-range';
import { Tabs } from '../controls/Tabs';
import { useLanguage } from '../translate';
import { AmountList } from './AmountList';
import { DateList } from './DateList';
import { FactActionsContext } from './facts-context';
import { groupAmounts } from './group-amounts';
import { groupDates } from './group-dates';
import { isDated } from './is-dated';
import { Notices } from './Notices';
import { PeopleList } from './PeopleList';
import { SourceList } from './SourceList';

interface Props {
  article: Article;
  /** `null` while they are being worked out. */
  facts: Facts | null;
  /** The kinds that are there while others are still being worked out. */
  found?: Partial<Facts> | undefined;
  kinds: Record<FactKind, boolean>;
  /** Whether there may be a field to type in: not in the overlay, where the page sees keys. */
  isTypable?: boolean;
  onOpenMention(mention: Mention): void;
  onCopy?: ((text: string) => void) | undefined;
  onCopyFact?: ((fact: FactText) => Promise<boolean>) | undefined;
}

/** What the article stands on, in a list for each kind. The same in popup, rail and side panel. */
export function FactsPanel(props: Props) {
  const { article, kinds, isTypable = false, onOpenMention, onCopy, onCopyFact } = props;
  const { t, locale } = useLanguage();
  const shown = FACT_KINDS.filter((kind) => kinds[kind]);
  const [chosen, setChosen] = useState<FactKind>('people');
  const kind = shown.includes(chosen) ? chosen : shown[0];
  const found: Partial<Facts> = props.facts ?? props.found ?? NOTHING;
  const facts: Facts = { ...NO_FACTS, ...found };
  const dates = useMemo(() => groupDates(found.dates ?? []), [found.dates]);
  const amounts = useMemo(() => groupAmounts(found.amounts ?? []), [found.amounts]);
  const [said, setSaid] = useState('');
  const actions = useMemo(() => ({ copy: onCopyFact, say: setSaid }), [onCopyFact]);
  if (!kind) return <p class="facts-empty">{t('facts_allOff')}</p>;
  const counts = {
    people: facts.people.length,
    sources: facts.sources.length,
    dates: dates.length,
    amounts: amounts.length,
  };
  const format = new Intl.NumberFormat(locale);
  const tabs = shown.map((id) => ({
    id,
    label: t(`facts_${id}`),
    ...(found[id] ? { count: format.format(counts[id]) } : {}),
  }));
  return (
    <section class="facts" aria-label={t('facts_title')}>
      <Tabs<FactKind> label={t('facts_title')} tabs={tabs} selected={kind} onSelect={setChosen}>
        {!found[kind] ? (
          <p class="facts-working" role="status">
            {t('facts_working')}
          </p>
        ) : (
          <FactActionsContext.Provider value={actions}>
            <Notices notices={facts.notices} kind={kind} onOpen={onOpenMention} />
            {kind === 'people' && (
              <PeopleList
                article={article}
                facts={facts}
                isFilterable={isTypable}
                empty={unlessUnread(facts, t('facts_noPeople'))}
                onOpen={onOpenMention}
              />
            )}
            {kind === 'sources' && (
              <SourceList facts={facts} empty={unlessUnread(facts, t('facts_noSources'))} onOpen={onOpenMention} />
            )}
            {kind === 'dates' && (
              <DateList
                article={article}
                groups={dates}
                isDated={isDated(article, facts)}
                onOpen={onOpenMention}
                onCopy={onCopy}
              />
            )}
            {kind === 'amounts' && (
              <AmountList
                article={article}
                groups={amounts}
                sources={facts.sources}
                empty={unlessUnread(facts, t('facts_noAmounts'))}
                onOpen={onOpenMention}
              />
            )}
          </FactActionsContext.Provider>
        )}
      </Tabs>
      <p class="aside-words" role="status">
        {said}
      </p>
    </section>
  );
}

const NOTHING: Partial<Facts> = {};

/** People and sources were not looked for: that nobody is named would be a false statement, and a notice says why. */
function unlessUnread(facts: Facts, empty: string): string | null {
  return facts.notices.some(({ id }) => id === 'unsupported-language') ? null : empty;
}
