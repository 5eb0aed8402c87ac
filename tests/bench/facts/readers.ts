import { createRequire } from 'node:module';
import { en } from 'chrono-node';
import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import tagBenchDocument from '../adapters/facts';
import { tagByLibraries } from './baseline';
import type { TaggerInput } from './labels';

/** Something that reads an article for facts and is timed doing so. */
export interface FactReader {
  name: string;
  read(article: TaggerInput): unknown;
}

// The plugin changes the compromise it is added to: this is another one than the one measured without it.
const require = createRequire(import.meta.url);
const nlpWithDates: typeof nlp = require('compromise');
nlpWithDates.plugin(require('compromise-dates'));

const winkNlp = wink(winkModel);

const textOf = ({ title, paragraphs }: TaggerInput) => [title, ...paragraphs].join('\n\n');
const dayOf = ({ published }: TaggerInput) => (published ? new Date(`${published.slice(0, 10)}T12:00:00Z`) : undefined);

export const NUTGRAF: FactReader = { name: 'Nutgraf', read: tagBenchDocument };
export const COMPROMISE: FactReader = {
  name: 'compromise',
  read: (article) => nlp(textOf(article)).people().json(),
};

/** Each does less than the first; the last is what the quality of the first is compared with. */
export const FACT_READERS: FactReader[] = [
  NUTGRAF,
  COMPROMISE,
  {
    name: 'compromise-dates',
    read(article) {
      const view = nlpWithDates(textOf(article)) as unknown as { dates(options: object): { json(): unknown } };
      return view.dates({ today: article.published?.slice(0, 10) }).json();
    },
  },
  { name: 'chrono-node', read: (article) => en.casual.parse(textOf(article), dayOf(article)) },
  { name: 'wink-nlp', read: (article) => winkNlp.readDoc(textOf(article)).entities().out(winkNlp.its.detail) },
  { name: 'libraries put together', read: tagByLibraries },
];
