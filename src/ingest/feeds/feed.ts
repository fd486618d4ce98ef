import type { Day } from '../../core/article/article.ts';

/** One entry of a feed, whatever its format. */
export interface FeedItem {
  /** Plain text. */
  readonly title: string | null;
  /** Of the article, absolute where the feed tells against what. */
  readonly link: string | null;
  /** ISO 8601, UTC: when it was published, else when it was changed. */
  readonly published: string | null;
}

/** An entry with all that an article can be made of. */
export interface FeedEntry extends FeedItem {
  /** The same in every reading of the feed: its id, else its link, else its title. */
  readonly key: string;
  /** Of `published`, in the zone that the feed writes it in: the outlet's own day. */
  readonly day: Day | null;
  /** `day` is that of the last change; the feed does not say when it was published. */
  readonly isChangeDay: boolean;
  /** HTML: the article itself, or as much of it as the feed gives. */
  readonly content: string | null;
  /** HTML: what the feed calls a description or summary, which may be the article too. */
  readonly summary: string | null;
}

export interface Feed {
  /** Plain text; mostly the outlet's name. */
  readonly title: string | null;
  /** Minutes that it asks to be left alone between two readings. */
  readonly ttlMinutes: number | null;
  readonly items: readonly FeedEntry[];
}

/** The text is no feed, or one that even the tolerant reader cannot use. The message says what it is. */
export class FeedError extends Error {}
