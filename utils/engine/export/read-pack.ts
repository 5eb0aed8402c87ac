import type { Article } from '../article';
import type { Facts } from '../facts';
import type { Mention } from '../text-range';
import { createArticleText } from './article-text';
import { type EvidencePack, PACK_KIND, PACK_VERSION } from './evidence-pack';
import { type EvidenceTarget, findTarget } from './evidence-target';

export type PackProblem = 'too-long' | 'not-json' | 'not-a-pack' | 'newer' | 'other-article';

export interface ReadPack {
  facts: Facts;
  /** Mentions whose words are not in the article any more. */
  lost: number;
  found: number;
}

/** Facts of the longest articles stay far below. */
export const MAX_PACK_LENGTH = 20_000_000;

/**
 * The facts of an evidence pack over an article, or the first thing that is wrong with it. Facts none of whose words
 * are found are left out; of the others the places that are. `other-article`: nothing at all is found.
 */
export function readEvidencePack(content: string, article: Article): ReadPack | { problem: PackProblem } {
  if (content.length > MAX_PACK_LENGTH) return { problem: 'too-long' };
  let pack: EvidencePack;
  try {
    pack = JSON.parse(content);
  } catch {
    return { problem: 'not-json' };
  }
  if (!isRecord(pack) || pack.kind !== PACK_KIND) return { problem: 'not-a-pack' };
  if (typeof pack.version !== 'number' || pack.version > PACK_VERSION) return { problem: 'newer' };
  try {
    const read = findFacts(pack, article);
    return read.found === 0 && read.lost > 0 ? { problem: 'other-article' } : read;
  } catch {
    // Something in it is not of the shape the schema gives.
    return { problem: 'not-a-pack' };
  }
}

function findFacts(pack: EvidencePack, article: Article): ReadPack {
  const text = createArticleText(article);
  let lost = 0;
  let found = 0;
  const find = (target: EvidenceTarget): Mention | null => {
    const mention = findTarget(text, target);
    if (mention) found++;
    else lost++;
    return mention;
  };
  const findAll = (targets: EvidenceTarget[]) => targets.map(find).filter((mention) => mention !== null);
  const people = pack.people.map((person) => ({
    ...person,
    roles: person.roles.flatMap((role) => {
      const mention = find(role.mention);
      return mention ? [{ ...role, mention }] : [];
    }),
    mentions: findAll(person.mentions),
  }));
  const kept = people.map(({ mentions, isByline, isDismissed }) => !isDismissed && (mentions.length > 0 || isByline));
  const places = kept.map((isKept, i) => (isKept ? kept.slice(0, i).filter(Boolean).length : -1));
  const sources = pack.sources.map(({ person, declined, ...source }) => ({
    ...source,
    ...(person !== undefined && (places[person] ?? -1) >= 0 ? { person: places[person] as number } : {}),
    mentions: findAll(source.mentions),
    statements: source.statements.flatMap(({ cue, via, ...statement }) => {
      const mention = find(statement.mention);
      const word = cue && find(cue);
      const heard = via && find(via.mention);
      if (!mention) return [];
      return [
        {
          ...statement,
          mention,
          ...(word ? { cue: word } : {}),
          ...(heard ? { via: { name: via.name, mention: heard } } : {}),
        },
      ];
    }),
    ...(declined ? { declined: findAll(declined) } : {}),
  }));
  const dates = pack.dates.flatMap((date) => {
    const mention = find(date.mention);
    return mention ? [{ ...date, mention }] : [];
  });
  const amounts = (pack.amounts ?? []).flatMap((amount) => {
    const mention = find(amount.mention);
    return mention ? [{ ...amount, mention }] : [];
  });
  const notices = pack.notices.map(({ id, evidence }) => ({
    id: String(id),
    evidence: typeof evidence === 'string' ? evidence : findAll(evidence),
  }));
  const shown = sources.filter(({ mentions, statements }) => mentions.length + statements.length > 0);
  const dismissed = {
    people: people.filter(({ isDismissed, mentions }) => isDismissed && mentions.length > 0),
    sources: shown.filter(({ isDismissed }) => isDismissed),
    dates: dates.filter(({ isDismissed }) => isDismissed),
    amounts: amounts.filter(({ isDismissed }) => isDismissed),
  };
  const hasDismissed = Object.values(dismissed).some((facts) => facts.length > 0);
  return {
    facts: {
      people: people.filter((_, i) => kept[i]),
      sources: shown.filter(({ isDismissed }) => !isDismissed),
      dates: dates.filter(({ isDismissed }) => !isDismissed),
      amounts: amounts.filter(({ isDismissed }) => !isDismissed),
      notices,
      ...(hasDismissed ? { dismissed } : {}),
    },
    lost,
    found,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
