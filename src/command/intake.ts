import { RefusedError } from '../errors.ts';
import type { Asker } from './command.ts';
import type { FeedOrigin, StoredFeed } from '../store/feeds.ts';

/** How articles get in by command. What is wrong with an address is thrown as a `RefusedError` that says so. */
export interface Intake {
  /**
   * Fetches a feed, or the page that names one, and adds it. `isNew` is false when it was there before. Its articles come
   * with the first reading.
   */
  addFeed(
    address: string,
    origin: FeedOrigin,
  ): Promise<{ feed: StoredFeed; entries: number; isNew: boolean }>;
  /** Fetches the page of an article and indexes it. Gives its id, which is its address. */
  addArticle(
    address: string,
  ): Promise<{ article: string; outcome: 'indexed' | 'updated' | 'unchanged' | 'known' }>;
  /** Forgets the fetched article at an address. Gives the ids of what is gone. */
  removeArticle(address: string): Promise<string[]>;
}

/**
 * Who adds something, and where. There is one index for all that use the program: on a chat platform only the managers of
 * a place may change it, and in direct messages there is none.
 */
export function originOf({ platform, channel, workspace, user }: Asker): FeedOrigin {
  if (platform === 'terminal') return { platform: null, channel: null, workspace: null, user: null };
  if (workspace === null)
    throw new RefusedError('Feeds and articles are added in a server or workspace, not in direct messages.');
  return { platform, channel, workspace, user };
}
