import type { Article } from '../../article';
import type { Notice } from '../../facts';
import type { Mention } from '../../text-range';

/** Longer blocks are text, no label. */
const LONGEST_LABEL = 60;
/** Labels stand in the first or the last blocks. */
const EDGE = 3;
/** As much of a correction as its evidence shows. */
const LONGEST_EVIDENCE = 300;

/** Labels by which sites set apart what is no plain reporting; they must be the whole label. */
const KINDS: [id: string, label: RegExp][] = [
  [
    'labelled-opinion',
    /^(?:opinions?|op-eds?|editorials?|comment|commentary|comment is free|perspectives?|columns?|columnists?|guest essay|letters?(?: to the editor)?|viewpoints?)$/,
  ],
  [
    'labelled-sponsored',
    /^(?:sponsored|sponsored (?:content|post|article)|paid (?:content|post|partnership)|partner content|advertorial|advertisement feature|branded content|promoted|brand ?voice|press releases?)$|^(?:paid for|sponsored|presented) by /,
  ],
  ['labelled-satire', /^(?:satire|parody|humou?r|fake news satire)$|^this (?:article|story|post) is satire/],
  ['labelled-analysis', /^(?:(?:news )?analysis|explainers?)$/],
];

const OPENINGS: [id: string, opening: RegExp][] = [
  [
    'correction',
    /^(?:corrections?|clarifications?|retraction)\b[^:]{0,25}:|^(?:an earlier|a previous) version of this (?:article|story|post)\b/i,
  ],
  ['update', /^updated?\b[^:]{0,25}:|^this (?:article|story|post) (?:has been|was|is being) updated\b/i],
  [
    'credited-elsewhere',
    /^[Tt]his (?:article|story|post|piece)(?: was)? (?:first|originally) (?:published|appeared) (?:by|on|in|at) (?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:[a-z]*day|[a-z]*ber|[a-z]*ary|ch|il|ust)?\b)(?:the )?\p{Lu}/u,
  ],
];

/** What the page itself calls the text: an opinion, paid for, satire; its corrections and updates. */
export function findLabels(article: Article): Notice[] {
  const found = new Map<string, Mention[] | string>();
  const { section, topics, headline } = article.metadata;
  for (const text of [section, ...topics.filter((topic) => /satire|sponsor|opinion/i.test(topic))]) {
    const id = text && kindOf(text);
    if (id && !found.has(id)) found.set(id, text);
  }
  const prefix = /^([^:|]{1,30})[:|] /.exec(headline)?.[1];
  const prefixKind = prefix && kindOf(prefix);
  if (prefix && prefixKind) found.set(prefixKind, [{ block: -1, start: 0, end: prefix.length, text: prefix }]);
  article.blocks.forEach(({ text, label }, block) => {
    if (text === '') return;
    const isEdge = block < EDGE || block >= article.blocks.length - EDGE;
    const isMarked = label === 'correction' || label === 'update';
    const id = isMarked
      ? label
      : ((isEdge ? kindOf(text) : undefined) ?? OPENINGS.find(([, opening]) => opening.test(text))?.[0]);
    if (!id) return;
    const known = found.get(id);
    const shown = text.slice(0, LONGEST_EVIDENCE);
    const mention = { block, start: 0, end: shown.length, text: shown };
    if (typeof known !== 'string') found.set(id, [...(known ?? []), mention]);
  });
  return [...found].map(([id, evidence]) => ({ id, evidence }));
}

function kindOf(text: string): string | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  const label = text
    .toLowerCase()
    .trim()
    .replace(/[.:|]$/, '')
    .trimEnd();
  return KINDS.find(([, kind]) => kind.test(label))?.[0];
}
