/** How a language says who said what. All words are lower case; all expressions are linear and look at one word. */
export interface AttributionWords {
  /** Phrases, word by word, that the source follows: "according to". */
  openers: readonly (readonly string[])[];
  /** Opens the agent of a passive: "by". */
  agentWords: ReadonlySet<string>;
  /** Phrases, word by word, by which somebody who was asked gives no answer: "declined to". */
  refusals: readonly (readonly string[])[];
  /** Right before a verb these make it no speech: "would say", "the states". */
  notSpoken: RegExp;
  /** Verbs whose object is whom one speaks to: "told". */
  tellingVerbs: RegExp;
  /** Verbs of speech that mean adding up or reacting where a number follows: "added 25 points". */
  countingVerbs: RegExp;
  /** Words that open a relative clause about the subject: "who". */
  relatives: ReadonlySet<string>;
  /** Words before a verb that has its subject from the verb before: "and". */
  conjunctions: RegExp;
  /** Adverbs by their form. */
  adverb: RegExp;
  /** Lower-case words a subject behind its verb may begin with. */
  subjectStarts: RegExp;
  /** Words that end a subject behind its verb: "on", "about". */
  subjectEnds: RegExp;
  /** Words that end the main noun of a phrase: "of", "who". */
  headEnds: RegExp;
  /** Determiners that point back to somebody named before: "the". */
  pointers: RegExp;
  /** Words that ask for anonymity, and those that give the reason behind them. */
  anonymity: { asked: RegExp; because: RegExp };
  /** Verbs of speech and writing: enough by themselves. */
  speechVerbs: ReadonlySet<string>;
  /** Verbs of speech in the plural, which are nouns or infinitives elsewhere: "critics argue". */
  pluralVerbs: ReadonlySet<string>;
  /** Verbs that tell a speaker only beside a quotation: "ordered", "laughed". */
  quotativeVerbs: ReadonlySet<string>;
  /** Of them, those that name what they speak of: "calls it a “sham”". */
  labelVerbs: ReadonlySet<string>;
  /** Cues of several words, by their first word: "issued a statement". */
  phrasalCues: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Verbs whose object is the source: "citing police". */
  citingVerbs: ReadonlySet<string>;
  /** Forms that carry on with the speaker of the clause before: "adding". */
  participles: ReadonlySet<string>;
  /** Verbs that attribute only where the subject is a document or people of knowledge: "found", "shows". */
  findingVerbs: ReadonlySet<string>;
  /** Of them, verbs of belief: whoever believes something is a source for it. */
  beliefVerbs: ReadonlySet<string>;
  /** Words that open the clause of what was found: "that". */
  clauseOpeners: ReadonlySet<string>;
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
  /** Of both: what a statement is made in, so that "the statement" means who made it. */
  carrierNouns: ReadonlySet<string>;
  /** What somebody speaks to an outlet in, and the words that lead to the outlet: "an interview with". */
  channelNouns: ReadonlySet<string>;
  channelLinks: ReadonlySet<string>;
  /** Words between two cues after which the second says something of its own: "but". */
  contrasts: ReadonlySet<string>;
  /** Nouns for one and the same source in turn: "the study", "the paper". */
  synonyms: readonly ReadonlySet<string>[];
  socialNouns: ReadonlySet<string>;
  organizationNouns: ReadonlySet<string>;
  /** "the newspaper": an outlet named before. */
  outletNouns: ReadonlySet<string>;
  /** Of `organizationNouns`: "the company" may mean any organization named before. */
  genericOrganizations: ReadonlySet<string>;
  outletWords: ReadonlySet<string>;
  /** Of `outletWords`: enough as the whole name. */
  outletNames: ReadonlySet<string>;
}
