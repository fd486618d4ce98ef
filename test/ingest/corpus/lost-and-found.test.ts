import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANALYSIS_VERSION } from '../../../src/core/analyze.ts';
import { createApartReader, UnreadableError, type ApartReader } from '../../../src/ingest/apart/read-apart.ts';
import {
  createCorpusIndexer,
  type CorpusIndexer,
  type IndexerOptions,
} from '../../../src/ingest/index-corpus.ts';
import { openSqliteStore } from '../../../src/store/sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';

const reader = createApartReader();
afterAll(() => reader.stop());

let folder: string;
let store: Store;
let now: number;
let indexer: CorpusIndexer;
const indexerOf = (options: Partial<IndexerOptions> = {}): CorpusIndexer =>
  createCorpusIndexer({ folder, store, reader, clock: () => now, ...options });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-corpus-'));
  store = openSqliteStore(':memory:');
  now = 1_000;
  indexer = indexerOf();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const textOf = (n: number): string =>
  `Ferry number ${n} of Harbour Bay will run all winter. “We will pay for ferry ${n} ourselves,” Mayor Ivo Barden said on Monday.`;
const put = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const putMany = (count: number, under = ''): void => {
  for (let n = 0; n < count; n++) put(`${under}${n}.txt`, textOf(n));
};
const articles = async (): Promise<number> => (await store.counts()).articles;
/** When each article was first seen, as said at the first reading. */
const firstSeen = async (...ids: string[]): Promise<number[]> =>
  (await store.heads(ids)).map(({ indexedAt }) => indexedAt);

describe('most of the articles gone at once', () => {
  beforeEach(async () => {
    putMany(8);
    await indexer.run();
  });

  it.each<[string, () => void]>([
    ['the folder is empty', () => rmSync(folder, { recursive: true })],
    ['something else is mounted there', () => rmSync(folder, { recursive: true })],
    ['five of eight are gone', () => [0, 1, 2, 3, 4].forEach((n) => unlinkSync(join(folder, `${n}.txt`)))],
  ])('are kept, and it is said, when %s', async (what, happens) => {
    happens();
    mkdirSync(folder, { recursive: true });
    if (what.startsWith('something'))
      put('readme.txt', 'This disk belongs to somebody who has nothing to do with it at all.');
    const report = await indexer.run();
    expect(report.removed).toEqual([]);
    expect(report.withheld).toEqual({ gone: what.startsWith('five') ? 5 : 8, of: 8 });
    expect(await articles()).toBe(what.startsWith('something') ? 9 : 8);
    // Again and again, also over a restart and with new rules.
    expect((await indexerOf().run()).withheld).toMatchObject({ gone: expect.any(Number) });
    expect((await indexerOf({ analysis: ANALYSIS_VERSION + 1 }).run()).withheld).not.toBeNull();
    expect(await articles()).toBeGreaterThanOrEqual(8);
  });

  it('go when somebody says so', async () => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    expect((await indexer.run()).withheld).not.toBeNull();
    const report = await indexer.run({ prune: true });
    expect(report).toMatchObject({ withheld: null });
    expect(report.removed).toHaveLength(8);
    expect(await articles()).toBe(0);
  });

  it('are there as before when the files are back', async () => {
    renameSync(folder, `${folder}-away`);
    mkdirSync(folder);
    await indexer.run();
    rmSync(folder, { recursive: true });
    renameSync(`${folder}-away`, folder);
    now = 2_000;
    expect(await indexer.run()).toMatchObject({ indexed: [], removed: [], withheld: null, unchanged: 8 });
    expect(await firstSeen('0.txt')).toEqual([1_000]);
  });

  it('go at once when they are half of them, or few', async () => {
    [0, 1, 2, 3].forEach((n) => unlinkSync(join(folder, `${n}.txt`)));
    expect(await indexer.run()).toMatchObject({ withheld: null, removed: { length: 4 } });
    // All of the four that are left.
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    expect(await indexer.run()).toMatchObject({ withheld: null, removed: { length: 4 } });
  });

  it('are as new as they were when they were pruned and come back within 90 days', async () => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    await indexer.run({ prune: true });
    now += 89 * 86_400_000;
    await indexer.run();
    putMany(8);
    await indexer.run();
    expect(await firstSeen('0.txt', '7.txt')).toEqual([1_000, 1_000]);
  });

  it('are new when they come back after that', async () => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    await indexer.run({ prune: true });
    now += 91 * 86_400_000;
    await store.forgetDeparted(now, 90 * 86_400_000);
    putMany(8);
    await indexer.run();
    expect(await firstSeen('0.txt')).toEqual([now]);
  });
});

describe('what moved', () => {
  it.each<[string, () => void, string]>([
    ['one file renamed', () => renameSync(join(folder, '0.txt'), join(folder, 'other.txt')), 'other.txt'],
    [
      'all files moved into a folder',
      () => {
        mkdirSync(join(folder, 'sub'));
        for (let n = 0; n < 8; n++) renameSync(join(folder, `${n}.txt`), join(folder, 'sub', `${n}.txt`));
      },
      'sub/0.txt',
    ],
    [
      'all files renamed',
      () => {
        for (let n = 0; n < 8; n++) renameSync(join(folder, `${n}.txt`), join(folder, `2025-${n}.txt`));
      },
      '2025-0.txt',
    ],
  ])('is no newer than it was: %s', async (_what, move, path) => {
    putMany(8);
    await indexer.run();
    now = 2_000;
    move();
    const report = await indexer.run();
    expect(report.withheld).toBeNull();
    expect(await articles()).toBe(8);
    expect(await firstSeen(path)).toEqual([1_000]);
  });

  it('is moved, and the rest kept, when most is gone and some moved', async () => {
    putMany(8);
    await indexer.run();
    renameSync(join(folder, '0.txt'), join(folder, 'moved.txt'));
    for (let n = 1; n < 8; n++) unlinkSync(join(folder, `${n}.txt`));
    expect(await indexer.run()).toMatchObject({
      removed: ['0.txt'],
      indexed: ['moved.txt'],
      withheld: { gone: 7, of: 8 },
    });
    expect(await articles()).toBe(8);
  });
});

describe('what cannot be looked at for a while', () => {
  it.skipIf(process.getuid?.() === 0).each<[string, (path: string) => void, (path: string) => void]>([
    ['a file', () => chmodSync(join(folder, '0.txt'), 0), () => chmodSync(join(folder, '0.txt'), 0o644)],
    ['a folder', () => chmodSync(join(folder, 'sub'), 0), () => chmodSync(join(folder, 'sub'), 0o755)],
  ])('keeps its articles: %s', async (_what, lock, unlock) => {
    putMany(2);
    putMany(2, 'sub/a');
    await indexer.run();
    lock('');
    expect((await indexer.run()).failed).toHaveLength(1);
    expect(await articles()).toBe(4);
    unlock('');
    expect(await indexer.run()).toMatchObject({ failed: [], indexed: [] });
  });

  it('keeps its article when a link leads to nothing for a while, and tells that once', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'dateline-linked-'));
    writeFileSync(join(elsewhere, 'a.txt'), textOf(1));
    symlinkSync(join(elsewhere, 'a.txt'), join(folder, 'a.txt'));
    const linking = indexerOf({ linked: [elsewhere] });
    expect(await linking.run()).toMatchObject({ indexed: ['a.txt'] });
    renameSync(elsewhere, `${elsewhere}-away`);
    const told = { path: 'a.txt', reason: 'a link to nothing; its article is kept as it was' };
    expect(await linking.run()).toMatchObject({ failed: [told], news: [told] });
    expect(await linking.run()).toMatchObject({ failed: [told], news: [] });
    expect(await articles()).toBe(1);
    renameSync(`${elsewhere}-away`, elsewhere);
    expect(await linking.run()).toMatchObject({ failed: [], news: [], unchanged: 1 });
    rmSync(elsewhere, { recursive: true });
  });
});

describe('links', () => {
  let elsewhere: string;
  beforeEach(() => {
    elsewhere = mkdtempSync(join(tmpdir(), 'dateline-linked-'));
    writeFileSync(join(elsewhere, 'a.txt'), textOf(1));
  });
  afterEach(() => rmSync(elsewhere, { recursive: true, force: true }));

  it('out of the folder are refused, files and folders, straight and by steps', async () => {
    symlinkSync(join(elsewhere, 'a.txt'), join(folder, 'file.txt'));
    symlinkSync(elsewhere, join(folder, 'folder'));
    symlinkSync('/etc/passwd', join(folder, 'passwd.txt'));
    symlinkSync('file.txt', join(folder, 'step.txt'));
    symlinkSync(`../${elsewhere.split('/').at(-1)}/a.txt`, join(folder, 'relative.txt'));
    const report = await indexer.run();
    expect(report.indexed).toEqual([]);
    expect(report.failed.map(({ path }) => path)).toEqual([
      'file.txt',
      'folder',
      'passwd.txt',
      'relative.txt',
      'step.txt',
    ]);
    expect(report.failed[0]!.reason).toMatch(/leads out of the folder.*CORPUS_LINKS/);
  });

  it('are followed where that is allowed, and within the folder', async () => {
    put('sub/b.txt', textOf(2));
    symlinkSync(elsewhere, join(folder, 'folder'));
    symlinkSync('sub', join(folder, 'again'));
    const report = await indexerOf({ linked: [elsewhere, '/no/such/folder'] }).run();
    expect(report.failed).toEqual([]);
    expect(report.indexed).toEqual(['again/b.txt', 'folder/a.txt']);
  });

  it('a folder that is itself a link is read', async () => {
    put('a.txt', textOf(1));
    symlinkSync(folder, join(elsewhere, 'corpus'));
    expect(await indexerOf({ folder: join(elsewhere, 'corpus') }).run()).toMatchObject({
      indexed: ['a.txt'],
    });
  });

  it('beside the folder with a name that begins like its own lead out of it', async () => {
    mkdirSync(`${folder}-other`);
    writeFileSync(join(`${folder}-other`, 'x.txt'), textOf(3));
    symlinkSync(join(`${folder}-other`, 'x.txt'), join(folder, 'x.txt'));
    expect((await indexer.run()).failed).toHaveLength(1);
    rmSync(`${folder}-other`, { recursive: true });
  });
});

it('a name that is not UTF-8 is said to be none, each by its bytes', async () => {
  writeFileSync(
    Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]),
    textOf(1),
  );
  writeFileSync(
    Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe8]), Buffer.from('.txt')]),
    textOf(2),
  );
  put('café.txt', textOf(3));
  expect(await indexer.run()).toMatchObject({
    indexed: ['café.txt'],
    failed: [
      { path: 'caf%E8.txt', reason: 'its name is not UTF-8: give it another' },
      { path: 'caf%E9.txt', reason: 'its name is not UTF-8: give it another' },
    ],
  });
});

describe('a run that is broken off', () => {
  /** Analysed articles of the folder's files. */
  const analysed = async (): Promise<string[]> =>
    (await store.files()).filter(({ analysis }) => analysis === ANALYSIS_VERSION).map(({ path }) => path);

  it('goes on where it was, with the same stories', async () => {
    putMany(12);
    const whole = openSqliteStore(':memory:');
    await indexerOf({ store: whole }).run();
    const first = indexerOf();
    await expect(
      first.run({
        progress(done) {
          if (done === 5) void first.stop();
        },
      }),
    ).resolves.toMatchObject({ indexed: { length: 6 } });
    expect(await analysed()).toHaveLength(6);
    const report = await indexerOf().run();
    expect(report.indexed).toHaveLength(6);
    expect(await store.suspects()).toEqual([]);
    const stories = async (from: Store): Promise<(number | string)[][]> =>
      (await from.heads(Array.from({ length: 12 }, (_, n) => `${n}.txt`))).map(({ id, story }) => [
        id,
        story,
      ]);
    expect(await stories(store)).toEqual(await stories(whole));
    await whole.close();
  });

  it('reads alone what was being read when the program ended, and sets it aside after twice', async () => {
    putMany(3);
    await indexer.run();
    put('poison.txt', textOf(9));
    // As a process leaves it that died while it read this file.
    const { hash } = await hashOf('poison.txt');
    await store.beginReading('poison.txt', hash, true);
    expect(await indexerOf().run()).toMatchObject({ indexed: ['poison.txt'] });
    put('poison.txt', textOf(10));
    const other = await hashOf('poison.txt');
    await store.beginReading('poison.txt', other.hash, true);
    await store.beginReading('poison.txt', other.hash, true);
    const report = await indexerOf().run();
    expect(report.indexed).toEqual([]);
    expect(report.failed).toEqual([
      { path: 'poison.txt', reason: 'set aside until it changes: reading it ended the program (2 times)' },
    ]);
    expect(report.news).toEqual(report.failed);
    expect(await indexerOf().run()).toMatchObject({ failed: report.failed, news: [] });
    put('poison.txt', textOf(11));
    expect(await indexerOf().run()).toMatchObject({ indexed: ['poison.txt'], failed: [] });
  });
});

async function hashOf(path: string): Promise<{ hash: string }> {
  const { readBytes } = await import('../../../src/ingest/corpus/read-corpus.ts');
  return readBytes(folder, path);
}

// Four plain files must be read in 400 ms each: on a busy machine that is tried again.
it('sets a file aside that its reader dies of, reads the others, and answers meanwhile', { retry: 3 }, async () => {
  const strict = createApartReader({ timeoutMs: 400 });
  putMany(4);
  put(
    '0-slow.html',
    `<html><body>${`${'<div>'.repeat(60)}words, words${'</div>'.repeat(60)}`.repeat(400)}</body></html>`,
  );
  let longest = 0;
  let last = performance.now();
  const ticking = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const report = await indexerOf({ reader: strict }).run();
  clearInterval(ticking);
  expect(report.indexed).toHaveLength(4);
  expect(report.failed).toEqual([
    {
      path: '0-slow.html',
      reason: 'set aside until it changes: takes longer than 0.4 seconds to read (2 times)',
    },
  ]);
  expect(longest).toBeLessThan(400);
  // Nobody dies of it again.
  expect(await indexerOf({ reader: strict }).run()).toMatchObject({ indexed: [], news: [] });
  await strict.stop();
});

describe('what ends the program without fault of a file', () => {
  it('is held against none, however often it comes while others are read beside', async () => {
    putMany(6);
    for (let start = 0; start < 4; start++) {
      const { hash } = await hashOf('0.txt');
      // As kill -9 leaves it, while several files are read.
      await store.beginReading('0.txt', hash, false);
    }
    expect(await indexerOf().run()).toMatchObject({ indexed: { length: 6 }, failed: [] });
  });

  it.each<[string, (run: CorpusIndexer) => void]>([
    ['a stop', (run) => void run.stop()],
    ['the last moment of the process', (run) => run.abandon()],
  ])('leaves no mark: %s', async (_what, end) => {
    putMany(8);
    const run = indexerOf();
    let marks: unknown;
    await run.run({
      progress(done) {
        if (done !== 3) return;
        end(run);
        void store.suspects().then((found) => (marks = found));
      },
    });
    if (_what.startsWith('the last')) expect(marks).toEqual([]);
    else expect(await store.suspects()).toEqual([]);
  });

  it('leaves no mark: a store that is busy for too long', async () => {
    putMany(4);
    let calls = 0;
    const busy: Store = {
      ...store,
      saveFiles: async (...saved) => {
        if (calls++ === 1) throw new Error('database is locked');
        await store.saveFiles(...saved);
      },
    };
    await expect(indexerOf({ store: busy }).run()).rejects.toThrow('locked');
    expect(await store.suspects()).toEqual([]);
  });
});

it('keeps the article of a file that new rules cannot read', async () => {
  putMany(2);
  await indexer.run();
  const dying: ApartReader = {
    ...reader,
    read: async (task) => {
      if ('id' in task && task.id === '0.txt') throw new UnreadableError('died', 'takes too long');
      return reader.read(task);
    },
  };
  const later = await indexerOf({ analysis: ANALYSIS_VERSION + 1, reader: dying }).run();
  expect(later.failed).toMatchObject([{ path: '0.txt', reason: /takes too long \(2 times\)/ }]);
  expect(await articles()).toBe(2);
});

describe('files that hold an article no more', () => {
  it.each([
    ['emptied', ''],
    ['blank', ' \n \n'],
    ['of a few words', 'Moved to the archive.'],
    ['binary', '\0\u0001\u0002'.repeat(400)],
  ])('are as good as gone when they are most: %s', async (_what, text) => {
    putMany(8);
    await indexer.run();
    for (let n = 0; n < 4; n++) put(`${n}.txt`, text);
    unlinkSync(join(folder, '7.txt'));
    const report = await indexer.run();
    expect(report).toMatchObject({ withheld: { gone: 5, of: 8 }, skipped: [], failed: [] });
    expect(await articles()).toBe(7);
    expect((await indexer.run({ prune: true })).withheld).toBeNull();
    expect(await articles()).toBe(3);
  });

  it('go at once when they are few, and are told', async () => {
    putMany(8);
    await indexer.run();
    put('0.txt', '');
    expect(await indexer.run()).toMatchObject({
      withheld: null,
      skipped: [{ path: '0.txt', reason: 'empty' }],
      news: [{ path: '0.txt', reason: 'empty' }],
    });
    expect(await articles()).toBe(7);
  });
});

it('takes in an article from the web while a folder is read, and lets one go', async () => {
  putMany(40);
  const order: string[] = [];
  const fetched = {
    id: 'https://a.example/1',
    url: 'https://a.example/1',
    title: 'Quarry closed',
    source: null,
    byline: null,
    published: null,
    publishedBasis: 'unknown' as const,
    language: 'en',
    text: 'The quarry of Valley City is closed for good. “This quarry is closed,” Judge Anna Paz told reporters.',
  };
  let added: Promise<unknown> = Promise.resolve();
  await indexer.run({
    progress(done) {
      if (done !== 5) return;
      added = indexer.add(fetched, null).then(({ outcome }) => order.push(outcome));
      added = Promise.all([added, indexer.remove([fetched.id]).then(() => order.push('removed'))]);
    },
  });
  order.push('run');
  await added;
  expect(order).toEqual(['indexed', 'removed', 'run']);
  expect(await articles()).toBe(40);
  // And when nothing is read.
  expect(await indexer.add(fetched, null)).toMatchObject({ outcome: 'indexed' });
});

it('says for whom it waits, and goes on when that one lets go', async () => {
  putMany(1);
  const held = await store.hold('indexing', 'process 7 on web1');
  const waits: string[] = [];
  const waiting = indexerOf({ onWait: (holder) => waits.push(holder) }).run();
  await new Promise((done) => setTimeout(done, 2_600));
  expect(waits).toEqual(['process 7 on web1']);
  await held!.letGo();
  expect(await waiting).toMatchObject({ indexed: ['0.txt'] });
});

it('tells the language of what was fetched anew when the rules are new', async () => {
  const fetched = {
    id: 'https://a.example/cat',
    url: 'https://a.example/cat',
    title: 'El port',
    source: null,
    byline: null,
    published: null,
    publishedBasis: 'unknown' as const,
    language: 'es', // as older rules took it
    text: 'El port de la vila serà obert tot l’hivern, segons l’alcaldessa. «El transbordador no pararà aquest hivern», va dir Anna Moll als veïns.',
  };
  await indexer.add(fetched, null);
  await indexerOf({ analysis: ANALYSIS_VERSION + 1 }).run();
  expect((await store.document(fetched.id))?.language).toBe('ca');
});
