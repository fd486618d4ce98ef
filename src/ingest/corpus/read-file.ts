import type { FileRecord, Suspect } from '../../store/corpus-files.ts';
import type { Library } from '../../store/library.ts';
import { UnreadableError, type ApartReader } from '../apart/read-apart.ts';
import type { Results } from '../apart/task.ts';
import { ARTICLE_ENDINGS, formatOf, type ArticleFormat } from '../articles/article-format.ts';
import { sameAs } from './plan-run.ts';
import { describeReadError, isReadError, MAX_FILE_BYTES, readBytes, type CorpusFile } from './read-corpus.ts';

/** A file whose reading ended its reader, or the program, so often is set aside until it changes. */
const MAX_DEATHS = 2;

/** What came of reading a file. */
export type Reading =
  /** Nothing to index: left out, wrong, or as it was. */
  | { readonly kind: 'settled'; readonly record: FileRecord }
  /** It cannot be looked at now; what is known of it stays. */
  | { readonly kind: 'unseen'; readonly reason: string }
  /** Another file has its bytes. */
  | { readonly kind: 'twin'; readonly bytes: Uint8Array; readonly hash: string }
  | { readonly kind: 'article'; readonly record: FileRecord; readonly found: Results['file'] };

export interface FileReader {
  /** `alone`: nothing else is read meanwhile. */
  read(file: CorpusFile, known: FileRecord | undefined, alone: boolean): Promise<Reading>;
  /**
   * Settles when a file's turn has come whether it is the same as another: that one may have been read beside it, or be
   * something else by now.
   */
  settleTwin(file: CorpusFile, reading: Reading): Promise<Exclude<Reading, { kind: 'twin' }>>;
}

export interface FileReaderOptions {
  readonly folder: string;
  readonly library: Library;
  readonly reader: ApartReader;
  readonly analysis: number;
  /** Files whose reading was begun and not ended before. */
  readonly suspects: readonly Suspect[];
}

/** Reads files of one run. Nothing in a file keeps the others from being read. */
export function createFileReader(options: FileReaderOptions): FileReader {
  const { folder, library, reader, analysis } = options;
  const suspects = new Map(options.suspects.map((suspect) => [suspect.path, suspect]));

  const recordOf = (
    { path, size, modifiedMs }: CorpusFile,
    outcome: FileRecord['outcome'],
    reason: string | null,
    hash: string | null = null,
  ): FileRecord => ({ path, size, modifiedMs, hash, outcome, reason, analysis });

  async function read(file: CorpusFile, known: FileRecord | undefined, alone: boolean): Promise<Reading> {
    const settled = (outcome: FileRecord['outcome'], reason: string | null, hash?: string): Reading => ({
      kind: 'settled',
      record: recordOf(file, outcome, reason, hash),
    });
    const unseen = (reason: string): Reading =>
      known?.outcome === 'indexed'
        ? { kind: 'unseen', reason: `${reason}; its article is kept as it was` }
        : settled('failed', reason);

    if (file.problem) return unseen(file.problem);
    const format = formatOf(file.path);
    if (!format)
      return settled(
        'skipped',
        `not an article: only ${ARTICLE_ENDINGS.map((ending) => `.${ending}`).join(', ')} are read`,
      );
    if (file.size > MAX_FILE_BYTES) {
      return settled(
        'failed',
        `too large: ${megabytes(file.size)}, at most ${megabytes(MAX_FILE_BYTES)} are read`,
      );
    }
    if (file.size === 0) return settled('skipped', 'empty');
    try {
      const { bytes, hash } = await readBytes(folder, file.path);
      // Touched, and not changed.
      if (known?.hash === hash && known.analysis === analysis && known.outcome !== 'skipped')
        return settled(known.outcome, known.reason, hash);
      if ((await twinOf(file.path, hash)) !== null) return { kind: 'twin', bytes, hash };
      return await readContent(file, bytes, hash, format, alone);
    } catch (error) {
      if (isReadError(error)) return unseen(describeReadError(error));
      throw error;
    }
  }

  async function settleTwin(file: CorpusFile, reading: Reading): Promise<Exclude<Reading, { kind: 'twin' }>> {
    if (reading.kind !== 'twin' && reading.kind !== 'article') return reading;
    const hash = reading.kind === 'twin' ? reading.hash : reading.record.hash!;
    const twin = await twinOf(file.path, hash);
    if (twin !== null) return { kind: 'settled', record: recordOf(file, 'skipped', sameAs(twin), hash) };
    return reading.kind === 'twin'
      ? readContent(file, reading.bytes, hash, formatOf(file.path)!, false)
      : reading;
  }

  /** Another file with these bytes that is indexed. */
  async function twinOf(path: string, hash: string): Promise<string | null> {
    const twin = await library.pathOfContent(hash);
    return twin === path ? null : twin;
  }

  async function readContent(
    file: CorpusFile,
    bytes: Uint8Array,
    hash: string,
    format: ArticleFormat,
    alone: boolean,
  ): Promise<Exclude<Reading, { kind: 'twin' }>> {
    const suspect = suspects.get(file.path);
    let deaths = suspect?.hash === hash ? suspect.deaths : 0;
    let how = 'reading it ended the program';
    while (deaths < MAX_DEATHS) {
      await library.beginReading(file.path, hash, alone);
      try {
        const found = await reader.read({ kind: 'file', id: file.path, bytes, format });
        return { kind: 'article', record: recordOf(file, 'indexed', null, hash), found };
      } catch (error) {
        if (!(error instanceof UnreadableError)) throw error;
        if (error.fault !== 'died')
          return {
            kind: 'settled',
            record: recordOf(
              file,
              error.fault === 'nothing there' ? 'skipped' : 'failed',
              error.message,
              hash,
            ),
          };
        deaths++;
        how = error.message;
      }
    }
    const reason = `set aside until it changes: ${how} (${MAX_DEATHS} times)`;
    return { kind: 'settled', record: recordOf(file, 'failed', reason, hash) };
  }

  return { read, settleTwin };
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
