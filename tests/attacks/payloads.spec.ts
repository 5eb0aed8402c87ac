import { FIND_DISALLOWED } from './allowed';
import { ANSWER_MS, expect, SHARE, tally, test, timeToAnswer } from './attack';
import type { AttackWorld } from './attack-world';
import type { HostileSite } from './hostile-site';
import { PAYLOADS } from './payloads';

/** What payloads did in the reader: nothing of it may be there. */
interface Effect {
  payloads: string[];
  executed: number;
  requests: string[];
  disallowed: string[];
  answerMs: number;
  /** How many of the payloads' own paragraphs the reader shows. */
  kept: number;
}

/** Payloads that are read at a time: what one of them does counts against all, which are then tried alone. */
const ROUND = 12;
/** Long enough for a picture that cannot be loaded to fail, and for a frame to be drawn. */
const SETTLE_MS = 80;
/** The page's own payloads may go on asking: until nothing new has come for so long, it is the page's. */
const QUIET_MS = 80;
/** As many payloads as the issue of these tests wants to see running when nothing is done about them. */
const MIN_RAW = 15;
const MIN_KEPT = 0.7;

const GROUPS = [
  ['A1 A39 handlers and scripts', PAYLOADS.handlers],
  ['A3 A11 addresses', PAYLOADS.addresses],
  ['A8 A9 A10 requests', PAYLOADS.requests],
  ['A2 A4 confused markup', PAYLOADS.markup],
  ['A2 A4 tree construction', PAYLOADS.trees],
] as const;

for (const [name, payloads] of GROUPS) {
  const chosen = payloads.filter((_, i) => i % SHARE === 0);
  test(`${name}: nothing gets into the reader`, async ({ world, site }) => {
    test.setTimeout(60_000 + chosen.length * 1_000);
    await world.goto(`${site.origin}/story/first`);
    const failed: Effect[] = [];
    const [figures, rounds] = [{ slowestMs: 0, kept: 0, unrepeated: 0 }, Math.ceil(chosen.length / ROUND)];
    for (let round = 0; round < rounds; round++) {
      const payloads = chosen.slice(round * ROUND, (round + 1) * ROUND);
      const effect = await readPayloads(world, site, payloads);
      figures.slowestMs = Math.max(figures.slowestMs, Math.round(effect.answerMs));
      figures.kept += effect.kept;
      if (isNothing(effect)) continue;
      // A busy machine may bring the page's own requests late; what the reader does, it does again.
      const again = await readPayloads(world, site, payloads);
      if (isNothing(again)) {
        figures.unrepeated++;
        continue;
      }
      const guilty: Effect[] = [];
      for (const payload of payloads) {
        const own = await readPayloads(world, site, [payload]);
        if (!isNothing(own)) guilty.push(own);
      }
      failed.push(...(guilty.length > 0 ? guilty : [again]));
    }
    tally(chosen.length, chosen.length - failed.length, figures);
    expect(failed).toEqual([]);
    // Most have been through the whole of the reader, and not only been left out.
    expect(figures.kept).toBeGreaterThan(chosen.length * MIN_KEPT);
  });
}

test('A1 control: the same payloads do run, ask and get in where nothing is done about them', async ({
  world,
  site,
}) => {
  test.setTimeout(60_000);
  await world.goto(`${site.origin}/story/control`);
  const payloads = [...PAYLOADS.handlers, ...PAYLOADS.addresses, ...PAYLOADS.requests, ...PAYLOADS.markup];
  const before = site.requests.length;
  const counts = await world.inPage<number[]>(
    `hostile.runRaw(${JSON.stringify(payloads.map((payload) => site.aim(payload)))}, 8)`,
  );
  const executed = counts.filter((count) => count > 0).length;
  const requests = site.requests.slice(before).filter((url) => url.startsWith(site.watcher)).length;
  let disallowed = 0;
  for (const payload of PAYLOADS.requests) {
    await world.inPage(`hostile.standRaw(${JSON.stringify(site.aim(payload))})`);
    const overlay = await world.inOverlay<{ found: string[] }>(FIND_DISALLOWED);
    disallowed += overlay?.found.length ? 1 : 0;
  }
  tally(payloads.length, payloads.length, { executed, requests, disallowed });
  expect(executed).toBeGreaterThanOrEqual(MIN_RAW);
  expect(requests).toBeGreaterThanOrEqual(MIN_RAW);
  expect(disallowed).toBeGreaterThanOrEqual(MIN_RAW);
});

function isNothing({ executed, requests, disallowed, answerMs }: Effect): boolean {
  return executed === 0 && requests.length === 0 && disallowed.length === 0 && answerMs <= ANSWER_MS;
}

let rounds = 0;

async function readPayloads(world: AttackWorld, site: HostileSite, payloads: string[]): Promise<Effect> {
  const aimed = JSON.stringify(payloads.map((payload) => site.aim(payload)));
  await world.inPage(`hostile.show(${++rounds}, ${aimed}, ${SETTLE_MS})`);
  await untilQuiet(site);
  const read = await world.send({ type: 'readArticle', force: true });
  // From here on the page holds no payload any more: what happens now, happens in the reader.
  await world.inPage('hostile.leave()');
  await untilQuiet(site);
  const before = site.requests.length;
  const opened = await world.send({ type: 'openReader', force: true });
  if (opened?.reply?.status !== 'opened') {
    throw new Error(`${payloads.join('\n')}: ${read?.reply?.status ?? read?.failed}, ${opened?.failed}`);
  }
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const answerMs = await timeToAnswer(world);
  const overlay = await world.inOverlay<{ found: string[]; text: string }>(FIND_DISALLOWED);
  const executed = await world.inPage<number>('hostile.executed');
  await world.send({ type: 'closeReader' });
  const article = read?.reply?.article;
  const images = [
    ...(article?.blocks.flatMap(({ images: all }) => all ?? []).map(({ src }) => src) ?? []),
    article?.metadata.leadImage,
  ];
  return {
    payloads,
    executed,
    requests: site.requests.slice(before).filter((url) => !images.includes(url) && !isPageItself(site, url)),
    disallowed: overlay?.found ?? ['nothing is open'],
    answerMs,
    kept: payloads.filter((_, i) => overlay?.text.includes(`On page ${i}th of her book`)).length,
  };
}

function isPageItself(site: HostileSite, url: string): boolean {
  return url === `${site.origin}/favicon.ico`;
}

async function untilQuiet(site: HostileSite): Promise<void> {
  for (let seen = -1; seen !== site.requests.length; ) {
    seen = site.requests.length;
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  }
}
