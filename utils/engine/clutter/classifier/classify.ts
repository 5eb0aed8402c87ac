import { BIAS, NODES } from './block-trees.weights';

/** Bytes of a node: feature (255: leaf), steps to the right child, threshold or leaf value as float32. */
export const NODE_SIZE = 6;
export const LEAF = 255;

let nodes: DataView | null = null;

/** How likely (0…1) each row of `describeDrafts` is a block of the article's body, 0 for no row: gradient-boosted small trees. */
export function classifyDrafts(rows: readonly (Float64Array | null)[]): number[] {
  nodes ??= decode(NODES);
  const view = nodes;
  return rows.map((row) => (row ? 1 / (1 + Math.exp(-scoreRow(view, row))) : 0));
}

/** Each tree begins with a header of one node's size, whose second byte counts the nodes, itself included; left children follow their parent. */
function scoreRow(view: DataView, row: Float64Array): number {
  let score = BIAS;
  let root = 0;
  while (root < view.byteLength) {
    let at = root + NODE_SIZE;
    for (let feature = view.getUint8(at); feature !== LEAF; feature = view.getUint8(at)) {
      const goesLeft = row[feature]! <= view.getFloat32(at + 2, true);
      at += goesLeft ? NODE_SIZE : NODE_SIZE * view.getUint8(at + 1);
    }
    score += view.getFloat32(at + 2, true);
    root += NODE_SIZE * view.getUint8(root + 1);
  }
  return score;
}

function decode(base64: string): DataView {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return new DataView(bytes.buffer);
}
