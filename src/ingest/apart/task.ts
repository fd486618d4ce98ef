import type { Day, Document } from '../../core/article/article.ts';
import type { Feed } from '../feeds/feed.ts';
import type { ArticleFormat } from '../articles/article-format.ts';
import type { PreparedArticle } from '../articles/prepare-article.ts';

/** Something to be read, and what comes of each kind. */
export type Task =
  /** A file's bytes, cleaned and analysed. */
  | {
      readonly kind: 'file';
      readonly id: string;
      readonly bytes: Uint8Array;
      readonly format: ArticleFormat;
      /** See `Arrival`. */
      readonly received: Day;
    }
  /** A page from the web, cleaned; `charset` is what its server calls its encoding. */
  | {
      readonly kind: 'page';
      readonly id: string;
      readonly bytes: Uint8Array;
      readonly charset: string | null;
      readonly format: 'html' | 'paste';
      readonly received: Day;
    }
  /** The text of an entry of a feed, cleaned. */
  | { readonly kind: 'entry'; readonly id: string; readonly html: string }
  /** A cleaned article, analysed. */
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'feed'; readonly bytes: Uint8Array; readonly address: string }
  /** The feed that a page names. */
  | {
      readonly kind: 'feed link';
      readonly bytes: Uint8Array;
      readonly charset: string | null;
      readonly address: string;
    };

interface Cleaned {
  readonly document: Document;
  readonly notes: readonly string[];
}

export interface Results {
  readonly file: { readonly article: PreparedArticle; readonly notes: readonly string[] };
  readonly page: Cleaned;
  readonly entry: Cleaned;
  readonly document: PreparedArticle;
  readonly feed: Feed;
  readonly 'feed link': string | null;
}

/**
 * Why something gives nothing: it holds no article or feed; its bytes are no text; a parser broke; its reader ended, for it
 * took too long or too much memory.
 */
export type Fault = 'nothing there' | 'no text' | 'broken' | 'died';

/** What the thread says first: from then on the time of a task counts. */
export const READY = 'ready';

/** `problem`: why there is nothing to read in it, in words that follow its name. */
export type TaskAnswer =
  | { readonly kind: 'read'; readonly value: Results[Task['kind']] }
  | { readonly kind: 'problem'; readonly fault: Fault; readonly problem: string };
