import type { PersonFact, SourceFact } from '../../facts';
import type { NamedSource } from './describe-source';

interface Entry {
  fact: SourceFact;
  head: string;
  words: ReadonlySet<string>;
}

const SMALL = new Set('the a an of for in at to and on s with from'.split(' '));

function contentWords(name: string): ReadonlySet<string> {
  const found = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(found.filter((word) => !SMALL.has(word)));
}

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((word) => b.has(word));

/** Keeps the sources of a text, each once over all its wordings. */
export class SourceRegister {
  readonly entries: Entry[] = [];
  private recent: Entry[] = [];

  constructor(private readonly people: readonly PersonFact[]) {}

  /** The source a description means, new or known; `null` where it points back to nobody. */
  resolve(named: NamedSource): SourceFact | null {
    const entry = this.find(named);
    if (!entry) return null;
    const { mention } = named;
    const isNoted = entry.fact.mentions.some((each) => each.block === mention.block && each.start === mention.start);
    if (!isNoted) entry.fact.mentions.push(mention);
    this.recent = [entry, ...this.recent.filter((each) => each !== entry)];
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
      const known = this.entries.find(({ fact }) => fact.person === named.person);
      return known ?? this.add({ ...named, name: this.people[named.person]!.name });
    }
    if (named.isBack) {
      const sameHead = this.recent.find(({ head }) => head === named.head);
      const sameType =
        named.type === 'organization' ? this.recent.find(({ fact }) => fact.type === named.type) : undefined;
      const back = sameHead ?? sameType;
      if (back) return back;
    }
    const words = contentWords(named.name);
    const known = this.entries.find((entry) => {
      if (entry.fact.type !== named.type) return false;
      if (named.type === 'anonymous' && entry.head !== named.head) return false;
      return isWithin(words, entry.words) || isWithin(entry.words, words);
    });
    if (!known) return this.add(named);
    if (words.size > known.words.size) {
      known.fact.name = named.name;
      known.words = words;
    }
    return known;
  }

  private add({ name, type, person, head }: NamedSource): Entry {
    const fact: SourceFact = { name, type, mentions: [], statements: [], ...(person === undefined ? {} : { person }) };
    const entry: Entry = { fact, head, words: contentWords(name) };
    this.entries.push(entry);
    return entry;
  }
}
