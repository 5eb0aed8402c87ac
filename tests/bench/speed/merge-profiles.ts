/** A recorded CPU profile, as far as it is touched here; nodes form a tree under the first one, by their ids. */
export interface Profile {
  nodes: { id: number; children?: number[]; callFrame: object }[];
  startTime: number;
  endTime: number;
  /** Which node was running, and how long after the sample before. */
  samples?: number[];
  timeDeltas?: number[];
}

/** One after the other, as if they had been recorded in one go. */
export function mergeProfiles(profiles: Profile[]): Profile {
  const [first] = profiles;
  const root = first?.nodes[0];
  if (!first || !root) return { nodes: [], startTime: 0, endTime: 0, samples: [], timeDeltas: [] };
  const merged = {
    ...first,
    nodes: [{ ...root, children: [] as number[] }],
    samples: [] as number[],
    timeDeltas: [] as number[],
  };
  const top = merged.nodes[0] as { id: number; children: number[] };
  let offset = root.id;
  let lengthUs = 0;
  for (const { nodes, samples = [], timeDeltas = [], startTime, endTime } of profiles) {
    const rootId = nodes[0]?.id;
    const shift = offset;
    const moved = (id: number) => (id === rootId ? top.id : id + shift);
    for (const node of nodes.slice(1)) {
      merged.nodes.push({ ...node, id: moved(node.id), children: (node.children ?? []).map(moved) });
    }
    top.children.push(...(nodes[0]?.children ?? []).map(moved));
    for (const id of samples) merged.samples.push(moved(id));
    for (const delta of timeDeltas) merged.timeDeltas.push(delta);
    offset += Math.max(...nodes.map(({ id }) => id));
    lengthUs += endTime - startTime;
  }
  return { ...merged, endTime: first.startTime + lengthUs };
}
