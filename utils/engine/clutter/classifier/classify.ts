import { BIAS, NODES } from './block-trees.weights';

/** Bytes of a node: feature (255: leaf), steps to the right child, threshold or leaf value as little-endian float32. */
export const NODE_SIZE = 6;
export const LEAF = 255;

interface Trees {
  features: Uint8Array;
  /** Steps to the right child; of a tree's first entry, its length. */
  steps: Uint8Array;
  /** Thresholds, and the values of leaves. */
  values: Float32Array;
}

let decoded: Trees | null = null;

/** How likely (0…1) each row of `describeDrafts` is a block of the article's body, 0 for no row: gradient-boosted small trees. */
export function classifyDrafts(rows: readonly (Float64Array | null)[]): number[] {
  decoded ??= decode(NODES);
  const trees = decoded;
  return rows.map((row) => (row ? 1 / (1 + Math.exp(-scoreRow(trees, row))) : 0));
}

/** Each tree begins with a header whose second byte counts the nodes, itself included; left children follow their parent. */
function scoreRow({ features, steps, values }: Trees, row: Float64Array): number {
  let score = BIAS;
  for (let root = 0; root < features.length; root += steps[root]!) {
    let at = root + 1;
    for (let feature = features[at]!; feature !== LEAF; feature = features[at]!) {
      at += row[feature]! <= values[at]! ? 1 : steps[at]!;
    }
    score += values[at]!;
  }
  return score;
}

/** The weights hold all features, then all steps, then all values. */
function decode(base64: string): Trees {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  const count = text.length / NODE_SIZE;
  return {
    features: bytes.subarray(0, count),
    steps: bytes.subarray(count, 2 * count),
    values: new Float32Array(bytes.buffer.slice(2 * count)),
  };
}
