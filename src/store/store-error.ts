import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { messageOf } from '../errors.ts';

/** What is wrong with the database, for whoever runs the program. */
export interface StoreFault {
  /** Which file, what is wrong with it, what to do. */
  readonly sentence: string;
  /** No next try can go better before somebody mends it. */
  readonly lasts: boolean;
}

/** Where a database is and what SQLite said, to be told. */
interface Case {
  readonly file: string;
  readonly folder: string;
  readonly said: string;
}

/** SQLite's result codes that say something about the file; https://www.sqlite.org/rescode.html. */
const FAULTS: Readonly<Record<number, { readonly lasts: boolean; tell(fault: Case): string }>> = {
  // SQLITE_PERM, SQLITE_READONLY
  3: { lasts: true, tell: readOnly },
  8: { lasts: true, tell: readOnly },
  // SQLITE_BUSY, SQLITE_LOCKED
  5: { lasts: false, tell: locked },
  6: { lasts: false, tell: locked },
  // SQLITE_IOERR
  10: {
    lasts: true,
    tell: ({ file, said }) =>
      `the disk under ${file} cannot be read or written (${said}): look whether it is full or failing, then start again`,
  },
  // SQLITE_CORRUPT
  11: {
    lasts: true,
    tell: ({ file, said }) =>
      `the database ${file} is damaged (${said}): restore a copy of it, or ${anew(file)}`,
  },
  // SQLITE_FULL
  13: {
    lasts: true,
    tell: ({ file }) =>
      `no room is left on the disk for the database ${file}: make room and start again; what was saved is still there`,
  },
  // SQLITE_CANTOPEN
  14: { lasts: true, tell: cannotOpen },
  // SQLITE_NOTADB
  26: {
    lasts: true,
    tell: ({ file }) =>
      `${file} is not a database: name another file in DATABASE_URL, restore a copy of the database, or ${anew(file)}`,
  },
};

/** The same for errors of the file system, when the folder of the database is made. */
const SYSTEM_FAULTS: Readonly<Record<string, (fault: Case) => string>> = {
  EACCES: readOnly,
  EPERM: readOnly,
  EROFS: readOnly,
  ENOSPC: FAULTS[13]!.tell,
  EDQUOT: FAULTS[13]!.tell,
  EEXIST: noFolder,
  ENOTDIR: noFolder,
};

/** Extended codes hold the plain one in their lowest byte. */
const PLAIN_CODE = 0xff;
/** Errors within errors that are looked at: one may be its own cause. */
const MAX_CAUSES = 5;

/** An error, the error that caused it, and so on, the outermost first. */
export function* causesOf(error: unknown): Generator<Error> {
  let cause = error;
  for (let depth = 0; cause instanceof Error && depth < MAX_CAUSES; depth++) {
    yield cause;
    cause = cause.cause;
  }
}

/** The plain result code of an error of SQLite's; null for any other error. */
export function sqliteCodeOf(error: Error): number | null {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number' ? errcode & PLAIN_CODE : null;
}

/**
 * What an error tells about the state of the database at `path`, in one sentence; null for an error that says nothing
 * about it. Judged by codes, never by messages.
 */
export function describeStoreError(error: unknown, path: string): StoreFault | null {
  for (const cause of causesOf(error)) {
    const code = sqliteCodeOf(cause);
    if (code === null) continue;
    const known = FAULTS[code];
    const file = path === ':memory:' ? 'in memory' : resolve(path);
    return known
      ? {
          sentence: sentence(known.tell({ file, folder: dirname(file), said: messageOf(cause) })),
          lasts: known.lasts,
        }
      : null;
  }
  return null;
}

/** The same for what may fail when a database is opened: its folder is made, and it may be of a newer program. */
export function describeOpeningError(error: unknown, path: string): string {
  const file = resolve(path);
  const fault: Case = { file, folder: dirname(file), said: messageOf(error) };
  if (error instanceof NewerSchemaError)
    return sentence(
      `the database ${file} was written by a newer Dateline (its schema is ${error.found}, this one knows ${error.known}): run the newer program, or name another file in DATABASE_URL`,
    );
  const tell = SYSTEM_FAULTS[(error as NodeJS.ErrnoException).code ?? ''];
  return (
    describeStoreError(error, path)?.sentence ??
    sentence(tell?.(fault) ?? `the database ${file} cannot be used: ${fault.said}`)
  );
}

/** A database with migrations that this program does not know. */
export class NewerSchemaError extends Error {
  readonly found: number;
  readonly known: number;

  constructor(found: number, known: number) {
    super(`the database has schema ${found}, newer than this program's ${known}`);
    this.name = 'NewerSchemaError';
    this.found = found;
    this.known = known;
  }
}

const sentence = (text: string): string => `DATABASE_URL: ${text}.`;

/** How to begin with an empty database. Its articles come from their files again; the rest was only there. */
const anew = (file: string): string =>
  `move it away and index anew, which loses feeds, fetched articles and digests: mv ${quoted(file)} ${quoted(`${file}.broken`)}; rm -f ${quoted(`${file}-wal`)} ${quoted(`${file}-shm`)}; npm run --silent dateline -- index`;

/** A path as a shell takes it. */
const quoted = (path: string): string =>
  /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;

function readOnly({ file, folder }: Case): string {
  return `the database ${file} may not be written: give the user that runs Dateline the right to write it and its folder ${folder}`;
}

function locked({ file }: Case): string {
  return `the database ${file} has been locked by another process for too long: wait for it or end it (lsof ${quoted(file)} names it), then try again`;
}

function cannotOpen({ file, folder, said }: Case): string {
  const [there, around] = [kindOf(file), kindOf(folder)];
  if (there === 'folder')
    return `${file} is a folder: name a file in DATABASE_URL, such as ${file}/dateline.db`;
  if (around === null) return `there is no folder ${folder} for the database: make it, or name another file`;
  if (around === 'file') return noFolder({ file, folder, said });
  return `the database ${file} cannot be opened (${said}): give the user that runs Dateline the right to read and write it and its folder ${folder}`;
}

function noFolder({ file, folder }: Case): string {
  return `the database cannot be at ${file}: ${folder} is no folder, or cannot be made one; name another file`;
}

function kindOf(path: string): 'file' | 'folder' | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : found.isDirectory() ? 'folder' : 'file';
}
