import { writeFileSync } from 'node:fs';
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

interface Row {
  browser: string;
  test: string;
  cases: number;
  passed: number;
  figures: Record<string, number>;
  isPassed: boolean;
}

/** Prints one line for each test: how many cases were tried, how many passed, what was measured. */
export default class TableReporter implements Reporter {
  readonly #rows = new Map<string, Row>();

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'skipped') return;
    const browser = test.parent.project()?.name ?? '';
    const said = result.annotations.find(({ type }) => type === 'tally')?.description;
    const isPassed = result.status === test.expectedStatus;
    const { cases, passed, figures } = said ? JSON.parse(said) : { cases: 1, passed: Number(isPassed), figures: {} };
    this.#rows.set(test.id, { browser, test: test.title, cases, passed, figures, isPassed });
  }

  onEnd(result: FullResult): void {
    const rows = [...this.#rows.values()].sort((a, b) => a.browser.localeCompare(b.browser));
    const width = Math.min(90, Math.max(...rows.map(({ test }) => test.length)));
    console.log(`\n${'browser'.padEnd(9)} ${'attack'.padEnd(width)}  tried passed  figures`);
    for (const { browser, test, cases, passed, figures, isPassed } of rows) {
      const words = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
      const start = `${browser.padEnd(9)} ${test.slice(0, width).padEnd(width)}`;
      console.log(
        `${start} ${String(cases).padStart(6)} ${String(passed).padStart(6)}  ${words.join(', ')}${isPassed ? '' : '  FAILED'}`,
      );
    }
    const sum = (key: 'cases' | 'passed') => rows.reduce((total, row) => total + row[key], 0);
    console.log(
      `${''.padEnd(9)} ${'all'.padEnd(width)} ${String(sum('cases')).padStart(6)} ${String(sum('passed')).padStart(6)}`,
    );
    const file = process.env.NUTGRAF_ATTACKS_JSON;
    if (file) {
      const report = { status: result.status, cases: sum('cases'), passed: sum('passed'), tests: rows };
      writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
    }
  }
}
