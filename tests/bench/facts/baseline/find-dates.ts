import { en, type ParsedComponents } from 'chrono-node';
import type { TaggedFacts } from '../labels';

/** Every date chrono finds that says more than a time of day, with its value as far as the text tells it. */
export function findDates(paragraphs: string[], published: string | null): TaggedFacts['dates'] {
  const reference = published ? { instant: new Date(`${published.slice(0, 10)}T12:00:00Z`), timezone: 0 } : undefined;
  return paragraphs.flatMap((text, paragraph) =>
    en.casual.parse(text, reference).flatMap((found) => {
      const start = toEdtf(found.start);
      const end = found.end && toEdtf(found.end);
      if (start === null) return [];
      const words = found.text.replace(/^(?:on|in|by|at|this is)\s+/i, '').replace(/[\s,]+$/, '');
      const from = found.index + found.text.indexOf(words);
      const value = end && end !== start ? `${start}/${end}` : start;
      return [{ paragraph, start: from, end: from + words.length, value }];
    }),
  );
}

function toEdtf(components: ParsedComponents): string | null {
  const part = (name: 'year' | 'month' | 'day') => String(components.get(name)).padStart(name === 'year' ? 4 : 2, '0');
  const isDay = components.isCertain('day') || components.isCertain('weekday');
  if (isDay) return `${part('year')}-${part('month')}-${part('day')}`;
  if (components.isCertain('month')) return `${part('year')}-${part('month')}`;
  return components.isCertain('year') ? part('year') : null;
}
