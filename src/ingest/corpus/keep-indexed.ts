import type { IndexReport } from './run-corpus.ts';
import { watchFolders } from './watch-folders.ts';

/** How long after a change in the folder it is read: editors write in several steps. */
const SETTLE_MS = 500;
/** The folder is looked through this often all the same: some file systems report no changes. */
const RESCAN_MS = 60_000;
/** A folder that cannot be read is looked for this often: most are back soon. */
const RETRY_MS = 2_000;

export interface KeepIndexedOptions {
  readonly indexer: { run(): Promise<IndexReport> };
  /** What the run before found. */
  readonly last: IndexReport;
  readonly onReport: (report: IndexReport) => void;
  /** The folder cannot be read (told once until it can be), or not all of it watched (told once). */
  readonly onTrouble: (error: unknown) => void;
}

/** Reads the folder again whenever something changed in it, until stopped. */
export function keepIndexed({ indexer, last, onReport, onTrouble }: KeepIndexedOptions): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let changed = false;
  let stopped = false;
  let isDown = false;
  let isDeaf = false;
  const folders = watchFolders(
    () => {
      changed = true;
      if (!running) wait(SETTLE_MS);
    },
    (error) => {
      // Folders that cannot be watched are still looked through once a minute.
      if (!isDeaf) onTrouble(error);
      isDeaf = true;
    },
  );

  function wait(ms: number): void {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void run(), ms);
  }

  async function run(): Promise<void> {
    running = true;
    changed = false;
    let pause = RESCAN_MS;
    try {
      const report = await indexer.run();
      if (stopped) return;
      isDown = false;
      if (folders.follow(report.folders)) changed = true;
      onReport(report);
    } catch (error) {
      if (stopped) return;
      pause = RETRY_MS;
      if (!isDown) onTrouble(error);
      isDown = true;
    } finally {
      running = false;
      wait(changed ? SETTLE_MS : pause);
    }
  }

  wait(folders.follow(last.folders) ? SETTLE_MS : RESCAN_MS);
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      folders.close();
    },
  };
}
