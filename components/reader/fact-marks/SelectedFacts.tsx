import type { Article } from '../../../utils/engine/article';
import type { Facts } from '../../../utils/engine/facts';
import type { Mention } from '../../../utils/engine/text-range';
import { AmountRow } from '../../facts/AmountRow';
import { DateRow } from '../../facts/DateRow';
import { countOf, type FactsHere } from '../../facts/facts-in';
import { groupAmounts } from '../../facts/group-amounts';
import { groupDates } from '../../facts/group-dates';
import { isDated } from '../../facts/is-dated';
import { PersonRow } from '../../facts/PersonRow';
import { SourceRow } from '../../facts/SourceRow';
import { useTranslate } from '../../translate';
import { useId } from '../../use-id';

interface SelectedFactsProps {
  article: Article;
  facts: Facts;
  here: FactsHere;
  onOpen(mention: Mention): void;
}

/** The facts that stand on the selected words, above all the others: the same rows. */
export function SelectedFacts({ article, facts, here, onOpen }: SelectedFactsProps) {
  const t = useTranslate();
  const id = useId();
  // Who is named and says something is one row.
  const speakers = here.sources.map(({ source }) => facts.people[source.person ?? -1]);
  const people = here.people.filter((person) => !speakers.includes(person));
  return (
    <section class="selected-facts" aria-labelledby={id}>
      <h2 id={id}>{t('reader_selectedFacts')}</h2>
      {countOf(here) === 0 ? <p class="fact-detail">{t('reader_selectedFacts_none')}</p> : null}
      <ul class="facts-list">
        {people.map((person) => (
          <PersonRow key={person.name} {...{ person, article, onOpen }} statements={[]} />
        ))}
        {here.sources.map(({ source, statements }) => (
          <SourceRow
            key={`${source.type} ${source.name}`}
            source={{ ...source, statements }}
            person={source.person === undefined ? undefined : facts.people[source.person]}
            onOpen={onOpen}
          />
        ))}
        {groupDates(here.dates).map((group) => (
          <DateRow
            key={group.value || group.dates[0]?.mention.text}
            group={group}
            isDated={isDated(article, facts)}
            onOpen={onOpen}
          />
        ))}
        {groupAmounts(here.amounts).map((group) => (
          <AmountRow
            key={`${group[0].mention.block}:${group[0].mention.start}`}
            {...{ group, article, onOpen }}
            sources={facts.sources}
          />
        ))}
      </ul>
    </section>
  );
}
