import type { Metadata } from '../../article';
import type { ClutterContext } from '../../clutter/rule';
import type { Selection } from './selection';

/** What clutter rules may know of a page; its `index` is set to each draft that one is asked about. */
export function clutterContextOf({ drafts, kept }: Selection, metadata: Metadata): ClutterContext {
  const { url, headline, siteName = '', byline = [] } = metadata;
  return { drafts, index: 0, url, headline, siteName, byline, isKept: (index) => kept[index] ?? false };
}
