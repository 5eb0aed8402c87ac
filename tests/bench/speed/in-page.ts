import { timed } from '../browser/timed';
import { DETECTORS, EXTRACTORS } from '../extraction/extractors';
import { inTurn } from './in-turn';

export interface SpeedTask {
  kind: 'extraction' | 'detection';
  url: string;
  turn: number;
  /** Calls after the first one. */
  repeats: number;
  /** Only these; all where absent. */
  only?: string[];
}
export interface SpeedAnswer {
  coldMs: number;
  /** Median of the repeats; `null` without any. */
  warmMs: number | null;
  /** It gave nothing: its time cannot be compared. */
  isEmpty: boolean;
}

declare global {
  /** What the bench calls in the page. */
  var pageSpeed: {
    measure(task: SpeedTask): Record<string, SpeedAnswer>;
    elements(): number;
  };
}

const WORK: Record<SpeedTask['kind'], { name: string; run(url: string): unknown }[]> = {
  extraction: [
    { name: 'cloneNode', run: () => document.cloneNode(true) },
    ...EXTRACTORS.map(({ name, extract }) => ({ name, run: (url: string) => extract(document, url) })),
  ],
  detection: DETECTORS.map(({ name, detect }) => ({ name, run: (url) => detect(document, url) })),
};

globalThis.pageSpeed = {
  measure({ kind, url, turn, repeats, only }) {
    // Once before anything counts, so that nobody pays for being the first to touch every node.
    document.cloneNode(true);
    const chosen = WORK[kind].filter(({ name }) => only?.includes(name) ?? true);
    return Object.fromEntries(
      inTurn(chosen, turn).map(({ name, run }) => {
        const { value, ms: coldMs } = timed(() => run(url));
        const warm = Array.from({ length: repeats }, () => timed(() => run(url)).ms).sort((a, b) => a - b);
        return [name, { coldMs, warmMs: warm[warm.length >> 1] ?? null, isEmpty: value === null }];
      }),
    );
  },
  elements: () => document.getElementsByTagName('*').length,
};
