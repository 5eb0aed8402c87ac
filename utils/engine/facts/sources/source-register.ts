import type { PersonFact, SourceFact } from '../../facts';
import type { AttributionWords } from '../../languages/attribution-words';
import type { Mention } from '../../text-range';
import type { NamedSource } from './describe-source';
import type { Gender } from './gender';
import { ABBREVIATION, contentWords, initialsOf, isSqueezed, isWithin } from './source-names';

interface Entry {
  fact: SourceFact;
  head: string;
  words: ReadonlySet<string>;
  /** Where its mentions are. */
  places: Set<string>;
}

/** A pronoun or "the company" means one of the last that spoke; texts with more sources are lists. */
const LONGEST_MEMORY = 40;
/** Roles looked at for "the actor". */
const MOST_ROLES = 8;
/** A word that more names have tells none of them. */
const COMMON = 30;
/** Keeps the sources of a text, each once over all its wordings. */
export class SourceRegister {
  readonly entries: Entry[] = [];
  private recent: Entry[] = [];
  private readonly byPerson = new Map<number, Entry>();
  private readonly byInitials = new Map<string, Entry>();
  /** Entries by each content word of their names. */
  private readonly byWord = new Map<string, Set<Entry>>();

  /** Whose statement, letter or post it was that spoke last. */
  private readonly carriers = new Map<string, Entry>();
  /** The organization spoken of last that has not spoken since. */
  private organization: Mention | null = null;
  private pair: readonly [number, number] | null = null;
  private readonly genders = new Map<number, Gender | null>();

  constructor(
    private readonly people: readonly PersonFact[],
    private readonly words: AttributionWords,
    private readonly genderOf: (person: PersonFact) => Gender | null,
  ) {}

  /** The source a description means, new or known; `null` where it points back to nobody. */
  resolve(named: NamedSource): SourceFact | null {
    const entry = this.find(named);
    if (!entry) return null;
    const { mention } = named;
    const place = `${mention.block}:${mention.start}`;
    if (!entry.places.has(place)) entry.fact.mentions.push(mention);
    entry.places.add(place);
    this.remember(entry);
    return entry.fact;
  }

  /** Somebody is spoken of: "he" may mean them. */
  notePerson(person: number): void {
    const known = this.byPerson.get(person);
    if (known) {
      this.remember(known);
      return;
    }
    const { name, mentions } = this.people[person]!;
    const [mention] = mentions;
    if (mention) this.remember(this.add({ name, type: 'person', person, head: '', isBack: false, mention }));
  }

  /** The source a person is. */
  resolvePerson(person: number, mention: Mention): SourceFact {
    const { name } = this.people[person]!;
    return this.resolve({ name, type: 'person', person, head: '', isBack: false, mention })!;
  }

  /** The document that has spoken already and that a noun may mean. */
  findReport(noun: string): SourceFact | undefined {
    const akin = this.words.synonyms.find((nouns) => nouns.has(noun));
    const isIt = ({ fact, head }: Entry) => fact.type === 'document' && (head === noun || akin?.has(head) === true);
    return this.recent.find(isIt)?.fact;
  }

  /** Two people are spoken of together: "they" may mean them. */
  notePair(people: readonly [number, number]): void {
    this.pair = people;
  }

  /** Whom "they" means, where two people were spoken of last. */
  pairMeant(): readonly number[] {
    return this.pair ?? [];
  }

  /** An organization is spoken of: "the company" may mean it. */
  noteOrganization(mention: Mention): void {
    this.organization = mention;
  }

  /** A source known already speaks again. */
  spoke(fact: SourceFact): void {
    const entry = this.recent.find((each) => each.fact === fact);
    if (entry) this.remember(entry);
  }

  noteCarrier(noun: string, fact: SourceFact): void {
    const entry = this.recent.find((each) => each.fact === fact);
    if (entry) this.carriers.set(noun, entry);
  }

  private remember(entry: Entry): void {
    if (entry.fact.type === 'organization') this.organization = null;
    if (entry.fact.type !== 'person') this.pair = null;
    this.recent = [entry, ...this.recent.filter((each) => each !== entry)].slice(0, LONGEST_MEMORY);
  }

  /** Whether "he" or "she" may mean a source. */
  private agrees({ fact, head }: Entry, pronoun: string): boolean {
    if (fact.type === 'anonymous') return !/(?:[^s]s|people)$/.test(head);
    if (fact.type !== 'person') return false;
    const { person } = fact;
    if (person === undefined) return true;
    let gender = this.genders.get(person);
    if (gender === undefined) {
      gender = this.genderOf(this.people[person]!);
      this.genders.set(person, gender);
    }
    return gender === null || (gender === 'female') === (pronoun === 'she');
  }

  private find(named: NamedSource): Entry | null {
    const { isPronoun } = named;
    if (isPronoun === 'single') {
      return this.recent.find((entry) => this.agrees(entry, named.head)) ?? null;
    }
    if (isPronoun === 'group') {
      const isGroup = ({ fact, head }: Entry) =>
        fact.type === 'organization' || (fact.type === 'anonymous' && /s$|people|team/.test(head));
      return this.recent.find(isGroup) ?? null;
    }
    if (isPronoun === 'thing') {
      return this.recent.find(({ fact }) => /^(?:organization|document|outlet)$/.test(fact.type)) ?? null;
    }
    if (named.person !== undefined) {
      const known = this.byPerson.get(named.person);
      return known ?? this.add({ ...named, name: this.people[named.person]!.name });
    }
    const back = named.isBack ? this.findBack(named) : undefined;
    if (back) return back;
    const words = contentWords(named.name);
    const known = this.sharing(words).find((entry) => {
      if (entry.fact.type !== named.type) return false;
      if (
        named.type === 'anonymous' &&
        (entry.head !== named.head || (!named.isBack && entry.words.size !== words.size))
      )
        return false;
      return isWithin(words, entry.words) || isWithin(entry.words, words);
    });
    if (!known) return this.sameByInitials(named, words) ?? this.add(named);
    if (words.size > known.words.size) {
      known.fact.name = named.name;
      known.words = words;
      this.index(known);
    }
    return known;
  }

  /** Whom "the official", "the company", "the statement" means. */
  private findBack({ head, type, isPersonBack }: NamedSource): Entry | undefined {
    const carrier = type === 'document' || type === 'social' ? this.carriers.get(head) : undefined;
    if (carrier) return carrier;
    const sameHead = this.recent.find((entry) => entry.head === head && entry.fact.statements.length > 0);
    if (sameHead) return sameHead;
    if (type === 'organization' && !this.words.genericOrganizations.has(head) && !/makers?$/.test(head)) {
      return this.recent.find((entry) => entry.fact.type === type && entry.words.has(head));
    }
    if (type === 'organization' && this.organization) {
      const mention = this.organization;
      const named: NamedSource = { name: mention.text, type, head: '', isBack: false, mention };
      return this.find(named) ?? undefined;
    }
    if (type === 'organization' || type === 'outlet') return this.recent.find(({ fact }) => fact.type === type);
    if (type === 'document' || type === 'anonymous') {
      const akin = this.words.synonyms.find((nouns) => nouns.has(head));
      const same = akin && this.recent.find((entry) => entry.fact.type === type && akin.has(entry.head));
      if (same) return same;
      const [last] = this.recent;
      if (type === 'document' && last?.fact.type === 'outlet') return last;
    }
    if (type !== 'anonymous') return undefined;
    return this.bearerOf(head) ?? (isPersonBack ? this.recent.find(({ fact }) => fact.type === 'person') : undefined);
  }

  /** "The actor": the last speaker whose role says so. */
  private bearerOf(head: string): Entry | undefined {
    return this.recent.find(({ fact: { person } }) => {
      const roles = person === undefined ? [] : this.people[person]!.roles.slice(0, MOST_ROLES);
      return roles.some(({ text }) => contentWords(text).has(head));
    });
  }

  /** The organization or outlet that `WHO` is short for, or the long form of one known as `WHO`. */
  private sameByInitials(named: NamedSource, words: ReadonlySet<string>): Entry | undefined {
    if (named.type !== 'organization' && named.type !== 'outlet') return undefined;
    const squeezed = this.recent.find(
      (entry) => entry.fact.type === named.type && isSqueezed(named.name, entry.fact.name),
    );
    if (squeezed) {
      if (named.name.length > squeezed.fact.name.length) squeezed.fact.name = named.name;
      squeezed.words = new Set([...squeezed.words, ...words]);
      this.index(squeezed);
      return squeezed;
    }
    const initials = initialsOf(named.name);
    const short = ABBREVIATION.test(named.name) ? named.name.replaceAll('.', '') : undefined;
    const known = this.byInitials.get(short ?? initials);
    if (initials.length < 2 || known?.fact.type !== named.type) return undefined;
    if (ABBREVIATION.test(known.fact.name) === (short !== undefined)) return undefined;
    if (short === undefined) known.fact.name = named.name;
    known.words = new Set([...known.words, ...words]);
    this.index(known);
    return known;
  }

  /** Entries whose names share a word with these, by its first words first. */
  private sharing(words: ReadonlySet<string>): Entry[] {
    const sets = [...words].map((word) => this.byWord.get(word)).filter((set) => set !== undefined);
    return [...new Set(sets.flatMap((set) => [...set]))];
  }

  private index(entry: Entry): void {
    for (const word of entry.words) {
      const there = this.byWord.get(word) ?? new Set();
      if (there.size < COMMON) this.byWord.set(word, there.add(entry));
    }
  }

  private add({ name, type, person, head }: NamedSource): Entry {
    const fact: SourceFact = { name, type, mentions: [], statements: [], ...(person === undefined ? {} : { person }) };
    const entry: Entry = { fact, head, words: contentWords(name), places: new Set() };
    this.entries.push(entry);
    if (person !== undefined) this.byPerson.set(person, entry);
    this.index(entry);
    const initials = initialsOf(name);
    if (initials.length > 1 && !this.byInitials.has(initials)) this.byInitials.set(initials, entry);
    return entry;
  }
}
