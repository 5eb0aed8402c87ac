import type { Article, Stamp } from '../article';
import type { AmountFact, DateFact, Facts, Notice, PersonFact, SourceFact, Statement } from '../facts';
import type { Mention } from '../text-range';
import { createArticleText } from './article-text';
import { createTarget, type EvidenceTarget } from './evidence-target';
import type { ExportFormat, ExportOptions } from './format';

/** Tells our files from any other JSON; the schema is in `docs/evidence-pack.schema.json`. */
export const PACK_KIND = 'nutgraf-evidence';
export const PACK_VERSION = 1;

/** A value of a fact with every mention in it replaced by a target. */
export type WithTargets<Value> = Value extends Mention
  ? EvidenceTarget
  : Value extends (infer Item)[]
    ? WithTargets<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: WithTargets<Value[Key]> }
      : Value;

export interface EvidencePack {
  kind: typeof PACK_KIND;
  version: typeof PACK_VERSION;
  generator: { name: 'Nutgraf'; version?: string };
  article: {
    url: string;
    canonicalUrl?: string;
    headline: string;
    siteName?: string;
    byline: string[];
    language: string;
    published?: Stamp;
    modified?: Stamp;
    /** When the page was read: ISO 8601 instant in UTC. */
    retrieved?: string;
  };
  people: WithTargets<PersonFact>[];
  sources: (Omit<SourceFact, 'mentions' | 'statements' | 'declined'> & {
    mentions: EvidenceTarget[];
    statements: WithTargets<Statement>[];
    declined?: EvidenceTarget[];
  })[];
  dates: WithTargets<DateFact>[];
  /** Left out of packs that were written before there were any. */
  amounts?: WithTargets<AmountFact>[];
  notices: { id: string; evidence: string | EvidenceTarget[] }[];
  /** What the reader has marked. */
  marks?: { colour: string; created: string; words: EvidenceTarget[] }[];
}

/** Everything the facts stand on, for other programs and for another day: each mention as words with their place. */
export const evidence: ExportFormat = {
  label: 'Evidence (JSON)',
  mediaType: 'application/json',
  extension: 'evidence.json',
  render: (article, facts, options = {}) => `${JSON.stringify(createPack(article, facts, options), null, 2)}\n`,
};

function createPack(article: Article, facts: Facts, { savedAt, version, marks = [] }: ExportOptions): EvidencePack {
  const { metadata } = article;
  const text = createArticleText(article);
  const target = (mention: Mention) => createTarget(text, metadata.url, mention);
  return {
    kind: PACK_KIND,
    version: PACK_VERSION,
    generator: { name: 'Nutgraf', ...(version ? { version } : {}) },
    article: {
      url: metadata.url,
      ...(metadata.canonicalUrl ? { canonicalUrl: metadata.canonicalUrl } : {}),
      headline: metadata.headline,
      ...(metadata.siteName ? { siteName: metadata.siteName } : {}),
      byline: [...(metadata.byline ?? []), ...(metadata.agencies ?? [])],
      language: metadata.language,
      ...(metadata.published ? { published: metadata.published } : {}),
      ...(metadata.modified ? { modified: metadata.modified } : {}),
      ...(savedAt ? { retrieved: savedAt } : {}),
    },
    people: withDismissed(facts.people, facts.dismissed?.people).map((person) => ({
      ...person,
      roles: person.roles.map((role) => ({ ...role, mention: target(role.mention) })),
      mentions: person.mentions.map(target),
    })),
    sources: withDismissed(facts.sources, facts.dismissed?.sources).map(({ declined, ...source }) => ({
      ...source,
      mentions: source.mentions.map(target),
      statements: source.statements.map(({ cue, via, ...statement }) => ({
        ...statement,
        mention: target(statement.mention),
        ...(cue ? { cue: target(cue) } : {}),
        ...(via ? { via: { ...via, mention: target(via.mention) } } : {}),
      })),
      ...(declined ? { declined: declined.map(target) } : {}),
    })),
    dates: withDismissed(facts.dates, facts.dismissed?.dates).map((date) => ({
      ...date,
      mention: target(date.mention),
    })),
    amounts: withDismissed(facts.amounts, facts.dismissed?.amounts).map((amount) => ({
      ...amount,
      mention: target(amount.mention),
    })),
    notices: facts.notices.map(({ id, evidence: shown }: Notice) => ({
      id,
      evidence: typeof shown === 'string' ? shown : shown.map(target),
    })),
    ...(marks.length
      ? {
          marks: marks.map(({ colour, created, words }) => ({
            colour,
            created,
            // Positions count over the headline, -1, and the blocks; the standfirst is none of them.
            words: words.filter(({ block }) => block >= -1).map(target),
          })),
        }
      : {}),
  };
}

/** Those that were dismissed last, so that numbers of people stay as they are. */
function withDismissed<Fact>(facts: Fact[], dismissed: Fact[] = []): Fact[] {
  return [...facts, ...dismissed];
}
