import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** `npm run test:attacks [-- --json FILE] [names of specs]`: all attacks in both browsers, with a table at the end. */
const { values, positionals } = parseArgs({
  options: { json: { type: 'string' }, share: { type: 'string' }, project: { type: 'string' } },
  allowPositionals: true,
});
const playwright = fileURLToPath(new URL('../../node_modules/@playwright/test/cli.js', import.meta.url));
const config = fileURLToPath(new URL('playwright.config.ts', import.meta.url));
const only = values.project ? [`--project=${values.project}`] : [];
const { status } = spawnSync(process.execPath, [playwright, 'test', '--config', config, ...only, ...positionals], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(values.json ? { NUTGRAF_ATTACKS_JSON: resolve(values.json) } : {}),
    ...(values.share ? { NUTGRAF_ATTACK_SHARE: values.share } : {}),
  },
});
process.exitCode = status ?? 1;
