/** One entry of a feed, whatever its format. */
export interface FeedItem {
  /** Plain text. */
  readonly title: string | null;
  /** Of the article, absolute where the feed tells against what. */
  readonly link: string | null;
  /** ISO 8601, UTC: when it was published, else when it was changed. */
  readonly published: string | null;
}

/** The text is no feed, or one that even the tolerant reader cannot use. The message says what it is. */
export class FeedError extends Error {}
