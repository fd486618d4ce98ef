import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { messageOf } from '../errors.ts';

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

/**
 * All files below a folder, sorted by path. Links are followed, each folder is entered once, so that a loop of links
 * ends. Names that begin with a dot are left out, as everywhere. Throws when the folder itself cannot be read.
 */
export async function listCorpus(folder: string): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  const entered = new Set<string>();
  async function enter(relative: string, entries: readonly Dirent[]): Promise<void> {
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = relative ? `${relative}/${entry.name}` : entry.name;
      try {
        const found = await stat(join(folder, path));
        if (found.isFile()) files.push({ path, size: found.size, modifiedMs: found.mtimeMs, problem: null });
        else if (found.isDirectory() && (await isNew(path))) {
          await enter(path, await readdir(join(folder, path), { withFileTypes: true }));
        } else if (!found.isDirectory())
          files.push({ path, size: 0, modifiedMs: 0, problem: 'not a file: a pipe, a socket or a device' });
      } catch (error) {
        files.push({ path, size: 0, modifiedMs: 0, problem: describeReadError(error) });
      }
    }
  }
  async function isNew(path: string): Promise<boolean> {
    const real = await realpath(join(folder, path));
    if (entered.has(real)) return false;
    entered.add(real);
    return true;
  }
  entered.add(await realpath(folder));
  await enter('', await readdir(folder, { withFileTypes: true }));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
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
