import type { Steps } from '../steps.ts';
import { countCompany } from './company.ts';
import { groupUnits, type Link } from './group-units.ts';
import type { Move } from './placement.ts';
import { placeOf, thresholdOf, type StoryState } from './story-state.ts';
import { isAlive, type Entry, type Telling } from './telling.ts';

/** Texts whose neighbours are looked for in one step of a repair. */
const TEXTS_IN_A_STEP = 50;

/** Groups the stories anew that these articles are in, or near. Returns the articles that are elsewhere now. */
export function* repairStories(state: StoryState, ids: Iterable<string>): Steps<Move[]> {
  const { collection, entries, stories, weights } = state;
  state.company = countCompany(state.tellings, state.neighbours, weights);
  const touched = new Set([...ids].flatMap((id) => entries.get(id)?.telling ?? []));
  const concerned = yield* storiesNear(state, touched);
  const texts = [...concerned].flatMap((story) => [...stories.of(story)]).sort((a, b) => a.at - b.at);
  const links = yield* linksOf(state, texts);
  const groups = yield* groupUnits(texts, links, collection.size(), thresholdOf(state), weights);
  stories.renumber(Map.groupBy(texts, (_, place) => groups[place]!));
  return movesOf(entries.values());
}

/** The stories of some texts, and those that they might belong to. */
function* storiesNear(state: StoryState, touched: ReadonlySet<Telling>): Steps<Set<number>> {
  const least = thresholdOf(state) - 2 * state.weights.loneAllowance;
  const concerned = new Set<number>();
  let work = 0;
  for (const telling of touched) {
    if (++work % TEXTS_IN_A_STEP === 0) yield;
    concerned.add(telling.story);
    for (const { telling: other, similarity } of state.neighbours.of(telling))
      if (isAlive(other) && similarity >= least) concerned.add(other.story);
  }
  return concerned;
}

/** Weighs the texts as terms are spread now, and gives those near each other, by their places in the list. */
function* linksOf({ collection, neighbours }: StoryState, texts: readonly Telling[]): Steps<Link[]> {
  const places = new Map(texts.map((telling, place) => [telling, place]));
  const links: Link[] = [];
  let work = 0;
  for (const [place, telling] of texts.entries()) {
    if (++work % TEXTS_IN_A_STEP === 0) yield;
    telling.vector = collection.vector(telling.counted);
    for (const near of neighbours.of(telling)) {
      const other = places.get(near.telling);
      if (other !== undefined) links.push([place, other]);
    }
  }
  return links;
}

/** The articles that are elsewhere than was told last. */
function movesOf(entries: Iterable<Entry>): Move[] {
  const moves: Move[] = [];
  for (const entry of entries) {
    const { story, number } = entry.telling;
    if (entry.told.story === story && entry.told.telling === number) continue;
    entry.told = placeOf(entry);
    moves.push({ id: entry.id, ...entry.told });
  }
  return moves;
}
