import { spawnSync } from 'node:child_process';

/** `npm run audit`: known weaknesses of what is shipped, and bad ones of the tools. Without a network it says so and goes on. */
const LEVELS = [
  { who: 'shipped packages', level: 'low', arguments: ['--omit=dev'] },
  { who: 'all packages', level: 'high', arguments: [] },
];

for (const { who, level, arguments: more } of LEVELS) {
  const { status, stdout } = spawnSync('npm', ['audit', '--json', `--audit-level=${level}`, ...more], {
    encoding: 'utf8',
  });
  const report = parse(stdout);
  if (!report?.metadata) {
    console.log(`${who}: not looked up, because the registry did not answer (${report?.message ?? 'no network'}).`);
    continue;
  }
  const { vulnerabilities } = report.metadata;
  const counts = Object.entries(vulnerabilities).map(([name, count]) => `${name} ${count}`);
  console.log(`${who}: ${counts.join(', ')}`);
  if (status !== 0) {
    console.error(`${who}: something known of level ${level} or worse; "npm audit" names it.`);
    process.exitCode = 1;
  }
}

function parse(text: string): { metadata?: { vulnerabilities: Record<string, number> }; message?: string } | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
