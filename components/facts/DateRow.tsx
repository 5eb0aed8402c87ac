import type { Mention } from '../../utils/engine/text-range';
import { trusted } from '../controls/trusted';
import { useLanguage } from '../translate';
import { describeDate } from './describe-date';
import { explainDate } from './explain-date';
import { type DateGroup, distinctWordings } from './group-dates';
import { Row } from './Row';

interface Props {
  group: DateGroup;
  /** Whether the article has a publication date that can be relied on. */
  isDated: boolean;
  onOpen(mention: Mention): void;
  onCopy?: ((text: string) => void) | undefined;
}

export function DateRow({ group, isDated, onOpen, onCopy }: Props) {
  const language = useLanguage();
  const first = group.dates[0]?.mention;
  const title = group.value === '' ? (first?.text ?? '') : describeDate(group.value, language);
  const wordings = distinctWordings(group);
  return (
    <Row
      title={title}
      mention={first}
      onOpen={onOpen}
      fact={{
        title,
        details: [
          ...(group.value ? [group.value] : []),
          ...wordings.map((date) => explainDate(date, isDated, language)),
        ],
        words: first ? [first] : [],
      }}
      editable={{ kind: 'date', facts: group.dates, now: { value: group.value } }}
      aside={
        <span class="fact-value">
          {group.dates.length > 1 && <span>{language.t('facts_times', group.dates.length)}</span>}
          {group.value === '' ? null : onCopy ? (
            <button
              type="button"
              class="fact-wording"
              aria-label={language.t('facts_copyDate', group.value)}
              title={language.t('facts_copyDate', group.value)}
              onClick={trusted(() => onCopy(group.value))}
            >
              <time>{group.value}</time>
            </button>
          ) : (
            group.value !== title && <time>{group.value}</time>
          )}
        </span>
      }
    >
      {wordings.map((date) => (
        <p class="fact-detail" key={`${date.mention.block}:${date.mention.start}`} dir="auto">
          {wordings.length === 1 ? (
            explainDate(date, isDated, language)
          ) : (
            <button type="button" class="fact-wording" onClick={trusted(() => onOpen(date.mention))}>
              {explainDate(date, isDated, language)}
            </button>
          )}
        </p>
      ))}
    </Row>
  );
}
