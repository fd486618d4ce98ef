import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

export type SqlValue = SQLInputValue;
export type SqlRow = Record<string, SqlValue>;

/** `IN (…)` of a JSON list, so that one prepared statement serves lists of any length. */
export const LISTED = '(SELECT value FROM json_each(?))';
/** As lists and objects are bound. */
export const json = (value: unknown): string => JSON.stringify(value);

/**
 * Runs SQL on a database, preparing each text once. The columns that a text names are the fields of the type that its rows
 * are read as.
 */
export interface Statements {
  readonly db: DatabaseSync;
  all<Row = SqlRow>(this: void, text: string, ...values: SqlValue[]): Row[];
  first<Row = SqlRow>(this: void, text: string, ...values: SqlValue[]): Row | undefined;
  run(this: void, text: string, ...values: SqlValue[]): { readonly changes: number; readonly lastId: number };
  /** One transaction: all of `work` or nothing. */
  atomically<Result>(this: void, work: () => Result): Result;
  /** One change that is on the disk when it is made: a power failure does not take it back. */
  durably<Result>(this: void, change: () => Result): Result;
}

export function createStatements(db: DatabaseSync): Statements {
  const prepared = new Map<string, StatementSync>();
  const sql = (text: string): StatementSync => {
    let statement = prepared.get(text);
    if (!statement) prepared.set(text, (statement = db.prepare(text)));
    return statement;
  };
  return {
    db,
    all: <Row>(text: string, ...values: SqlValue[]) => sql(text).all(...values) as Row[],
    first: <Row>(text: string, ...values: SqlValue[]) => sql(text).get(...values) as Row | undefined,
    run(text, ...values) {
      const { changes, lastInsertRowid } = sql(text).run(...values);
      return { changes: Number(changes), lastId: Number(lastInsertRowid) };
    },
    atomically(work) {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        // Some failures, a full disk for one, end the transaction by themselves.
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
    durably(change) {
      db.exec('PRAGMA synchronous = FULL');
      try {
        return change();
      } finally {
        db.exec('PRAGMA synchronous = NORMAL');
      }
    },
  };
}
