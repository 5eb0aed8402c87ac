export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** `NaN` of an empty list, as the others here: a table shows nothing then. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** The value below which that share of the list lies: an element of it, never one between two. `NaN`s are left out. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * The slope of the best line through the logarithms of sizes and times: 1 where twice the size takes twice the time,
 * 2 where it takes four times as long.
 */
export function growthExponent(points: readonly { size: number; ms: number }[]): number {
  const x = points.map(({ size }) => Math.log(size));
  const y = points.map(({ ms }) => Math.log(ms));
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = sum(x.map((value, i) => (value - meanX) * ((y[i] as number) - meanY)));
  const variance = sum(x.map((value) => (value - meanX) ** 2));
  return covariance / variance;
}

/** At most `limit` of the list, spread evenly over it. */
export function spread<Value>(values: readonly Value[], limit = Number.POSITIVE_INFINITY): Value[] {
  if (limit >= values.length) return [...values];
  return Array.from({ length: limit }, (_, i) => values[Math.floor((i * values.length) / limit)] as Value);
}
