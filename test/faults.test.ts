import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { OptionError, SetupError, UnreachableError } from '../src/errors.ts';
import { fatalSentence, faultReporter } from '../src/faults.ts';
import { memoryLog } from './chat/memory-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const withCode = (code: string, more: object = {}): Error =>
  Object.assign(new Error(`of ${code}`), { code, ...more });
const ofSqlite = (errcode: number): Error => withCode('ERR_SQLITE_ERROR', { errcode });

/** What SQLite itself throws. */
function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

function ofReadOnlyStore(): unknown {
  const path = join(folder, 'read-only.db');
  new DatabaseSync(path).close();
  return thrownBy(() => new DatabaseSync(path, { readOnly: true }).exec('CREATE TABLE t (n)'));
}

function ofNoDatabase(): unknown {
  const path = join(folder, 'text.db');
  writeFileSync(path, 'no database at all, only some text '.repeat(50));
  return thrownBy(() => new DatabaseSync(path).exec('SELECT * FROM sqlite_schema'));
}

describe('an error that nobody caught', () => {
  it.each<{ name: string; error: unknown; sentence: RegExp }>([
    {
      name: 'a store that is read-only',
      error: ofReadOnlyStore(),
      sentence: /DATABASE_URL.*may not be written/,
    },
    { name: 'a store that is none', error: ofNoDatabase(), sentence: /DATABASE_URL.*is not a database/ },
    { name: 'SQLITE_CORRUPT', error: ofSqlite(11), sentence: /damaged/ },
    { name: 'SQLITE_CORRUPT_INDEX, extended', error: ofSqlite(779), sentence: /damaged/ },
    { name: 'SQLITE_IOERR_FSYNC', error: ofSqlite(1034), sentence: /disk/ },
    { name: 'SQLITE_FULL', error: ofSqlite(13), sentence: /no room is left on the disk/ },
    { name: 'SQLITE_CANTOPEN', error: ofSqlite(14), sentence: /cannot be opened/ },
    { name: 'SQLITE_NOMEM', error: ofSqlite(7), sentence: /out of memory/ },
    { name: 'no memory for a buffer', error: withCode('ERR_MEMORY_ALLOCATION_FAILED'), sentence: /memory/ },
    {
      name: 'a store behind two other errors',
      error: new Error('a', { cause: new Error('b', { cause: ofSqlite(11) }) }),
      sentence: /damaged/,
    },
    { name: 'a setting', error: new SetupError('HTTP_PORT: no'), sentence: /^HTTP_PORT: no$/ },
  ])('ends the process: $name', ({ error, sentence }) => {
    expect(fatalSentence(error, join(folder, 'x.db'))).toMatch(sentence);
    expect(fatalSentence(error, join(folder, 'x.db'))).not.toContain('\n');
  });

  it.each<{ name: string; error: unknown }>([
    { name: 'a fault of ours', error: new TypeError('cannot read properties of null') },
    { name: 'a word of the SQL', error: thrownBy(() => new DatabaseSync(':memory:').exec('SELEC 1')) },
    { name: 'SQLITE_BUSY', error: ofSqlite(5) },
    { name: 'SQLITE_CONSTRAINT_UNIQUE', error: ofSqlite(2067) },
    { name: 'the number of a broken store, from elsewhere', error: withCode('ELSE', { errcode: 11 }) },
    { name: 'a refused connection', error: withCode('ECONNREFUSED') },
    { name: 'no more watches', error: withCode('ENOSPC', { syscall: 'watch' }) },
    { name: 'a file that cannot be read', error: withCode('EIO', { syscall: 'read' }) },
    { name: 'too many open files', error: withCode('EMFILE') },
    { name: 'a worker out of memory', error: withCode('ERR_WORKER_OUT_OF_MEMORY') },
    { name: 'a platform that is away', error: new UnreachableError('away') },
    { name: 'an option', error: new OptionError('since', 'x', () => 'a day') },
    { name: 'words like those of a broken store', error: new Error('database disk image is malformed') },
    { name: 'nothing', error: undefined },
    { name: 'null', error: null },
    { name: 'a string', error: 'SQLITE_CORRUPT' },
    { name: 'a circle of causes', error: circle() },
  ])('is survived: $name', ({ error }) => {
    expect(fatalSentence(error, join(folder, 'x.db'))).toBeNull();
  });
});

function circle(): Error {
  const error = new Error('round');
  error.cause = error;
  return error;
}

it('is reported under an id, and counted by where it arose', () => {
  const counted: string[] = [];
  const log = memoryLog();
  const id = faultReporter(log, (where) => void counted.push(where))('http', { path: '/x' }, 'it failed');
  expect(counted).toEqual(['http']);
  expect(log.lines.map((line) => JSON.parse(line) as object)).toEqual([
    { level: 'error', message: 'it failed', id, where: 'http', path: '/x' },
  ]);
  expect(id).toMatch(/^[\da-f]{8}$/);
});
