import { useState } from 'preact/hooks';
import type { PersonFact, SourceFact } from '../../utils/engine/facts';
import type { Mention } from '../../utils/engine/text-range';
import { Chip } from '../controls/Chip';
import { trusted } from '../controls/trusted';
import { safeAddress } from '../reader/safe-address';
import { translateCount, useLanguage } from '../translate';
import { Evidence } from './Evidence';
import { Row } from './Row';

/** Statements shown before one asks for the rest: two keep most rows whole and the list readable. */
const STATEMENTS_AT_FIRST = 2;

interface Props {
  source: SourceFact;
  person: PersonFact | undefined;
  onOpen(mention: Mention): void;
}

export function SourceRow({ source, person, onOpen }: Props) {
  const language = useLanguage();
  const { t } = language;
  const [isWhole, setWhole] = useState(false);
  const role = person?.roles[0]?.text;
  const shown = isWhole ? source.statements : source.statements.slice(0, STATEMENTS_AT_FIRST);
  const rest = source.statements.length - shown.length;
  const address = source.href ? safeAddress(source.href) : null;
  return (
    <Row
      title={isDescription(source) ? withCapital(source.name, language.locale) : source.name}
      mention={source.mentions[0] ?? source.statements[0]?.mention ?? source.declined?.[0]}
      onOpen={onOpen}
      aside={<Chip kind={CHIPS[source.type]}>{t(`facts_type_${source.type}`)}</Chip>}
    >
      {role && (
        <p class="fact-detail" dir="auto">
          {role}
        </p>
      )}
      {source.reason && (
        <p class="fact-detail" dir="auto">
          “{source.reason}”
        </p>
      )}
      {address && (
        <p class="fact-detail">
          <a class="fact-href" href={address} target="_blank" rel="noopener noreferrer">
            {siteName(address)}
          </a>
        </p>
      )}
      {shown.map((statement) => (
        <Evidence
          key={`${statement.mention.block}:${statement.mention.start}`}
          mention={statement.mention}
          isDirect={statement.isDirect}
          onOpen={onOpen}
        />
      ))}
      {rest > 0 && (
        <button type="button" class="fact-more" onClick={trusted(() => setWhole(true))}>
          {translateCount(language, 'facts_moreStatements', rest)}
        </button>
      )}
      {source.declined?.map((mention) => (
        <p class="fact-detail" key={`${mention.block}:${mention.start}`}>
          {t('facts_declined')} <Evidence mention={mention} onOpen={onOpen} />
        </p>
      ))}
    </Row>
  );
}

/** "three letters" and "a senior official" are words of a sentence, not names. */
function isDescription(source: SourceFact): boolean {
  return source.type === 'anonymous' || source.type === 'document';
}

function withCapital(text: string, locale: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}

function siteName(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

const CHIPS: Record<SourceFact['type'], 'person' | 'source' | undefined> = {
  person: 'person',
  organization: 'source',
  anonymous: undefined,
  outlet: 'source',
  document: 'source',
  social: 'source',
};
