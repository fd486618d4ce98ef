import type { FileRecord } from '../../store/corpus-files.ts';
import { ARTICLE_ENDINGS, formatOf } from '../articles/article-format.ts';
import { sameAs } from './plan-run.ts';
import {
  createContentReader,
  fileRecord,
  type ContentReaderOptions,
  type ContentReading,
} from './read-content.ts';
import { describeReadError, isReadError, MAX_FILE_BYTES, readBytes, type CorpusFile } from './read-corpus.ts';

/** What came of reading a file. */
export type Reading =
  /** Nothing to index: left out, wrong, or as it was. */
  | ContentReading
  /** It cannot be looked at now; what is known of it stays. */
  | { readonly kind: 'unseen'; readonly reason: string }
  /** Another file has its bytes. */
  | { readonly kind: 'twin'; readonly bytes: Uint8Array; readonly hash: string };

export interface FileReader {
  /** `alone`: nothing else is read meanwhile. */
  read(file: CorpusFile, known: FileRecord | undefined, alone: boolean): Promise<Reading>;
  /**
   * Settles when a file's turn has come whether it is the same as another: that one may have been read beside it, or be
   * something else by now.
   */
  settleTwin(file: CorpusFile, reading: Reading): Promise<Exclude<Reading, { kind: 'twin' }>>;
}

export interface FileReaderOptions extends ContentReaderOptions {
  readonly folder: string;
}

/** Reads files of one run. Nothing in a file keeps the others from being read. */
export function createFileReader(options: FileReaderOptions): FileReader {
  const { folder, library, analysis } = options;
  const readContent = createContentReader(options);

  const settled = (
    file: CorpusFile,
    { outcome, reason, hash = null }: LeftOut & { readonly hash?: string | null },
  ): ContentReading => ({ kind: 'settled', record: fileRecord(file, { hash, outcome, reason, analysis }) });

  /** Another file with these bytes that is indexed. */
  async function twinOf(path: string, hash: string): Promise<string | null> {
    const twin = await library.pathOfContent(hash);
    return twin === path ? null : twin;
  }

  return {
    async read(file, known, alone) {
      const unseen = (reason: string): Reading =>
        known?.outcome === 'indexed'
          ? { kind: 'unseen', reason: `${reason}; its article is kept as it was` }
          : settled(file, { outcome: 'failed', reason });
      if (file.problem) return unseen(file.problem);
      const leftOut = leftOutUnread(file);
      if (leftOut) return settled(file, leftOut);
      try {
        const { bytes, hash } = await readBytes(folder, file.path);
        // Touched, and not changed.
        if (known?.hash === hash && known.analysis === analysis && known.outcome !== 'skipped')
          return settled(file, known);
        if ((await twinOf(file.path, hash)) !== null) return { kind: 'twin', bytes, hash };
        return await readContent({ file, bytes, hash, format: formatOf(file.path)!, alone });
      } catch (error) {
        if (isReadError(error)) return unseen(describeReadError(error));
        throw error;
      }
    },
    async settleTwin(file, reading) {
      if (reading.kind !== 'twin' && reading.kind !== 'article') return reading;
      const hash = reading.kind === 'twin' ? reading.hash : reading.record.hash!;
      const twin = await twinOf(file.path, hash);
      if (twin !== null) return settled(file, { outcome: 'skipped', reason: sameAs(twin), hash });
      if (reading.kind === 'article') return reading;
      return readContent({ file, bytes: reading.bytes, hash, format: formatOf(file.path)!, alone: false });
    },
  };
}

type LeftOut = Pick<FileRecord, 'outcome' | 'reason'>;

/** Why a file is not even opened; null for one that is. */
function leftOutUnread({ path, size }: CorpusFile): LeftOut | null {
  if (!formatOf(path)) {
    const endings = ARTICLE_ENDINGS.map((ending) => `.${ending}`).join(', ');
    return { outcome: 'skipped', reason: `not an article: only ${endings} are read` };
  }
  if (size > MAX_FILE_BYTES) {
    const reason = `too large: ${megabytes(size)}, at most ${megabytes(MAX_FILE_BYTES)} are read`;
    return { outcome: 'failed', reason };
  }
  return size === 0 ? { outcome: 'skipped', reason: 'empty' } : null;
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
