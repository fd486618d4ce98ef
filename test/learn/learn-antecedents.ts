import { readFileSync } from 'node:fs';
import { findQuotations } from '../../src/core/quotation/find-quotations.ts';
import { ANTECEDENT_MODEL } from '../../src/core/quotation/english/models/antecedent-model.ts';
import {
  ANTECEDENT_SIGNS,
  type AntecedentSign,
} from '../../src/core/quotation/english/speakers/antecedent-signs.ts';
import { nameWords } from '../../src/core/speaker/resolve-speaker.ts';
import { findSentences, type Sentence } from '../../src/core/text/sentences.ts';

/**
 * Learns the weights of pronouns' antecedents from the development data, and says how well that generalises.
 *
 *     npm run learn -- [ROUNDS]        # default 1; prints figures, then the weights for models/antecedent-model.ts
 *
 * Coordinate search on what counts, the share of quotations with a pronoun whose speaker is right: each weight is moved
 * by each step in turn, and the move that helps most is kept. Five folds by article: a fold's figure is that of the
 * weights chosen on the other four. A weight moves only when it helps by more than noise does (`MIN_GAIN` quotations).
 */
const GOLD = '../shared/eval/quotes/dev.jsonl';
const FOLDS = 5;
const STEPS = [-0.8, -0.3, 0.3, 0.8] as const;
const MIN_GAIN = 2;

interface GoldQuotation {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly speaker: string | null;
  readonly speaker_kind?: string;
  readonly speaker_aliases?: readonly string[];
}
interface Article {
  readonly text: string;
  readonly title: string | null;
  readonly sentences: readonly Sentence[];
  readonly pronouns: readonly GoldQuotation[];
}

const articles: Article[] = readFileSync(GOLD, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { text: string; title: string | null; quotes: GoldQuotation[] })
  .map(({ text, title, quotes }) => ({
    text,
    title,
    sentences: findSentences(text),
    pronouns: quotes.filter(
      ({ type, speaker, speaker_kind }) =>
        type === 'direct' && speaker !== null && speaker_kind === 'pronoun',
    ),
  }))
  .filter(({ pronouns }) => pronouns.length > 0);

// The very weights that `findQuotations` reads: what is moved here counts at once.
const weights = ANTECEDENT_MODEL.weights as Record<AntecedentSign, number>;
const signs = ANTECEDENT_SIGNS;

/** Is it the same person, as far as the last name and what else is given tell? */
function isSame(gold: GoldQuotation, speaker: string | null): boolean {
  if (speaker === null) return false;
  const found = nameWords(speaker);
  return [gold.speaker ?? '', ...(gold.speaker_aliases ?? [])].some((name) => {
    const wanted = nameWords(name);
    const [short, long] = wanted.length <= found.length ? [wanted, found] : [found, wanted];
    return short.length > 0 && short.every((word) => long.includes(word)) && short.at(-1) === long.at(-1);
  });
}

/** How many pronouns of each article are resolved right under the weights as they are. */
function rightPerArticle(): number[] {
  return articles.map((article) => {
    const found = findQuotations(article);
    return article.pronouns.filter((gold) => {
      const quotation = found.find(
        ({ start, end }) => Math.abs(start - gold.start) <= 2 && Math.abs(end - gold.end) <= 3,
      );
      return quotation && isSame(gold, quotation.speaker);
    }).length;
  });
}

const total = articles.reduce((sum, { pronouns }) => sum + pronouns.length, 0);
const foldOf = (i: number): number => i % FOLDS;
const sumOf = (right: readonly number[], keep: (i: number) => boolean): number =>
  right.reduce((sum, count, i) => (keep(i) ? sum + count : sum), 0);
const percent = (count: number): string => `${((count / total) * 100).toFixed(1)} %`;

/** The right counts per article for every single move, and for none. */
function tryMoves(): Map<string, number[]> {
  const results = new Map([['', rightPerArticle()]]);
  for (const sign of signs) {
    const before = weights[sign];
    for (const step of STEPS) {
      weights[sign] = before + step;
      results.set(`${sign} ${step}`, rightPerArticle());
    }
    weights[sign] = before;
  }
  return results;
}

/** The moves that each help on the kept articles, the best step of each weight. */
function choose(
  results: ReadonlyMap<string, number[]>,
  keep: (i: number) => boolean,
): [AntecedentSign, number][] {
  const base = sumOf(results.get('')!, keep);
  const best = new Map<AntecedentSign, { step: number; gain: number }>();
  for (const [move, right] of results) {
    if (move === '') continue;
    const [sign, step] = move.split(' ') as [AntecedentSign, string];
    const gain = sumOf(right, keep) - base;
    if (gain >= MIN_GAIN && gain > (best.get(sign)?.gain ?? 0)) best.set(sign, { step: Number(step), gain });
  }
  return [...best]
    .sort((a, b) => b[1].gain - a[1].gain)
    .slice(0, 3)
    .map(([sign, { step }]) => [sign, step]);
}

function withMoves(moves: readonly [AntecedentSign, number][]): number[] {
  const before = { ...weights };
  for (const [sign, step] of moves) weights[sign] += step;
  const right = rightPerArticle();
  Object.assign(weights, before);
  return right;
}

const rounds = Number(process.argv[2] ?? 1);
console.log(`${articles.length} articles, ${total} quotations with a pronoun`);
for (let round = 1; round <= rounds; round++) {
  const results = tryMoves();
  const base = results.get('')!;
  let heldOut = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const moves = choose(results, (i) => foldOf(i) !== fold);
    heldOut += sumOf(withMoves(moves), (i) => foldOf(i) === fold);
  }
  const moves = choose(results, () => true);
  const fitted = sumOf(withMoves(moves), () => true);
  const now = sumOf(base, () => true);
  console.log(
    `round ${round}: now ${percent(now)}; moved on four folds, judged on the fifth ${percent(heldOut)}; fitted ${percent(fitted)}`,
  );
  for (const [sign, step] of moves)
    console.log(`  ${sign}: ${weights[sign].toFixed(2)} -> ${(weights[sign] + step).toFixed(2)}`);
  if (heldOut <= now) {
    console.log('  no move generalises: the weights stay');
    break;
  }
  for (const [sign, step] of moves) weights[sign] += step;
}
console.log(signs.map((sign) => `    '${sign}': ${Number(weights[sign].toFixed(2))},`).join('\n'));
