import type { AmountFact, DateFact, Facts, PersonFact, SourceFact } from '../facts';
import { colophonOf } from './colophon';
import type { ExportFormat } from './format';
import { renderPlain } from './markdown-inline';

/** What an article stands on, as a document for people: Markdown, each fact with its words. */
export const report: ExportFormat = {
  label: 'Report (Markdown)',
  mediaType: 'text/markdown',
  extension: 'facts.md',
  render(article, facts, { savedAt } = {}) {
    const { words, address } = colophonOf(article.metadata);
    const parts = [
      `# ${renderPlain(article.metadata.headline)}`,
      [...words.map(renderPlain), `<${address}>`, ...(savedAt ? [`read ${savedAt}`] : [])].join(' · '),
      ...section('People', facts.people.map(renderPerson)),
      ...section('Sources', facts.sources.map(renderSource)),
      ...section('Dates', facts.dates.map(renderDate)),
      ...section('Figures', facts.amounts.map(renderAmount)),
      ...section('Dismissed by the reader', renderDismissed(facts)),
      ...section(
        'Notices',
        facts.notices.map(({ id, evidence }) => renderNotice(id, evidence)),
      ),
    ];
    return `${parts.join('\n\n')}\n`;
  },
};

/** Not what the engine has found. */
const CORRECTED = 'corrected by the reader';

function section(title: string, entries: string[]): string[] {
  return entries.length ? [`## ${title}`, entries.join('\n')] : [];
}

function renderDismissed({ dismissed }: Facts): string[] {
  if (!dismissed) return [];
  const { people, sources, dates, amounts } = dismissed;
  const names = [...people, ...sources].map(({ name }) => name);
  return [...names, ...[...dates, ...amounts].map(({ mention }) => mention.text)].map(
    (words) => `- ${renderPlain(words)}`,
  );
}

function renderPerson({ name, roles, mentions, isQuoted, isByline, isEdited }: PersonFact): string {
  const said = [
    ...roles.map(({ text }) => renderPlain(text)),
    `named ${mentions.length} ${mentions.length === 1 ? 'time' : 'times'}`,
    ...(isQuoted ? ['quoted'] : []),
    ...(isByline ? ['author'] : []),
    ...(isEdited ? [CORRECTED] : []),
  ];
  return `- **${renderPlain(name)}** (${said.join('; ')})`;
}

function renderSource({ name, type, reason, href, statements, declined, isEdited }: SourceFact): string {
  const head = [
    type,
    ...(reason ? [`“${renderPlain(reason)}”`] : []),
    ...(href ? [`<${href}>`] : []),
    ...(isEdited ? [CORRECTED] : []),
  ].join('; ');
  const lines = statements.map(({ mention, cue, isDirect, via }) => {
    const manner = [
      isDirect ? 'direct' : 'indirect',
      ...(cue ? [`“${renderPlain(cue.text)}”`] : []),
      ...(via ? [`told to ${renderPlain(via.name)}`] : []),
    ].join(', ');
    return `  - ${renderPlain(mention.text)} *(${manner})*`;
  });
  const silent = (declined ?? []).map(({ text }) => `  - ${renderPlain(text)} *(no statement)*`);
  return [`- **${renderPlain(name)}** (${head})`, ...lines, ...silent].join('\n');
}

function renderDate({ mention, value, basis, certain, isEdited }: DateFact): string {
  const resolved = value === '' ? 'open' : `\`${value}\`${certain ? '' : ', uncertain'}`;
  return `- “${renderPlain(mention.text)}”: ${resolved}${isEdited ? `, ${CORRECTED}` : basis ? `, from ${renderPlain(basis)}` : ''}`;
}

function renderAmount({ mention, bound, value, upTo, unit, isEdited }: AmountFact): string {
  const number = value === null ? 'no number' : `\`${value}${upTo === undefined ? '' : ` to ${upTo}`}\``;
  const parts = [bound?.replace('-', ' '), number, renderPlain(unit)].filter((part) => part);
  return `- “${renderPlain(mention.text)}”: ${parts.join(' ')}${isEdited ? `, ${CORRECTED}` : ''}`;
}

function renderNotice(id: string, evidence: Facts['notices'][number]['evidence']): string {
  const shown = typeof evidence === 'string' ? evidence : evidence.map(({ text }) => `“${text}”`).join(', ');
  return `- ${id}${shown ? `: ${renderPlain(shown)}` : ''}`;
}
