import { Failure } from '../support/failure';
import { benchDetection } from './detection/bench-detection';
import { benchExtraction } from './extraction/bench-extraction';
import { benchFacts } from './facts/bench-facts';
import { type BenchOptions, parseOptions } from './options';
import { publish, type Report } from './report/report';
import { benchSpeed } from './speed/bench-speed';

/** `npm run bench`: see `USAGE` in options.ts. */
const BENCHES: Record<BenchOptions['subject'], (options: BenchOptions) => Promise<Report>> = {
  speed: benchSpeed,
  extraction: benchExtraction,
  detection: benchDetection,
  facts: benchFacts,
};

try {
  const options = parseOptions(process.argv.slice(2));
  publish(await BENCHES[options.subject](options), options.json);
} catch (error) {
  console.error(error instanceof Failure ? error.message : error);
  process.exitCode = 1;
}
