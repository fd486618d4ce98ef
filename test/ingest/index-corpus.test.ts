import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANALYSIS_VERSION } from '../../src/core/analyze.ts';
import { SetupError } from '../../src/errors.ts';
import { createApartReader } from '../../src/ingest/apart/read-apart.ts';
import {
  createCorpusIndexer,
  type CorpusIndexer,
  type IndexerOptions,
} from '../../src/ingest/index-corpus.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { OSTHOLM, QUARRY, VELDEN } from '../core/story/look-alikes.ts';

const STORY =
  'The ferry of Harbour Bay will run all winter. “We will pay for it ourselves,” Mayor Ivo Barden said on Monday, June 2, 2025.';

const reader = createApartReader();
const indexerOf = (folder: string, options: Partial<IndexerOptions> = {}): CorpusIndexer =>
  createCorpusIndexer({ folder, store, reader, clock: () => 1, ...options });

let folder: string;
let store: Store;
let indexer: CorpusIndexer;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-corpus-'));
  store = openSqliteStore(':memory:');
  indexer = indexerOf(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const put = (path: string, content: string | Uint8Array): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const utf16 = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const latin1 = (text: string): Buffer =>
  Buffer.from(text.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1');

describe('indexing a folder', () => {
  it('reads Markdown, pasted text and HTML, in sub-folders too, and leaves hidden files out', async () => {
    put(
      'a.md',
      `---\ntitle: "Ferry: all winter"\nsource: Harbour Post\npublished: 2025-06-02\n---\n\n${STORY}\n`,
    );
    put('sub/deep/b.txt', `${STORY} Twice a day.`);
    put(
      'sub/c.html',
      `<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>${STORY} Thrice a day, they say.</p><p>${STORY}</p></article></body></html>`,
    );
    put('.hidden.txt', STORY);
    const report = await indexer.run();
    expect(report).toMatchObject({
      files: 3,
      indexed: ['a.md', 'sub/c.html', 'sub/deep/b.txt'],
      skipped: [],
      failed: [],
    });
    const [head] = await store.heads(['a.md']);
    expect(head).toMatchObject({
      title: 'Ferry: all winter',
      source: 'Harbour Post',
      published: '2025-06-02',
      publishedBasis: 'stated',
    });
  });

  it('reports every file it cannot use with its reason, and indexes the rest', async () => {
    put('empty.txt', '');
    put('blank.txt', ' \n\n\t\n');
    put('few.txt', 'Only three words.');
    put(
      'binary.txt',
      Uint8Array.from({ length: 3000 }, (_, i) => (i * 7) % 256),
    );
    put('picture.png', 'not read');
    put('large.txt', Buffer.alloc(20 * 1024 * 1024, 'word '));
    put('good.txt', STORY);
    put('twin.txt', STORY);
    put('matter.md', `---\ntitle: “All winter”: the ferry\nsource: Harbour: Post\n---\n\n${STORY} Thrice.`);
    put('address.md', `---\nurl: javascript:alert(1)\n---\n\n${STORY} Twice.`);
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.txt'));
    mkdirSync(join(folder, 'loop'));
    symlinkSync('..', join(folder, 'loop', 'back'));
    symlinkSync('self.txt', join(folder, 'self.txt'));
    const report = await indexer.run();
    const reasons = (list: readonly { path: string; reason: string }[]) =>
      Object.fromEntries(list.map(({ path, reason }) => [path, reason]));
    expect(report.indexed).toEqual(['address.md', 'good.txt', 'matter.md']);
    expect(reasons(report.notes)).toEqual({
      'address.md': expect.stringContaining('url: “javascript:alert(1)” is no http address'),
      'matter.md': expect.stringContaining('read line by line'),
    });
    expect(reasons(report.skipped)).toEqual({
      'blank.txt': 'empty',
      'empty.txt': 'empty',
      'few.txt': 'not an article: only 3 words of text',
      'picture.png': expect.stringContaining('not an article: only .md'),
      'twin.txt': 'the same as good.txt',
    });
    expect(reasons(report.failed)).toEqual({
      'binary.txt': 'not text: it looks like binary data',
      'dangling.txt': 'a link to nothing',
      'large.txt': 'too large: 20.0 MB, at most 10.0 MB are read',
      'self.txt': 'a loop of links',
    });
    expect((await store.heads(['matter.md']))[0]).toMatchObject({
      title: '“All winter”: the ferry',
      source: 'Harbour: Post',
    });
    expect((await store.counts()).articles).toBe(3);
  });

  it.skipIf(process.getuid?.() === 0)('reports a file it may not read', async () => {
    put('locked.txt', STORY);
    chmodSync(join(folder, 'locked.txt'), 0);
    expect((await indexer.run()).failed).toEqual([
      { path: 'locked.txt', reason: 'no permission to read it' },
    ]);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${STORY}`)],
    ['UTF-16 with a mark', utf16(STORY)],
    ['UTF-16 without a mark', Buffer.from(STORY, 'utf16le')],
    ['Windows-1252', latin1(STORY)],
  ])('decodes %s', async (_name, bytes) => {
    put('a.txt', bytes);
    const report = await indexer.run();
    expect(report.failed).toEqual([]);
    expect((await store.articles(['a.txt']))[0]?.text).toBe(STORY);
  });

  it('reads again only what changed, and forgets what is gone', async () => {
    put('a.txt', STORY);
    put('b.txt', `${STORY} On Tuesday it will not.`);
    await indexer.run();
    expect(await indexer.run()).toMatchObject({ indexed: [], unchanged: 2 });
    put('b.txt', `${STORY} On Wednesday it will not run.`);
    expect(await indexer.run()).toMatchObject({ indexed: ['b.txt'], unchanged: 1 });
    unlinkSync(join(folder, 'a.txt'));
    expect(await indexer.run()).toMatchObject({ indexed: [], removed: ['a.txt'] });
    expect((await store.counts()).articles).toBe(1);
  });

  it('reads a file touched but not changed without changing the answers', async () => {
    put('a.txt', STORY);
    await indexer.run();
    utimesSync(join(folder, 'a.txt'), new Date(), new Date(Date.now() + 5000));
    await indexer.run();
    expect(await store.counts()).toMatchObject({ articles: 1, quotations: 1 });
  });

  it('does not make an article new by touching its file or editing it', async () => {
    put('a.txt', STORY);
    let now = 1_000;
    const ticking = indexerOf(folder, { clock: () => now++ });
    await ticking.run();
    const indexedAt = async () => (await store.heads(['a.txt']))[0]?.indexedAt;
    const first = await indexedAt();
    utimesSync(join(folder, 'a.txt'), new Date(), new Date(Date.now() + 5000));
    expect(await ticking.run()).toMatchObject({ indexed: [], unchanged: 1 });
    put('a.txt', `${STORY} One word more.`);
    expect(await ticking.run()).toMatchObject({ indexed: ['a.txt'] });
    expect(await indexedAt()).toBe(first);
  });

  it('analyses everything anew when the rules have changed', async () => {
    put('a.txt', STORY);
    await indexer.run();
    const later = indexerOf(folder, { analysis: ANALYSIS_VERSION + 1 });
    expect(await later.run()).toMatchObject({ indexed: ['a.txt'] });
    expect(await later.run()).toMatchObject({ indexed: [] });
  });

  it('numbers stories on, whatever another process has stored meanwhile', async () => {
    const other = indexerOf(join(folder, 'other'));
    put('a.txt', STORY);
    await indexer.run();
    put(
      'other/x.txt',
      'A volcano near Valley City woke on Tuesday. “Nobody was hurt,” Governor Anna Paz told the reporters who had come up there.',
    );
    await other.run();
    put(
      'b.txt',
      'Chess: the final in Lake Town ended in a draw. “I saw the mate too late,” Carl Lorven said after seven hours at the board.',
    );
    put(
      'x.txt',
      'A volcano near Valley City woke on Tuesday. “Nobody was hurt,” Governor Anna Paz told the reporters who had come up to see.',
    );
    await indexer.run();
    const stories = await store.stories(0, 10);
    expect(stories.reduce((sum, { articles }) => sum + articles, 0)).toBe((await store.counts()).articles);
    const [chess] = await store.heads(['b.txt']);
    expect((await store.storyArticles([chess!.story])).map(({ id }) => id)).toEqual(['b.txt']);
  });

  describe('into stories', () => {
    const NEWS = [
      ...OSTHOLM.map((text, i) => [`ostholm-${i}.txt`, text] as const),
      ...VELDEN.map((text, i) => [`velden-${i}.txt`, text] as const),
      ['quarry.txt', QUARRY] as const,
    ];
    /** The articles of each story, whatever its number. */
    const stories = async (from: Store): Promise<string[]> => {
      const heads = await from.heads(NEWS.map(([path]) => path));
      return [...Map.groupBy(heads, ({ story }) => story).values()]
        .map((list) => list.map(({ id }) => id).join(' '))
        .sort();
    };
    const expected = [
      'ostholm-0.txt ostholm-1.txt ostholm-2.txt ostholm-3.txt',
      'quarry.txt',
      'velden-0.txt velden-1.txt velden-2.txt velden-3.txt',
    ];

    it('mends them at the end of a run, and a run that was broken off at the next', async () => {
      for (const [path, text] of NEWS) put(path, text);
      await indexer.run();
      expect(await stories(store)).toEqual(expected);
      const heads = await store.heads(NEWS.map(([path]) => path));
      await store.moveArticles(
        heads.map(({ id, telling }) => ({
          id,
          telling,
          story: 20 + NEWS.findIndex(([path]) => path === id),
        })),
      );
      await indexerOf(folder).run();
      expect(await stories(store)).toEqual(expected);
      expect((await store.stories(0, 10)).map(({ id }) => id).sort((a, b) => a - b)).toEqual([20, 24, 28]);
    });

    it('makes the same ones of files that come one by one, over restarts, whatever their order', async () => {
      for (const step of [1, 2, 4]) {
        const other = openSqliteStore(':memory:');
        const numbers = new Map<string, number>();
        for (let i = 0; i < NEWS.length; i++) {
          const [path, text] = NEWS[(i * step) % NEWS.length]!;
          put(path, text);
          await indexerOf(folder, { store: other }).run();
          for (const { id, story } of await other.heads([path])) numbers.set(id, story);
        }
        expect(await stories(other)).toEqual(expected);
        // A story keeps the number of its first article.
        const heads = await other.heads(NEWS.map(([path]) => path));
        for (const list of Map.groupBy(heads, ({ story }) => story).values())
          expect(list.map(({ id }) => numbers.get(id))).toContain(list[0]!.story);
        await other.close();
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder);
      }
    });
  });

  it('reads on when one file breaks a parser', async () => {
    put('deep.html', `<article>${'<div>'.repeat(30_000)}${STORY}</article>`);
    put('good.txt', STORY);
    put('notes.constructor', STORY);
    const report = await indexer.run();
    expect(report.indexed).toEqual(['good.txt']);
    expect(report.failed).toEqual([
      { path: 'deep.html', reason: expect.stringContaining('nested too deep') },
    ]);
    expect(report.skipped).toEqual([
      { path: 'notes.constructor', reason: expect.stringContaining('not an article') },
    ]);
  });

  it('takes a twin up when the file it was the same as goes', async () => {
    put('a.txt', STORY);
    put('b.txt', STORY);
    await indexer.run();
    unlinkSync(join(folder, 'a.txt'));
    expect(await indexer.run()).toMatchObject({ removed: ['a.txt'], indexed: ['b.txt'], skipped: [] });
  });

  it('keeps one answer for two runs at once', async () => {
    put('a.txt', STORY);
    await Promise.all([indexer.run(), indexer.run(), indexer.run()]);
    expect(await store.counts()).toMatchObject({ articles: 1, quotations: 1 });
  });

  it('dates an undated article through a dated one, and takes that back with it', async () => {
    put('dated.txt', `Published: June 3, 2025\n\n${STORY}`);
    put(
      'undated.txt',
      'Mayor Ivo Barden told a crowd on Monday: “We will pay for it ourselves, all of it.” The council listened and did not answer him.',
    );
    await indexer.run();
    const dayOf = async () =>
      (await store.quotationsOfArticles(['undated.txt'])).map(({ saidOn, saidBasis }) => [saidOn, saidBasis]);
    expect(await dayOf()).toEqual([['2025-06-02', 'matched']]);
    unlinkSync(join(folder, 'dated.txt'));
    await indexer.run();
    expect(await dayOf()).toEqual([[null, 'unknown']]);
  });

  it('dates an undated article that was read first, also after a crash before its days were matched', async () => {
    put(
      'a-undated.txt',
      'Mayor Ivo Barden told a crowd on Monday: “We will pay for it ourselves, all of it.” The council listened and did not answer him.',
    );
    put('b-dated.txt', `Published: June 3, 2025\n\n${STORY}`);
    await indexer.run();
    const dayOf = async () =>
      (await store.quotationsOfArticles(['a-undated.txt'])).map(({ saidOn }) => saidOn);
    expect(await dayOf()).toEqual(['2025-06-02']);
    await store.saveMatchedDays('a-undated.txt', {
      published: null,
      quotations: [],
      events: [],
      added: [],
    });
    await store.saveSetting('unmatched', 1);
    await indexer.run();
    expect(await dayOf()).toEqual(['2025-06-02']);
  });

  it('says which folder it cannot read', async () => {
    const missing = indexerOf(join(folder, 'missing'));
    await expect(missing.run()).rejects.toThrow(SetupError);
    await expect(missing.run()).rejects.toThrow(/CORPUS_DIR.*missing/);
  });
});
