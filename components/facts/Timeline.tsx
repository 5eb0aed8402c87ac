import { useState } from 'preact/hooks';
import { trusted } from '../controls/trusted';
import { useLanguage } from '../translate';
import { useId } from '../use-id';
import { describeDate } from './describe-date';
import type { DateGroup } from './group-dates';
import { anchorOf, isCrowded, placeOnTimeline, type Stamped, type TimelineMark } from './timeline-marks';

interface Props {
  groups: DateGroup[];
  published: Stamped | null;
  modified: Stamped | null;
}

/** Heights in CSS pixels: words above, the line, words below. */
const HEIGHT = 84;
const LINE = 44;
const DOT = 5;
/** Before a day of the page that something else contradicts; a notice says what. */
const CONTRADICTED = '⚠\ufe0e ';

/**
 * The dates of an article drawn to scale, with its own days on them: spans as bars, what is uncertain hatched. A
 * picture of the list beneath it, which has the same dates for those who cannot see it.
 */
export function Timeline({ groups, published, modified }: Props) {
  const language = useLanguage();
  const { t } = language;
  const hatch = useId();
  const [isNear, setNear] = useState(true);
  const whole = placeOnTimeline(groups, published, modified);
  if (!whole) return null;
  const near = isCrowded(whole) ? placeOnTimeline(groups, published, modified, true) : null;
  const hasNear = near !== null && near.outside > 0;
  const { marks } = hasNear && isNear ? near : whole;
  const first = marks[0] as TimelineMark;
  const last = marks.at(-1) as TimelineMark;
  const words = (value: string) => describeDate(value, language, 'short');
  return (
    <div class="timeline">
      <svg
        role="img"
        aria-label={t('facts_timeline', marks.length, words(first.value), words(last.value))}
        height={HEIGHT}
        direction="ltr"
      >
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="2" height="5" class="timeline-hatch" />
          </pattern>
        </defs>
        <line x1="0" x2="100%" y1={LINE} y2={LINE} class="timeline-line" />
        {marks.map((mark) => (
          <g key={`${mark.kind} ${mark.value}`} class={`timeline-${mark.kind}${mark.isCertain ? '' : ' is-open'}`}>
            <title>{words(mark.value)}</title>
            {mark.width > 0 ? (
              <rect
                x={percent(mark.at)}
                width={percent(mark.width)}
                y={LINE - DOT}
                height={2 * DOT}
                rx={DOT}
                fill={mark.isCertain ? undefined : `url(#${hatch})`}
              />
            ) : (
              <circle
                cx={percent(mark.at)}
                cy={LINE}
                r={mark.count > 1 ? DOT + 2 : DOT}
                fill={mark.isCertain ? undefined : `url(#${hatch})`}
              />
            )}
            {mark.isLabelled ? (
              <text x={percent(mark.at + mark.width / 2)} y={LINE + 26} text-anchor={anchorOf(mark)}>
                {isolate(words(mark.value))}
              </text>
            ) : null}
            {mark.kind === 'date' ? null : (
              <text
                x={percent(mark.at)}
                y={mark.kind === 'published' ? LINE - 28 : LINE - 14}
                text-anchor={anchorOf(mark)}
              >
                {mark.isCertain ? '' : CONTRADICTED}
                {t(mark.kind === 'published' ? 'facts_timeline_published' : 'facts_timeline_modified')}
              </text>
            )}
          </g>
        ))}
      </svg>
      {hasNear ? (
        <button type="button" class="fact-more" aria-pressed={!isNear} onClick={trusted(() => setNear(!isNear))}>
          {t(isNear ? 'facts_timeline_whole' : 'facts_timeline_near')}
        </button>
      ) : null}
    </div>
  );
}

/** The picture runs from left to right; a date in it by its own letters. Marks, because SVG knows no `bdi`. */
function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
