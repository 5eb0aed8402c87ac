import type { SourceFact } from '../../utils/engine/facts';
import type { Language } from '../translate';

/** A source's name as the head of a row: "three letters" and "a senior official" are words of a sentence, not names. */
export function sourceTitle({ name, type }: SourceFact, { locale }: Language): string {
  if (type !== 'anonymous' && type !== 'document') return name;
  const [first = ''] = name;
  return first.toLocaleUpperCase(locale) + name.slice(first.length);
}

/** What colour the word for a source's type has. */
export const SOURCE_CHIPS: Record<SourceFact['type'], 'person' | 'source' | undefined> = {
  person: 'person',
  organization: 'source',
  anonymous: undefined,
  outlet: 'source',
  document: 'source',
  social: 'source',
};
