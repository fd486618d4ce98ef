import { randomUUID } from 'node:crypto';
import type { Log, ReportFault } from './command/chat.ts';
import { messageOf, SetupError } from './errors.ts';

/**
 * SQLite's result codes after which the store is of no use; https://www.sqlite.org/rescode.html. The others come from
 * one statement or one moment (`SQLITE_BUSY`, `SQLITE_CONSTRAINT`, …) and say nothing of the next.
 */
const BROKEN_STORE: ReadonlyMap<number, string> = new Map([
  [3, 'no permission'],
  [8, 'it is read-only'],
  [10, 'the disk cannot be read or written'],
  [11, 'the database is damaged'],
  [13, 'the disk is full'],
  [14, 'it cannot be opened'],
  [26, 'it is no database'],
]);
const SQLITE_NOMEM = 7;
/** SQLite's extended codes hold the plain one in their lowest byte. */
const PLAIN_CODE = 0xff;

/** Errors of the system that no next try survives. */
const BROKEN_SYSTEM: ReadonlyMap<string, string> = new Map([
  ['ENOMEM', 'out of memory'],
  ['ERR_MEMORY_ALLOCATION_FAILED', 'out of memory'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full'],
  ['EIO', 'the disk cannot be read or written'],
  ['EROFS', 'the disk is read-only'],
]);

/** Errors within errors that are looked at. */
const MAX_CAUSES = 5;

/**
 * The sentence with which an error that nobody could be told ends the process; null for one that the outside world can
 * bring about, which the process survives. Judged by type and code alone.
 */
export function fatalSentence(error: unknown): string | null {
  if (error instanceof SetupError) return error.message;
  for (let cause = error, depth = 0; cause instanceof Error && depth < MAX_CAUSES; depth += 1) {
    const { code, errcode } = cause as { code?: unknown; errcode?: unknown };
    if (code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number') {
      const plain = errcode & PLAIN_CODE;
      if (plain === SQLITE_NOMEM) return 'Dateline ends: out of memory.';
      const broken = BROKEN_STORE.get(plain);
      if (broken !== undefined)
        return `Dateline ends: DATABASE_URL can be used no more, ${broken} (${messageOf(cause)}).`;
    }
    const broken = typeof code === 'string' ? BROKEN_SYSTEM.get(code) : undefined;
    if (broken !== undefined) return `Dateline ends: ${broken} (${messageOf(cause)}).`;
    cause = cause.cause;
  }
  return null;
}

/** A way to report faults into a log, counted by `observe`. */
export const faultReporter =
  (log: Log, observe: (where: string) => void): ReportFault =>
  (where, fields, message) => {
    const id = randomUUID().slice(0, 8);
    observe(where);
    log.error({ id, where, ...fields }, message);
    return id;
  };

/** The last net: what nobody caught ends the process with its sentence, or is reported and survived. */
export function catchTheRest(report: ReportFault): void {
  const judge = (error: unknown): void => {
    const sentence = fatalSentence(error);
    if (sentence === null) report('uncaught', { err: error }, 'nobody caught this; the program goes on');
    else endWith(sentence);
  };
  process.on('uncaughtException', judge);
  process.on('unhandledRejection', judge);
}

/** Ends the process with status 1 once the sentence is written. */
export function endWith(sentence: string): void {
  process.exitCode = 1;
  // What was opened (a port, a platform) would keep the process alive.
  process.stderr.write(`${sentence}\n`, () => process.exit(1));
}
