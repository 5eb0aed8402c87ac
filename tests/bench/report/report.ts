import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { circumstances, describeCircumstances } from './circumstances';
import { renderTable, type Table } from './table';

/** What a bench gives. */
export interface Report {
  /** Its version, such as `Chromium 156.0.8078.79`; absent where none took part. */
  browser?: string;
  tables: Table[];
  /** Everything measured, for `--json`. */
  numbers: Record<string, unknown>;
  /** Files that were written, such as charts. */
  written?: string[];
}

/** Prints the tables under what they were measured with, and writes the numbers down where that was asked for. */
export function publish({ browser, tables, numbers, written = [] }: Report, jsonFile: string | null): void {
  const setting = circumstances(browser ?? 'no browser');
  console.log(`\n${describeCircumstances(setting)}`);
  for (const table of tables) console.log(`\n${renderTable(table)}`);
  if (jsonFile !== null) {
    mkdirSync(dirname(jsonFile), { recursive: true });
    writeFileSync(jsonFile, `${JSON.stringify({ ...setting, ...numbers }, null, 1)}\n`);
  }
  const files = [...written, ...(jsonFile === null ? [] : [jsonFile])];
  if (files.length > 0) console.log(`\nWritten: ${files.join(', ')}`);
}
