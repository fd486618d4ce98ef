import { mkdtempSync, rmSync } from 'node:fs';
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
});
