import type { RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Article } from '../../../utils/engine/article';
import { FACT_KINDS, type FactKind, type Facts } from '../../../utils/engine/facts';
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
  // A change of any other setting makes new objects of these.
  const shown = useKinds(view.factKinds);
  const wanted = useKinds(view.factMarks);
  const ranges = useMemo(() => {
    const isMarked = (kind: FactKind): [FactKind, boolean] => [kind, shown[kind] && wanted[kind]];
    return facts ? factRanges(facts, Object.fromEntries(FACT_KINDS.map(isMarked)) as typeof shown) : NONE;
  }, [facts, shown, wanted]);
  const card = useFactCard(article, facts, scroller);
  const [selected] = useSelection(scroller, whole, facts !== null);
  const here = useMemo<FactsHere | null>(() => {
    if (!facts || !selected) return null;
    const found = factsIn(facts, mentionsIn(whole(), selected.range));
    return {
      people: shown.people ? found.people : [],
      sources: shown.sources ? found.sources : [],
      dates: shown.dates ? found.dates : [],
      amounts: shown.amounts ? found.amounts : [],
    };
  }, [facts, selected, whole, shown]);
  useEffect(() => {
    if (here && countOf(here) > 0) say(translateCount(language, 'reader_selectedFacts_count', countOf(here)));
  }, [here]);
  return { ranges, card, selected: here };
}

/** The same object for as long as it says the same. */
function useKinds(kinds: ViewSettings['factKinds']): ViewSettings['factKinds'] {
  return useMemo(
    () => kinds,
    FACT_KINDS.map((kind) => kinds[kind]),
  );
}
