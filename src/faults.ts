import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from './errors.ts';
import type { Log, ReportFault } from './report.ts';
import { causesOf, describeStoreError, sqliteCodeOf } from './store/store-error.ts';
import { writeText } from './terminal/write.ts';

/** https://www.sqlite.org/rescode.html#nomem */
const SQLITE_NOMEM = 7;

/** Others are of one file, one connection or one watch (`ENOSPC` is a limit of watches too): the store tells of its own. */
const NO_MEMORY: ReadonlySet<unknown> = new Set(['ENOMEM', 'ERR_MEMORY_ALLOCATION_FAILED']);
const OUT_OF_MEMORY = 'Dateline ends: out of memory.';

/** A reader of standard error that hangs keeps nothing alive. */
const WRITE_MS = 1_000;

/**
 * The sentence with which an error that nobody could be told ends the process; null for one that the outside world can
 * bring about, which the process survives. `database` is the path of the store. Judged by type and code alone.
 */
export function fatalSentence(error: unknown, database: string): string | null {
  if (error instanceof SetupError) return error.message;
  for (const cause of causesOf(error))
    if (NO_MEMORY.has((cause as NodeJS.ErrnoException).code) || sqliteCodeOf(cause) === SQLITE_NOMEM)
      return OUT_OF_MEMORY;
  const fault = describeStoreError(error, database);
  return fault?.lasts ? fault.sentence : null;
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
export function catchTheRest(report: ReportFault, database: string): void {
  const take = (error: unknown): void => {
    const sentence = fatalSentence(error, database);
    if (sentence === null) report('uncaught', { err: error }, 'nobody caught this; the program goes on');
    else endWith(sentence);
  };
  process.on('uncaughtException', take);
  process.on('unhandledRejection', take);
}

/** Ends the process with status 1 once the sentence is written. */
export function endWith(sentence: string): void {
  process.exitCode = 1;
  // What was opened (a port, a platform) would keep the process alive.
  void Promise.race([writeText(process.stderr, `${sentence}\n`), sleep(WRITE_MS)]).then(() =>
    process.exit(1),
  );
}
