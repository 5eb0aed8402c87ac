import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** `npm run fuzz [-- --runs N] [--seed N] [--json FILE]`: the property tests, 50,000 runs of each. */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '50000' }, seed: { type: 'string' }, json: { type: 'string' } },
});
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const reporters = [
  '--reporter=verbose',
  ...(values.json ? ['--reporter=json', `--outputFile.json=${resolve(values.json)}`] : []),
];
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/unit/properties', ...reporters], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NUTGRAF_FUZZ_RUNS: values.runs,
    ...(values.seed ? { NUTGRAF_FUZZ_SEED: values.seed } : {}),
  },
});
process.exitCode = status ?? 1;
