/** How a language shows by the words around it that something is a person's name. Expressions look at one word. */
export interface NameCues {
  /** Forms of address before a name; no part of it and no role: "Frau". */
  honorific: RegExp;
  /** Nouns for what a person does or holds: before a name they make it one. */
  roleNoun: RegExp;
  /** Words in capitals that no name holds: common nouns for places, firms, things; words that open sentences. */
  noName: RegExp;
  /** Trades that are surnames too. */
  tradeSurname: RegExp;
  /** Small words inside a name: "von". */
  particle: RegExp;
  /** Verbs only people do: right before or after two words in capitals they make them a name. */
  speech: RegExp;
  /** Starts right behind a name: age or party in brackets; the group `party` is a role. */
  bracket: RegExp;
  /** Added to a name as genitive; no part of it. */
  genitive: RegExp;
  /** Adjectives that belong to the role behind them. */
  roleAdjective: RegExp;
  /** Lower-case words after which a surname that is a noun as well is that noun: articles. */
  article: RegExp;
  /** Starts behind a name: the apposition with its role in the group `role`. */
  roleAfter: RegExp;
  /** Ends before a name: a role and what it belongs to, in the group `role`. */
  roleBefore: RegExp;
}
