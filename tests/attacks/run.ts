import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * `npm run test:attacks [-- --json FILE] [names of specs]`: attacks in both browsers, with a table at the end; so do
 * `npm run test:faults` and `npm run soak`.
 */
const { values, positionals } = parseArgs({
  options: { json: { type: 'string' }, share: { type: 'string' }, project: { type: 'string' } },
  allowPositionals: true,
});
const playwright = fileURLToPath(new URL('../../node_modules/@playwright/test/cli.js', import.meta.url));
const config = fileURLToPath(new URL('playwright.config.ts', import.meta.url));
const specs = positionals.length ? positionals : ['attacks/'];
const only = values.project ? [`--project=${values.project}`] : [];
const { status } = spawnSync(process.execPath, [playwright, 'test', '--config', config, ...only, ...specs], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(values.json ? { NUTGRAF_ATTACKS_JSON: resolve(values.json) } : {}),
    ...(positionals.includes('soak') ? { NUTGRAF_SOAK: '1' } : {}),
    ...(values.share ? { NUTGRAF_ATTACK_SHARE: values.share } : {}),
  },
});
process.exitCode = status ?? 1;
