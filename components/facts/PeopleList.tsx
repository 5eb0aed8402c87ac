import { useState } from 'preact/hooks';
import type { Article } from '../../utils/engine/article';
import type { Facts, PersonFact } from '../../utils/engine/facts';
import type { Mention } from '../../utils/engine/text-range';
import { Switch } from '../controls/Switch';
import { useLanguage } from '../translate';
import { FactList } from './FactList';
import { PersonRow } from './PersonRow';

interface Props {
  article: Article;
  facts: Facts;
  isFilterable: boolean;
  empty: string | null;
  onOpen(mention: Mention): void;
}

/** Fewer people are found without help. */
const WORTH_FILTERING = 6;

/** Those the text speaks of most come first; who wrote it comes last. */
export function PeopleList({ article, facts, isFilterable, empty, onOpen }: Props) {
  const { t, locale } = useLanguage();
  const [isQuotedOnly, setQuotedOnly] = useState(false);
  const [typed, setTyped] = useState('');
  const { people } = facts;
  const isLong = people.length >= WORTH_FILTERING;
  const wanted = typed.trim().toLocaleLowerCase(locale);
  const shown = byWeight(people).filter(
    (person) =>
      (!isQuotedOnly || person.isQuoted) &&
      [person.name, ...person.aliases].some((name) => name.toLocaleLowerCase(locale).includes(wanted)),
  );
  return (
    <>
      {isLong ? (
        <div class="facts-filter">
          {isFilterable ? (
            <input
              type="search"
              aria-label={t('facts_filter')}
              placeholder={t('facts_filter')}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          ) : null}
          <Switch label={t('facts_onlyQuoted')} isOn={isQuotedOnly} onChange={setQuotedOnly} />
        </div>
      ) : null}
      <FactList empty={people.length > 0 ? t('facts_noMatch') : empty}>
        {shown.map((person) => (
          <PersonRow
            key={person.name}
            person={person}
            statements={facts.sources
              .filter((source) => source.person !== undefined && people[source.person] === person)
              .flatMap((source) => source.statements)}
            article={article}
            onOpen={onOpen}
          />
        ))}
      </FactList>
    </>
  );
}

function byWeight(people: PersonFact[]): PersonFact[] {
  const weight = (person: PersonFact) => (person.isByline ? -1 : person.mentions.length);
  return [...people].sort((a, b) => weight(b) - weight(a));
}
