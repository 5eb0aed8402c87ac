import type { AmountFact, DateFact, Facts, PersonFact, SourceFact, Statement } from '../../utils/engine/facts';
import { type Mention, mentionsOverlap } from '../../utils/engine/text-range';

/** The facts that stand on some words. */
export interface FactsHere {
  people: PersonFact[];
  /** The sources, each with those of its statements that stand there. */
  sources: { source: SourceFact; statements: Statement[] }[];
  dates: DateFact[];
  amounts: AmountFact[];
}

/** The facts of which some words are within these places. */
export function factsIn(
  { people, sources, dates, amounts }: Facts,
  places: readonly Omit<Mention, 'text'>[],
): FactsHere {
  const isHere = (mention: Mention) => places.some((place) => mentionsOverlap(place, mention));
  return {
    people: people.filter(({ mentions }) => mentions.some(isHere)),
    sources: sources
      .map((source) => ({ source, statements: source.statements.filter(({ mention }) => isHere(mention)) }))
      .filter(({ source, statements }) => statements.length > 0 || (source.declined ?? []).some(isHere)),
    dates: dates.filter(({ mention }) => isHere(mention)),
    amounts: amounts.filter(({ mention }) => isHere(mention)),
  };
}

/** How many facts there are. */
export function countOf({ people, sources, dates, amounts }: FactsHere): number {
  return people.length + sources.length + dates.length + amounts.length;
}
