import type { PersonFact, SourceFact } from '../../utils/engine/facts';
import type { Mention } from '../../utils/engine/text-range';
import { Chip } from '../controls/Chip';
import { safeAddress } from '../reader/safe-address';
import { useLanguage } from '../translate';
import { Evidence } from './Evidence';
import { Row } from './Row';
import { Statements } from './Statements';
import { SOURCE_CHIPS, sourceTitle } from './source-title';

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
  const title = sourceTitle(source, language);
  const role = person?.roles[0]?.text;
  const address = source.href ? safeAddress(source.href) : null;
  return (
    <Row
      title={title}
      mention={source.mentions[0] ?? source.statements[0]?.mention ?? source.declined?.[0]}
      onOpen={onOpen}
      fact={{
        title,
        details: [role, source.reason && `“${source.reason}”`].filter((each) => each !== undefined),
        words: source.statements.length ? source.statements.map(({ mention }) => mention) : source.mentions.slice(0, 1),
      }}
      editable={{ kind: 'source', facts: [source], now: { name: source.name } }}
      aside={<Chip kind={SOURCE_CHIPS[source.type]}>{t(`facts_type_${source.type}`)}</Chip>}
    >
      {role && (
        <p class="fact-detail">
          <bdi>{role}</bdi>
        </p>
      )}
      {source.reason && (
        <p class="fact-detail">
          <bdi>“{source.reason}”</bdi>
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

function siteName(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
