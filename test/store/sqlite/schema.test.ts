import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { eraseOldRemains } from '../../../src/store/sqlite/erase.ts';
import { COUNTED_STORIES, migrate } from '../../../src/store/sqlite/schema.ts';
import { openSqliteStore } from '../../../src/store/sqlite-store.ts';
import { putArticle } from '../put-article.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-schema-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** A database as it was before the order of arrival, with one subscription and a slot in each state. */
function older(): { path: string; file: DatabaseSync } {
  const path = join(folder, `${files++}.db`);
  const file = new DatabaseSync(path);
  file.exec('PRAGMA journal_mode = WAL');
  migrate(file, 4);
  file.exec(`
    INSERT INTO counters VALUES ('analysis', 7) ON CONFLICT DO UPDATE SET value = 7;
    INSERT INTO files VALUES ('b.txt', 10, 5, 'hash b', 'indexed', NULL), ('c.txt', 0, 5, 'hash c', 'skipped', 'it is empty');
    INSERT INTO lines VALUES ('k', '/quote barden', 100);
    INSERT INTO subscriptions VALUES (1, 'slack', 'C1', 'w', '08:00', 'UTC', '1234567', NULL, 0, 50, NULL);
  `);
  const article =
    file.prepare(`INSERT INTO articles (id, path, content_hash, title, source, published_basis, language,
    text, summary, terms, story, indexed_at, telling) VALUES (?, ?, ?, ?, 'Post', 'unknown', 'en', 'Text.', '[]', '[]', ?, ?, ?)`);
  article.run('b.txt', 'b.txt', 'hash b', 'Second', 1, 200, 2);
  article.run('https://post.example/a', 'https://post.example/a', 'hash a', 'First', 1, 100, 1);
  article.run('d.txt', 'd.txt', 'hash d', 'Third', 2, 300, 3);
  return { path, file };
}
const slot = (file: DatabaseSync, dueAt: number, state: string, coversUntil: number | null): unknown =>
  file
    .prepare(`INSERT INTO slots VALUES (1, ?, ?, 'dead', 0, 1, ?, ?, NULL, NULL)`)
    .run(dueAt, state, coversUntil, state === 'sending' ? dueAt : null);

describe('a database of an earlier program', () => {
  it.each([
    ['due', null],
    ['claimed', null],
    ['sending', null],
    ['failed', null],
    ['skipped', null],
    ['sent', 3],
    ['unknown', 3],
    ['quiet', 3],
  ])('takes for told what was told: a slot that is %s after one that was sent', async (state, arrival) => {
    const { path, file } = older();
    slot(file, 1_000, 'sent', 200);
    slot(file, 2_000, state, state === 'skipped' ? null : 300);
    file.close();
    const store = openSqliteStore(path);
    const [subscription] = await store.subscriptions();
    expect(subscription!.language).toBe('en');
    expect(subscription!.covered).toEqual(arrival === null ? { at: 200, arrival: 2 } : { at: 300, arrival });
    expect((await store.slots(1, 5, Infinity)).map((found) => [found.state, found.covers])).toEqual([
      [state, state === 'skipped' ? null : { at: 300, arrival: 3 }],
      ['sent', { at: 200, arrival: 2 }],
    ]);
    const open = ['due', 'claimed', 'sending'].includes(state);
    expect((await store.openSlots(3_000)).map(({ dueAt }) => dueAt)).toEqual(open ? [2_000] : []);
    await store.close();
  });

  it('has been told nothing by a first digest that is still on its way', async () => {
    const { path, file } = older();
    slot(file, 1_000, 'sending', 200);
    file.close();
    const store = openSqliteStore(path);
    expect((await store.subscriptions())[0]!.covered).toBeNull();
    await store.close();
  });

  it('keeps its articles in the order in which they came, its files, stories and lines', async () => {
    const { path, file } = older();
    file.close();
    const store = openSqliteStore(path);
    const heads = await store.heads(['https://post.example/a', 'b.txt', 'd.txt']);
    expect(
      heads.toSorted((a, b) => a.arrival - b.arrival).map(({ title, arrival }) => [title, arrival]),
    ).toEqual([
      ['First', 1],
      ['Second', 2],
      ['Third', 3],
    ]);
    expect(await store.arrived()).toBe(3);
    expect(await store.stories(0, 5)).toMatchObject([
      { id: 1, articles: 2, outlets: 1, voices: 1, lastArrival: 2 },
      { id: 2, articles: 1, lastArrival: 3 },
    ]);
    expect(await store.files()).toMatchObject([
      { path: 'b.txt', outcome: 'indexed', analysis: 7 },
      { path: 'c.txt', reason: 'it is empty', analysis: 7 },
    ]);
    expect(await store.outdatedArticles(7)).toEqual([]);
    expect(await store.line('k')).toBe('/quote barden');
    await putArticle(store, {
      id: 'e',
      text: 'Four hundred oaks stand above the reservoir.',
      published: null,
    });
    expect((await store.heads(['e']))[0]!.arrival).toBe(4);
    await store.close();
  });
});

describe('what was deleted', () => {
  const SECRET = 'what-nobody-may-read';
  const place = { platform: 'slack', workspace: 'w' };
  /** Names of the database's files in which it can be read. */
  const readable = (path: string): string[] =>
    ['', '-wal'].filter((end) => {
      const found = statSync(`${path}${end}`, { throwIfNoEntry: false });
      return found !== undefined && readFileSync(`${path}${end}`).includes(SECRET);
    });

  it('cannot be read in a database of an earlier program once it is opened', async () => {
    const { path, file } = older();
    const line = file.prepare('INSERT INTO lines VALUES (?, ?, 1)');
    for (let n = 0; n < 500; n += 1) line.run(`s${n}`, `/quote ${SECRET} ${n} ${'x'.repeat(200)}`);
    file.exec(`DELETE FROM lines WHERE id LIKE 's%'`);
    file.close();
    expect(readable(path)).toEqual(['']);
    const store = openSqliteStore(path);
    expect(readable(path)).toEqual([]);
    expect(await store.line('k')).toBe('/quote barden');
    await store.close();
  });

  it.each([
    ['another process writes', (_db: DatabaseSync, other: DatabaseSync) => other],
    ['there is no room, or anything else against it', (db: DatabaseSync) => db],
  ])('stays for another start when %s, which is not waited for', (_why, busy) => {
    const { path, file } = older();
    file.exec(`INSERT INTO lines VALUES ('s', '/quote ${SECRET}', 1); DELETE FROM lines WHERE id = 's';`);
    migrate(file);
    file.exec('PRAGMA busy_timeout = 10000; PRAGMA wal_checkpoint(TRUNCATE)');
    expect(readable(path)).toEqual(['']);
    const other = new DatabaseSync(path);
    const began = performance.now();
    busy(file, other).exec('BEGIN IMMEDIATE');
    eraseOldRemains(file);
    busy(file, other).exec('ROLLBACK');
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(readable(path)).toEqual(['']);
    eraseOldRemains(file);
    expect(readable(path)).toEqual([]);
    expect(file.prepare('PRAGMA busy_timeout').get()).toEqual({ timeout: 10_000 });
    other.close();
    file.close();
  });

  it.each([
    ['lines that are old', (store: ReturnType<typeof openSqliteStore>) => store.forgetLines(100_000, 90)],
    ['a workspace', (store: ReturnType<typeof openSqliteStore>) => store.forgetWorkspace('slack', 'w')],
  ])('cannot be read any more, also in the log beside the database: %s', async (_what, forget) => {
    const path = join(folder, `${files++}.db`);
    const store = openSqliteStore(path);
    for (let n = 0; n < 50; n += 1) await store.saveLine(`s${n}`, `/quote ${SECRET} ${n}`, place, 1);
    expect(readable(path)).toContain('-wal');
    await forget(store);
    expect(await store.line('s1')).toBeNull();
    expect(readable(path)).toEqual([]);
    await store.close();
  });

  it('is forgotten without waiting for somebody who reads', async () => {
    const path = join(folder, `${files++}.db`);
    const store = openSqliteStore(path);
    await store.saveLine('s', `/quote ${SECRET}`, place, 1);
    const reader = new DatabaseSync(path);
    reader.exec('BEGIN; SELECT * FROM lines;');
    const began = performance.now();
    await store.forgetLines(100_000, 90);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(await store.line('s')).toBeNull();
    reader.exec('COMMIT');
    await store.forgetLines(100_000, 90);
    expect(readable(path)).toEqual([]);
    reader.close();
    await store.close();
  });
});

it('counts a story from an index alone, however long its articles are', () => {
  const db = new DatabaseSync(':memory:');
  migrate(db);
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${COUNTED_STORIES} WHERE story = ? GROUP BY story`).all(1);
  expect(plan.map(({ detail }) => detail)).toContainEqual(
    expect.stringMatching(/USING COVERING INDEX articles_story \(story=\?\)/),
  );
  db.close();
});
