import type { Steps } from '../steps.ts';
import { STORY_WEIGHTS, type StoryWeights } from './rules/story-weights.ts';
import type { Vector } from './vectors.ts';

/** A text to be put into a story, with all its copies. Days are numbered from 1970-01-01. */
export interface Unit {
  readonly vector: Vector;
  /** What its length takes off its similarity to others. */
  readonly discount: number;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
}

/** Two units near each other, by their places in the list. */
export type Link = readonly [a: number, b: number];

/** A story takes no article further than this from its first or last, in days; undated articles fit any. */
const WINDOW_DAYS = 4;

export const isNearInTime = (
  a: { readonly firstDay: number | null; readonly lastDay: number | null },
  b: { readonly firstDay: number | null; readonly lastDay: number | null },
): boolean =>
  a.firstDay === null ||
  b.firstDay === null ||
  (a.firstDay <= b.lastDay! + WINDOW_DAYS && b.firstDay <= a.lastDay! + WINDOW_DAYS);

/** So many units count as left alone. */
const SMALL_UNITS = 2;
/** A story that is less near than this is as good as none when a lone unit's two nearest are compared, */
const FAR = 0.05;
/** and leads beyond e to this power tell no more. */
const MAX_LEAD = 1.5;

interface Group {
  readonly at: number;
  readonly units: number[];
  /** The sum of its units' vectors. */
  sum: Vector;
  /** The sum of their discounts. */
  discount: number;
  /** The sum of similarities over its pairs. */
  within: number;
  firstDay: number | null;
  lastDay: number | null;
  /** Sums of dot products with the groups that it has links to. */
  readonly near: Map<Group, number>;
  /** Raised with each change, so that an older candidate is known as such. */
  changes: number;
  alive: boolean;
}

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
 * nearest by far. The mean similarity of two groups is the product of their vectors' sums, divided by their sizes.
 * Returns the number of each unit's group: the least place of its units.
 */
export function* groupUnits(
  units: readonly Unit[],
  links: readonly Link[],
  terms: number,
  threshold: number,
  weights: StoryWeights = STORY_WEIGHTS,
): Steps<Int32Array> {
  const scratch = new Float64Array(terms);
  const groups = units.map((unit, at): Group => ({
    at,
    units: [at],
    sum: unit.vector,
    discount: unit.discount,
    within: 0,
    firstDay: unit.firstDay,
    lastDay: unit.lastDay,
    near: new Map(),
    changes: 0,
    alive: true,
  }));
  const heap = createHeap();

  const scatter = ({ terms: list, weights: values }: Vector): void => {
    for (let i = 0; i < list.length; i++) scratch[list[i]!] = values[i]!;
  };
  const clear = ({ terms: list }: Vector): void => {
    for (const term of list) scratch[term] = 0;
  };
  /** The product with what is scattered. */
  const product = ({ terms: list, weights: values }: Vector): number => {
    let sum = 0;
    for (let i = 0; i < list.length; i++) sum += scratch[list[i]!]! * values[i]!;
    return sum;
  };

  /** The mean similarity of two groups. */
  const shared = (a: Group, b: Group): number => a.near.get(b)! / (a.units.length * b.units.length);

  /** The same, less what their lengths take off. */
  const similarity = (a: Group, b: Group): number =>
    shared(a, b) - a.discount / a.units.length - b.discount / b.units.length;

  function coherence({ within, units: { length } }: Group): number {
    const pairs = (length * (length - 1)) / 2;
    const known = within + weights.coherencePairs * weights.coherence;
    return Math.max(0.01, known / (pairs + weights.coherencePairs));
  }

  /** How much nearer two groups are than they must be. */
  const gainOf = (a: Group, b: Group): number =>
    similarity(a, b) -
    threshold -
    Math.max(-weights.ease, weights.demand * (Math.sqrt(coherence(a) * coherence(b)) - weights.coherence));

  function consider(a: Group, b: Group): void {
    const gain = gainOf(a, b);
    if (gain > 0 && isNearInTime(a, b)) heap.push({ gain, a, b, changes: a.changes + b.changes });
  }

  /** Takes `b` into `a`. */
  function join(a: Group, b: Group): void {
    a.within += b.within + similarity(a, b) * a.units.length * b.units.length;
    a.near.delete(b);
    b.near.delete(a);
    scatter(b.sum);
    for (const [other, sum] of a.near) if (!b.near.has(other)) a.near.set(other, sum + product(other.sum));
    clear(b.sum);
    scatter(a.sum);
    for (const [other, sum] of b.near) {
      const known = a.near.get(other);
      a.near.set(other, sum + (known ?? product(other.sum)));
      other.near.delete(b);
    }
    clear(a.sum);
    a.sum = add(a.sum, b.sum);
    a.discount += b.discount;
    for (const unit of b.units) a.units.push(unit);
    if (b.firstDay !== null) {
      a.firstDay = Math.min(a.firstDay ?? b.firstDay, b.firstDay);
      a.lastDay = Math.max(a.lastDay ?? b.lastDay!, b.lastDay!);
    }
    a.changes++;
    b.alive = false;
    for (const [other, sum] of a.near) other.near.set(a, sum);
  }

  function add(a: Vector, b: Vector): Vector {
    scatter(a);
    const list = Array.from(a.terms);
    for (let i = 0; i < b.terms.length; i++) {
      const term = b.terms[i]!;
      if (scratch[term] === 0) list.push(term);
      scratch[term]! += b.weights[i]!;
    }
    const sum = { terms: Int32Array.from(list), weights: Float32Array.from(list, (term) => scratch[term]!) };
    clear(sum);
    return sum;
  }

  let work = 0;
  for (const [a, b] of links) {
    if (++work % LINKS_IN_A_STEP === 0) yield;
    const [one, other] = [groups[a]!, groups[b]!];
    if (one.near.has(other)) continue;
    scatter(one.sum);
    const sum = product(other.sum);
    clear(one.sum);
    one.near.set(other, sum);
    other.near.set(one, sum);
    consider(one, other);
  }
  for (let next = heap.pop(); next; next = heap.pop()) {
    const { a, b, changes } = next;
    if (!a.alive || !b.alive || a.changes + b.changes !== changes) continue;
    const [large, small] = a.units.length >= b.units.length ? [a, b] : [b, a];
    join(large, small);
    for (const other of large.near.keys()) consider(large, other);
    if (++work % JOINS_IN_A_STEP === 0) yield;
  }
  for (const group of groups) {
    if (!group.alive || group.units.length > SMALL_UNITS) continue;
    let best: Group | null = null;
    let nearest = -Infinity;
    let second = -Infinity;
    for (const other of group.near.keys()) {
      const value = similarity(group, other);
      if (value > nearest) {
        second = nearest;
        nearest = value;
        best = other;
      } else if (value > second) second = value;
    }
    if (
      best &&
      nearest > 0 &&
      shared(group, best) >= weights.loneShared &&
      nearest >=
        threshold - weights.loneAllowance * Math.min(MAX_LEAD, Math.log(nearest / Math.max(FAR, second))) &&
      isNearInTime(group, best)
    )
      join(best, group);
  }
  const places = new Int32Array(units.length);
  for (const { alive, units: members } of groups) {
    if (!alive) continue;
    const least = members.reduce((one, other) => Math.min(one, other));
    for (const unit of members) places[unit] = least;
  }
  return places;
}

/** A binary heap, the greatest gain first. */
function createHeap() {
  const list: Candidate[] = [];
  return {
    push(candidate: Candidate): void {
      let at = list.push(candidate) - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (list[parent]!.gain >= candidate.gain) break;
        list[at] = list[parent]!;
        at = parent;
      }
      list[at] = candidate;
    },
    pop(): Candidate | undefined {
      const top = list[0];
      const last = list.pop();
      if (list.length === 0 || !last) return top;
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= list.length) break;
        if (child + 1 < list.length && list[child + 1]!.gain > list[child]!.gain) child++;
        if (list[child]!.gain <= last.gain) break;
        list[at] = list[child]!;
        at = child;
      }
      list[at] = last;
      return top;
    },
  };
}
