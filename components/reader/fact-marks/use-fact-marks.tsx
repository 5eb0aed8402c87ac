import type { RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Article } from '../../../utils/engine/article';
import type { Facts } from '../../../utils/engine/facts';
import { mentionsIn, type WholeText } from '../../../utils/engine/passages';
import type { ViewSettings } from '../../../utils/extension/settings/schema';
import { countOf, type FactsHere, factsIn } from '../../facts/facts-in';
import { translateCount, useLanguage } from '../../translate';
import { type FactRanges, factRanges } from '../fact-ranges';
import { useSelection } from '../marks/use-selection';
import { useFactCard } from './use-fact-card';

interface FactMarksOptions {
  article: Article;
  facts: Facts | null;
  view: Pick<ViewSettings, 'showFacts' | 'factKinds' | 'factMarks'>;
  scroller: RefObject<HTMLElement | null>;
  /** The text of the whole article. */
  whole(): WholeText;
  say(words: string): void;
}

const NONE: FactRanges = new Map();

/** Facts in the text itself: their marks, the card of each, and which of them stand on what is selected. */
export function useFactMarks({ article, facts: all, view, scroller, whole, say }: FactMarksOptions) {
  const language = useLanguage();
  const facts = view.showFacts ? all : null;
  const { people, sources, dates } = view.factKinds;
  const { people: hasPeople, sources: hasSources, dates: hasDates } = view.factMarks;
  const ranges = useMemo(() => {
    const kinds = { people: people && hasPeople, sources: sources && hasSources, dates: dates && hasDates };
    return facts ? factRanges(facts, kinds) : NONE;
  }, [facts, people, sources, dates, hasPeople, hasSources, hasDates]);
  const card = useFactCard(article, facts, scroller);
  const [selected] = useSelection(scroller, whole, facts !== null);
  const here = useMemo<FactsHere | null>(() => {
    if (!facts || !selected) return null;
    const found = factsIn(facts, mentionsIn(whole(), selected.range));
    return {
      people: people ? found.people : [],
      sources: sources ? found.sources : [],
      dates: dates ? found.dates : [],
    };
  }, [facts, selected, whole, people, sources, dates]);
  useEffect(() => {
    if (here && countOf(here) > 0) say(translateCount(language, 'reader_selectedFacts_count', countOf(here)));
  }, [here]);
  return { ranges, card, selected: here };
}
