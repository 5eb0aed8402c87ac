import { describe, expect, it } from 'vitest';
import { isOtherPage } from '../../../../entrypoints/reader.content/watch-page';
import { runInSlices } from '../../../../utils/extension/run-in-slices';

describe('isOtherPage', () => {
  const story = { url: 'https://example.com/story?id=1', title: 'Story' };
  it.each([
    ['nothing changed', story, false],
    ['a fragment', { ...story, url: `${story.url}#comments` }, false],
    ['a tidied query', { ...story, url: 'https://example.com/story' }, false],
    ['a counted title', { ...story, title: '(1) Story' }, false],
    ['a fragment and a title', { url: `${story.url}#comments`, title: 'Comments' }, false],
    ['another path', { ...story, url: 'https://example.com/next' }, true],
    ['another query and title', { url: 'https://example.com/story?id=2', title: 'Next' }, true],
  ])('%s', (_, now, expected) => {
    expect(isOtherPage(story, now)).toBe(expected);
  });
});

describe('runInSlices', () => {
  it('runs all steps and gives the result', async () => {
    const ran: number[] = [];
    function* steps(): Generator<undefined, string> {
      for (let step = 0; step < 5; step += 1) {
        ran.push(step);
        yield undefined;
      }
      return 'done';
    }
    expect(await runInSlices(steps())).toBe('done');
    expect(ran).toEqual([0, 1, 2, 3, 4]);
  });

  it('lets others have their turn', async () => {
    const order: string[] = [];
    function* steps(): Generator<undefined, null> {
      for (let step = 0; step < 3; step += 1) {
        const start = performance.now();
        while (performance.now() - start < 14);
        order.push('step');
        yield undefined;
      }
      return null;
    }
    const running = runInSlices(steps());
    setTimeout(() => order.push('other'));
    await running;
    expect(order.indexOf('other')).toBeLessThan(3);
  });

  it('passes a failure on', async () => {
    // biome-ignore lint/correctness/useYield: fails before its first step ends.
    function* steps(): Generator<undefined, never> {
      throw new Error('broken');
    }
    await expect(runInSlices(steps())).rejects.toThrow('broken');
  });
});
