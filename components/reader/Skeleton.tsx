import { useTranslate } from '../translate';

/** Widths of the lines, in percent: a headline of two, then text. */
const LINES = [92, 60, 0, 100, 97, 99, 42, 0, 98, 100, 95, 99, 70];

/** Stands where the text will: only shown when it takes long. */
export function Skeleton() {
  return (
    <div class="skeleton">
      <p class="aside-words" role="status">
        {useTranslate()('reader_working')}
      </p>
      {LINES.map((width, place) => (
        <div key={place} style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
