/** Kinds of speakers that a noun can tell. */
export type SpeakerKind = 'organization' | 'anonymous' | 'outlet' | 'document' | 'social';

/** One way of wording who said something. All expressions are linear and only ever run over some 200 letters. */
export interface AttributionPattern {
  /** The words of attribution; source of a regular expression. The group `source` is who speaks, if it stands in them. */
  cue: string;
  /** Ends where the cue starts; the group `source` is who speaks. */
  before?: RegExp;
  /** Starts where the cue ends; the groups are `source` and, where somebody was told, `listener`. */
  after?: RegExp;
  /** What must stand behind the cue besides: the second part of a verb. */
  needs?: RegExp;
  /** Asked and gave no answer. */
  isRefusal?: boolean;
}

/** How a language without a trained tagger says who said what. */
export interface AttributionPatterns {
  /** Tried in order at each cue; the first that fits counts. */
  patterns: AttributionPattern[];
  /** Kinds of speakers by the main noun of their phrase, in order; a speaker of no kind is left out. */
  kinds: [kind: SpeakerKind, noun: RegExp][];
  /** Ends the main noun of a phrase: a preposition or a genitive follows. */
  headEnd: RegExp;
  /** The article in front of a phrase, which is no part of the source's name. */
  article: RegExp;
  /** Of the articles: they point back to somebody named before. */
  pointer: RegExp;
  /** Ends the roles of women, whom the pronoun for a man never means. */
  feminine: RegExp;
  pronouns: { single: RegExp; group: RegExp };
  /** Verb forms by which a sentence without a cue goes on with what somebody said. */
  reportedMood: RegExp;
  /** Words that ask for anonymity; the group `reason` is why, where it is given. */
  anonymity: RegExp;
}
