import type { Steps } from '../steps.ts';
import { createHeap, type Heap } from './heap.ts';
import { isNearInTime, type Stretch } from './near-in-time.ts';
import { STORY_WEIGHTS, type StoryWeights } from './models/story-model.ts';
import { createSpread, type Spread } from './spread.ts';
import { coherenceOf, joinGroups, linkGroups, sharedBy, similarityOf, type Group } from './unit-group.ts';
import type { Vector } from './vectors.ts';

/** A text to be put into a story, with all its copies. */
export interface Unit extends Stretch {
  readonly vector: Vector;
  /** What its length takes off its similarity to others. */
  readonly discount: number;
}

/** Two units near each other, by their places in the list. */
export type Link = readonly [a: number, b: number];

/** So many units count as left alone. */
const SMALL_UNITS = 2;
/** A story that is less near than this is as good as none when a lone unit's two nearest are compared, */
const FAR = 0.05;
/** and leads beyond e to this power tell no more. */
const MAX_LEAD = 1.5;

interface Candidate {
  readonly gain: number;
  readonly a: Group;
  readonly b: Group;
  readonly changes: number;
}

/** What takes some milliseconds. */
const LINKS_IN_A_STEP = 2_000;
const JOINS_IN_A_STEP = 50;

/**
 * Puts units into stories: average-link clustering (the two nearest groups become one, over and over) where the nearness
 * asked for grows with how well the two groups hang together already: the two events of a look-alike pair each have
 * articles much nearer to each other than to the other event's. At the end what was left alone joins the story that is
 * nearest by far. Returns the number of each unit's group: the least place of its units.
 */
export function* groupUnits(
  units: readonly Unit[],
  links: readonly Link[],
  terms: number,
  threshold: number,
  weights: StoryWeights = STORY_WEIGHTS,
): Steps<Int32Array> {
  const joining: Joining = { heap: createHeap(), spread: createSpread(terms), threshold, weights };
  const groups = units.map(groupOf);
  yield* linkUnits(groups, links, joining);
  yield* joinNearest(joining);
  joinLone(groups, joining);
  return placesOf(groups, units.length);
}

const groupOf = ({ vector, discount, firstDay, lastDay }: Unit, at: number): Group => ({
  units: [at],
  sum: vector,
  discount,
  within: 0,
  firstDay,
  lastDay,
  near: new Map(),
  changes: 0,
  alive: true,
});

interface Joining {
  readonly heap: Heap<Candidate>;
  readonly spread: Spread;
  /** The similarity from which two texts are one story. */
  readonly threshold: number;
  readonly weights: StoryWeights;
}

/** How much nearer two groups are than they must be. */
const gainOf = (a: Group, b: Group, { threshold, weights }: Joining): number =>
  similarityOf(a, b) -
  threshold -
  Math.max(
    -weights.ease,
    weights.demand * (Math.sqrt(coherenceOf(a, weights) * coherenceOf(b, weights)) - weights.coherence),
  );

function consider(a: Group, b: Group, joining: Joining): void {
  const gain = gainOf(a, b, joining);
  if (gain > 0 && isNearInTime(a, b)) joining.heap.push({ gain, a, b, changes: a.changes + b.changes });
}

function* linkUnits(groups: readonly Group[], links: readonly Link[], joining: Joining): Steps<void> {
  let work = 0;
  for (const [a, b] of links) {
    if (++work % LINKS_IN_A_STEP === 0) yield;
    const [one, other] = [groups[a]!, groups[b]!];
    if (one.near.has(other)) continue;
    linkGroups(one, other, joining.spread);
    consider(one, other, joining);
  }
}

/** Makes the two nearest groups one, over and over. */
function* joinNearest(joining: Joining): Steps<void> {
  let work = 0;
  for (let next = joining.heap.pop(); next; next = joining.heap.pop()) {
    const { a, b, changes } = next;
    if (!a.alive || !b.alive || a.changes + b.changes !== changes) continue;
    const [large, small] = a.units.length >= b.units.length ? [a, b] : [b, a];
    joinGroups(large, small, joining.spread);
    for (const other of large.near.keys()) consider(large, other, joining);
    if (++work % JOINS_IN_A_STEP === 0) yield;
  }
}

/** What was left alone joins the story that is nearest by far. */
function joinLone(groups: readonly Group[], { spread, threshold, weights }: Joining): void {
  for (const group of groups) {
    if (!group.alive || group.units.length > SMALL_UNITS) continue;
    const { best, nearest, second } = nearestTo(group);
    const lead = Math.min(MAX_LEAD, Math.log(nearest / Math.max(FAR, second)));
    if (
      best &&
      nearest > 0 &&
      sharedBy(group, best) >= weights.loneShared &&
      nearest >= threshold - weights.loneAllowance * lead &&
      isNearInTime(group, best)
    )
      joinGroups(best, group, spread);
  }
}

/** The group most similar to one, how similar it is, and how similar the next one is. */
function nearestTo(group: Group): { best: Group | null; nearest: number; second: number } {
  let best: Group | null = null;
  let nearest = -Infinity;
  let second = -Infinity;
  for (const other of group.near.keys()) {
    const value = similarityOf(group, other);
    if (value > nearest) {
      second = nearest;
      nearest = value;
      best = other;
    } else if (value > second) second = value;
  }
  return { best, nearest, second };
}

/** For each unit the least place in its group. */
function placesOf(groups: readonly Group[], count: number): Int32Array {
  const places = new Int32Array(count);
  for (const { alive, units } of groups) {
    if (!alive) continue;
    const least = units.reduce((one, other) => Math.min(one, other));
    for (const unit of units) places[unit] = least;
  }
  return places;
}
