/** Gradient-boosted regression trees on histograms, logistic loss. Deterministic: no sampling, ties go to the first. */
export interface TreeNode {
  /** -1 in a leaf. */
  feature: number;
  threshold: number;
  value: number;
  left: number;
  right: number;
}

export interface Model {
  bias: number;
  trees: TreeNode[][];
}

export interface TrainingSettings {
  trees: number;
  leaves: number;
  learningRate: number;
  /** Least weight of a leaf, and L2 on leaf values. */
  minWeight: number;
  l2: number;
}

const BINS = 48;

interface Leaf {
  rows: Int32Array;
  node: number;
  histogram: Float64Array;
  gain: number;
  feature: number;
  bin: number;
}

export function train(
  rows: readonly Float32Array[],
  labels: Uint8Array,
  weights: Float64Array,
  settings: TrainingSettings,
): Model {
  const width = rows[0]!.length;
  const cuts = Array.from({ length: width }, (_, f) => findCuts(rows, f));
  const binned = rows.map((row) => Uint8Array.from(row, (value, f) => binOf(cuts[f]!, value)));
  const positive = labels.reduce((sum, label, i) => sum + label * weights[i]!, 0);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const bias = Math.log(positive / (all - positive));
  const scores = new Float64Array(rows.length).fill(bias);
  const gradients = new Float64Array(rows.length);
  const hessians = new Float64Array(rows.length);
  const trees: TreeNode[][] = [];

  const histogramOf = (members: Int32Array): Float64Array => {
    const histogram = new Float64Array(width * BINS * 2);
    for (const r of members) {
      const bins = binned[r]!;
      const g = gradients[r]!;
      const h = hessians[r]!;
      for (let f = 0, base = 0; f < width; f++, base += BINS * 2) {
        const at = base + bins[f]! * 2;
        histogram[at]! += g;
        histogram[at + 1]! += h;
      }
    }
    return histogram;
  };

  const findSplit = (leaf: Leaf): void => {
    leaf.gain = 0;
    for (let f = 0; f < width; f++) {
      let G = 0;
      let H = 0;
      const base = f * BINS * 2;
      for (let b = 0; b < BINS; b++) {
        G += leaf.histogram[base + b * 2]!;
        H += leaf.histogram[base + b * 2 + 1]!;
      }
      const parent = (G * G) / (H + settings.l2);
      let g = 0;
      let h = 0;
      for (let b = 0; b < cuts[f]!.length; b++) {
        g += leaf.histogram[base + b * 2]!;
        h += leaf.histogram[base + b * 2 + 1]!;
        if (h < settings.minWeight || H - h < settings.minWeight) continue;
        const gain = (g * g) / (h + settings.l2) + ((G - g) * (G - g)) / (H - h + settings.l2) - parent;
        if (gain > leaf.gain + 1e-9) Object.assign(leaf, { gain, feature: f, bin: b });
      }
    }
  };

  for (let t = 0; t < settings.trees; t++) {
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      gradients[i] = (p - labels[i]!) * weights[i]!;
      hessians[i] = Math.max(1e-6, p * (1 - p)) * weights[i]!;
    }
    const nodes: TreeNode[] = [{ feature: -1, threshold: 0, value: 0, left: 0, right: 0 }];
    const everyone = Int32Array.from(rows, (_, i) => i);
    const first: Leaf = { rows: everyone, node: 0, histogram: histogramOf(everyone), gain: 0, feature: 0, bin: 0 };
    findSplit(first);
    const leaves = [first];
    while (leaves.length < settings.leaves) {
      const best = leaves.reduce((a, b) => (b.gain > a.gain ? b : a));
      if (best.gain <= 1e-6) break;
      const isLeft = (r: number): boolean => binned[r]![best.feature]! <= best.bin;
      const left = best.rows.filter(isLeft);
      const right = best.rows.filter((r) => !isLeft(r));
      const small = histogramOf(left.length < right.length ? left : right);
      const large = best.histogram.map((value, i) => value - small[i]!);
      const node = nodes[best.node]!;
      Object.assign(node, {
        feature: best.feature,
        threshold: cuts[best.feature]![best.bin]!,
        left: nodes.length,
        right: nodes.length + 1,
      });
      nodes.push(
        { feature: -1, threshold: 0, value: 0, left: 0, right: 0 },
        { feature: -1, threshold: 0, value: 0, left: 0, right: 0 },
      );
      const children: Leaf[] = [
        {
          rows: left,
          node: node.left,
          histogram: left.length < right.length ? small : large,
          gain: 0,
          feature: 0,
          bin: 0,
        },
        {
          rows: right,
          node: node.right,
          histogram: left.length < right.length ? large : small,
          gain: 0,
          feature: 0,
          bin: 0,
        },
      ];
      for (const child of children) findSplit(child);
      leaves.splice(leaves.indexOf(best), 1, ...children);
    }
    for (const leaf of leaves) {
      let G = 0;
      let H = 0;
      for (const r of leaf.rows) {
        G += gradients[r]!;
        H += hessians[r]!;
      }
      const value = (-G / (H + settings.l2)) * settings.learningRate;
      nodes[leaf.node]!.value = value;
      for (const r of leaf.rows) scores[r]! += value;
    }
    trees.push(nodes);
  }
  return { bias, trees };
}

export function predict({ bias, trees }: Model, row: Float32Array): number {
  let score = bias;
  for (const nodes of trees) {
    let node = nodes[0]!;
    while (node.feature >= 0) node = nodes[row[node.feature]! <= node.threshold ? node.left : node.right]!;
    score += node.value;
  }
  return 1 / (1 + Math.exp(-score));
}

/** Thresholds between the quantiles of a feature's values; float32, as they are stored. */
function findCuts(rows: readonly Float32Array[], feature: number): Float32Array {
  const values = Float32Array.from(rows, (row) => row[feature]!).sort();
  const cuts: number[] = [];
  for (let b = 1; b < BINS; b++) {
    const value = values[Math.floor((b * values.length) / BINS)]!;
    const isUseful = value < values[values.length - 1]! && (!cuts.length || value > cuts[cuts.length - 1]!);
    if (isUseful) cuts.push(value);
  }
  // Rare values of flags lie beyond every quantile.
  if (!cuts.length && values[0]! < values[values.length - 1]!) cuts.push(values[0]!);
  return Float32Array.from(cuts);
}

function binOf(cuts: Float32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
