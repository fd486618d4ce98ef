import type { Feeds } from './feeds.ts';
import type { Ledger } from './ledger.ts';
import type { Library } from './library.ts';

/** What the program keeps. */
export interface Store extends Library, Ledger, Feeds {
  close(): Promise<void>;
}
