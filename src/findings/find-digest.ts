import type { Day } from '../core/article/article.ts';
import { inMainLanguage } from '../core/article/main-language.ts';
import { newsFirst } from '../core/article/news-first.ts';
import type { Difference } from '../core/difference/difference.ts';
import { localDay } from '../core/digest/schedule.ts';
import { searchWords } from '../core/search/search-words.ts';
import { pickPullQuote, type PullQuote } from '../core/statement/pull-quote.ts';
import { lettersOf } from '../core/statement/wording.ts';
import { pickHeadline } from '../core/story/headline.ts';
import { firstTellings } from '../core/story/tellings.ts';
import { summarizeArticles, type KeyPoint } from '../core/summary/summarize-articles.ts';
import type { TimelineEntry } from '../core/timeline/timeline-entry.ts';
import type { Extent } from '../store/ledger.ts';
import type { ArticleHead, StoryHead } from '../store/library.ts';
import type { Store } from '../store/store.ts';
import { findDifferences } from './find-differences.ts';
import { findEvents } from './find-events.ts';

const MAX_STORIES = 5;
const STORIES_LOOKED_AT = 60;
/** Articles on a topic looked at. */
const TOPIC_HITS = 500;
const POINTS = 2;
/** Articles read of a story, the newest. */
const ARTICLES_READ = 12;
const UPCOMING = 5;
const MAX_DIFFERENCES = 2;

export interface DigestRequest {
  /** Articles that arrived after this are new, */
  readonly since: Extent;
  /** up to and with this. A second try of one digest gives the same, and so tells the same. */
  readonly until: Extent;
  readonly timezone: string;
  readonly about: string | null;
  /** When it was due, which is said at the head where it comes late; null for one in time. */
  readonly due: number | null;
  /** When the next one comes; null when none does. */
  readonly next: number | null;
}

/** The stories that are new since a moment. */
export interface Digest {
  readonly request: DigestRequest;
  /** The day on which it ends, where it is read. */
  readonly day: Day;
  /** Most important first: by outlets, then articles, then newness. None: nothing is new. */
  readonly stories: readonly ToldStory[];
  /** Planned events of that day and later. */
  readonly upcoming: readonly TimelineEntry[];
}

/** A story with what a digest tells of it. */
export interface ToldStory {
  readonly head: StoryHead;
  /** Its articles up to the moment. */
  readonly articles: readonly ArticleHead[];
  /** Null when no article has one. */
  readonly headline: string | null;
  readonly points: readonly KeyPoint[];
  readonly quotation: PullQuote | null;
  readonly differences: readonly Difference[];
}

export async function findDigest(request: DigestRequest, store: Store): Promise<Digest> {
  const { since, until, timezone, about } = request;
  const found =
    about === null
      ? await store.stories(since.arrival, STORIES_LOOKED_AT)
      : await onTopic(about, request, store);
  const known = await store.storyArticles(found.map(({ id }) => id));
  const isNew = ({ arrival }: ArticleHead): boolean => arrival > since.arrival && arrival <= until.arrival;
  const byStory = Map.groupBy(
    known.filter(({ arrival }) => arrival <= until.arrival),
    ({ story }) => story,
  );
  const stories: ToldStory[] = [];
  for (const head of found.filter(({ id }) => byStory.get(id)?.some(isNew)).slice(0, MAX_STORIES))
    stories.push(await tellStory(head, byStory.get(head.id) ?? [], store));
  const read = stories.flatMap(({ articles }) => newestOf(articles));
  const day = localDay(until.at, timezone);
  return { request, day, stories, upcoming: await findUpcoming(read, day, store) };
}

/** What a first digest covers, counted from when it is due. */
const FIRST_COVERS_MS = 24 * 3_600_000;

/** How far the news has been told to a place; to one that has had no digest, up to a day before `due`. */
export async function coveredBefore(covered: Extent | null, due: number, store: Store): Promise<Extent> {
  const at = due - FIRST_COVERS_MS;
  return covered ?? { at, arrival: await store.arrivedUntil(at) };
}

/** All that has arrived. */
export const coveredNow = async (now: number, store: Store): Promise<Extent> => ({
  at: now,
  arrival: await store.arrived(),
});

/** The newest articles of a story, one of each text. */
const newestOf = (heads: readonly ArticleHead[]): ArticleHead[] =>
  firstTellings(heads)
    .toSorted((a, b) => b.arrival - a.arrival)
    .slice(0, ARTICLES_READ);

/** Stories with a new article on the topic, in the order of all stories. */
async function onTopic(about: string, { since, until }: DigestRequest, store: Store): Promise<StoryHead[]> {
  const hits = await store.searchArticles(searchWords(about), {}, TOPIC_HITS);
  const heads = await store.heads(hits.map(({ id }) => id));
  const fresh = heads.filter(({ arrival }) => arrival > since.arrival && arrival <= until.arrival);
  const stories = await store.storiesById([...new Set(fresh.map(({ story }) => story))]);
  return stories.sort(
    (a, b) => b.voices - a.voices || b.outlets - a.outlets || b.articles - a.articles || a.id - b.id,
  );
}

async function tellStory(head: StoryHead, heads: readonly ArticleHead[], store: Store): Promise<ToldStory> {
  const newest = newestOf(heads).map(({ id }) => id);
  const articles = await store.articles(newest);
  const points = summarizeArticles(
    inMainLanguage(newsFirst(articles)).map((article) => ({ ...article, sentences: article.summary })),
    POINTS,
  );
  const told = lettersOf(points.map(({ text }) => text).join(' '));
  return {
    head,
    articles: heads,
    headline: pickHeadline(heads),
    points,
    quotation: await findPullQuote(newest, told, store),
    differences: (await findDifferences(articles, store)).slice(0, MAX_DIFFERENCES),
  };
}

/** A quotation of these articles whose letters are not `told` already. */
async function findPullQuote(ids: readonly string[], told: string, store: Store): Promise<PullQuote | null> {
  const quotations = await store.quotationsOfArticles(ids);
  const parts = await store.statementParts([...new Set(quotations.map(({ statement }) => statement))]);
  return pickPullQuote(
    quotations,
    parts.filter(({ article }) => ids.includes(article)),
    told,
  );
}

/** Planned events of today and later in these articles. */
async function findUpcoming(
  articles: readonly ArticleHead[],
  today: Day,
  store: Store,
): Promise<TimelineEntry[]> {
  const { entries } = await findEvents(articles, store, today);
  return entries
    .filter(
      ({ status, precision, first }) =>
        status === 'planned' && precision === 'day' && first !== null && first >= today,
    )
    .slice(0, UPCOMING);
}
