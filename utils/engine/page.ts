/**
 * A page as the engine sees it: an inert copy of its document (no script runs, nothing is fetched) and the address
 * it was read from. Made by `createPage` in `extraction/`; everything after that only reads it.
 */
export interface Page {
  document: Document;
  /** Absolute address of the page itself, not of its `<base>`: what a hostile page cannot choose. */
  url: string;
}
