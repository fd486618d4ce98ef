import type { Log } from '../report.ts';
import type { Config } from '../config.ts';
import { describeWithheld } from '../ingest/corpus/plan-run.ts';
import type { IndexReport } from '../ingest/corpus/run-corpus.ts';

/** Told one by one; of more the number is told. */
const MAX_TOLD = 5;
const LEFT_OUT = 'files are left out: “npm run dateline -- index” lists them';

/** At the start: what is left out already is told in one line, however much it is. */
export function reportFirst(found: IndexReport, config: Config, log: Log): void {
  const { skipped, failed, news } = found;
  reportIndex(found, config, log);
  if (skipped.length + failed.length > news.length && news.length <= MAX_TOLD)
    log.warn({ skipped: skipped.length, failed: failed.length }, LEFT_OUT);
}

/** Writes into the log what a run found. */
export function reportIndex(
  { files, indexed, removed, withheld, skipped, failed, news, notes }: IndexReport,
  { CORPUS_DIR }: Config,
  log: Log,
): void {
  log.info(
    { files, read: indexed.length, removed: removed.length, skipped: skipped.length, failed: failed.length },
    'corpus indexed',
  );
  if (withheld) log.error(withheld, describeWithheld(withheld, CORPUS_DIR));
  for (const { path, reason } of notes.slice(0, MAX_TOLD))
    log.warn({ path, reason }, 'part of a file left out');
  if (notes.length > MAX_TOLD) log.warn({ files: notes.length }, 'parts of files are left out');
  if (news.length > MAX_TOLD) log.warn({ skipped: skipped.length, failed: failed.length }, LEFT_OUT);
  else for (const { path, reason } of news) log.warn({ path, reason }, 'file left out');
}
