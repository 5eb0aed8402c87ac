import { daysOf } from '../edtf-days';
import type { DateFact } from '../facts';
import { colophonOf } from './colophon';
import type { ExportFormat } from './format';

/** RFC 5545: lines are folded after this many bytes. */
const MAX_LINE_BYTES = 75;
const NEVER = '19700101T000000Z';

/** The certain dates of an article as whole-day events, for calendars. What stays open or is only about is left out. */
export const calendar: ExportFormat = {
  label: 'Calendar (iCalendar)',
  mediaType: 'text/calendar',
  extension: 'ics',
  render({ metadata }, { dates }, { savedAt } = {}) {
    const { address } = colophonOf(metadata);
    const stamp = savedAt ? `${savedAt.slice(0, 19).replace(/[-:]/g, '')}Z` : NEVER;
    const events = dates.flatMap((date, index) => renderEvent(date, `${index}@${address}`, stamp, metadata.headline));
    const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Nutgraf//Nutgraf//EN', ...events, 'END:VCALENDAR'];
    return `${lines.map(fold).join('\r\n')}\r\n`;
  },
};

function renderEvent(
  { value, certain, mention, isEdited }: DateFact,
  uid: string,
  stamp: string,
  headline: string,
): string[] {
  const days = certain ? daysOf(value) : null;
  if (!days) return [];
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${days.first.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${days.after.replaceAll('-', '')}`,
    `SUMMARY:${escapeText(`${mention.text}: ${headline}`)}`,
    ...(isEdited ? ['DESCRIPTION:Date corrected by the reader'] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Folded between characters, never within one. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > MAX_LINE_BYTES) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}
