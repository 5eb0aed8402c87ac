import type { TruePicture } from '../extraction/picture-score';

/** A page of a public data set with what is true about it. What a set does not say is absent. */
export interface TruePage {
  set: string;
  id: string;
  url: string;
  /** Absent or `null`: not counted in detection. */
  isArticle?: boolean | null;
  title?: string;
  authors?: string[];
  date?: string;
  /** The text, blocks separated by line breaks. */
  body?: string;
  standfirst?: string[];
  topics?: string[];
  images?: TruePicture[];
}

/** With the server's HTML, which is read when it is asked for. */
export interface StoredPage extends TruePage {
  readHtml(): string;
}
