import { finish, type Steps } from '../steps.ts';
import { createCopies } from './copies.ts';
import { createNeighbours } from './neighbours.ts';
import { placeArticle } from './place-article.ts';
import type { Move, Placement, StoryArticle } from './placement.ts';
import { repairStories } from './repair-stories.ts';
import { STORY_WEIGHTS, type StoryWeights } from './models/story-model.ts';
import { createStories } from './stories.ts';
import { placeOf, type StoryState } from './story-state.ts';
import type { Entry, Telling } from './telling.ts';
import { createCollection } from './vectors.ts';

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
  const state: StoryState = {
    weights,
    collection,
    entries,
    tellings,
    byNumber: new Map(),
    stories: createStories(last.story),
    copies: createCopies((entry) => entries.get(entry.id) === entry),
    neighbours: createNeighbours(collection, tellings),
    company: { with: 0, texts: 0 },
    lastTelling: last.telling,
  };
  const repairInSteps = (ids: Iterable<string> = entries.keys()): Steps<Move[]> => repairStories(state, ids);
  return {
    size: () => entries.size,
    add(article) {
      const entry = placeArticle(state, article, null);
      entry.told = placeOf(entry);
      return entry.told;
    },
    restore(article, placement) {
      placeArticle(state, article, placement).told = placement;
      state.stories.reserve(placement.story);
      state.lastTelling = Math.max(state.lastTelling, placement.telling);
    },
    repair: (ids) => finish(repairInSteps(ids)),
    repairInSteps,
  };
}
