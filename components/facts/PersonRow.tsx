import type { Article } from '../../utils/engine/article';
import type { PersonFact, Statement } from '../../utils/engine/facts';
import type { Mention } from '../../utils/engine/text-range';
import { Chip } from '../controls/Chip';
import { listWords, useLanguage } from '../translate';
import { MentionStrip } from './MentionStrip';
import { Row } from './Row';
import { Statements } from './Statements';

interface Props {
  person: PersonFact;
  /** What the article has them say. */
  statements: Statement[];
  article: Article;
  onOpen(mention: Mention): void;
}

export function PersonRow({ person, statements, article, onOpen }: Props) {
  const { t, locale } = useLanguage();
  const roles = [...new Set(person.roles.map((role) => role.text))];
  // The surname alone says nothing that the full name does not.
  const otherNames = person.aliases.filter((alias) => !person.name.includes(alias));
  const inBody = person.mentions.find((mention) => mention.block >= 0);
  const chip = person.isQuoted ? t('facts_quoted') : person.isByline ? t('facts_byline') : null;
  return (
    <Row
      title={person.name}
      mention={inBody ?? person.mentions[0]}
      onOpen={onOpen}
      fact={{
        title: person.name,
        details: roles,
        words: statements.length ? statements.map(({ mention }) => mention) : person.mentions.slice(0, 1),
      }}
      editable={{ kind: 'person', facts: [person], now: { name: person.name, role: roles[0] ?? '' } }}
      aside={chip && <Chip kind={person.isQuoted ? 'person' : undefined}>{chip}</Chip>}
    >
      {roles.length > 0 && (
        <p class="fact-detail">
          <bdi>{roles.join(' · ')}</bdi>
        </p>
      )}
      {otherNames.length > 0 && <p class="fact-detail">{t('facts_alsoNamed', listWords(otherNames, locale))}</p>}
      {person.mentions.length > 0 && <MentionStrip article={article} mentions={person.mentions} />}
      <Statements statements={statements} onOpen={onOpen} atFirst={1} />
    </Row>
  );
}
