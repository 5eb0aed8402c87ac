import type { Facts, SourceFact } from '../../utils/engine/facts';
import type { Mention } from '../../utils/engine/text-range';
import { useLanguage } from '../translate';
import { FactList } from './FactList';
import { SourceRow } from './SourceRow';
import { SOURCE_TYPES, summariseSources } from './summarise-sources';

interface Props {
  facts: Facts;
  empty: string | null;
  onOpen(mention: Mention): void;
}

/** The ledger of who is relied on: a plain count, then the sources by type. */
export function SourceList({ facts, empty, onOpen }: Props) {
  const language = useLanguage();
  const { sources, people } = facts;
  if (sources.length === 0) return <FactList empty={empty}>{[]}</FactList>;
  return (
    <>
      <p class="facts-summary">{summariseSources(facts, language)}</p>
      {SOURCE_TYPES.map((type) => {
        const ofType = sources.filter((source) => source.type === type);
        return ofType.length === 0 ? null : (
          <FactList key={type} empty={null} label={language.t(`facts_type_${type}`)}>
            {byWeight(ofType).map((source) => (
              <SourceRow
                key={`${source.type} ${source.name}`}
                source={source}
                person={source.person === undefined ? undefined : people[source.person]}
                onOpen={onOpen}
              />
            ))}
          </FactList>
        );
      })}
    </>
  );
}

/** Those who say most first. */
function byWeight(sources: SourceFact[]): SourceFact[] {
  return [...sources].sort((a, b) => b.statements.length - a.statements.length);
}
