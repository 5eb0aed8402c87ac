import { ANSWER_MS, expect, openReader, tally, test, timeToAnswer } from './attack';
import type { AttackWorld } from './attack-world';
import { proseOf } from './hostile-page';
import { DOCUMENT_NAMES, FORM_NAMES } from './payloads/clobbering';

const CASES: [name: string, names: string[], markupOf: (name: string) => string][] = [
  [
    'A5 fields of a form that holds the article',
    FORM_NAMES,
    (name) => `<form><input name="${name}"><button id="${name}"></button>${proseOf(3)}</form>`,
  ],
  [
    'A6 fields of the document',
    DOCUMENT_NAMES,
    (name) => `<img name="${name}"><form name="${name}"></form><embed name="${name}"><object name="${name}"></object>`,
  ],
];

for (const [name, names, markupOf] of CASES) {
  test(`${name}: each is read within a second`, async ({ world, site }) => {
    test.setTimeout(180_000);
    await world.goto(`${site.origin}/story/clobbered`);
    const failed: string[] = [];
    let slowestMs = 0;
    for (const clobbered of names) {
      const { ms, trouble } = await readClobbered(world, markupOf(clobbered), `${name.slice(0, 2)}${clobbered}`);
      // Another try for a machine that was busy with something else.
      const again = trouble
        ? await readClobbered(world, markupOf(clobbered), `${name.slice(0, 2)}${clobbered}2`)
        : null;
      slowestMs = Math.max(slowestMs, again?.ms ?? ms);
      if (again?.trouble) failed.push(`${clobbered}: ${again.trouble}`);
    }
    tally(names.length, names.length - failed.length, { slowestMs: Math.round(slowestMs) });
    expect(failed).toEqual([]);
  });
}

async function readClobbered(world: AttackWorld, markup: string, path: string) {
  await world.inPage(`hostile.show(${JSON.stringify(path)}, [${JSON.stringify(markup)}], 0)`);
  const start = performance.now();
  const { read, opened } = await openReader(world);
  const ms = performance.now() - start;
  const answerMs = await timeToAnswer(world);
  await world.send({ type: 'closeReader' });
  const text = read?.article?.blocks.map((block) => block.text).join(' ') ?? '';
  const isWhole = text.includes('the lamp had been lit at dusk') && text.includes('On page 0th of her book');
  const trouble =
    opened !== 'opened'
      ? `${read?.status} ${opened}`
      : !isWhole
        ? 'words are missing'
        : ms > ANSWER_MS
          ? `${ms} ms`
          : '';
  return { ms, trouble: trouble || (answerMs > ANSWER_MS ? `the page answers after ${answerMs} ms` : '') };
}
