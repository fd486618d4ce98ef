import type { Feeds } from './feeds.ts';
import type { Holds } from './holds.ts';
import type { Ledger } from './ledger.ts';
import type { Library } from './library.ts';
import type { Seen } from './seen.ts';

/** What the program keeps. */
export interface Store extends Library, Ledger, Feeds, Holds, Seen {
  close(): Promise<void>;
}
