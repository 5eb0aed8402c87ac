import type { Article } from '../article';
import type { Facts } from '../facts';
import type { Mention } from '../text-range';

export interface ExportOptions {
  /** When the article was saved: ISO 8601 instant in UTC. The engine has no clock. */
  savedAt?: string;
  /** Of the program, for files that name it. */
  version?: string;
  /** What the reader has marked, for formats that are read by programs. In the others it is highlighted in the article. */
  marks?: readonly MarkedPassage[];
}

/** Words a reader has marked, block by block. */
export interface MarkedPassage {
  colour: string;
  /** ISO 8601 instant in UTC. */
  created: string;
  words: Mention[];
}

/** A form an article can be saved or copied in: text, or the bytes of a file. */
export interface ExportFormat<Content extends string | Uint8Array = string> {
  /** As people call it. */
  label: string;
  mediaType: string;
  /** Of a file, without the dot before it; what tells files of one article apart stands in front. */
  extension: string;
  render(article: Article, facts: Facts, options?: ExportOptions): Content;
}
