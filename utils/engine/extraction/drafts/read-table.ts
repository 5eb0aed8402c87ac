import type { Block, TableCell } from '../../article';
import { wordsOf } from './words-of';

type Table = Extract<Block, { type: 'table' }>;

const MAX_CELLS = 3_000;
/** A longer cell holds prose: the table lays out a page. */
const MAX_CELL_LENGTH = 400;
const PROSE = 'p ~ p, h1, h2, h3, table, figure, article, section, blockquote';

/** The block of a table of figures; `null` when the element only lays out the page. */
export function readTable(element: Element): Table | null {
  if (element.getAttribute('role') === 'presentation' || element.querySelector(PROSE)) return null;
  const rows = [...element.getElementsByTagName('tr')];
  if (rows.length < 2 || rows.length > MAX_CELLS) return null;
  const table: Table = { type: 'table', text: '', marks: [], rows: [] };
  const caption = element.querySelector('caption');
  const captionText = caption ? wordsOf(caption) : '';
  if (captionText) {
    table.text = captionText;
    table.caption = { start: 0, end: captionText.length };
  }
  let cellCount = 0;
  let widest = 0;
  for (const row of rows) {
    const cells: TableCell[] = [];
    for (const cell of row.children) {
      if (cell.localName !== 'td' && cell.localName !== 'th') continue;
      const words = wordsOf(cell);
      if (words.length > MAX_CELL_LENGTH || ++cellCount > MAX_CELLS) return null;
      table.text += cells.length ? '\t' : table.text ? '\n' : '';
      cells.push({
        start: table.text.length,
        end: table.text.length + words.length,
        isHeader: cell.localName === 'th',
        columnSpan: span(cell, 'colspan'),
        rowSpan: span(cell, 'rowspan'),
      });
      table.text += words;
    }
    widest = Math.max(widest, cells.length);
    if (cells.length) table.rows.push(cells);
  }
  return widest >= 2 && table.rows.length >= 2 && table.text.trim() ? table : null;
}

function span(cell: Element, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return value > 1 && value <= 100 ? value : 1;
}
