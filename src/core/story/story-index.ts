import type { Day } from '../article/article.ts';
import type { Terms } from './terms.ts';

/** Cosine from which an article belongs to a story. */
const MIN_COSINE = 0.22;
/** A story takes no article further than this from its last, in days; undated articles fit any. */
const WINDOW_DAYS = 4;
/** Terms kept of a story's centroid. */
const MAX_CENTROID_TERMS = 160;
/** A term in more than this share of articles (once there are some) finds no candidates. */
const MAX_DOCUMENT_SHARE = 0.2;
const SMALL_COLLECTION = 60;
/** Days that a slice of the inverted index spans: a window reaches into two of them. */
const SLICE_DAYS = 2 * WINDOW_DAYS;
/** The slice of stories without a day. */
const UNDATED = null;

interface StoryState {
  readonly id: number;
  size: number;
  firstDay: number | null;
  lastDay: number | null;
  readonly centroid: Map<string, number>;
  /** The slices it is found in, by each of its terms. */
  readonly slices: Set<number | null>;
  norm: number;
}

/** Puts articles into stories one by one, as they come. */
export interface StoryIndex {
  /** The story this article belongs to; a new number when it opens one. */
  add(terms: Terms, published: Day | null): number;
  /** Takes up an article that was put into `story` earlier. */
  restore(terms: Terms, published: Day | null, story: number): void;
}

/**
 * Online single-pass clustering (after Allan et al. 1998 and Miranda et al. 2018): each article joins the story with the
 * most similar centroid (tf-idf cosine) inside a time window, or opens a new one. Candidates come from an inverted index
 * of centroid terms, sliced by time, so the work for a dated article grows neither with the stories that share nothing
 * with it nor with those of other times.
 * New stories are numbered on from `lastStory`.
 */
export function createStoryIndex(lastStory = 0): StoryIndex {
  const stories = new Map<number, StoryState>();
  const slices = new Map<number | null, Map<string, StoryState[]>>();
  const vocabulary = new Map<string, { readonly term: string; documents: number }>();
  let documents = 0;
  let nextId = lastStory + 1;

  const documentsWith = (term: string): number => vocabulary.get(term)?.documents ?? 0;
  const idf = (term: string): number => Math.log(1 + (documents + 1) / (1 + documentsWith(term)));

  /** Counts the terms, and gives them as the vocabulary has them: one string in memory for all stories. */
  function count(terms: Terms): Terms {
    documents++;
    return terms.map(([term, weight]) => {
      let entry = vocabulary.get(term);
      if (!entry) vocabulary.set(term, (entry = { term, documents: 0 }));
      entry.documents++;
      return [entry.term, weight];
    });
  }

  function join(story: StoryState, terms: Terms, day: number | null): void {
    story.size++;
    if (day !== null) {
      story.firstDay = Math.min(story.firstDay ?? day, day);
      story.lastDay = Math.max(story.lastDay ?? day, day);
    }
    for (const [term, weight] of terms) {
      if (!story.centroid.has(term) && story.centroid.size >= MAX_CENTROID_TERMS) continue;
      const before = story.centroid.get(term);
      story.centroid.set(term, (before ?? 0) + weight);
      if (before === undefined) for (const slice of story.slices) enter(slice, term, story);
    }
    const slice = day === null ? UNDATED : sliceOf(day);
    // A story with some undated articles is still of the time of the others.
    if (!story.slices.has(slice) && (day !== null || story.firstDay === null)) {
      story.slices.add(slice);
      for (const term of story.centroid.keys()) enter(slice, term, story);
    }
    story.norm = 0;
    for (const [term, weight] of story.centroid) story.norm += (weight * idf(term)) ** 2;
    story.norm = Math.sqrt(story.norm);
  }

  function enter(slice: number | null, term: string, story: StoryState): void {
    let byTerm = slices.get(slice);
    if (!byTerm) slices.set(slice, (byTerm = new Map()));
    const list = byTerm.get(term);
    if (list) list.push(story);
    else byTerm.set(term, [story]);
  }

  function open(id: number): StoryState {
    const story: StoryState = {
      id,
      size: 0,
      firstDay: null,
      lastDay: null,
      centroid: new Map(),
      slices: new Set(),
      norm: 0,
    };
    stories.set(id, story);
    nextId = Math.max(nextId, id + 1);
    return story;
  }

  function mostSimilar(terms: Terms, day: number | null): { story: StoryState; cosine: number } | null {
    const telling: { term: string; weight: number; rarity: number }[] = [];
    let norm = 0;
    for (const [term, weight] of terms) {
      const rarity = idf(term);
      norm += (weight * rarity) ** 2;
      if (documents <= SMALL_COLLECTION || documentsWith(term) <= documents * MAX_DOCUMENT_SHARE)
        telling.push({ term, weight, rarity });
    }
    const products = new Map<StoryState, number>();
    for (const slice of slicesAround(day)) {
      // A story stands in each of its slices with all its terms, so each gives the whole product.
      const found = new Map<StoryState, number>();
      for (const { term, weight, rarity } of telling)
        for (const story of slices.get(slice)?.get(term) ?? [])
          if (inWindow(story, day))
            found.set(story, (found.get(story) ?? 0) + weight * rarity * rarity * story.centroid.get(term)!);
      for (const [story, product] of found) products.set(story, product);
    }
    let best: { story: StoryState; cosine: number } | null = null;
    for (const [story, product] of products) {
      const cosine = product / (Math.sqrt(norm) * story.norm || 1);
      if (!best || cosine > best.cosine) best = { story, cosine };
    }
    return best;
  }

  const slicesAround = (day: number | null): Iterable<number | null> =>
    day === null
      ? slices.keys()
      : new Set([UNDATED, sliceOf(day - WINDOW_DAYS), sliceOf(day), sliceOf(day + WINDOW_DAYS)]);

  return {
    add(terms, published) {
      const day = published ? dayNumber(published) : null;
      const counted = count(terms);
      const best = mostSimilar(counted, day);
      const story = best && best.cosine >= MIN_COSINE ? best.story : open(nextId);
      join(story, counted, day);
      return story.id;
    },
    restore(terms, published, id) {
      join(stories.get(id) ?? open(id), count(terms), published ? dayNumber(published) : null);
    },
  };
}

const sliceOf = (day: number): number => Math.floor(day / SLICE_DAYS);

const inWindow = (story: StoryState, day: number | null): boolean =>
  day === null ||
  story.firstDay === null ||
  story.lastDay === null ||
  (day >= story.firstDay - WINDOW_DAYS && day <= story.lastDay + WINDOW_DAYS);

/** Days since 1970-01-01. */
const dayNumber = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;
