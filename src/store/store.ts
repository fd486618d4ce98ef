import type { Library } from './library.ts';

/** What the program keeps. */
export interface Store extends Library {
  close(): Promise<void>;
}
