/**
 * `[from, to)` of the run of numbers with the largest sum (maximum-sum segment, Bentley 1984); everything when nothing
 * is positive.
 */
export function densestRun(weights: readonly number[]): [number, number] {
  let best = 0;
  let bestRun: [number, number] = [0, weights.length];
  let sum = 0;
  let from = 0;
  weights.forEach((weight, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += weight;
    if (sum > best) {
      best = sum;
      bestRun = [from, i + 1];
    }
  });
  return bestRun;
}
