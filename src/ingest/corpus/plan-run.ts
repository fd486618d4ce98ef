import type { FileRecord } from '../../store/corpus-files.ts';
import type { CorpusFile } from './read-corpus.ts';

/** More than this share of the articles does not go at once, */
const MAX_SHARE = 1 / 2;
/** when it is so many: a folder of a few files may change as it likes. */
const MIN_WITHHELD = 5;

/** Files that are gone, as they were; and how many there were. */
export interface Withheld {
  readonly gone: number;
  readonly of: number;
}

/** What was seen, and how to confirm it. */
export const describeWithheld = ({ gone, of }: Withheld, folder: string): string =>
  `the files of ${gone} of ${of} articles are gone from “${folder}” or hold no article any more (is it mounted?), so nothing was removed: put them back, or confirm with "npm run dateline -- index --prune"`;

/** What has to be done to bring the index up to date with the folder. */
export interface RunPlan {
  /** To be read: new, changed, or the same as a file that is gone or changed. */
  readonly todo: readonly CorpusFile[];
  /** Paths of files that are gone, and go. */
  readonly removed: readonly string[];
  /** Articles whose files are gone, and did not move. */
  readonly lost: number;
  /** Most of the articles are gone: an empty or unmounted folder, more likely than not. They stay until somebody says so. */
  readonly withheld: Withheld | null;
}

export interface RunSight {
  readonly files: readonly CorpusFile[];
  /** What became of each file at the last run. */
  readonly records: readonly FileRecord[];
  /** The rules of today. */
  readonly analysis: number;
  /** Removes what is gone, however much it is. */
  readonly prune: boolean;
  /** Contents of files that are new in the folder, by hash: what moved is not gone. */
  readonly arrived: ReadonlySet<string>;
}

/** Why a file is left out that holds the same bytes as another. */
export const sameAs = (path: string): string => `the same as ${path}`;

/** Null when so many articles may go at once. */
export function withheldOf(lost: number, records: readonly FileRecord[], prune: boolean): Withheld | null {
  const articles = records.filter(({ outcome }) => outcome === 'indexed').length;
  const isMost = lost >= MIN_WITHHELD && lost > articles * MAX_SHARE;
  return isMost && !prune ? { gone: lost, of: articles } : null;
}

export function planRun({ files, records, analysis, prune, arrived }: RunSight): RunPlan {
  const known = new Map(records.map((record) => [record.path, record]));
  const present = new Set(files.map(({ path }) => path));
  // What stands below a folder that cannot be read is not seen, and not gone.
  const hidden = files.filter(({ problem }) => problem !== null).map(({ path }) => `${path}/`);
  const gone = records.filter(
    ({ path }) => !present.has(path) && !hidden.some((folder) => path.startsWith(folder)),
  );
  const lost = gone.filter(({ outcome, hash }) => outcome === 'indexed' && !arrived.has(hash!));
  const withheld = withheldOf(lost.length, records, prune);
  const staying = new Set(withheld ? lost : []);
  const removed = gone.filter((record) => !staying.has(record)).map(({ path }) => path);

  const changed = files.filter((file) => isChanged(file, known.get(file.path), analysis));
  const inChanged = new Set(changed);
  // A twin left out before may be read now that the file it was the same as is gone or other.
  const other = new Set([...removed, ...changed.map(({ path }) => path)].map(sameAs));
  const twins = files.filter((file) => !inChanged.has(file) && other.has(known.get(file.path)?.reason ?? ''));
  return { todo: [...changed, ...twins], removed, lost: lost.length, withheld };
}

/** Files that may be others moved: new, and of a size that a file had which is gone. */
export function perhapsMoved(files: readonly CorpusFile[], records: readonly FileRecord[]): CorpusFile[] {
  const known = new Set(records.map(({ path }) => path));
  const present = new Set(files.map(({ path }) => path));
  const sizes = new Set(
    records
      .filter(({ path, outcome }) => outcome === 'indexed' && !present.has(path))
      .map(({ size }) => size),
  );
  return files.filter(({ path, size, problem }) => problem === null && !known.has(path) && sizes.has(size));
}

const isChanged = (file: CorpusFile, known: FileRecord | undefined, analysis: number): boolean =>
  !known ||
  known.analysis !== analysis ||
  known.size !== file.size ||
  known.modifiedMs !== file.modifiedMs ||
  (known.outcome === 'failed' && known.hash === null);
