/** Below this a block in the container is left out; from the other one outside is taken in. Read off folds by site. */
export const PRUNE_BELOW = 0.5;
export const ADD_FROM = 0.6;
/** When more than this share of the container's text would go, the model is taken to be mistaken about the page. */
const MAX_PRUNED_SHARE = 0.5;
export interface Judged {
  length: number;
  isKept: boolean;
  probability: number;
}

/** Which blocks make the body: those of the container, edited by the classifier. */
export function decideBlocks(
  blocks: readonly Judged[],
  pruneBelow: number = PRUNE_BELOW,
  addFrom: number = ADD_FROM,
): boolean[] {
  let chosen = 0;
  let pruned = 0;
  let added = 0;
  for (const { length, isKept, probability } of blocks) {
    if (isKept) chosen += length;
    if (isKept && probability < pruneBelow) pruned += length;
    if (!isKept && probability >= addFrom) added += length;
  }
  // Where as much is found elsewhere, it is the wrong container, and little of it need stay.
  const prunes = pruned <= chosen * MAX_PRUNED_SHARE || added > pruned;
  return blocks.map(({ isKept, probability }) =>
    isKept ? !prunes || probability >= pruneBelow : probability >= addFrom,
  );
}
