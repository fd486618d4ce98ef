import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
});
