import { SETTINGS_VERSION } from './schema';

/** From one version's values to the next one's: pure, and safe to run twice. */
export type Migration = (values: Record<string, unknown>) => Record<string, unknown>;

/** The migration at index 0 leads from version 1 to version 2. */
const MIGRATIONS: Migration[] = [];

/** Values as the current version has them. A newer version's values come back as they are. */
export function migrateValues(
  version: number,
  values: Record<string, unknown>,
  migrations = MIGRATIONS,
  currentVersion = SETTINGS_VERSION,
): Record<string, unknown> {
  let migrated = values;
  for (let from = version; from < currentVersion; from += 1) {
    const migration = migrations[from - 1];
    if (migration) migrated = migration(migrated);
  }
  return migrated;
}
