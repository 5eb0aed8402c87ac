import type { TextQuote } from './anchoring/text-quote';
import type { Article } from './article';
import { isEdtf } from './edtf';
import type { AmountFact, DateFact, Facts, PersonFact, SourceFact } from './facts';
import { describePassage, findPassage, mentionsIn, placeInWhole, wholeTextOf } from './passages';
import { type Mention, mentionsOverlap } from './text-range';

export const FACT_EDIT_KINDS = ['person', 'source', 'date', 'amount'] as const;
export type FactEditKind = (typeof FACT_EDIT_KINDS)[number];

/** A fact of any kind. */
export type AnyFact = PersonFact | SourceFact | DateFact | AmountFact;

/** What somebody has said about a fact: found again by its kind and its first words. */
export interface FactEdit {
  kind: FactEditKind;
  /** The name or the words the engine gave. */
  fact: string;
  quote: TextQuote;
  isDismissed?: boolean;
  name?: string;
  role?: string;
  /** Of a date EDTF, of an amount a number as `isAmountValue` has it. */
  value?: string;
  /** ISO 8601 instant in UTC. */
  created: string;
}

/** A change to the edits of an article: only what differs, so that two tabs of it do not undo each other. */
export interface FactEditsChange {
  /** New ones, and others in place of those about the same words. */
  put: FactEdit[];
  drop: FactEdit[];
}

/** The words by which an edit finds its fact again; `undefined` for a fact without any. */
export function anchorOf(fact: AnyFact): Mention | undefined {
  if ('mention' in fact) return fact.mention;
  return fact.mentions[0] ?? ('statements' in fact ? fact.statements[0]?.mention : undefined);
}

/** An edit of a fact that says nothing yet; `null` where the fact has no words to find it by. */
export function beginEdit(article: Article, kind: FactEditKind, fact: AnyFact, created: string): FactEdit | null {
  const anchor = anchorOf(fact);
  const whole = wholeTextOf(article);
  const start = anchor && placeInWhole(whole, anchor.block, anchor.start);
  if (!anchor || start === null || start === undefined) return null;
  const { quote } = describePassage(whole, { start, end: start + anchor.text.length });
  return { kind, fact: 'mention' in fact ? fact.mention.text : fact.name, quote, created };
}

/** Whether two edits are about the same fact. */
export function isSameFact(a: FactEdit, b: FactEdit): boolean {
  return a.kind === b.kind && (['exact', 'prefix', 'suffix'] as const).every((part) => a.quote[part] === b.quote[part]);
}

/** The edits after a change: those about the same fact become one, which keeps the fact's first name. */
export function changeFactEdits(edits: readonly FactEdit[], { put, drop }: FactEditsChange): FactEdit[] {
  const kept = edits.filter((edit) => !drop.some((each) => isSameFact(each, edit)));
  for (const edit of put) {
    const at = kept.findIndex((each) => isSameFact(each, edit));
    const before = kept[at];
    if (before) kept[at] = { ...before, ...edit, fact: before.fact };
    else kept.push(edit);
  }
  return kept;
}

/**
 * The facts as somebody has edited them. Dismissed ones are apart, so that no list and no mark shows them; those that
 * an edit's words do not lead to any more are as the engine gave them, and the edit says so. Changes nothing it is given.
 */
export function applyFactEdits(article: Article, facts: Facts, edits: readonly FactEdit[]): Facts {
  if (edits.length === 0) return facts;
  const whole = wholeTextOf(article);
  const people = [...facts.people];
  const sources = [...facts.sources];
  const dates = [...facts.dates];
  const amounts = [...facts.amounts];
  const gone = new Set<AnyFact>();
  const applied = edits.map((edit) => {
    const range = findPassage(whole, { quote: edit.quote, position: -1 });
    const [place] = range ? mentionsIn(whole, range) : [];
    let isFound = false;
    const change = <Fact extends AnyFact>(list: Fact[], correct: (fact: Fact) => Partial<Fact>) => {
      const at = place ? findFact(list, place) : -1;
      if (at < 0) return;
      isFound = true;
      const before = list[at]!;
      const isGone = edit.isDismissed === true || gone.has(before);
      const after = { ...before, ...correct(before), isEdited: true, ...(isGone ? { isDismissed: true } : {}) };
      list[at] = after;
      if (isGone) gone.add(after);
    };
    if (edit.kind === 'person') change(people, (person) => correctPerson(person, edit));
    else if (edit.kind === 'source') change(sources, () => (edit.name ? { name: edit.name } : {}));
    else if (edit.kind === 'date') change(dates, () => correctDate(edit));
    else change(amounts, () => correctAmount(edit));
    return { edit, isFound };
  });
  const places = people.map((person, i) =>
    gone.has(person) ? -1 : people.slice(0, i).filter((p) => !gone.has(p)).length,
  );
  const linked = sources.map(({ person, ...source }, i) => {
    const place = person === undefined || gone.has(sources[i]!) ? -1 : (places[person] ?? -1);
    return place < 0 ? source : { ...source, person: place };
  });
  const isGone = (_: unknown, i: number) => gone.has(sources[i]!);
  const kept = <Fact extends AnyFact>(list: Fact[]) => list.filter((fact) => !gone.has(fact));
  const dismissed = <Fact extends AnyFact>(list: Fact[]) => list.filter((fact) => gone.has(fact));
  return {
    ...facts,
    people: kept(people),
    sources: linked.filter((fact, i) => !isGone(fact, i)),
    dates: kept(dates),
    amounts: kept(amounts),
    dismissed: {
      people: dismissed(people),
      sources: linked.filter(isGone),
      dates: dismissed(dates),
      amounts: dismissed(amounts),
    },
    edits: applied,
  };
}

function correctPerson(person: PersonFact, { name, role }: FactEdit): Partial<PersonFact> {
  const anchor = person.mentions[0];
  return {
    ...(name
      ? { name, aliases: [...new Set([...person.aliases, person.name])].filter((alias) => alias !== name) }
      : {}),
    // In place of what the text calls them, at the same words.
    ...(role && anchor ? { roles: [{ text: role, mention: person.roles[0]?.mention ?? anchor }] } : {}),
  };
}

function correctDate({ value }: FactEdit): Partial<DateFact> {
  if (!value || !isEdtf(value)) return {};
  return { value, granularity: granularityOf(value), inferred: [], certain: !/[~?%X]/.test(value) };
}

/** Whether a text is a number as it is kept: a minus, figures, and a full stop before a fraction. */
export function isAmountValue(text: string): boolean {
  return /^-?\d{1,15}(?:\.\d{1,6})?$/.test(text);
}

function correctAmount({ value }: FactEdit): Partial<AmountFact> {
  return value && isAmountValue(value) ? { value: Number(value), upTo: undefined } : {};
}

function granularityOf(value: string): DateFact['granularity'] {
  if (value.includes('/')) return 'range';
  if (value.includes('T')) return 'instant';
  const bare = value.replace(/[~?%]$/, '');
  if (/^\d{2}XX$/.test(bare)) return 'century';
  if (/^\d{3}X$/.test(bare)) return 'decade';
  if (bare.length === 4) return 'year';
  if (bare.length === 10) return 'day';
  const part = Number(bare.slice(5));
  return part <= 12 ? 'month' : part >= 33 && part <= 36 ? 'quarter' : 'season';
}

/** The fact that begins with these words, or else the first with words over them. */
function findFact(list: readonly AnyFact[], place: Mention): number {
  const first = list.findIndex((fact) => {
    const anchor = anchorOf(fact);
    return anchor?.block === place.block && anchor.start === place.start && anchor.end === place.end;
  });
  if (first >= 0) return first;
  return list.findIndex((fact) =>
    ('mention' in fact ? [fact.mention] : fact.mentions).some((mention) => mentionsOverlap(mention, place)),
  );
}
