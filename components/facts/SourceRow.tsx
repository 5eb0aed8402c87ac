import type { PersonFact, SourceFact } from '../../utils/engine/facts';
import type { Mention } from '../../utils/engine/text-range';
import { Chip } from '../controls/Chip';
import { safeAddress } from '../reader/safe-address';
import { useLanguage } from '../translate';
import { Evidence } from './Evidence';
import { Row } from './Row';
import { Statements } from './Statements';

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
  const role = person?.roles[0]?.text;
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
      <Statements statements={source.statements} atFirst={STATEMENTS_AT_FIRST} onOpen={onOpen} />
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
