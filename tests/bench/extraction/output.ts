/** One block of what an extractor gave, with what its kind is told by. */
export interface OutputBlock {
  text: string;
  /** The element it came from, or the type an adapter gave it. */
  tag: string;
  /** Classes and ids of it and of what it is in, where the extractor kept them. */
  names: string;
  /** Share of its characters that are links. */
  linkShare: number;
  /** Elements it is in, or is. */
  within: Within[];
}

export type Within = 'heading' | 'list-item' | 'quote' | 'table' | 'figure';

/** What is kept of one extractor on one page. */
export interface Output {
  text: string;
  title: string | null;
  authors: string | string[] | null;
  published: string | null;
  standfirst: string | null;
  blocks: OutputBlock[];
  /** Something that holds the addresses of all its pictures. */
  pictures: string;
  /** First call on the page. `cloneMs`: what `document.cloneNode(true)` took on the same page. */
  coldMs: number;
  cloneMs: number;
  /** Why there is none, where the extractor failed. */
  error?: string;
}

/** What is scored of an extractor that failed: nothing. */
export function emptyOutput(error: string): Output {
  return {
    text: '',
    title: null,
    authors: null,
    published: null,
    standfirst: null,
    blocks: [],
    pictures: '',
    coldMs: Number.NaN,
    cloneMs: Number.NaN,
    error,
  };
}
