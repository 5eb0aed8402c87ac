import type { Article } from '../../utils/engine/article';
import type { SourceFact } from '../../utils/engine/facts';
import { sentenceAround } from '../../utils/engine/sentence-around';
import { type Mention, mentionsOverlap } from '../../utils/engine/text-range';
import { useLanguage } from '../translate';
import { describeAmount, isWorkedOut } from './describe-amount';
import type { AmountGroup } from './group-amounts';
import { Row } from './Row';
import { sourceTitle } from './source-title';

interface Props {
  group: AmountGroup;
  article: Article;
  sources: readonly SourceFact[];
  onOpen(mention: Mention): void;
}

/** A number, the sentence that gives it, and who says so. */
export function AmountRow({ group, article, sources, onOpen }: Props) {
  const language = useLanguage();
  const { t } = language;
  const [amount] = group;
  const { mention } = amount;
  const value = describeAmount(amount, language);
  const source = group.map((each) => sourceOf(each.mention, sources)).find((each) => each !== undefined);
  const said = source && t('facts_amount_saidBy', sourceTitle(source, language));
  return (
    <Row
      title={mention.text}
      mention={mention}
      onOpen={onOpen}
      fact={{
        title: mention.text,
        details: [value, said ?? ''].filter((part) => part !== ''),
        words: group.map((each) => each.mention),
      }}
      editable={{ kind: 'amount', facts: group, now: { value: amount.value === null ? '' : String(amount.value) } }}
      aside={
        <span class="fact-value">
          {group.length > 1 && <span>{t('facts_times', group.length)}</span>}
          {isWorkedOut(amount) && <span>{value}</span>}
        </span>
      }
    >
      <p class="fact-detail fact-sentence" dir="auto">
        {sentenceAround(article, mention)}
      </p>
      {said && <p class="fact-detail">{said}</p>}
    </Row>
  );
}

/** Who is quoted for the words an amount stands in. */
function sourceOf(mention: Mention, sources: readonly SourceFact[]): SourceFact | undefined {
  return sources.find(({ statements }) => statements.some((statement) => mentionsOverlap(statement.mention, mention)));
}
