/** Text, or a number with its digits already chosen; `null` where there is nothing to say. */
export type Cell = string | null;

export interface Table {
  title: string;
  columns: string[];
  rows: Cell[][];
  /** What one must know to read the numbers. */
  notes?: string[];
}

/** Words to the left, numbers to the right; a column is as wide as its widest cell. */
export function renderTable({ title, columns, rows, notes = [] }: Table): string {
  const lines = [columns, ...rows.map((row) => row.map((cell) => cell ?? ''))];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => [...(line[i] ?? '')].length)));
  const rendered = lines.map((line) =>
    line
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number)))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const [head, ...body] = rendered;
  return [title, '', head, rule, ...body, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

/** Such as `.912`, `1.00`: a share with three digits. */
export function share(value: number | null | undefined): Cell {
  return isNumber(value) ? value.toFixed(3).replace(/^0(?=\.)/, '') : null;
}

/** Such as `51.1 %`. */
export function percent(value: number | null | undefined): Cell {
  return isNumber(value) ? `${(100 * value).toFixed(1)} %` : null;
}

/** Such as `2.64 ms`: three digits that count. */
export function milliseconds(value: number | null | undefined): Cell {
  return isNumber(value) ? `${threeDigits(value)} ms` : null;
}

/** Such as `× 0.87`. */
export function times(value: number | null | undefined): Cell {
  return isNumber(value) ? `× ${threeDigits(value)}` : null;
}

export function whole(value: number): Cell {
  return Math.round(value).toLocaleString('en');
}

function threeDigits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
