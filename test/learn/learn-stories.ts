import { readFileSync } from 'node:fs';
import { STORY_WEIGHTS, type StoryWeights } from '../../src/core/story/models/story-model.ts';
import type { StoryArticle } from '../../src/core/story/placement.ts';
import { createStoryIndex } from '../../src/core/story/story-index.ts';
import { storyKeys } from '../../src/core/story/story-keys.ts';

/**
 * Learns the weights of stories from the development data, and says how well that generalises.
 *
 *     npm run learn:stories -- [ROUNDS]     # default 1; 0 only scores; figures, then the weights for models/story-model.ts
 *
 * Coordinate search on the mean BCubed F1 of the sets, each counting the same however many rows it has: each weight is
 * moved by each of its steps in turn, and a move is kept when it helps by more than noise (`MIN_GAIN`). Folds by topic, so
 * that no story and no look-alike pair of stories is on both sides: a fold's figure is that of the weights found on the
 * others. The weights stand on a plateau: what a further round finds on two folds has not helped on the third, so a
 * move is taken over only when it helps there too.
 */
const GOLD = '../shared/eval/clusters/dev.jsonl';
const FOLDS = 3;
const MIN_GAIN = 0.001;
/** Of the largest set only some rows: it would take most of the time. */
const MAX_ROWS = 1600;
const STEPS: Partial<Record<keyof StoryWeights, readonly number[]>> = {
  lead: [-0.15, 0.15],
  numbers: [-0.2, 0.2],
  saturation: [-0.5, 0.8],
  background: [-1500, 3000],
  length: [-0.01, 0.01],
  threshold: [-0.02, -0.01, 0.01, 0.02],
  coherence: [-0.05, 0.05],
  coherencePairs: [-6, 10],
  demand: [-0.2, 0.2],
  ease: [-0.02, 0.02],
  strictness: [-0.1, 0.1],
  companyMiddle: [-0.05, 0.05],
  loneAllowance: [-0.03, 0.03],
};

interface Row extends StoryArticle {
  readonly set: string;
  readonly cluster: string;
}

interface GoldRow {
  readonly id: string;
  readonly set: string;
  readonly cluster: string;
  readonly title?: string | null;
  readonly text?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
}

const rows = readFileSync(GOLD, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldRow)
  .map(({ id, set, cluster, title, text, published, url }): Row => ({
    id,
    set,
    cluster,
    published: published ?? null,
    ...storyKeys({ title: title ?? null, text: text ?? '', url: url ?? null }),
  }));
const sets = new Map(
  [...Map.groupBy(rows, ({ set }) => set)].map(([set, list]) => {
    const every = Math.ceil(list.length / MAX_ROWS);
    return [set, list.filter((_, i) => i % every === 0)] as const;
  }),
);

/** The two stories of a look-alike pair are named "topic-ecb" and "topic-plus". */
const topicOf = ({ cluster }: Row): string => cluster.replace(/-(?:ecb|plus)$/, '');
function foldOf(row: Row): number {
  const topic = topicOf(row);
  let hash = 7;
  for (let i = 0; i < topic.length; i++) hash = (hash * 31 + topic.charCodeAt(i)) % 1_000_003;
  return hash % FOLDS;
}

function bCubed(list: readonly Row[], weights: StoryWeights): number {
  const index = createStoryIndex(undefined, weights);
  const stories = new Map(list.map((row) => [row.id, index.add(row).story]));
  for (const { id, story } of index.repair()) stories.set(id, story);
  const gold = new Map<string, number>();
  const found = new Map<number, number>();
  const both = new Map<string, { cluster: string; story: number; count: number }>();
  for (const { id, cluster } of list) {
    const story = stories.get(id)!;
    gold.set(cluster, (gold.get(cluster) ?? 0) + 1);
    found.set(story, (found.get(story) ?? 0) + 1);
    const cell = both.get(`${cluster} ${story}`) ?? { cluster, story, count: 0 };
    cell.count++;
    both.set(`${cluster} ${story}`, cell);
  }
  let precision = 0;
  let recall = 0;
  for (const { cluster, story, count } of both.values()) {
    precision += count ** 2 / found.get(story)! / list.length;
    recall += count ** 2 / gold.get(cluster)! / list.length;
  }
  return (2 * precision * recall) / (precision + recall);
}

const score = (weights: StoryWeights, within: (row: Row) => boolean): number[] =>
  [...sets.values()].map((list) => bCubed(list.filter(within), weights));
const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
const shown = (list: readonly number[]): string =>
  `${list.map((value) => value.toFixed(3)).join(' ')}  mean ${mean(list).toFixed(4)}`;

function learn(rounds: number, within: (row: Row) => boolean): StoryWeights {
  let best: StoryWeights = { ...STORY_WEIGHTS };
  let bestScore = mean(score(best, within));
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const [name, steps] of Object.entries(STEPS))
      for (const step of steps) {
        const value = Math.round((best[name as keyof StoryWeights] + step) * 1e4) / 1e4;
        if (value < 0) continue;
        const tried = { ...best, [name]: value };
        const triedScore = mean(score(tried, within));
        if (triedScore < bestScore + MIN_GAIN) continue;
        best = tried;
        bestScore = triedScore;
        moved = true;
        console.log(`    ${name} ${value}: ${bestScore.toFixed(4)}`);
        break;
      }
    if (!moved) break;
  }
  return best;
}

const rounds = Number(process.argv[2] ?? 1);
console.log(`sets: ${[...sets.keys()].join(' ')}`);
console.log(`as they are: ${shown(score(STORY_WEIGHTS, () => true))}`);
if (rounds > 0) {
  for (let fold = 0; fold < FOLDS; fold++) {
    console.log(`fold ${fold}:`);
    const learned = learn(rounds, (row) => foldOf(row) !== fold);
    const isHeld = (row: Row): boolean => foldOf(row) === fold;
    console.log(`  held out, before: ${shown(score(STORY_WEIGHTS, isHeld))}`);
    console.log(`  held out, learned: ${shown(score(learned, isHeld))}`);
  }
  console.log('all:');
  const learned = learn(rounds, () => true);
  console.log(`  ${shown(score(learned, () => true))}`);
  console.log(JSON.stringify(learned, null, 2));
}
