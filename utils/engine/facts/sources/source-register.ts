import type { PersonFact, SourceFact } from '../../facts';
import type { NamedSource } from './describe-source';

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
const SMALL = new Set('the a an of for in at to and on s with from'.split(' '));

/** `EU`, `U.N.`. */
const ABBREVIATION = /^(?:\p{Lu}\.?){2,6}$/u;

/** The first letters of a name's capitalized words; an abbreviation's own letters. */
function initialsOf(name: string): string {
  if (ABBREVIATION.test(name)) return name.replaceAll('.', '');
  return (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('');
}

function contentWords(name: string): ReadonlySet<string> {
  const found = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(found.filter((word) => !SMALL.has(word)));
}

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((word) => b.has(word));

/** Keeps the sources of a text, each once over all its wordings. */
export class SourceRegister {
  readonly entries: Entry[] = [];
  private recent: Entry[] = [];
  private readonly byPerson = new Map<number, Entry>();
  private readonly byInitials = new Map<string, Entry>();
  /** Entries by each content word of their names. */
  private readonly byWord = new Map<string, Set<Entry>>();

  constructor(private readonly people: readonly PersonFact[]) {}

  /** The source a description means, new or known; `null` where it points back to nobody. */
  resolve(named: NamedSource): SourceFact | null {
    const entry = this.find(named);
    if (!entry) return null;
    const { mention } = named;
    const place = `${mention.block}:${mention.start}`;
    if (!entry.places.has(place)) entry.fact.mentions.push(mention);
    entry.places.add(place);
    this.recent = [entry, ...this.recent.filter((each) => each !== entry)].slice(0, LONGEST_MEMORY);
    return entry.fact;
  }

  /** Whoever spoke last. */
  latest(): SourceFact | null {
    return this.recent[0]?.fact ?? null;
  }

  private find(named: NamedSource): Entry | null {
    const { isPronoun } = named;
    if (isPronoun === 'single') {
      return this.recent.find(({ fact }) => fact.type === 'person' || fact.type === 'anonymous') ?? null;
    }
    if (isPronoun === 'group') return this.recent.find(({ fact }) => fact.type !== 'person') ?? null;
    if (isPronoun === 'thing') {
      return this.recent.find(({ fact }) => /^(?:organization|document|outlet)$/.test(fact.type)) ?? null;
    }
    if (named.person !== undefined) {
      const known = this.byPerson.get(named.person);
      return known ?? this.add({ ...named, name: this.people[named.person]!.name });
    }
    if (named.isBack) {
      const sameHead = this.recent.find(({ head }) => head === named.head);
      const sameType =
        named.type === 'organization' ? this.recent.find(({ fact }) => fact.type === named.type) : undefined;
      const back = sameHead ?? sameType;
      if (back) return back;
    }
    const bearer = named.isBack && named.type === 'anonymous' ? this.bearerOf(named.head) : undefined;
    if (bearer) return bearer;
    const words = contentWords(named.name);
    const known = this.sharing(words).find((entry) => {
      if (entry.fact.type !== named.type) return false;
      if (named.type === 'anonymous' && entry.head !== named.head) return false;
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
