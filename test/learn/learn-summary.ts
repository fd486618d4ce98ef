import { readFileSync } from 'node:fs';
import { toCandidates, type Candidate } from '../../src/core/summary/candidate.ts';
import { countPairs, PAIR_SIGNS } from '../../src/core/summary/count-pairs.ts';
import { findSentences } from '../../src/core/text/sentences.ts';
import { stem } from '../../src/core/text/stem.ts';
import { words } from '../../src/core/text/words.ts';

/**
 * Learns the worth of word pairs from the development data, and says how well that generalises.
 *
 *     npm run learn:summary       # prints figures, then the numbers for models/pair-model.ts
 *
 * Logistic regression with a ridge penalty, by Newton's method, on all pairs of the articles of a Multi-News row; right
 * are those that the editor's digest has. Ten folds by row: a fold's figure is that of the model of the other nine.
 */
const GOLD = '../shared/eval/summaries/dev.jsonl';
const FOLDS = 10;
/** Per pair. */
const RIDGE = 0.01;
const STEPS = 8;

interface Example {
  readonly signs: readonly number[];
  readonly wanted: boolean;
}
interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

const rows = readFileSync(GOLD, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { source_dataset: string; summary: string; docs?: readonly string[] })
  .filter(({ source_dataset }) => source_dataset === 'multi-news')
  .map(({ summary, docs = [] }) => toExamples(docs, summary));

function toExamples(docs: readonly string[], summary: string): Example[] {
  const candidates = docs.flatMap((doc, origin): Candidate[] =>
    toCandidates(doc, findSentences(doc), origin),
  );
  const counts = countPairs(candidates);
  const stems = words(summary).map(stem);
  const wanted = new Set(stems.map((word, i) => counts.numberOf(stems[i - 1] ?? '', word)));
  return Array.from({ length: counts.pairs }, (_, pair) => ({
    signs: counts.signsOf(pair),
    wanted: wanted.has(pair),
  }));
}

function learn(examples: readonly Example[]): Model {
  const size = PAIR_SIGNS.length;
  const mean = PAIR_SIGNS.map((_, j) => average(examples.map(({ signs }) => signs[j]!)));
  const spread = PAIR_SIGNS.map(
    (_, j) => Math.sqrt(average(examples.map(({ signs }) => (signs[j]! - mean[j]!) ** 2))) || 1,
  );
  const inputs = examples.map(({ signs }) => [1, ...signs.map((sign, j) => (sign - mean[j]!) / spread[j]!)]);
  let weights = Array.from({ length: size + 1 }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight) => -RIDGE * examples.length * weight);
    const curvature = weights.map((_, j) => weights.map((__, k) => (j === k ? RIDGE * examples.length : 0)));
    inputs.forEach((input, n) => {
      const chance = logistic(dot(weights, input));
      const miss = (examples[n]!.wanted ? 1 : 0) - chance;
      for (let j = 0; j <= size; j++) {
        slope[j]! += miss * input[j]!;
        for (let k = 0; k <= size; k++) curvature[j]![k]! += chance * (1 - chance) * input[j]! * input[k]!;
      }
    });
    const move = solve(curvature, slope);
    weights = weights.map((weight, j) => weight + move[j]!);
  }
  const scaled = weights.slice(1).map((weight, j) => weight / spread[j]!);
  return { bias: weights[0]! - dot(scaled, mean), weights: scaled };
}

/** Gauss and Jordan, with the largest pivot of each column. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rowsLeft = matrix.map((row, i) => [...row, right[i]!]);
  for (let i = 0; i < rowsLeft.length; i++) {
    let pivot = i;
    for (let k = i + 1; k < rowsLeft.length; k++)
      if (Math.abs(rowsLeft[k]![i]!) > Math.abs(rowsLeft[pivot]![i]!)) pivot = k;
    [rowsLeft[i], rowsLeft[pivot]] = [rowsLeft[pivot]!, rowsLeft[i]!];
    for (const [k, row] of rowsLeft.entries()) {
      const factor = k === i ? 0 : row[i]! / rowsLeft[i]![i]!;
      if (factor !== 0) rowsLeft[k] = row.map((value, j) => value - factor * rowsLeft[i]![j]!);
    }
  }
  return rowsLeft.map((row, i) => row.at(-1)! / row[i]!);
}

const average = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * b[i]!, 0);
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Mean logarithm of the chance that a model gives to what is so: the higher the better. */
const likelihood = ({ bias, weights }: Model, examples: readonly Example[]): number =>
  average(
    examples.map(({ signs, wanted }) => Math.log(logistic((wanted ? 1 : -1) * (bias + dot(weights, signs))))),
  );

const model = learn(rows.flat());
const heldOut = Array.from({ length: FOLDS }, (_, fold) => {
  const others = learn(rows.filter((_row, i) => i % FOLDS !== fold).flat());
  return likelihood(others, rows.filter((_row, i) => i % FOLDS === fold).flat());
});
const share = average(rows.flat().map(({ wanted }) => (wanted ? 1 : 0)));
const chance = share * Math.log(share) + (1 - share) * Math.log(1 - share);
console.log(`${rows.length} rows, ${rows.flat().length} pairs, ${(100 * share).toFixed(2)} % in the digests`);
console.log(`mean log likelihood: ${chance.toFixed(4)} knowing that share only`);
console.log(
  `  ${likelihood(model, rows.flat()).toFixed(4)} fitted, ${average(heldOut).toFixed(4)} on held-out folds`,
);
console.log(`bias ${model.bias.toFixed(3)}`);
for (const [j, name] of PAIR_SIGNS.entries()) console.log(`${name} ${model.weights[j]!.toFixed(3)}`);
