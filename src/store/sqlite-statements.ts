import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

export type SqlRow = Record<string, SQLInputValue>;

/** Runs SQL on a database, preparing each text once. Rows have the shape that the SQL's column names give them. */
export interface Statements {
  all(this: void, text: string, ...values: SQLInputValue[]): SqlRow[];
  first(this: void, text: string, ...values: SQLInputValue[]): SqlRow | undefined;
  run(
    this: void,
    text: string,
    ...values: SQLInputValue[]
  ): { readonly changes: number; readonly lastId: number };
  /** One transaction: all of `work` or nothing. */
  atomically(this: void, work: () => void): void;
}

export function createStatements(db: DatabaseSync): Statements {
  const prepared = new Map<string, StatementSync>();
  const sql = (text: string): StatementSync => {
    let statement = prepared.get(text);
    if (!statement) prepared.set(text, (statement = db.prepare(text)));
    return statement;
  };
  return {
    all: (text, ...values) => sql(text).all(...values),
    first: (text, ...values) => sql(text).get(...values),
    run(text, ...values) {
      const { changes, lastInsertRowid } = sql(text).run(...values);
      return { changes: Number(changes), lastId: Number(lastInsertRowid) };
    },
    atomically(work) {
      db.exec('BEGIN IMMEDIATE');
      try {
        work();
        db.exec('COMMIT');
      } catch (error) {
        // Some failures, a full disk for one, end the transaction by themselves.
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
  };
}
