import { type Article, textAt } from './article';
import type { FactEdit } from './fact-edits';
import type { AmountBound } from './languages/amount-language';
import type { Mention } from './text-range';

export type DateGranularity =
  | 'instant'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'range';

/** The kinds of fact there are, in the order in which they are shown. */
export const FACT_KINDS = ['people', 'sources', 'dates', 'amounts'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export interface EditedFact {
  /** Changed by somebody who reads. */
  isEdited?: boolean;
  /** Said to be wrong by them. */
  isDismissed?: boolean;
}

/** An expression that places something in calendar time. */
export interface DateFact extends EditedFact {
  mention: Mention;
  /** EDTF (ISO 8601-2), such as `2019-11-18`, `199X`, `2019-22`, `2015/..`; '' where it stays open. */
  value: string;
  granularity: DateGranularity;
  /** Parts the words say themselves, such as `month`, `day`, `weekday`. */
  stated: string[];
  /** Parts that were worked out, such as `year`. */
  inferred: string[];
  /** What it was resolved from: `published`, or the EDTF value of the date in the text it hangs on. */
  basis?: string;
  certain: boolean;
}

export interface Role {
  text: string;
  mention: Mention;
}

/** A human named in the article, once, with every place where the name stands. */
export interface PersonFact extends EditedFact {
  /** Fullest form in the article, without title. */
  name: string;
  /** Other surface forms, without repeats. */
  aliases: string[];
  roles: Role[];
  mentions: Mention[];
  isQuoted: boolean;
  isByline: boolean;
}

export type SourceType = 'person' | 'organization' | 'anonymous' | 'outlet' | 'document' | 'social';

export interface Statement {
  /** The words that are attributed: whole sentence or quotation. */
  mention: Mention;
  /** The word of attribution, where the text has one. */
  cue?: Mention;
  /** In quotation marks, the speaker's own words. */
  isDirect: boolean;
  /** Another outlet that it was said to or that reports it, and where the text says so: hearsay. */
  via?: { name: string; mention: Mention };
}

/** Who or what the article relies on for information. */
export interface SourceFact extends EditedFact {
  name: string;
  type: SourceType;
  /** Index into `people`. */
  person?: number;
  /** Reason given for anonymity, as worded. */
  reason?: string;
  /** Absolute http(s) address, where the text links it. */
  href?: string;
  /** Places where the source itself is named. */
  mentions: Mention[];
  statements: Statement[];
  /** Asked and did not answer ("declined to comment"): kept, but no statement. */
  declined?: Mention[];
}

export type AmountType = 'money' | 'share' | 'measure' | 'count';

/** A quantity the article states: money, a share of something, a measure, or how many there are. */
export interface AmountFact extends EditedFact {
  /** The words with their bound and what is counted, such as `at least 31 passengers`. */
  mention: Mention;
  type: AmountType;
  /** `null` where the words give no number ("hundreds of people"). A share in percent is 12, two thirds are 0.667. */
  value: number | null;
  /** The upper end of a range ("10 to 15 percent"). */
  upTo?: number | undefined;
  bound?: AmountBound;
  /**
   * Of money the ISO 4217 code, or the sign where it may be one of several ("$"); of a share `percent`, `percentage-point`,
   * `basis-point` or `fraction`; of a measure the CLDR unit, such as `kilometer`; of a count the words of what is counted,
   * '' where the text leaves them out.
   */
  unit: string;
}

export interface Notice {
  id: string;
  evidence: Mention[] | string;
}

export interface Facts {
  dates: DateFact[];
  people: PersonFact[];
  sources: SourceFact[];
  amounts: AmountFact[];
  notices: Notice[];
  /** How many sentences of the text there are, and in how many of them something is attributed. */
  coverage?: { sentences: number; attributed: number };
  /** Said to be wrong by somebody who reads: in no list, and in no mark. */
  dismissed?: Pick<Facts, FactKind>;
  /** What somebody has said about them, and whether its words were found. */
  edits?: { edit: FactEdit; isFound: boolean }[];
}

export const NO_FACTS: Facts = { people: [], sources: [], dates: [], amounts: [], notices: [] };

/** The words that facts of a kind are marked at: of sources, what they are quoted for. */
export function mentionsOfKind(facts: Facts, kind: FactKind): Mention[] {
  switch (kind) {
    case 'people':
      return facts.people.flatMap(({ mentions }) => mentions);
    case 'sources':
      return facts.sources.flatMap(({ statements }) => statements.map(({ mention }) => mention));
    case 'dates':
    case 'amounts':
      return facts[kind].map(({ mention }) => mention);
  }
}

/** Every mention a fact stands on, in no particular order. */
export function evidenceOf(facts: Facts): Mention[] {
  return [
    ...facts.dates.map((date) => date.mention),
    ...facts.amounts.map((amount) => amount.mention),
    ...facts.people.flatMap((person) => [...person.mentions, ...person.roles.map((role) => role.mention)]),
    ...facts.sources.flatMap((source) => [
      ...source.mentions,
      ...(source.declined ?? []),
      ...source.statements.flatMap(({ mention, cue, via }) => [
        mention,
        ...(cue ? [cue] : []),
        ...(via ? [via.mention] : []),
      ]),
    ]),
    ...facts.notices.flatMap((notice) => (typeof notice.evidence === 'string' ? [] : notice.evidence)),
  ];
}

/** The mentions whose words are not where they say: empty for sound facts. The law of the house. */
export function findUnsoundMentions(article: Article, facts: Facts): Mention[] {
  return evidenceOf(facts).filter((mention) => mention.text === '' || textAt(article, mention) !== mention.text);
}
