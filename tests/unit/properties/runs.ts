import fc from 'fast-check';

/** Runs of each property: so many at each test run, 50,000 by `npm run fuzz`. */
export const RUNS = Number(process.env.NUTGRAF_FUZZ_RUNS ?? 1_000);
/** A failure is seen again with `NUTGRAF_FUZZ_SEED`. */
const seed = Number(process.env.NUTGRAF_FUZZ_SEED ?? Date.now() % 2 ** 31);
/** Long enough for 50,000 of the slowest. */
export const TIMEOUT_MS = 60_000 + RUNS * 60;

console.log(`fast-check: seed ${seed}, ${RUNS} runs of each property`);
fc.configureGlobal({ numRuns: RUNS, seed });

/** Pieces that break what is put together from them. */
export const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    ...['</p>', '<img src=x onerror=alert(1)>', '&lt;', '&amp;', '"', "'", '<!--', '-->', ']]>', '<script>', '\u0000'],
    ...['\ud800', '\udc00', '\u202e', '\u2028', '\ufeff', '`', '${', '__proto__', 'constructor', 'toString'],
    ...['javascript:', 'data:', 'on Monday', 'Dr. Ada Bell', 'said', '“', '”', '12 May 2024', ' '],
  ),
);
export const nastyText = fc.array(nasty, { maxLength: 12 }).map((parts) => parts.join(''));
