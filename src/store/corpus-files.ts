/** What became of a file of the corpus. */
export interface FileRecord {
  /** Relative to the corpus folder, with `/`. */
  readonly path: string;
  readonly size: number;
  readonly modifiedMs: number;
  /** Of its bytes; null when it could not be read. */
  readonly hash: string | null;
  readonly outcome: 'indexed' | 'skipped' | 'failed';
  readonly reason: string | null;
  /** The `ANALYSIS_VERSION` it was read under. */
  readonly analysis: number;
}

/** A file whose reading was begun and not ended: by now, or because the program was ended, perhaps by it. */
export interface Suspect {
  readonly path: string;
  /** Of its bytes. */
  readonly hash: string;
  /** Times that the reading was begun of this file alone: then there is no doubt what ended the program. */
  readonly deaths: number;
}

/** Does the path or id of an article say that it came from no file? No file's path holds two slashes in a row. */
export const isFetched = (path: string): boolean => path.includes('//');

/** The files of the corpus, and what became of them. */
export interface CorpusFiles {
  files(): Promise<FileRecord[]>;
  /**
   * Keeps what became of files. Articles of those that are not indexed any more go, unless they hold what the file holds
   * still, as other rules read it. The files are suspects no longer.
   */
  saveFiles(records: readonly FileRecord[], now: number): Promise<void>;
  /** Forgets files, and the articles that came from them; how new their content was is kept. */
  removeFiles(paths: readonly string[], now: number): Promise<void>;
  /** Forgets how new contents were that went longer ago than this, by a clock as in `forgetLines`. */
  forgetDeparted(now: number, keepMs: number): Promise<void>;
  /** Says that a file's reading begins, `alone` or beside others: should it end the program, that is known at the next start. */
  beginReading(path: string, hash: string, alone: boolean): Promise<void>;
  /** Takes all of that back: nothing is being read any more, and no file ended the program. */
  endReadings(): Promise<void>;
  suspects(): Promise<Suspect[]>;
}
