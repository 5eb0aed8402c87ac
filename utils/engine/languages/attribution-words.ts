/** How a language says who said what. All words are lower case. */
export interface AttributionWords {
  /** Verbs of speech and writing: enough by themselves. */
  speechVerbs: ReadonlySet<string>;
  /** Forms that carry on with the speaker of the clause before: "adding". */
  participles: ReadonlySet<string>;
  /** Verbs that attribute only where the subject is a document or people of knowledge: "found", "shows". */
  findingVerbs: ReadonlySet<string>;
  /** Words between subject and verb: auxiliaries, adverbs. */
  fillers: ReadonlySet<string>;
  /** Words no noun phrase reaches across. */
  clauseWords: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  days: ReadonlySet<string>;
  singlePronouns: ReadonlySet<string>;
  groupPronouns: ReadonlySet<string>;
  thingPronouns: ReadonlySet<string>;
  /** Nouns for unnamed people. */
  anonymousNouns: ReadonlySet<string>;
  documentNouns: ReadonlySet<string>;
  socialNouns: ReadonlySet<string>;
  organizationNouns: ReadonlySet<string>;
  outletWords: ReadonlySet<string>;
  /** Of `outletWords`: enough as the whole name. */
  outletNames: ReadonlySet<string>;
}
