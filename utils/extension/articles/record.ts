import type { TextQuote } from '../../engine/anchoring/text-quote';
import type { LastReading } from '../../engine/changes';
import { FACT_EDIT_KINDS, type FactEdit, type FactEditKind, type FactEditsChange } from '../../engine/fact-edits';
import { isListOf, isRecord, isText } from '../messages/checks';

export type MarkColour = 'yellow' | 'green' | 'blue' | 'pink';
export const MARK_COLOURS: readonly MarkColour[] = ['yellow', 'green', 'blue', 'pink'];

/** Words somebody has marked. */
export interface ReaderMark {
  id: string;
  colour: MarkColour;
  quote: TextQuote;
  /** Where the words began in the article's whole text. */
  position: number;
  /** ISO 8601 instant in UTC. */
  created: string;
}

/** A change to the marks of an article: only what differs, so that two tabs of it do not undo each other. */
export interface MarksChange {
  /** New ones, and others in place of those with the same `id`. */
  put: ReaderMark[];
  /** `id`s of those that go. */
  drop: string[];
}

/** What is kept of one article, each part for itself. */
export interface ArticleParts {
  marks: ReaderMark[];
  edits: FactEdit[];
  reading: LastReading | null;
}

export interface ArticleRecord extends ArticleParts {
  /** Address without fragment. */
  address: string;
  headline: string;
  /** Of the last change. ISO 8601 instant in UTC. */
  updated: string;
}

/** More than this of anything nobody makes by hand. */
const MAX_MARKS = 1_000;
const MAX_EDITS = 1_000;
const MAX_SENTENCES = 5_000;
/** Longer than the longest passage that is worth marking. */
const MAX_WORDS = 10_000;
const MAX_CONTEXT = 200;
const MAX_SHORT = 500;

/** Whether a part may be stored; of the parts that are read, those that may not are left out. */
export const PART_CHECKS: { [Part in keyof ArticleParts]: (value: unknown) => boolean } = {
  marks: (value) => isListOf(value, isMark, MAX_MARKS),
  edits: (value) => isListOf(value, isEdit, MAX_EDITS),
  reading: (value) => value === null || isReading(value),
};

export const EMPTY_PARTS: ArticleParts = { marks: [], edits: [], reading: null };

/** The parts of a stored record that are sound. Lists lose what is broken in them, and keep the rest. */
export function readParts(stored: unknown): ArticleParts {
  if (!isRecord(stored)) return EMPTY_PARTS;
  return {
    marks: Array.isArray(stored.marks) ? stored.marks.filter(isMark).slice(0, MAX_MARKS) : [],
    edits: Array.isArray(stored.edits) ? stored.edits.filter(isEdit).slice(0, MAX_EDITS) : [],
    reading: isReading(stored.reading) ? stored.reading : null,
  };
}

/** Whether a message may change a record by this. */
export function isPartsPatch(value: unknown): value is Partial<ArticleParts> {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([part, content]) => Object.hasOwn(PART_CHECKS, part) && PART_CHECKS[part as keyof ArticleParts](content),
    )
  );
}

/** Whether a message may change marks by this. */
export function isMarksChange(value: unknown): value is MarksChange {
  return isRecord(value) && isListOf(value.put, isMark, MAX_MARKS) && isListOf(value.drop, isShort, MAX_MARKS);
}

/** Whether a message may change edits by this. */
export function isFactEditsChange(value: unknown): value is FactEditsChange {
  return isRecord(value) && isListOf(value.put, isEdit, MAX_EDITS) && isListOf(value.drop, isEdit, MAX_EDITS);
}

/** The marks after a change: those that were there keep their place. */
export function applyMarksChange(marks: readonly ReaderMark[], { put, drop }: MarksChange): ReaderMark[] {
  const changed = new Map(put.map((mark) => [mark.id, mark]));
  const kept = marks.filter(({ id }) => !drop.includes(id)).map((mark) => changed.get(mark.id) ?? mark);
  const known = new Set(kept.map(({ id }) => id));
  return [...kept, ...put.filter(({ id }) => !known.has(id))];
}

/** Parameters that say where somebody came from, never which article it is. */
const ORIGIN_PARAMETERS = /^(?:utm_\w{1,40}|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid)$/i;

/** The address under which something is kept of the article at a URL. */
export function recordAddress(url: string): string {
  const address = new URL(url);
  address.hash = '';
  const names = [...address.searchParams.keys()].filter((name) => ORIGIN_PARAMETERS.test(name));
  // Only where there are any: the rest of the query would be written anew.
  for (const name of names) address.searchParams.delete(name);
  return address.href;
}

function isMark(value: unknown): value is ReaderMark {
  return (
    isRecord(value) &&
    isShort(value.id) &&
    MARK_COLOURS.includes(value.colour as MarkColour) &&
    isQuote(value.quote) &&
    Number.isInteger(value.position) &&
    isShort(value.created)
  );
}

export function isEdit(value: unknown): value is FactEdit {
  return (
    isRecord(value) &&
    FACT_EDIT_KINDS.includes(value.kind as FactEditKind) &&
    isShort(value.fact) &&
    isQuote(value.quote) &&
    isShort(value.created) &&
    [value.name, value.role, value.value].every((text) => text === undefined || isShort(text)) &&
    (value.isDismissed === undefined || typeof value.isDismissed === 'boolean')
  );
}

function isReading(value: unknown): value is LastReading {
  return (
    isRecord(value) &&
    [value.read, value.headline, value.published, value.modified].every(isShort) &&
    isListOf(value.sentences, (hash) => typeof hash === 'string' && hash.length <= 32, MAX_SENTENCES)
  );
}

function isQuote(value: unknown): value is TextQuote {
  return (
    isRecord(value) &&
    isText(value.exact) &&
    value.exact.length > 0 &&
    value.exact.length <= MAX_WORDS &&
    [value.prefix, value.suffix].every((text) => isText(text) && text.length <= MAX_CONTEXT)
  );
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_SHORT;
}
