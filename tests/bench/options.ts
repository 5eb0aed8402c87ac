import { parseArgs } from 'node:util';
import { Failure } from '../support/failure';

export interface BenchOptions {
  subject: 'speed' | 'extraction' | 'detection' | 'facts';
  /** Folders with public data; only speed does without. */
  data: string[];
  /** Only these sets of it. */
  sets: string[] | null;
  /** At most so many pages of a set, or articles. */
  limit: number;
  /** File for the numbers. */
  json: string | null;
  /** File for a recorded profile. */
  profile: string | null;
  isQuick: boolean;
  /** Folder for the charts; only a full run of speed draws any unless it is asked to. */
  charts: string | null;
}

export const USAGE = `npm run bench                             speed and size against the peers, in Chromium and Node
    --quick                               a short run: fewer rounds, smaller sizes
    --data DIR                            on public pages or articles too; may be repeated
    --profile [FILE]                      also record a CPU profile of extraction, detection and facts
    --charts DIR                          where to draw the charts (default: docs/bench, none in a short run)
npm run bench -- extraction --data DIR    quality of extraction against Readability and Defuddle
npm run bench -- detection --data DIR     quality of detection against isProbablyReaderable
npm run bench -- facts --data DIR         quality and time of facts against compromise and chrono-node
    --set NAME                            only this set of the data; may be repeated
    --limit N                             at most N pages of a set
--json FILE                               write the numbers down
docs/bench.md says what DIR holds and where public data is to be had.`;

const SUBJECTS = ['speed', 'extraction', 'detection', 'facts'] as const;

/** What was asked for. Throws a `Failure` with what can be asked for when it makes no sense. */
export function parseOptions(words: string[]): BenchOptions {
  const { values, positionals } = read(withProfileName(words));
  const [given = 'speed', ...rest] = positionals;
  const subject = SUBJECTS.find((name) => name === given);
  if (!subject || rest.length > 0) throw new Failure(`There is no bench "${positionals.join(' ')}".\n${USAGE}`);
  if (subject !== 'speed' && !values.data) throw new Failure(`${subject} needs --data DIR.\n${USAGE}`);
  const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
  if (!(limit >= 1)) throw new Failure(`--limit is a number from 1 on, not ${values.limit}.`);
  return {
    subject,
    limit,
    data: values.data ?? [],
    sets: values.set ?? null,
    json: values.json ?? null,
    profile: values.profile ?? null,
    isQuick: values.quick ?? false,
    charts: values.charts ?? (values.quick ? null : 'docs/bench'),
  };
}

/** `--profile` alone has a name of its own. */
function withProfileName(words: string[]): string[] {
  return words.flatMap((word, i) =>
    word === '--profile' && (words[i + 1] ?? '--').startsWith('--') ? [word, 'out/bench.cpuprofile'] : [word],
  );
}

function read(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        data: { type: 'string', multiple: true },
        set: { type: 'string', multiple: true },
        limit: { type: 'string' },
        json: { type: 'string' },
        profile: { type: 'string' },
        quick: { type: 'boolean' },
        charts: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Failure(`${(error as Error).message}\n${USAGE}`);
  }
}
