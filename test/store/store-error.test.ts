import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { SetupError } from '../../src/errors.ts';
import { findSqliteStore, openSqliteStore } from '../../src/store/sqlite-store.ts';
import {
  causesOf,
  describeOpeningError,
  describeStoreError,
  sqliteCodeOf,
} from '../../src/store/store-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

function thrown(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

/** An error as `node:sqlite` throws it; extended codes hold the plain one in their lowest byte. */
const sqliteError = (errcode: number): Error =>
  Object.assign(new Error('as SQLite puts it'), { code: 'ERR_SQLITE_ERROR', errcode });

describe('opening a store', () => {
  writeFileSync(at('text.db'), 'hello world '.repeat(1000));
  mkdirSync(at('folder.db'));
  writeFileSync(at('file'), '');
  const newer = new DatabaseSync(at('newer.db'));
  newer.exec('PRAGMA user_version = 99');
  newer.close();
  it.each([
    ['text.db', 'is not a database', 'mv '],
    ['folder.db', 'is a folder', 'folder.db/dateline.db'],
    ['file/x.db', 'is no folder', 'name another file'],
    ['newer.db', 'newer Dateline (its schema is 99', 'run the newer program'],
  ])('%s gives one sentence: which file, what is wrong, what to do', (name, wrong, todo) => {
    const error = thrown(() => openSqliteStore(at(name)));
    expect(error).toBeInstanceOf(SetupError);
    const { message } = error as SetupError;
    expect(message).toContain('DATABASE_URL: ');
    expect(message).toContain(folder);
    expect(message).toContain(wrong);
    expect(message).toContain(todo);
    expect(message).not.toContain('\n');
  });
});

describe('an error within others', () => {
  it('is found as far as anybody nests them, in a ring too', () => {
    const inner = sqliteError(11 + 256);
    const outer = new Error('indexing failed', { cause: new Error('saving failed', { cause: inner }) });
    expect([...causesOf(outer)].map(({ message }) => message)).toEqual([
      'indexing failed',
      'saving failed',
      'as SQLite puts it',
    ]);
    expect([...causesOf(outer)].map(sqliteCodeOf)).toEqual([null, null, 11]);
    expect(describeStoreError(outer, 'x.db')).toMatchObject({ lasts: true });
    inner.cause = outer;
    expect([...causesOf(outer)].length).toBeLessThan(10);
    expect([...causesOf('no error')]).toEqual([]);
  });
});

describe('an error in the middle', () => {
  it('is told from the real ones by their code', () => {
    const path = at('real.db');
    const db = new DatabaseSync(path);
    db.exec('PRAGMA journal_mode = WAL; CREATE TABLE t(x); BEGIN EXCLUSIVE');
    const other = new DatabaseSync(path);
    other.exec('PRAGMA busy_timeout = 1');
    const busy = thrown(() => other.exec('BEGIN IMMEDIATE'));
    expect(describeStoreError(busy, path)).toMatchObject({
      lasts: false,
      sentence: expect.stringContaining('locked by another process'),
    });
    db.exec('COMMIT; PRAGMA max_page_count = 3');
    const full = thrown(() => {
      for (let i = 0; i < 100; i++) db.exec('INSERT INTO t VALUES (hex(randomblob(4000)))');
    });
    expect(describeStoreError(full, path)?.sentence).toContain('no room is left on the disk');
    other.close();
    db.close();
    const reader = new DatabaseSync(path, { readOnly: true });
    const refused = thrown(() => reader.exec('INSERT INTO t VALUES (1)'));
    expect(describeStoreError(refused, path)?.sentence).toContain('may not be written');
    reader.close();
  });

  it.each([
    [11, 'is damaged'],
    [267, 'is damaged'],
    [8 + 256 * 4, 'may not be written'],
    [3, 'may not be written'],
    [10 + 256 * 3, 'cannot be read or written'],
    [261, 'locked'],
    [14, 'cannot be opened'],
  ])('code %i', (errcode, wrong) => {
    const error = new Error('reading failed', { cause: sqliteError(errcode) });
    const fault = describeStoreError(error, at('file'));
    expect(fault?.sentence).toContain(wrong);
    expect(fault?.sentence).toContain(at('file'));
  });

  it.each([[sqliteError(19)], [sqliteError(1)], [new Error('database disk image is malformed')], ['x']])(
    '%s says nothing about the file',
    (error) => expect(describeStoreError(error, at('file'))).toBeNull(),
  );

  it('gives a command that a shell takes, whatever the file is called', () => {
    const { sentence } = describeStoreError(sqliteError(11), "/data/it's mine.db")!;
    expect(sentence).toContain(String.raw`mv '/data/it'\''s mine.db' '/data/it'\''s mine.db.broken'`);
  });

  it('knows errors of the file system when the folder is made', () => {
    for (const [code, wrong] of [
      ['EACCES', 'may not be written'],
      ['EROFS', 'may not be written'],
      ['ENOSPC', 'no room is left'],
      ['ENOTDIR', 'is no folder'],
      ['EIO', 'cannot be used: EIO'],
    ] as const)
      expect(describeOpeningError(Object.assign(new Error(code), { code }), at('x/y.db'))).toContain(wrong);
  });
});

describe('looking at a store', () => {
  it('creates and changes nothing', async () => {
    expect(findSqliteStore(at('none.db'))).toBeNull();
    await openSqliteStore(at('looked.db')).close();
    const before = [readdirSync(folder), statSync(at('looked.db')).mtimeMs];
    const found = findSqliteStore(at('looked.db'))!;
    expect(await found.store!.counts()).toMatchObject({ articles: 0 });
    expect(found).toMatchObject({ damage: null, schema: found.newest });
    found.close();
    expect([readdirSync(folder), statSync(at('looked.db')).mtimeMs]).toEqual(before);
  });

  it('says what is damaged, and reads no other schema', async () => {
    await openSqliteStore(at('whole.db')).close();
    copyFileSync(at('whole.db'), at('older.db'));
    const older = new DatabaseSync(at('older.db'));
    older.exec('PRAGMA user_version = 1');
    older.close();
    const found = findSqliteStore(at('older.db'))!;
    expect(found).toMatchObject({ schema: 1, store: null });
    found.close();
    expect(() => findSqliteStore(at('text.db'))).toThrow('is not a database');
  });
});
