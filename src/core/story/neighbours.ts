import { isNearInTime } from './near-in-time.ts';
import { createSpread } from './spread.ts';
import { isAlive, type Near, type Telling } from './telling.ts';
import type { Collection } from './vectors.ts';

/** Texts near a text that are remembered for it. */
const NEAREST = 16;
/** Texts whose similarity to a new one is computed, the most promising. */
const CANDIDATES = 64;
/** The heaviest terms of a text by which others are looked for, */
const SOUGHT_TERMS = 32;
/** but not those in more than this share of texts, once there are some, or in so many. */
const MAX_SHARE = 0.2;
const MAX_HOLDERS = 1000;
const SMALL_COLLECTION = 60;
const MIN_SIMILARITY = 0.05;

/** The most similar texts of a text: looked for once, among those that share its heaviest terms (an inverted index). */
export interface Neighbours {
  /** Lets others find the telling. */
  add(telling: Telling): void;
  /** The nearest first. */
  of(telling: Telling): readonly Near[];
  /** Enters a new telling with those that it is near to and that were asked before. */
  announce(telling: Telling): void;
}

/** `tellings`: all of them, each at its place. */
export function createNeighbours(collection: Collection, tellings: readonly Telling[]): Neighbours {
  /** By term the places of the texts that it is among the heaviest of. */
  const byTerm: number[][] = [];
  let products = new Float64Array(1024);
  let room = 4096;
  let spread = createSpread(room);

  /** The places of the texts that share the most with one, by its heaviest terms. */
  function promising(telling: Telling): readonly number[] {
    const { vector } = telling;
    if (products.length < tellings.length) products = new Float64Array(tellings.length * 2);
    const common = Math.min(MAX_HOLDERS, tellings.length * MAX_SHARE);
    const seen: number[] = [];
    for (const i of heaviest(telling)) {
      const term = vector.terms[i]!;
      const postings = byTerm[term];
      if (!postings || (tellings.length > SMALL_COLLECTION && collection.holdersOf(term) > common)) continue;
      const weight = vector.weights[i]! ** 2;
      for (const at of postings) {
        if (products[at] === 0) seen.push(at);
        products[at]! += weight;
      }
    }
    const open = seen.filter((at) => {
      const other = tellings[at]!;
      return other !== telling && isAlive(other) && isNearInTime(telling, other);
    });
    const most = greatest(open, products, CANDIDATES);
    for (const at of seen) products[at] = 0;
    return most;
  }

  function nearest(telling: Telling): Near[] {
    const others = promising(telling);
    if (room < collection.size()) spread = createSpread((room = collection.size() * 2));
    spread.set(telling.vector);
    const near = others.map((at): Near => {
      const other = tellings[at]!;
      const product = spread.product(other.vector);
      return { telling: other, similarity: product - telling.discount - other.discount };
    });
    spread.clear(telling.vector);
    return near
      .filter(({ similarity }) => similarity >= MIN_SIMILARITY)
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, NEAREST);
  }

  const of = (telling: Telling): Near[] => (telling.near ??= nearest(telling));

  return {
    of,
    add(telling) {
      for (const i of heaviest(telling)) (byTerm[telling.vector.terms[i]!] ??= []).push(telling.at);
    },
    announce(telling) {
      for (const { telling: other, similarity } of of(telling)) {
        if (!other.near || (other.near.length === NEAREST && other.near.at(-1)!.similarity >= similarity))
          continue;
        const at = other.near.findIndex((known) => known.similarity < similarity);
        other.near.splice(at < 0 ? other.near.length : at, 0, { telling, similarity });
        other.near.length = Math.min(other.near.length, NEAREST);
      }
    },
  };
}

/** Places in a telling's vector of the words by which others are looked for. */
const heaviest = ({ counted, vector }: Telling): readonly number[] =>
  greatest(
    Array.from({ length: counted.ends[0]! }, (_, i) => i),
    vector.weights,
    SOUGHT_TERMS,
  );

/** The places with the greatest values, at least `count` of them when there are as many, in no order. */
function greatest(
  places: readonly number[],
  values: Float64Array | Float32Array,
  count: number,
): readonly number[] {
  if (places.length <= count) return places;
  const sorted = Float64Array.from(places, (at) => values[at]!).sort();
  const least = sorted[sorted.length - count]!;
  return places.filter((at) => values[at]! >= least);
}
