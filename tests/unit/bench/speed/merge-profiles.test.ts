import { expect, it } from 'vitest';
import { mergeProfiles, type Profile } from '../../../bench/speed/merge-profiles';

const profile = (name: string, startTime: number): Profile => ({
  nodes: [
    { id: 1, children: [2], callFrame: { functionName: '(root)' } },
    { id: 2, children: [3], callFrame: { functionName: name } },
    { id: 3, callFrame: { functionName: `${name} inside` } },
  ],
  startTime,
  endTime: startTime + 10,
  samples: [1, 3],
  timeDeltas: [4, 6],
});

it('puts profiles one after the other under one root', () => {
  const merged = mergeProfiles([profile('a', 100), profile('b', 500)]);
  const byId = new Map(merged.nodes.map((node) => [node.id, node]));
  expect(byId.size).toBe(5);
  expect(merged.nodes[0]?.children?.map((id) => byId.get(id)?.callFrame)).toEqual([
    { functionName: 'a' },
    { functionName: 'b' },
  ]);
  expect(merged.samples?.map((id) => byId.get(id)?.callFrame)).toEqual(
    ['(root)', 'a inside', '(root)', 'b inside'].map((functionName) => ({ functionName })),
  );
  expect(merged).toMatchObject({ timeDeltas: [4, 6, 4, 6], startTime: 100, endTime: 120 });
});

it('makes nothing of nothing', () => {
  expect(mergeProfiles([]).nodes).toEqual([]);
});
