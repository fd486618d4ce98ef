import type { Day } from '../core/article/article.ts';
import { mergeTimeline } from '../core/timeline/merge-timeline.ts';
import type { TimelineEntry } from '../core/timeline/timeline-entry.ts';
import type { ArticleHead, Library, StoredEvent } from '../store/library.ts';

/** The dated events of some articles, one entry an event, and where the days of each article come from. */
export interface FoundEvents {
  readonly entries: readonly TimelineEntry[];
  /** For an article, the days it does not give itself and the article that each comes from. */
  readonly matched: ReadonlyMap<string, ReadonlyMap<Day, string>>;
}

/** The events of these articles that end on `from` or later, all of them without it. */
export async function findEvents(
  articles: readonly ArticleHead[],
  library: Library,
  from: Day | null = null,
): Promise<FoundEvents> {
  const all = await library.eventsOfArticles(articles.map(({ id }) => id));
  const events = from === null ? all : all.filter(({ last }) => last !== null && last >= from);
  const order = new Map(articles.map(({ id }, i) => [id, i]));
  events.sort((a, b) => order.get(a.article)! - order.get(b.article)! || a.start - b.start);
  const ends = new Map<string, number>();
  for (const { article, end } of events) ends.set(article, Math.max(end, ends.get(article) ?? 1));
  const matched = new Map<string, Map<Day, string>>();
  for (const { article, first, matchedFrom } of events) {
    if (first === null || matchedFrom === null) continue;
    const days = matched.get(article) ?? new Map<Day, string>();
    matched.set(article, days.set(first, matchedFrom));
  }
  return {
    entries: mergeTimeline(events.map((event) => toTimelineEvent(event, ends.get(event.article)!))),
    matched,
  };
}

const toTimelineEvent = (
  { article, text, start, first, last, weekday, precision, basis, status }: StoredEvent,
  end: number,
) => ({
  article,
  text,
  first,
  last,
  weekday,
  precision,
  basis,
  status,
  position: start / end,
});
