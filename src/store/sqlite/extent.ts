import type { Extent } from '../ledger.ts';

/** A row with the columns of an extent. */
export type Extending<Row> = Omit<Row, 'covers' | 'covered'> & {
  readonly extentAt: number | null;
  readonly extentArrival: number | null;
};

export const extentOf = ({ extentAt: at, extentArrival: arrival }: Extending<object>): Extent | null =>
  at === null || arrival === null ? null : { at, arrival };
