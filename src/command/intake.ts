import type { Asker } from '../chat/dispatcher.ts';
import { shorten } from '../core/text/shorten.ts';
import { OptionError, RefusedError } from '../errors.ts';
import type { FeedOrigin, StoredFeed } from '../store/feeds.ts';
import type { CommandInput } from './command.ts';

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
  if (workspace === null) throw new RefusedError(({ refusals }) => refusals.notInDirect);
  return { platform, channel, workspace, user };
}

/** The address that stands in the option `url`. Throws an `OptionError` for more than one word: that would be another address. */
export function addressIn({ options }: CommandInput): string {
  const text = String(options['url']).trim();
  const [address = '', ...more] = text.split(/\s+/);
  if (more.length === 0) return address;
  throw new OptionError('url', text, ({ mistakes }) =>
    mistakes.moreThanAddress(shorten(more.join(' '), 100)),
  );
}
