/** An article as sentences: labels name a sentence by its number. */
export interface LabelledDocument {
  id: string;
  url: string;
  title: string;
  /** `i`: its number; `p`: its paragraph, from 0; `t`: its text. */
  sentences: { i: number; p: number; t: string }[];
}

/** What is true about it. Optional labels are neither demanded nor punished. `s`: numbers of sentences, -1 the headline. */
export interface Labels {
  id: string;
  /** The day that "today" is, where it is known. */
  published: string | null;
  people: LabelledPerson[];
  dates: LabelledDate[];
  sources: LabelledSource[];
}

export interface LabelledPerson {
  name: string;
  aliases?: string[];
  roles?: string[];
  s: number[];
  quoted?: boolean;
  optional?: boolean;
}

/** `t`: the words; `value`: EDTF, empty where it cannot be told. */
export interface LabelledDate {
  s: number;
  t: string;
  value: string;
  optional?: boolean;
}

export interface LabelledSource {
  name: string;
  type: string;
  s: number[];
  optional?: boolean;
}

/** Where something stands: the headline is paragraph -1; offsets are half-open, in UTF-16. */
export interface Place {
  paragraph: number;
  start: number;
  end: number;
}

/** What a tagger gives. */
export interface TaggedFacts {
  people: { name: string; aliases?: string[]; roles?: string[]; quoted?: boolean; mentions: Place[] }[];
  dates: (Place & { value: string })[];
  sources: { name: string; type: string; statements: Place[] }[];
}

export interface TaggerInput {
  id: string;
  url: string;
  title: string;
  published: string | null;
  paragraphs: string[];
}

export type Tagger = (input: TaggerInput) => TaggedFacts;
