import { expect, it } from 'vitest';
import { createFileName } from '../../../../utils/engine/export/file-name';

const stamp = (value: string) => ({ value, from: 'meta' as const, field: '', certain: true });

const cases: [headline: string, published: string, expected: string][] = [
  ['Ministry was warned', '2024-01-18T06:30+01:00', '2024-01-18 Ministry was warned.md'],
  ['Why? “A/B” <test>: 5* | c\\d', '', 'Why “A B” test 5 c d.md'],
  ['..hidden. ', '', 'hidden.md'],
  ['CON', '', 'article CON.md'],
  ['con man found', '', 'con man found.md'],
  ['', '', 'article.md'],
  ['\u202eexe.fdp\u0000', '', 'exe.fdp.md'],
  ['half a \ud83d', '', 'half a \ufffd.md'],
  ['Year only', '2024', 'Year only.md'],
];
it.each(cases)('%j of %s is %s', (headline, published, expected) => {
  expect(createFileName({ headline, ...(published ? { published: stamp(published) } : {}) }, 'md')).toBe(expected);
});

it.each(['word '.repeat(100), '京都の灯台'.repeat(60), '😀'.repeat(80), 'x'.repeat(400)])(
  'stays short: %s',
  (headline) => {
    const name = createFileName({ headline, published: stamp('2024-01-18') }, 'people.csv');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(125);
    expect(name).toMatch(/[^ .]\.people\.csv$/u);
    expect(name).not.toContain('\ufffd');
  },
);
