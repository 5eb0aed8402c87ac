import { expect, test } from 'vitest';
import { rebase } from '../../../../utils/extension/settings/rebase';
import { DEFAULT_SETTINGS, type Settings } from '../../../../utils/extension/settings/schema';

const withSettings = (patch: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...patch });
const shown = withSettings({ pillHiddenSites: ['a.example', 'b.example'], theme: 'light' });

test.each<[string, Partial<Settings>, Partial<Settings>, Partial<Settings>]>([
  ['nothing has changed', { pillHiddenSites: ['b.example'] }, {}, { pillHiddenSites: ['b.example'] }],
  [
    'both add a site',
    { pillHiddenSites: ['a.example', 'b.example', 'mine.example'] },
    { pillHiddenSites: ['a.example', 'b.example', 'theirs.example'] },
    { pillHiddenSites: ['a.example', 'b.example', 'theirs.example', 'mine.example'] },
  ],
  [
    'one adds, one takes out',
    { pillHiddenSites: ['b.example'] },
    { pillHiddenSites: ['a.example', 'b.example', 'theirs.example'] },
    { pillHiddenSites: ['b.example', 'theirs.example'] },
  ],
  [
    'both add the same',
    { pillHiddenSites: ['a.example', 'b.example', 'c.example'] },
    { pillHiddenSites: ['a.example', 'b.example', 'c.example'] },
    { pillHiddenSites: ['a.example', 'b.example', 'c.example'] },
  ],
  [
    'parts of a record',
    { factKinds: { people: false, sources: true, dates: true, amounts: true } },
    { factKinds: { people: true, sources: true, dates: false, amounts: true } },
    { factKinds: { people: false, sources: true, dates: false, amounts: true } },
  ],
  ['a single value: the last one counts', { theme: 'dark' }, { theme: 'sepia' }, { theme: 'dark' }],
])('%s', (_what, patch, theirs, expected) => {
  expect(rebase(shown, patch, { ...shown, ...theirs })).toEqual(expected);
});
