import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importsOf, ROOT, sourceFiles } from '../support/imports';

/** The parts that are drawn, by the folder they are. Entrypoints may use everything, and are left out. */
const PARTS: Record<string, string> = {
  detection: 'utils/engine/detection',
  extraction: 'utils/engine/extraction',
  clutter: 'utils/engine/clutter',
  facts: 'utils/engine/facts',
  languages: 'utils/engine/languages',
  anchoring: 'utils/engine/anchoring',
  export: 'utils/engine/export',
  extension: 'utils/extension',
  components: 'components',
};

const partOf = (path: string): string | undefined =>
  Object.entries(PARTS).find(([, folder]) => path === folder || path.startsWith(`${folder}/`))?.[0];

it('the drawing of the architecture has the arrows that the imports have', () => {
  const drawing = /```mermaid\n([\s\S]*?)```/.exec(readFileSync(`${ROOT}docs/architecture.md`, 'utf8'))?.[1] ?? '';
  const drawn = [...drawing.matchAll(/^ {2}(\w+) --> (\w+)$/gm)].map(([, from, to]) => `${from} → ${to}`);
  const called = new Set<string>();
  for (const { file, target, isType } of sourceFiles().flatMap(importsOf)) {
    const from = partOf(file);
    const to = partOf(target);
    if (!isType && from && to && from !== to) called.add(`${from} → ${to}`);
  }
  expect(drawn.length).toBeGreaterThan(5);
  expect(drawn.sort()).toEqual([...called].sort());
});
