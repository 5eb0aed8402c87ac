import type { PersonFact, SourceFact, SourceType } from '../../../facts';
import type { AttributionPatterns } from '../../../languages/attribution-patterns';
import { rangesOverlap, type TextRange } from '../../../text-range';
import type { AnalysedBlock } from '../../analysis';
import type { PlacedPerson } from '../describe-source';

/** Sources a pronoun or "the speaker" may mean. */
const LONGEST_MEMORY = 20;
/** Shorter parts of a name are shared by too many. */
const SHORTEST_KEY = 3;

interface Entry {
  fact: SourceFact;
  head: string;
}

/** Keeps the sources that patterns find, each once over its wordings. */
export class SourceBook {
  readonly facts: SourceFact[] = [];
  private readonly byPerson = new Map<number, Entry>();
  private readonly byName = new Map<string, Entry>();
  private readonly byHead = new Map<string, Entry>();
  private recent: Entry[] = [];

  constructor(
    private readonly language: AttributionPatterns,
    private readonly people: readonly PersonFact[],
  ) {}

  /** The source a phrase means; `null` where it is nobody who can say something. */
  resolve(block: AnalysedBlock, range: TextRange, placed: readonly PlacedPerson[], isOutletOnly = false) {
    const entry = this.find(block, range, placed, isOutletOnly);
    if (!entry) return null;
    this.recent = [entry, ...this.recent.filter((each) => each !== entry)].slice(0, LONGEST_MEMORY);
    return entry.fact;
  }

  private find(block: AnalysedBlock, range: TextRange, placed: readonly PlacedPerson[], isOutletOnly: boolean) {
    const { language } = this;
    const words = block.text.slice(range.start, range.end);
    if (language.pronouns.single.test(words)) return this.lastMan();
    if (language.pronouns.group.test(words)) return this.lastOf('person', 'anonymous', 'organization');
    const article = language.article.exec(words)?.[0] ?? '';
    const start = range.start + article.length;
    const name = words.slice(article.length);
    const head = headOf(name, language.headEnd);
    const own = { start, end: start + head.length };
    // "Kochs Nachfolger Jan Wolf": the last one.
    const person = placed.findLast(({ mention }) => rangesOverlap(mention, own));
    if (person && !isOutletOnly) return this.ofPerson(person, block, person.mention);
    // "Der Vorsitzende des Verbandes, Jan Wolf": the name in apposition.
    const apposed = placed.find(({ mention }) => mention.start === range.end + 2 && block.text[range.end] === ',');
    if (apposed && !isOutletOnly) return this.ofPerson(apposed, block, apposed.mention);
    const type = this.kindOf(head);
    if (!type || (isOutletOnly && type !== 'outlet')) return null;
    const key = name.toLowerCase();
    const noun = head.toLowerCase();
    const isBack = language.pointer.test(words) && name === head;
    const known = this.byName.get(key) ?? (isBack ? this.lastWithHead(noun, type) : undefined);
    const entry = known ?? this.add({ name, type, mentions: [], statements: [] }, noun);
    this.byName.set(key, entry);
    mention(entry.fact, block, { start, end: range.end });
    return entry;
  }

  private ofPerson({ person }: PlacedPerson, block: AnalysedBlock, range: TextRange): Entry {
    const known = this.byPerson.get(person);
    const fresh = (): Entry =>
      this.add({ name: this.people[person]!.name, type: 'person', person, mentions: [], statements: [] }, '');
    const entry = known ?? fresh();
    this.byPerson.set(person, entry);
    mention(entry.fact, block, range);
    return entry;
  }

  private kindOf(head: string): SourceType | undefined {
    const noun = head.split(' ').find((word) => this.language.kinds.some(([, kind]) => kind.test(word)));
    return this.language.kinds.find(([, kind]) => kind.test(head) || (noun !== undefined && kind.test(noun)))?.[0];
  }

  private lastOf(...types: SourceType[]): Entry | undefined {
    return this.recent.find(({ fact }) => types.includes(fact.type));
  }

  private lastMan(): Entry | undefined {
    return this.recent.find(({ fact }) => {
      if (fact.type !== 'person' && fact.type !== 'anonymous') return false;
      const roles = fact.person === undefined ? [fact.name] : this.people[fact.person]!.roles.map(({ text }) => text);
      return !roles.some((role) => this.language.feminine.test(role.split(' ')[0]!));
    });
  }

  private lastWithHead(head: string, type: SourceType): Entry | undefined {
    const same = this.byHead.get(head);
    if (same || head.length < SHORTEST_KEY) return same;
    // "Das Ministerium" after "das Verkehrsministerium"; "die Sprecherin" after "Polizeisprecherin Anna Koch".
    return this.recent.find(
      ({ fact, head: other }) =>
        (fact.type === type && other.endsWith(head)) ||
        (fact.person !== undefined &&
          this.people[fact.person]!.roles.some(({ text }) => text.toLowerCase().endsWith(head))),
    );
  }

  private add(fact: SourceFact, head: string): Entry {
    const entry = { fact, head };
    this.facts.push(fact);
    if (head !== '') this.byHead.set(head, entry);
    return entry;
  }
}

/** The main noun of a phrase with what stands before it. */
function headOf(name: string, headEnd: RegExp): string {
  const words = name.split(' ');
  const end = words.findIndex((word, i) => i > 0 && headEnd.test(word));
  return (end < 0 ? words : words.slice(0, end)).join(' ');
}

function mention(fact: SourceFact, block: AnalysedBlock, { start, end }: TextRange): void {
  if (fact.mentions.some((each) => each.block === block.block && each.start === start)) return;
  fact.mentions.push({ block: block.block, start, end, text: block.text.slice(start, end) });
}
