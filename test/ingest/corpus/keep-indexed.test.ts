import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApartReader } from '../../../src/ingest/apart/read-apart.ts';
import { createCorpusIndexer } from '../../../src/ingest/index-corpus.ts';
import { keepIndexed } from '../../../src/ingest/corpus/keep-indexed.ts';
import { watchFolders } from '../../../src/ingest/corpus/watch-folders.ts';
import { openSqliteStore } from '../../../src/store/sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';

const reader = createApartReader();
afterAll(() => reader.stop());

let folder: string;
let store: Store;
let troubles: unknown[];
let keeping: { stop(): void };
const put = (path: string, n: number): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(
    join(folder, path),
    `Ferry ${n} of Harbour Bay will run all winter. “We will pay for ferry ${n} ourselves,” Mayor Ivo Barden said.`,
  );
};
const ids = async (): Promise<string[]> => (await store.files()).map(({ path }) => path);
const WITHIN = { timeout: 8_000 };
const untilIndexed = async (...paths: string[]): Promise<void> => {
  await expect.poll(ids, WITHIN).toEqual(paths);
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-watched-'));
  store = openSqliteStore(':memory:');
  troubles = [];
  put('a.txt', 1);
  const indexer = createCorpusIndexer({ folder, store, reader, clock: Date.now });
  keeping = keepIndexed({
    indexer,
    last: await indexer.run(),
    onReport: () => {},
    onTrouble: (error) => troubles.push(error),
  });
});
afterEach(async () => {
  keeping.stop();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a watched folder', () => {
  it('is read when a file comes, changes, or comes in a folder that is new', async () => {
    put('b.txt', 2);
    await untilIndexed('a.txt', 'b.txt');
    put('new/deep/c.txt', 3);
    await untilIndexed('a.txt', 'b.txt', 'new/deep/c.txt');
    put('new/deep/d.txt', 4);
    await untilIndexed('a.txt', 'b.txt', 'new/deep/c.txt', 'new/deep/d.txt');
    put('a.txt', 5);
    await expect.poll(async () => (await store.articles(['a.txt']))[0]?.text, WITHIN).toContain('Ferry 5');
  });

  it('is watched again when it was away for a while, and nothing in it is new then', async () => {
    const before = (await store.heads(['a.txt']))[0]!.indexedAt;
    renameSync(folder, `${folder}-away`);
    await expect.poll(() => troubles, WITHIN).toHaveLength(1);
    renameSync(`${folder}-away`, folder);
    // Long enough for the folder to be found again, well before it is looked through for no reason.
    await new Promise((done) => setTimeout(done, 2_500));
    put('b.txt', 2);
    await untilIndexed('a.txt', 'b.txt');
    expect((await store.heads(['a.txt']))[0]!.indexedAt).toBe(before);
    expect(troubles).toHaveLength(1);
  });

  it('is watched again when another stands in its place', async () => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    put('b.txt', 2);
    await untilIndexed('b.txt');
    put('c.txt', 3);
    await untilIndexed('b.txt', 'c.txt');
  });
});

describe('watching', () => {
  it.skipIf(process.platform !== 'linux')('takes one handle for a folder, whatever stands in it', () => {
    for (let n = 0; n < 300; n++) writeFileSync(join(folder, `${n}.txt`), 'x');
    mkdirSync(join(folder, 'sub'));
    const watches = (): number =>
      readdirSync('/proc/self/fdinfo').reduce((sum, fd) => {
        try {
          return sum + (readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8').match(/^inotify /gm)?.length ?? 0);
        } catch {
          return sum;
        }
      }, 0);
    const before = watches();
    const watch = watchFolders(
      () => {},
      () => {},
    );
    watch.follow([folder, join(folder, 'sub')]);
    expect(watches() - before).toBeLessThanOrEqual(2);
    watch.close();
  });

  it('tells of a folder that is not there and goes on with the others', async () => {
    const troubles: unknown[] = [];
    let changes = 0;
    const watch = watchFolders(
      () => changes++,
      (error) => troubles.push(error),
    );
    watch.follow([join(folder, 'missing'), folder]);
    expect(troubles).toHaveLength(1);
    writeFileSync(join(folder, 'x.txt'), 'x');
    await expect.poll(() => changes, WITHIN).toBeGreaterThan(0);
    watch.close();
  });
});
