/** One page as the fit sees it. */
export interface Row {
  measures: number[];
  isPositive: boolean;
  weight: number;
}

export interface Fit {
  bias: number;
  weights: number[];
}

const STEPS = 3_000;
const LEARNING_RATE = 0.7;
/** Keeps weights of rare signals small. */
const L2 = 0.0005;

/**
 * Logistic regression by gradient descent, both classes weighing the same, each weight held to the sign of what its
 * signal means. Deterministic.
 */
export function fitLogistic(rows: Row[], signs: (1 | -1)[]): Fit {
  const scales = signs.map((_, index) => scaleOf(rows.map(({ measures }) => measures[index]!)));
  const scaled = rows.map(({ measures }) =>
    measures.map((value, index) => (value - scales[index]!.mean) / scales[index]!.spread),
  );
  const total = (isPositive: boolean): number =>
    rows.reduce((sum, row) => sum + (row.isPositive === isPositive ? row.weight : 0), 0);
  const shares = { positive: 0.5 / total(true), negative: 0.5 / total(false) };
  let bias = 0;
  let weights = signs.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    let biasGradient = 0;
    const gradient = signs.map(() => 0);
    rows.forEach(({ isPositive, weight }, row) => {
      const values = scaled[row]!;
      const logOdds = values.reduce((sum, value, index) => sum + value * weights[index]!, bias);
      const share = weight * (isPositive ? shares.positive : shares.negative);
      const error = (Number(isPositive) - 1 / (1 + Math.exp(-logOdds))) * share;
      biasGradient += error;
      values.forEach((value, index) => {
        gradient[index]! += error * value;
      });
    });
    bias += LEARNING_RATE * biasGradient;
    weights = weights.map((weight, index) => {
      const next = weight + LEARNING_RATE * (gradient[index]! - L2 * weight);
      return next * signs[index]! > 0 ? next : 0;
    });
  }
  const plain = weights.map((weight, index) => weight / scales[index]!.spread);
  return { bias: plain.reduce((sum, weight, index) => sum - weight * scales[index]!.mean, bias), weights: plain };
}

function scaleOf(values: number[]): { mean: number; spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, spread: Math.sqrt(variance) || 1 };
}
