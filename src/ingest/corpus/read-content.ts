import type { FileRecord, Suspect } from '../../store/corpus-files.ts';
import type { Library } from '../../store/library.ts';
import { UnreadableError, type ApartReader } from '../apart/read-apart.ts';
import type { Results } from '../apart/task.ts';
import type { ArticleFormat } from '../articles/article-format.ts';
import { receivedOn } from '../articles/received-on.ts';
import type { CorpusFile } from './read-corpus.ts';

/** A file whose reading ended its reader, or the program, so often is set aside until it changes. */
const MAX_DEATHS = 2;

/** A file's bytes, to be read. */
export interface Content {
  readonly file: CorpusFile;
  readonly bytes: Uint8Array;
  readonly hash: string;
  readonly format: ArticleFormat;
  /** Nothing else is read meanwhile. */
  readonly alone: boolean;
}

export type ContentReading =
  /** Nothing to index. */
  | { readonly kind: 'settled'; readonly record: FileRecord }
  | { readonly kind: 'article'; readonly record: FileRecord; readonly found: Results['file'] };

export interface ContentReaderOptions {
  readonly library: Library;
  readonly reader: ApartReader;
  readonly analysis: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Files whose reading was begun and not ended before. */
  readonly suspects: readonly Suspect[];
}

/** Reads contents apart. One that ends its reader is tried again, and then set aside. */
export function createContentReader(options: ContentReaderOptions) {
  const { library, reader, analysis, clock } = options;
  const suspects = new Map(options.suspects.map((suspect) => [suspect.path, suspect]));

  return async ({ file, bytes, hash, format, alone }: Content): Promise<ContentReading> => {
    const recordOf = (outcome: FileRecord['outcome'], reason: string | null): FileRecord =>
      fileRecord(file, { hash, outcome, reason, analysis });
    const suspect = suspects.get(file.path);
    let deaths = suspect?.hash === hash ? suspect.deaths : 0;
    let how = 'reading it ended the program';
    while (deaths < MAX_DEATHS) {
      await library.beginReading(file.path, hash, alone);
      try {
        const found = await reader.read({ kind: 'file', id: file.path, bytes, format, received: receivedOn(file.modifiedMs, clock()) });
        return { kind: 'article', record: recordOf('indexed', null), found };
      } catch (error) {
        if (!(error instanceof UnreadableError)) throw error;
        if (error.fault !== 'died')
          return {
            kind: 'settled',
            record: recordOf(error.fault === 'nothing there' ? 'skipped' : 'failed', error.message),
          };
        deaths++;
        how = error.message;
      }
    }
    const reason = `set aside until it changes: ${how} (${MAX_DEATHS} times)`;
    return { kind: 'settled', record: recordOf('failed', reason) };
  };
}

/** What is kept of a file, by what became of it. */
export const fileRecord = (
  { path, size, modifiedMs }: CorpusFile,
  became: Pick<FileRecord, 'hash' | 'outcome' | 'reason' | 'analysis'>,
): FileRecord => ({ path, size, modifiedMs, ...became });
