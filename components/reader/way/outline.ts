import type { Article } from '../../../utils/engine/article';

export interface OutlineEntry {
  /** Number of the heading's block; -1 is the headline. */
  block: number;
  /** 1 is the headline. */
  level: number;
  text: string;
}

/** Far more than anybody finds their way by; a page may hold any number. */
const MAX_ENTRIES = 2_000;

/** The headline and the headings below it, in order. */
export function outlineOf({ metadata, blocks }: Article): OutlineEntry[] {
  const entries: OutlineEntry[] = [{ block: -1, level: 1, text: metadata.headline }];
  blocks.forEach((block, index) => {
    const isEntry = block.type === 'heading' && block.text !== '' && entries.length < MAX_ENTRIES;
    if (isEntry) entries.push({ block: index, level: block.level, text: block.text });
  });
  return entries;
}

/**
 * How far each entry is set in: by how many entries above it, of lower level, it lies within. Levels that an article
 * leaves out indent nothing.
 */
export function depthsOf(entries: readonly OutlineEntry[]): number[] {
  const above: number[] = [];
  return entries.map(({ level }) => {
    while (above.length > 0 && (above.at(-1) as number) >= level) above.pop();
    above.push(level);
    // Beside the headline, which all others lie within.
    return Math.max(0, above.length - 2);
  });
}
