import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { messageOf } from '../../errors.ts';

/** Larger files are not read: no article is that long. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** A file of the corpus folder, or the reason why it cannot be looked at. */
export interface CorpusFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly size: number;
  readonly modifiedMs: number;
  readonly problem: string | null;
}

export interface Listing {
  /** Sorted by path. */
  readonly files: readonly CorpusFile[];
  /** The folders they stand in, the first one itself, as paths that can be watched. */
  readonly folders: readonly string[];
}

/**
 * All files below a folder. Links are followed within it and into the folders `linked`, nowhere else: what a link leads to
 * can be asked for in chat. Each folder is entered once, so that a loop of links ends. Names that begin with a dot are
 * left out, as everywhere. Throws when the folder itself cannot be read.
 */
export async function listCorpus(folder: string, linked: readonly string[] = []): Promise<Listing> {
  const files: CorpusFile[] = [];
  const folders: string[] = [];
  const entered = new Set<string>();
  // An allowed folder that is not there allows nothing.
  const allowed = await Promise.all([folder, ...linked].map((path) => realpath(path).catch(() => null)));
  const isAllowed = (real: string): boolean =>
    allowed.some((root) => root !== null && (real === root || isWithin(root, real)));
  const refuse = (path: string, problem: string): void => {
    files.push({ path, size: 0, modifiedMs: 0, problem });
  };

  async function enter(path: string): Promise<void> {
    const entries = await readEntries(join(folder, path));
    folders.push(join(folder, path));
    for (const entry of entries) {
      const name = nameOf(entry);
      if (name.shown.startsWith('.')) continue;
      const inside = path === '' ? name.shown : `${path}/${name.shown}`;
      if (!name.isText) refuse(inside, 'its name is not UTF-8: give it another');
      else
        await look(inside, entry.isSymbolicLink()).catch((error: unknown) =>
          refuse(inside, describeReadError(error)),
        );
    }
  }

  async function look(path: string, isLink: boolean): Promise<void> {
    const place = join(folder, path);
    if (isLink && !isAllowed(await realpath(place)))
      return refuse(
        path,
        'a link that leads out of the folder (CORPUS_LINKS names folders where links may lead)',
      );
    const found = await stat(place);
    if (found.isFile()) files.push({ path, size: found.size, modifiedMs: found.mtimeMs, problem: null });
    else if (!found.isDirectory()) refuse(path, 'not a file: a pipe, a socket or a device');
    else if (await isNew(place)) await enter(path);
  }

  async function isNew(place: string): Promise<boolean> {
    const real = await realpath(place);
    if (entered.has(real)) return false;
    entered.add(real);
    return true;
  }

  await isNew(folder);
  await enter('');
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), folders };
}

/** Names as bytes: what is not UTF-8 would be read as another name, which no file has. */
const readEntries = (path: string): Promise<Dirent<Buffer>[]> =>
  readdir(path, { withFileTypes: true, encoding: 'buffer' });

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What is no text is shown with its bytes written out, each name in a way of its own: `caf%E9.txt`. */
function nameOf({ name }: Dirent<Buffer>): { shown: string; isText: boolean } {
  try {
    return { shown: UTF_8.decode(name), isText: true };
  } catch {
    const shown = [...name].map((byte) =>
      byte > 0x20 && byte < 0x7f
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    );
    return { shown: shown.join(''), isText: false };
  }
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}

/** A file's bytes and their hash. */
export async function readBytes(folder: string, path: string): Promise<{ bytes: Buffer; hash: string }> {
  const bytes = await readFile(join(folder, path.split('/').join(sep)));
  return { bytes, hash: createHash('sha256').update(bytes).digest('hex') };
}

/** A file system's error code, in words. */
export function describeReadError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  if (code === 'ENOENT') return 'a link to nothing';
  if (code === 'ELOOP') return 'a loop of links';
  return `cannot be read: ${messageOf(error)}`;
}

/** Why the folder of articles cannot be read: “cannot read the folder “corpus”: there is no such folder”. */
export function describeFolderError(folder: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  const reason =
    code === 'ENOENT'
      ? 'there is no such folder'
      : code === 'ENOTDIR'
        ? 'it is no folder'
        : describeReadError(error);
  return `cannot read the folder “${folder}”: ${reason}`;
}

/** The hashes of files; what cannot be read has none. */
export async function hashesOf(folder: string, files: readonly CorpusFile[]): Promise<Set<string>> {
  const hashes = new Set<string>();
  for (const { path } of files)
    await readBytes(folder, path).then(
      ({ hash }) => hashes.add(hash),
      () => undefined,
    );
  return hashes;
}

/** Did the file system fail, rather than our own code? */
export const isReadError = (error: unknown): boolean =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;
