import type { Day } from '../article/article.ts';
import { finish, type Steps } from '../steps.ts';
import { groupUnits, isNearInTime, type Link } from './group-units.ts';
import { STORY_WEIGHTS, type StoryWeights } from './rules/story-weights.ts';
import { isSameText } from './sketch.ts';
import type { StoryKeys } from './story-keys.ts';
import type { Term } from './terms.ts';
import { createCollection, type CountedTerms, type Vector } from './vectors.ts';

/** What places an article beside others. */
export interface StoryArticle extends StoryKeys {
  readonly id: string;
  readonly published: Day | null;
}

/** Two answers: articles of one story tell the same news, those of one telling do so in the same text. */
export interface Placement {
  readonly story: number;
  readonly telling: number;
}

export interface Move extends Placement {
  readonly id: string;
}

/** Puts articles into tellings and stories as they come, and mends the stories when more is known. */
export interface StoryIndex {
  /** Number of articles at hand. */
  size(): number;
  /** Places an article, at first by its nearest one; takes the place of one with the same id. */
  add(article: StoryArticle): Placement;
  /** Takes up an article that was placed earlier. */
  restore(article: StoryArticle, placement: Placement): void;
  /**
   * Groups the stories anew that these articles are in, or near; all stories without `ids`. A story keeps its number with
   * most of its articles, one made of several the oldest number. Returns the articles that are elsewhere now.
   */
  repair(ids?: Iterable<string>): Move[];
  /** The same in steps of some milliseconds; nothing else may be asked of the index before the last one. */
  repairInSteps(ids?: Iterable<string>): Steps<Move[]>;
}

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
/** Of a sketch so many hashes are indexed, and so many looked for: a copy has most of both. */
const SKETCH_INDEXED = 32;
const SKETCH_SOUGHT = 24;
/** Articles kept for one of them: of more copies than that the first ones find the next. */
const SKETCH_POSTINGS = 20;
/** Texts whose neighbours are looked for in one step of a repair. */
const TEXTS_IN_A_STEP = 50;
/** Of those looked for, so many found lead to a comparison. */
const SKETCH_HITS = 3;
/** Number of words at which length takes nothing off. */
const USUAL_WORDS = 150;
/** A small collection says little of how often its articles have company: so many with this share are added. */
const ASSUMED_TEXTS = 10;
const ASSUMED_COMPANY = 0.7;
/** Texts looked at for that, the newest. */
const COMPANY_TEXTS = 1000;

interface Telling {
  number: number;
  story: number;
  /** Its place in `tellings`. */
  readonly at: number;
  readonly counted: CountedTerms;
  vector: Vector;
  readonly discount: number;
  firstDay: number | null;
  lastDay: number | null;
  readonly articles: Set<Entry>;
  /** The most similar other texts, the nearest first; null before anyone asked. */
  near: Near[] | null;
}

interface Near {
  readonly telling: Telling;
  readonly similarity: number;
}

interface Entry {
  readonly id: string;
  readonly sketch: Uint32Array;
  telling: Telling;
  /** As it was last told. */
  told: Placement;
}

/**
 * Online clustering with repair. An article is compared with the texts that share its heaviest terms (inverted index);
 * copies (same address, or sketches that overlap) are one text; `repair` groups the texts of the stories concerned
 * (`groupUnits`). New stories and tellings are numbered on from `last`.
 */
export function createStoryIndex(
  last: Placement = { story: 0, telling: 0 },
  weights: StoryWeights = STORY_WEIGHTS,
): StoryIndex {
  const collection = createCollection(weights);
  const entries = new Map<string, Entry>();
  const tellings: Telling[] = [];
  const byNumber = new Map<number, Telling>();
  const stories = new Map<number, Set<Telling>>();
  /** By term the places of the texts that it is among the heaviest of. */
  const byTerm: number[][] = [];
  /** By hash (as a signed integer, which takes less room) the articles that have it; most have one. */
  const byHash = new Map<number, Entry | Entry[]>();
  const byAddress = new Map<string, Entry>();
  let { story: lastStory, telling: lastTelling } = last;
  let products = new Float64Array(1024);
  let scratch = new Float64Array(4096);

  const isAlive = ({ articles }: Telling): boolean => articles.size > 0;

  function put(article: StoryArticle, placement: Placement | null): Entry {
    const old = entries.get(article.id);
    // An article that was changed stays where it was until the repair.
    const before = old ? remove(old) : null;
    const day = article.published === null ? null : dayNumber(article.published);
    const same = placement ? [] : sameTexts(article, day);
    const known = placement ? byNumber.get(placement.telling) : same[0];
    const telling = known ?? open(article.terms, day, placement, before);
    const { id, sketch } = article;
    const entry: Entry = { id, sketch, telling, told: { story: 0, telling: 0 } };
    entries.set(entry.id, entry);
    telling.articles.add(entry);
    widen(telling, day, day);
    for (const other of same.slice(1)) absorb(telling, other);
    for (const hash of sketch.subarray(0, SKETCH_INDEXED)) {
      const holders = byHash.get(hash | 0);
      if (!holders) byHash.set(hash | 0, entry);
      else if (!Array.isArray(holders)) byHash.set(hash | 0, [holders, entry]);
      else if (holders.length < SKETCH_POSTINGS) holders.push(entry);
    }
    if (article.address !== null) byAddress.set(article.address, entry);
    return entry;
  }

  /** A text that is not known yet, in the story of the nearest one for the time being. */
  function open(
    terms: readonly Term[],
    day: number | null,
    placement: Placement | null,
    before: { readonly story: number; readonly telling: number | null } | null,
  ): Telling {
    const counted = collection.count(terms);
    const telling: Telling = {
      number: placement?.telling ?? before?.telling ?? ++lastTelling,
      story: 0,
      at: tellings.length,
      counted,
      vector: collection.vector(counted),
      discount:
        (weights.length / 2) * Math.log2(Math.max(weights.leastWords, counted.ends[0]!) / USUAL_WORDS),
      firstDay: day,
      lastDay: day,
      articles: new Set(),
      near: null,
    };
    tellings.push(telling);
    byNumber.set(telling.number, telling);
    const near = placement ? null : storyNear(telling);
    enter(telling, placement?.story ?? before?.story ?? near ?? ++lastStory);
    for (const i of heaviest(telling)) (byTerm[telling.vector.terms[i]!] ??= []).push(telling.at);
    return telling;
  }

  /** The story of the nearest text, if it is near enough. The new text is entered with those near it. */
  function storyNear(telling: Telling): number | null {
    const near = nearOf(telling);
    for (const { telling: other, similarity } of near) {
      if (!other.near || (other.near.length === NEAREST && other.near.at(-1)!.similarity >= similarity))
        continue;
      const at = other.near.findIndex((known) => known.similarity < similarity);
      other.near.splice(at < 0 ? other.near.length : at, 0, { telling, similarity });
      other.near.length = Math.min(other.near.length, NEAREST);
    }
    const [first] = near;
    return first && first.similarity >= threshold() ? first.telling.story : null;
  }

  function enter(telling: Telling, story: number): void {
    stories.get(telling.story)?.delete(telling);
    if (stories.get(telling.story)?.size === 0) stories.delete(telling.story);
    telling.story = story;
    const list = stories.get(story);
    if (list) list.add(telling);
    else stories.set(story, new Set([telling]));
  }

  /** Returns its story, and its telling's number when that is free now. */
  function remove(entry: Entry): { story: number; telling: number | null } {
    const { telling } = entry;
    entries.delete(entry.id);
    telling.articles.delete(entry);
    if (isAlive(telling)) return { story: telling.story, telling: null };
    close(telling);
    return { story: telling.story, telling: telling.number };
  }

  function close(telling: Telling): void {
    collection.discount(telling.counted);
    byNumber.delete(telling.number);
    const story = stories.get(telling.story)!;
    story.delete(telling);
    if (story.size === 0) stories.delete(telling.story);
  }

  function absorb(telling: Telling, other: Telling): void {
    for (const entry of other.articles) {
      entry.telling = telling;
      telling.articles.add(entry);
    }
    widen(telling, other.firstDay, other.lastDay);
    other.articles.clear();
    close(other);
  }

  function widen(telling: Telling, firstDay: number | null, lastDay: number | null): void {
    if (firstDay === null || lastDay === null) return;
    telling.firstDay = Math.min(telling.firstDay ?? firstDay, firstDay);
    telling.lastDay = Math.max(telling.lastDay ?? lastDay, lastDay);
  }

  /** Tellings with the text of this article, the oldest first. */
  function sameTexts({ sketch, address }: StoryArticle, day: number | null): Telling[] {
    const found = new Set<Telling>();
    const known = address === null ? undefined : byAddress.get(address);
    if (known && entries.get(known.id) === known) found.add(known.telling);
    const hits = new Map<Entry, number>();
    for (const hash of sketch.subarray(0, SKETCH_SOUGHT)) {
      const holders = byHash.get(hash | 0) ?? [];
      for (const entry of Array.isArray(holders) ? holders : [holders])
        hits.set(entry, (hits.get(entry) ?? 0) + 1);
    }
    for (const [entry, shared] of hits) {
      if (shared < Math.min(SKETCH_HITS, sketch.length) || entries.get(entry.id) !== entry) continue;
      if (found.has(entry.telling) || !isNearInTime(entry.telling, { firstDay: day, lastDay: day })) continue;
      if (isSameText(sketch, entry.sketch)) found.add(entry.telling);
    }
    return [...found].sort((a, b) => a.number - b.number);
  }

  /** Places in a telling's vector of the words by which others are looked for. */
  function heaviest({ counted, vector }: Telling): readonly number[] {
    return greatest(
      Array.from({ length: counted.ends[0]! }, (_, i) => i),
      vector.weights,
      SOUGHT_TERMS,
    );
  }

  const nearOf = (telling: Telling): Near[] => (telling.near ??= nearest(telling));

  function nearest(telling: Telling): Near[] {
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
    const promising = greatest(open, products, CANDIDATES);
    for (const at of seen) products[at] = 0;
    if (scratch.length < collection.size()) scratch = new Float64Array(collection.size() * 2);
    for (let i = 0; i < vector.terms.length; i++) scratch[vector.terms[i]!] = vector.weights[i]!;
    const near = promising.map((at): Near => {
      const other = tellings[at]!;
      let product = 0;
      const { terms, weights: values } = other.vector;
      for (let i = 0; i < terms.length; i++) product += scratch[terms[i]!]! * values[i]!;
      return { telling: other, similarity: product - telling.discount - other.discount };
    });
    for (const term of vector.terms) scratch[term] = 0;
    return near
      .filter(({ similarity }) => similarity >= MIN_SIMILARITY)
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, NEAREST);
  }

  let company = { with: 0, texts: 0 };
  /** The similarity from which two texts are one story, given how many have company at all. */
  function threshold(): number {
    const share = (company.with + ASSUMED_TEXTS * ASSUMED_COMPANY) / (company.texts + ASSUMED_TEXTS);
    return (
      weights.threshold +
      weights.strictness / (1 + Math.exp((share - weights.companyMiddle) / weights.companyRange))
    );
  }

  function countCompany(): void {
    company = { with: 0, texts: 0 };
    for (let at = tellings.length - 1; at >= 0 && company.texts < COMPANY_TEXTS; at--) {
      const telling = tellings[at]!;
      if (!isAlive(telling)) continue;
      company.texts++;
      const first = nearOf(telling).find((near) => isAlive(near.telling));
      if (first && first.similarity > weights.company) company.with++;
    }
  }

  function* repairInSteps(ids: Iterable<string> = entries.keys()): Steps<Move[]> {
    countCompany();
    const touched = new Set([...ids].flatMap((id) => entries.get(id)?.telling ?? []));
    const least = threshold() - 2 * weights.loneAllowance;
    const concerned = new Set<number>();
    let work = 0;
    for (const telling of touched) {
      if (++work % TEXTS_IN_A_STEP === 0) yield;
      concerned.add(telling.story);
      for (const { telling: other, similarity } of nearOf(telling))
        if (isAlive(other) && similarity >= least) concerned.add(other.story);
    }
    const texts = [...concerned].flatMap((story) => [...stories.get(story)!]).sort((a, b) => a.at - b.at);
    const places = new Map(texts.map((telling, place) => [telling, place]));
    const links: Link[] = [];
    for (const [place, telling] of texts.entries()) {
      if (++work % TEXTS_IN_A_STEP === 0) yield;
      telling.vector = collection.vector(telling.counted);
      for (const near of nearOf(telling)) {
        const other = places.get(near.telling);
        if (other !== undefined) links.push([place, other]);
      }
    }
    const groups = yield* groupUnits(texts, links, collection.size(), threshold(), weights);
    renumber(Map.groupBy(texts, (_, place) => groups[place]!));
    return moved();
  }

  /** Gives each group a story's number: that of which it has most articles, the oldest of several, else a new one. */
  function renumber(groups: ReadonlyMap<number, readonly Telling[]>): void {
    const articles = new Map<number, Map<number, number>>();
    for (const [group, list] of groups)
      for (const { story, articles: own } of list) {
        const byGroup = articles.get(story) ?? new Map<number, number>();
        byGroup.set(group, (byGroup.get(group) ?? 0) + own.size);
        articles.set(story, byGroup);
      }
    const numbers = new Map<number, number>();
    for (const story of [...articles.keys()].sort((a, b) => a - b)) {
      const [[heir]] = [...articles.get(story)!].sort((a, b) => b[1] - a[1] || a[0] - b[0]) as [
        [number, number],
      ];
      if (!numbers.has(heir)) numbers.set(heir, story);
    }
    for (const [group, list] of groups) {
      const number = numbers.get(group) ?? ++lastStory;
      for (const telling of list) enter(telling, number);
    }
  }

  const placeOf = ({ telling }: Entry): Placement => ({ story: telling.story, telling: telling.number });

  function moved(): Move[] {
    const moves: Move[] = [];
    for (const entry of entries.values()) {
      const { story, number } = entry.telling;
      if (entry.told.story === story && entry.told.telling === number) continue;
      entry.told = placeOf(entry);
      moves.push({ id: entry.id, ...entry.told });
    }
    return moves;
  }

  return {
    size: () => entries.size,
    add(article) {
      const entry = put(article, null);
      entry.told = placeOf(entry);
      return entry.told;
    },
    restore(article, placement) {
      const entry = put(article, placement);
      entry.told = placement;
      lastStory = Math.max(lastStory, placement.story);
      lastTelling = Math.max(lastTelling, placement.telling);
    },
    repair: (ids) => finish(repairInSteps(ids)),
    repairInSteps,
  };
}

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

/** Days since 1970-01-01. */
const dayNumber = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;
