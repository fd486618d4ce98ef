import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { describeStore } from './store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

describeStore('SQLite in memory', async () => openSqliteStore(':memory:'));
describeStore('SQLite in a file', async () => openSqliteStore(join(folder, `${files++}.db`)));

describe('SQLite', () => {
  it('keeps what was saved, over processes', async () => {
    const path = join(folder, 'kept.db');
    const first = openSqliteStore(path);
    await first.saveLine('k', '/help', { platform: 'terminal', workspace: null }, 1);
    const second = openSqliteStore(path);
    expect(await second.line('k')).toBe('/help');
    await first.close();
    await second.close();
  });

  describe('while another process writes', () => {
    const KEEP_MS = 60_000;

    /** A store, and what lets it write again. */
    async function lockedStore() {
      const path = join(folder, `${files++}.db`);
      const store = openSqliteStore(path);
      await store.saveLine('k', '/help', { platform: 'terminal', workspace: null }, 1);
      const other = new DatabaseSync(path);
      other.exec('BEGIN IMMEDIATE');
      return { store, path, letGo: () => other.close() };
    }

    it('waits, and holds up nobody', async () => {
      const { store, letGo } = await lockedStore();
      const began = performance.now();
      const saved = store.saveSetting('unmatched', 7);
      const held = store.hold('indexing', 'me');
      expect(await store.line('k')).toBe('/help');
      await sleep(100);
      expect(performance.now() - began).toBeLessThan(1_000);
      letGo();
      await saved;
      expect(await store.setting('unmatched')).toBe(7);
      const work = await held;
      expect(work).not.toBeNull();
      await work!.letGo();
      await store.close();
    });

    it('lets work go all the same', async () => {
      const { store, letGo } = await lockedStore();
      letGo();
      const work = await store.hold('indexing', 'me');
      const other = openSqliteStore(join(folder, `${files - 1}.db`));
      const writer = new DatabaseSync(join(folder, `${files - 1}.db`));
      writer.exec('BEGIN IMMEDIATE');
      const gone = work!.letGo();
      await sleep(100);
      writer.close();
      await gone;
      expect(await other.hold('indexing', 'you')).not.toBeNull();
      await Promise.all([store.close(), other.close()]);
    });

    it('tells at once whether a request is new, and notes it with the next one', async () => {
      const { store, path, letGo } = await lockedStore();
      const began = performance.now();
      expect([await store.firstSeen('a', 1, KEEP_MS), await store.firstSeen('a', 2, KEEP_MS)]).toEqual([
        true,
        false,
      ]);
      expect(performance.now() - began).toBeLessThan(1_000);
      letGo();
      expect(await store.firstSeen('b', 3, KEEP_MS)).toBe(true);
      const after = openSqliteStore(path);
      expect([await after.firstSeen('a', 4, KEEP_MS), await after.firstSeen('b', 4, KEEP_MS)]).toEqual([
        false,
        false,
      ]);
      await Promise.all([store.close(), after.close()]);
    });
  });

  describe('work that is held', () => {
    /** Two stores on one file, and the file itself, to do to it what another process might. */
    const open = () => {
      const path = join(folder, `${files++}.db`);
      const [store, other] = [openSqliteStore(path), openSqliteStore(path)];
      const file = new DatabaseSync(path);
      const broken = (): void => file.exec('ALTER TABLE holders RENAME TO away');
      const whole = (): void => file.exec('ALTER TABLE away RENAME TO holders');
      return { path, store, other, broken, whole };
    };

    it('is not held when the holder cannot be told', async () => {
      const { store, other, broken, whole } = open();
      broken();
      await expect(store.hold('index', 'me')).rejects.toThrow(/holders/);
      whole();
      const held = await other.hold('index', 'you');
      expect(held).not.toBeNull();
      await held!.letGo();
      expect(await store.hold('index', 'me')).not.toBeNull();
    });

    it('is let go also when that cannot be told', async () => {
      const { store, other, broken, whole } = open();
      const held = await store.hold('index', 'me');
      broken();
      await expect(held!.letGo()).rejects.toThrow(/holders/);
      whole();
      const next = await other.hold('index', 'you');
      expect(next).not.toBeNull();
      await next!.letGo();
      expect(await store.hold('index', 'me')).not.toBeNull();
    });

    it.each([
      ['a link to it', (path: string) => join(folder, `to-${path.slice(folder.length + 1)}`)],
      ['a link to its folder', (path: string) => join(folder, 'linked', path.slice(folder.length + 1))],
      ['a detour', (path: string) => join(folder, '.', `x/..${path.slice(folder.length)}`)],
    ])('is one, whatever the database is called: %s', async (_what, nameOf) => {
      const { path, store } = open();
      const name = nameOf(path);
      if (name.includes('linked')) symlinkSync(folder, join(folder, 'linked'));
      else if (name.includes('to-')) symlinkSync(path, name);
      const other = openSqliteStore(name);
      const held = await store.hold('index', 'me');
      expect(await other.hold('index', 'you')).toBeNull();
      await held!.letGo();
      expect(await other.hold('index', 'you')).not.toBeNull();
      expect(await store.hold('index', 'me')).toBeNull();
    });
  });
});
