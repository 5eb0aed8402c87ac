import { poll } from '../support/poll';
import { expect, test } from './story';

const FIRST = '/lab/walk-along-the-old-canal/';
const SECOND = `${FIRST}2/`;

test('an article in two pages goes on when it is asked to, and not before', async ({ chromium, site }) => {
  const start = site.requests.length;
  const asked = (path: string) => site.requests.slice(start).filter((request) => request === path).length;
  await chromium.goto(site.origin + FIRST);
  await (await chromium.openPopup()).press('Open reader');
  await chromium.waitForReader();
  await chromium.findNode('the way on', ({ role, name }) => role === 'button' && name === 'Continue: next page');
  expect(asked(SECOND)).toBe(0);

  await chromium.pressNode('button', /^Continue: next page/);
  await chromium.findNode('the second page', ({ name }) => name.includes('gives up and becomes a river again'));
  expect(asked(SECOND)).toBe(1);
  // It ends there: page 2 leads to no third, and nothing is asked for twice.
  await poll('no way on', async () => !(await chromium.nodes()).some(({ name }) => name.startsWith('Continue:')));
  const read = await chromium.readArticle();
  if (read.status !== 'article') throw new Error('nothing read');
  const texts = read.article.blocks.map(({ text }) => text).join('\n');
  expect(texts).toContain('strip of sky');
  expect(texts).toContain('Once a shoe');
  expect(texts.match(/A walk along the old canal/g) ?? []).toHaveLength(0);

  // Whom the second page quotes is found as well.
  const tagged = await chromium.tagFacts();
  if (tagged.status !== 'facts') throw new Error('no facts');
  expect(tagged.facts.people.map(({ name }) => name)).toEqual(['Tomasz Wren', 'Greta Solheim']);
});
