import type { Ledger } from './ledger.ts';
import type { Library } from './library.ts';

/** What the program keeps. */
export interface Store extends Library, Ledger {
  close(): Promise<void>;
}
