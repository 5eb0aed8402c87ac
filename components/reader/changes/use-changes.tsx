import { useMemo, useState } from 'preact/hooks';
import { type Article, textAt } from '../../../utils/engine/article';
import type { Changes } from '../../../utils/engine/changes';
import type { Mention, TextRange } from '../../../utils/engine/text-range';
import { ChangeNotice } from './ChangeNotice';

export type ChangedRange = TextRange & { kind: 'changed' };

/** The sentences of each block that have changed. */
export type ChangedRanges = ReadonlyMap<number, ChangedRange[]>;

const NONE: ChangedRanges = new Map();

/** What has changed since the article was last read: the marks in the text, and the list before it. */
export function useChanges(article: Article, changes: Changes | undefined, onGo: (mention: Mention) => void) {
  const [isHidden, setHidden] = useState(false);
  const shown = isHidden ? undefined : changes;
  const changed = useMemo(() => {
    if (!shown) return NONE;
    const ranges = new Map<number, ChangedRange[]>();
    for (const mention of shown.sentences) {
      // Where parts were left out since, other words stand there.
      if (textAt(article, mention) !== mention.text) continue;
      const inBlock = ranges.get(mention.block) ?? [];
      inBlock.push({ kind: 'changed', start: mention.start, end: mention.end });
      ranges.set(mention.block, inBlock);
    }
    return ranges;
  }, [article, shown]);
  const list = shown ? <ChangeNotice changes={shown} onGo={onGo} onHide={() => setHidden(true)} /> : null;
  return { changed, list };
}
