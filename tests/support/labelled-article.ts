import { readdirSync, readFileSync } from 'node:fs';
import type { Article, Block, InlineMark } from '../../utils/engine/article';
import type { SourceType } from '../../utils/engine/facts';

/** A person as a reader labels it; mentions are all places where the name or an alias stands as a whole word. */
export interface LabelledPerson {
  name: string;
  aliases?: string[];
  roles?: string[];
  isQuoted?: boolean;
  /** Words around the mentions, where a name stands for something else in other places. */
  only?: string[];
  optional?: boolean;
}

export interface LabelledSource {
  name: string;
  type: SourceType;
  /** Words of each sentence that is attributed to it. */
  says: string[];
  optional?: boolean;
}

/** What a reader finds in an article. */
export interface Labels {
  people: LabelledPerson[];
  /** Surface and EDTF value, in reading order; '' where it cannot be resolved; a third member `?`: neither demanded nor punished. */
  dates: ([surface: string, value: string] | [surface: string, value: string, optional: '?'])[];
  sources: LabelledSource[];
  /** Surface, value and unit, in reading order; `?` as with dates. Without them an article is not measured for amounts. */
  amounts?: (
    | [surface: string, value: number, unit: string]
    | [surface: string, value: number, unit: string, optional: '?']
  )[];
  /** Ids of notices that must be there. */
  notices?: string[];
}

export interface LabelledArticle {
  slug: string;
  article: Article;
  labels: Labels;
}

const FOLDER = new URL('../fixtures/facts/', import.meta.url);
const LINK = /\[([^\]]+)\]\(([^)]+)\)/g;

/** Every labelled article of the project, in order of their names. */
export function loadLabelledArticles(): LabelledArticle[] {
  const slugs = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return slugs.map(({ name: slug }) => ({
    slug,
    article: parseArticle(readFileSync(new URL(`${slug}/article.md`, FOLDER), 'utf8')),
    labels: JSON.parse(readFileSync(new URL(`${slug}/labels.json`, FOLDER), 'utf8')) as Labels,
  }));
}

/** Reads `key: value` lines, then blocks parted by blank lines: `## ` heading, `- ` list item, `> ` quote, else paragraph. */
function parseArticle(source: string): Article {
  const [head = '', ...rest] = source.trim().split('\n\n');
  const fields = new Map(head.split('\n').map((line) => [line.split(': ', 1)[0]!, line.slice(line.indexOf(': ') + 2)]));
  const published = fields.get('published');
  const byline = fields.get('byline')?.split(', ');
  return {
    metadata: {
      headline: fields.get('headline') ?? '',
      url: fields.get('url') ?? 'https://news.example/story',
      language: fields.get('language') ?? 'en',
      direction: 'ltr',
      topics: [],
      siteName: fields.get('site'),
      section: fields.get('section'),
      ...(byline ? { byline } : {}),
      ...(published ? { published: { value: published, from: 'json-ld', field: 'datePublished', certain: true } } : {}),
    },
    blocks: rest.map(parseBlock),
    removals: [],
  };
}

function parseBlock(source: string): Block {
  const marks: InlineMark[] = [];
  let removed = 0;
  const line = source.replaceAll('\n', ' ').replace(/^(?:## |- |> )/, '');
  const text = line.replace(LINK, (whole: string, words: string, href: string, at: number) => {
    marks.push({ kind: 'link', href, start: at - removed, end: at - removed + words.length });
    removed += whole.length - words.length;
    return words;
  });
  if (source.startsWith('## ')) return { type: 'heading', level: 2, text, marks };
  if (source.startsWith('- ')) return { type: 'list-item', depth: 0, text, marks };
  return { type: source.startsWith('> ') ? 'quote' : 'paragraph', text, marks };
}
