import { expect, it } from 'vitest';
import { latestChanges } from '../../../../entrypoints/welcome/latest-changes';

it.each([
  [
    '# Changes\n\n## 0.2.0, 2025-03-04\n\n- Reads *aloud*.\n- `Esc` leaves.\n\n## 0.1.0\n\n- First.\n',
    ['Reads aloud.', 'Esc leaves.'],
  ],
  ['# Changes\n\n## 0.2.0\n', []],
  ['', []],
])('of %j', (changelog, changes) => {
  expect(latestChanges(changelog)).toEqual(changes);
});
