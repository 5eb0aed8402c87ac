import { type Days, spanOf } from '../../utils/engine/edtf-days';
import type { DateGroup } from './group-dates';

/** What is drawn on the line of time, in shares (0…1) of its width. */
export interface TimelineMark {
  kind: 'date' | 'published' | 'modified';
  value: string;
  at: number;
  /** 0 for a point: what is shorter than a dot. */
  width: number;
  isCertain: boolean;
  /** Mentions that stand for it. */
  count: number;
  /** Whether there is room for its words. */
  isLabelled: boolean;
}

export interface Timeline {
  marks: TimelineMark[];
  /** Dates too far from the rest for one scale, which are left out. */
  outside: number;
}

export interface Stamped {
  value: string;
  isCertain: boolean;
}

/** Shorter than this share, a span is drawn as a dot. */
const DOT = 0.025;
/** A label takes about this share of the line: 70 px of 270, which a panel of 300 px has. */
const LABEL = 0.26;
/** Kept free at both ends, so that labels find room. */
const EDGE = 0.04;
const DAY_MS = 86_400_000;

/**
 * The dates of an article to scale. `isNear`: only those within two years of its publication, for articles that
 * mention a far year among the days they are about. `null` when there is nothing to put on a line.
 */
export function placeOnTimeline(
  groups: readonly DateGroup[],
  published: Stamped | null,
  modified: Stamped | null,
  isNear = false,
): Timeline | null {
  const spans: (Omit<TimelineMark, 'at' | 'width' | 'isLabelled'> & Days)[] = groups.flatMap(({ value, dates }) => {
    const days = spanOf(value);
    return days
      ? [
          {
            kind: 'date' as const,
            value,
            isCertain: dates.some(({ certain }) => certain),
            count: dates.length,
            ...days,
          },
        ]
      : [];
  });
  for (const [kind, stamp] of [
    ['published', published],
    ['modified', modified],
  ] as const) {
    const days = stamp && spanOf(stamp.value);
    if (stamp && days) spans.push({ kind, value: stamp.value, isCertain: stamp.isCertain, count: 0, ...days });
  }
  const centre = published && spanOf(published.value);
  const shown = isNear && centre ? spans.filter((span) => isWithinYears(span, centre, 2)) : spans;
  if (shown.length < 2) return null;
  const start = Math.min(...shown.map(({ first }) => timeOf(first)));
  const end = Math.max(...shown.map(({ after }) => timeOf(after)));
  const scale = (time: number) => EDGE + ((time - start) / Math.max(DAY_MS, end - start)) * (1 - 2 * EDGE);
  const marks = shown
    .map(({ first, after, ...mark }) => {
      const from = scale(timeOf(first));
      const to = scale(timeOf(after));
      const width = to - from < DOT ? 0 : to - from;
      return { ...mark, at: width === 0 ? (from + to) / 2 : from, width, isLabelled: false };
    })
    .sort((a, b) => a.at - b.at);
  label(marks);
  return { marks, outside: spans.length - shown.length };
}

/** Whether a line of the near years alone would show more: when most dates crowd on a tenth of the whole. */
export function isCrowded({ marks }: Timeline): boolean {
  const places = marks.map(({ at }) => at);
  for (let i = 0; i < places.length; i++) {
    const crowd = places.filter((at) => at >= places[i]! && at <= places[i]! + 0.1).length;
    if (crowd >= 3 && crowd < marks.length && crowd >= marks.length * 0.5) return true;
  }
  return false;
}

/** Both ends first, then what is mentioned most, as far as there is room. */
function label(marks: TimelineMark[]): void {
  const dates = marks.filter(({ kind }) => kind === 'date');
  const [first, last] = [dates[0], dates.at(-1)];
  const wanted = [first, last, ...[...dates].sort((a, b) => b.count - a.count)];
  const taken: number[] = [];
  for (const mark of wanted) {
    if (!mark || mark.isLabelled) continue;
    const centre = labelCentre(mark);
    if (taken.some((place) => Math.abs(place - centre) < LABEL)) continue;
    mark.isLabelled = true;
    taken.push(centre);
  }
}

/** Which way a label goes from the middle of its mark: near an end it grows inwards. */
export function anchorOf({ at, width }: TimelineMark): 'start' | 'middle' | 'end' {
  const centre = at + width / 2;
  if (centre < 0.15) return 'start';
  return centre > 0.85 ? 'end' : 'middle';
}

function labelCentre(mark: TimelineMark): number {
  const shift = { start: LABEL / 2, middle: 0, end: -LABEL / 2 }[anchorOf(mark)];
  return mark.at + mark.width / 2 + shift;
}

function isWithinYears(span: Days, centre: Days, years: number): boolean {
  const reach = years * 366 * DAY_MS;
  return timeOf(span.after) >= timeOf(centre.first) - reach && timeOf(span.first) <= timeOf(centre.after) + reach;
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00Z`);
}
