/** A page as the engine sees it: only read, never changed. Made by `openPage` in `extraction/`. */
export interface Page {
  document: Document;
  /** Absolute address of the page itself, not of its `<base>`: what a hostile page cannot choose. */
  url: string;
  /** An empty document in which no script runs and nothing is fetched: markup the page holds as text is parsed in it. */
  inert: Document;
}
