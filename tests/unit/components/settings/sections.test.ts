import { expect, test } from 'vitest';
import { SECTIONS } from '../../../../components/settings/sections';
import { SETTING_KEYS } from '../../../../utils/extension/settings/schema';

test('every setting stands on the options page once', () => {
  expect(SECTIONS.flatMap((section) => section.settings).sort()).toEqual([...SETTING_KEYS].sort());
});
