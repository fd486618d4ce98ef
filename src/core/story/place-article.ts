import { parseDay } from '../calendar/days.ts';
import type { Placement, StoryArticle } from './placement.ts';
import { thresholdOf, type StoryState } from './story-state.ts';
import { isAlive, widen, type Entry, type Telling } from './telling.ts';
import type { Term } from './terms.ts';

/** Number of words at which length takes nothing off. */
const USUAL_WORDS = 150;

/** Where an article with the same id stood; its telling's number when that is free now. */
interface Former {
  readonly story: number;
  readonly telling: number | null;
}

/** Takes an article in: into the telling of its text, else into a new one; where it was placed earlier, there. */
export function placeArticle(state: StoryState, article: StoryArticle, placement: Placement | null): Entry {
  const old = state.entries.get(article.id);
  // An article that was changed stays where it was until the repair.
  const former = old ? remove(state, old) : null;
  const day = parseDay(article.published);
  const same = placement ? [] : state.copies.tellingsOf(article, day);
  const known = placement ? state.byNumber.get(placement.telling) : same[0];
  const telling = known ?? open(state, article.terms, day, { placement, former });
  const { id, sketch } = article;
  const entry: Entry = { id, sketch, telling, told: { story: 0, telling: 0 } };
  state.entries.set(id, entry);
  telling.articles.add(entry);
  widen(telling, day, day);
  for (const other of same.slice(1)) absorb(state, telling, other);
  state.copies.add(entry, article.address);
  return entry;
}

/** A text that is not known yet: where it was, else in the story of the nearest one for the time being. */
function open(
  state: StoryState,
  terms: readonly Term[],
  day: number | null,
  { placement, former }: { readonly placement: Placement | null; readonly former: Former | null },
): Telling {
  const { collection, weights, tellings, byNumber, stories, neighbours } = state;
  const counted = collection.count(terms);
  const telling: Telling = {
    number: placement?.telling ?? former?.telling ?? ++state.lastTelling,
    story: 0,
    at: tellings.length,
    counted,
    vector: collection.vector(counted),
    discount: (weights.length / 2) * Math.log2(Math.max(weights.leastWords, counted.ends[0]!) / USUAL_WORDS),
    firstDay: day,
    lastDay: day,
    articles: new Set(),
    near: null,
  };
  tellings.push(telling);
  byNumber.set(telling.number, telling);
  const near = placement ? undefined : storyNear(state, telling);
  stories.enter(telling, placement?.story ?? former?.story ?? near);
  neighbours.add(telling);
  return telling;
}

/** The story of the nearest text, if it is near enough. The new text is entered with those near it. */
function storyNear(state: StoryState, telling: Telling): number | undefined {
  state.neighbours.announce(telling);
  const [first] = state.neighbours.of(telling);
  return first && first.similarity >= thresholdOf(state) ? first.telling.story : undefined;
}

function remove(state: StoryState, entry: Entry): Former {
  const { telling } = entry;
  state.entries.delete(entry.id);
  telling.articles.delete(entry);
  if (isAlive(telling)) return { story: telling.story, telling: null };
  close(state, telling);
  return { story: telling.story, telling: telling.number };
}

function close({ collection, byNumber, stories }: StoryState, telling: Telling): void {
  collection.discount(telling.counted);
  byNumber.delete(telling.number);
  stories.leave(telling);
}

/** Two tellings that turn out to be one text. */
function absorb(state: StoryState, telling: Telling, other: Telling): void {
  for (const entry of other.articles) {
    entry.telling = telling;
    telling.articles.add(entry);
  }
  widen(telling, other.firstDay, other.lastDay);
  other.articles.clear();
  close(state, other);
}
