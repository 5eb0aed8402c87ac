/** Who of the labels belongs to whom of the tagger, by index. */
export interface Pairing {
  /** Label → tagged. */
  tagged: Map<number, number>;
  /** Tagged ones that belong to a label. */
  used: Set<number>;
}

/** Pairs those most alike first, each at most once; those with a likeness of zero never. */
export function pair<Label, Tagged>(
  labels: readonly Label[],
  taggeds: readonly Tagged[],
  likeness: (label: Label, tagged: Tagged) => number,
): Pairing {
  const candidates = labels
    .flatMap((label, from) => taggeds.map((tagged, to) => ({ from, to, likeness: likeness(label, tagged) })))
    .filter((candidate) => candidate.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const pairing: Pairing = { tagged: new Map(), used: new Set() };
  for (const { from, to } of candidates) {
    if (pairing.tagged.has(from) || pairing.used.has(to)) continue;
    pairing.tagged.set(from, to);
    pairing.used.add(to);
  }
  return pairing;
}
