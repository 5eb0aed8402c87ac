import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Article } from '../../utils/engine/article';
import type { Facts, PersonFact } from '../../utils/engine/facts';
import type { Mention } from '../../utils/engine/text-range';
import { Tabs } from '../controls/Tabs';
import { useLanguage } from '../translate';
import { DateRow } from './DateRow';
import { groupDates } from './group-dates';
import { Notices } from './Notices';
import { PersonRow } from './PersonRow';
import { SourceRow } from './SourceRow';
import { summariseSources } from './summarise-sources';

export type FactKind = 'people' | 'sources' | 'dates';

interface Props {
  article: Article;
  /** `null` while they are being worked out. */
  facts: Facts | null;
  kinds: Record<FactKind, boolean>;
  onOpenMention(mention: Mention): void;
}

const KINDS: FactKind[] = ['people', 'sources', 'dates'];

/** What the article stands on, in three lists. The same in popup, rail and side panel. */
export function FactsPanel({ article, facts, kinds, onOpenMention }: Props) {
  const { t, locale } = useLanguage();
  const shown = KINDS.filter((kind) => kinds[kind]);
  const [chosen, setChosen] = useState<FactKind>('people');
  const kind = shown.includes(chosen) ? chosen : shown[0];
  const dates = useMemo(() => groupDates(facts?.dates ?? []), [facts]);
  if (!kind) return <p class="facts-empty">{t('facts_allOff')}</p>;
  const counts = { people: facts?.people.length, sources: facts?.sources.length, dates: dates.length };
  const format = new Intl.NumberFormat(locale);
  const tabs = shown.map((id) => ({
    id,
    label: t(`facts_${id}`),
    ...(facts ? { count: format.format(counts[id] ?? 0) } : {}),
  }));
  return (
    <section class="facts" aria-label={t('facts_title')}>
      <Tabs<FactKind> label={t('facts_title')} tabs={tabs} selected={kind} onSelect={setChosen}>
        {facts === null ? (
          <p class="facts-working" role="status">
            {t('facts_working')}
          </p>
        ) : (
          <>
            <Notices notices={facts.notices} kind={kind} onOpen={onOpenMention} />
            {kind === 'people' && (
              <List empty={isUnread(facts) ? null : t('facts_noPeople')}>
                {byWeight(facts.people).map((person) => (
                  <PersonRow key={person.name} person={person} article={article} onOpen={onOpenMention} />
                ))}
              </List>
            )}
            {kind === 'sources' && <Sources facts={facts} onOpen={onOpenMention} />}
            {kind === 'dates' && (
              <List empty={t('facts_noDates')}>
                {dates.map((group) => (
                  <DateRow
                    key={group.value || group.dates[0]?.mention.text}
                    group={group}
                    isDated={isDated(article, facts)}
                    onOpen={onOpenMention}
                  />
                ))}
              </List>
            )}
          </>
        )}
      </Tabs>
    </section>
  );
}

function Sources({ facts, onOpen }: { facts: Facts; onOpen(mention: Mention): void }) {
  const language = useLanguage();
  return (
    <>
      {facts.sources.length > 0 && <p class="facts-summary">{summariseSources(facts.sources, language)}</p>}
      <List empty={isUnread(facts) ? null : language.t('facts_noSources')}>
        {facts.sources.map((source) => (
          <SourceRow
            key={`${source.type} ${source.name}`}
            source={source}
            person={source.person === undefined ? undefined : facts.people[source.person]}
            onOpen={onOpen}
          />
        ))}
      </List>
    </>
  );
}

/** `empty`: what to say without rows; nothing, where a notice says why there are none. */
function List({ children, empty }: { children: ComponentChildren[]; empty: string | null }) {
  if (children.length === 0) return empty && <p class="facts-empty">{empty}</p>;
  return <ul class="facts-list">{children}</ul>;
}

/** People and sources were not looked for: that nobody is named would be a false statement. */
function isUnread(facts: Facts): boolean {
  return facts.notices.some(({ id }) => id === 'unsupported-language');
}

function isDated(article: Article, facts: Facts): boolean {
  const isContradicted = facts.notices.some(({ id }) => id === 'date-contradicted');
  return article.metadata.published?.certain === true && !isContradicted;
}

/** Those the text speaks of most come first; who wrote it comes last. */
function byWeight(people: PersonFact[]): PersonFact[] {
  const weight = (person: PersonFact) => (person.isByline ? -1 : person.mentions.length);
  return [...people].sort((a, b) => weight(b) - weight(a));
}
