import type { Article } from '../article';
import type { EditedFact, Facts } from '../facts';
import { sentenceAround } from '../sentence-around';
import type { ExportFormat } from './format';

type Row = (string | number | boolean)[];

/** Fields that programs for tables would run as formulas. */
const FORMULA = /^[=+\-@\t\r]/;
const QUOTED = /[",\r\n]/;

/** RFC 4180, with a byte order mark for programs that would not take it for UTF-8. */
function renderCsv(rows: Row[]): string {
  return `\ufeff${rows.map((row) => row.map(renderField).join(',')).join('\r\n')}\r\n`;
}

function renderField(value: Row[number]): string {
  const text = String(value);
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function editOf({ isEdited, isDismissed }: EditedFact): string {
  return isDismissed ? 'dismissed' : isEdited ? 'corrected' : '';
}

const peopleRows = (article: Article, { people, dismissed }: Facts): Row[] => [
  ['name', 'aliases', 'roles', 'mentions', 'quoted', 'byline', 'first mention', 'edited'],
  ...[...people, ...(dismissed?.people ?? [])].map(
    (person): Row => [
      person.name,
      person.aliases.join('; '),
      person.roles.map(({ text }) => text).join('; '),
      person.mentions.length,
      person.isQuoted,
      person.isByline,
      person.mentions[0] ? sentenceAround(article, person.mentions[0]) : '',
      editOf(person),
    ],
  ),
];

const sourceRows = (_: Article, { sources, dismissed }: Facts): Row[] => [
  ['source', 'type', 'reason for anonymity', 'link', 'cue', 'direct', 'told to', 'statement', 'edited'],
  ...[...sources, ...(dismissed?.sources ?? [])].flatMap((source): Row[] => {
    const head = [source.name, source.type, source.reason ?? '', source.href ?? ''];
    if (source.statements.length === 0) return [[...head, '', '', '', '', editOf(source)]];
    return source.statements.map(({ cue, isDirect, mention, via }) => [
      ...head,
      cue?.text ?? '',
      isDirect,
      via?.name ?? '',
      mention.text,
      editOf(source),
    ]);
  }),
];

const dateRows = (article: Article, { dates, dismissed }: Facts): Row[] => [
  ['words', 'value (EDTF)', 'granularity', 'certain', 'stated', 'inferred', 'resolved from', 'sentence', 'edited'],
  ...[...dates, ...(dismissed?.dates ?? [])].map(
    (date): Row => [
      date.mention.text,
      date.value,
      date.granularity,
      date.certain,
      date.stated.join('; '),
      date.inferred.join('; '),
      date.basis ?? '',
      sentenceAround(article, date.mention),
      editOf(date),
    ],
  ),
];

const amountRows = (article: Article, { amounts, dismissed }: Facts): Row[] => [
  ['words', 'type', 'bound', 'value', 'up to', 'unit', 'sentence', 'edited'],
  ...[...amounts, ...(dismissed?.amounts ?? [])].map(
    (amount): Row => [
      amount.mention.text,
      amount.type,
      amount.bound ?? '',
      amount.value ?? '',
      amount.upTo ?? '',
      amount.unit,
      sentenceAround(article, amount.mention),
      editOf(amount),
    ],
  ),
];

function csvFormat(label: string, name: string, rowsOf: (article: Article, facts: Facts) => Row[]): ExportFormat {
  return {
    label,
    mediaType: 'text/csv',
    extension: `${name}.csv`,
    render: (article, facts) => renderCsv(rowsOf(article, facts)),
  };
}

/** A table per kind of fact, one row to a person, a statement, an expression of time, an amount. */
export const peopleCsv = csvFormat('People (CSV)', 'people', peopleRows);
export const sourcesCsv = csvFormat('Sources (CSV)', 'sources', sourceRows);
export const datesCsv = csvFormat('Dates (CSV)', 'dates', dateRows);
export const amountsCsv = csvFormat('Figures (CSV)', 'amounts', amountRows);
