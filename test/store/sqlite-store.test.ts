import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { SetupError } from '../../src/errors.ts';
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

  it.each([
    [
      'a file that is no database',
      () => writeFileSync(join(folder, 'text.db'), 'no database at all, only some text '.repeat(50)),
      'text.db',
    ],
    [
      'a database of a newer program',
      () => {
        const db = new DatabaseSync(join(folder, 'newer.db'));
        db.exec('PRAGMA user_version = 999');
        db.close();
      },
      'newer.db',
    ],
    ['a folder that cannot be made', () => writeFileSync(join(folder, 'plain'), ''), 'plain/x.db'],
  ])('says in words that it cannot use %s', (_what, prepare, name) => {
    prepare();
    expect(() => openSqliteStore(join(folder, name))).toThrow(SetupError);
    expect(() => openSqliteStore(join(folder, name))).toThrow(/DATABASE_URL: cannot use .*: /);
  });
});
