import { expect, test } from 'vitest';
import { type Migration, migrateValues } from '../../../../utils/extension/settings/migrations';

const rename: Migration = ({ size, ...rest }) => (size === undefined ? rest : { ...rest, fontSize: size });
const double: Migration = ({ fontSize, ...rest }) => ({ ...rest, textSize: fontSize });

test.each([
  [1, { size: 20 }, { textSize: 20 }],
  [2, { fontSize: 20 }, { textSize: 20 }],
  [3, { textSize: 20 }, { textSize: 20 }],
  [4, { later: 1 }, { later: 1 }],
])('from version %i, %j becomes %j', (version, values, expected) => {
  expect(migrateValues(version, values, [rename, double], 3)).toEqual(expected);
});
