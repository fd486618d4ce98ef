import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_DATABASE } from '../../src/config.ts';
import { startProcess } from './run-process.ts';

const TIMEOUT = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'dateline-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function dateline(args: readonly string[], file: string, input = '') {
  const program = startProcess('src/cli.ts', { DATABASE_URL: `sqlite:${join(folder, file)}` }, args);
  program.child.stdin!.end(input);
  const status = await program.ended;
  return { status, output: program.output(), errors: program.errors() };
}

describe('a database that cannot be used', { timeout: TIMEOUT }, () => {
  beforeAll(async () => {
    expect(await dateline(['index'], 'good.db')).toMatchObject({ status: 0 });
  }, TIMEOUT);

  /** The good database with its pages from the third on overwritten: it opens, and breaks when it is read. */
  function damaged(name: string): string {
    copyFileSync(join(folder, 'good.db'), join(folder, name));
    const file = openSync(join(folder, name), 'r+');
    const { size } = statSync(join(folder, name));
    writeSync(file, Buffer.alloc(size - 8192, 0xa5), 0, size - 8192, 8192);
    closeSync(file);
    return name;
  }

  it.each([
    [['ask', '/quote sheinbaum']],
    [['ask', '/quote sheinbaum', '--format', 'json']],
    [['index']],
    [['feed', 'add', 'http://127.0.0.1:9/x']],
  ])('damaged in the middle, %j ends with one sentence', async (args) => {
    const { status, output, errors } = await dateline(args, damaged('broken.db'));
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).toContain(`the database ${join(folder, 'broken.db')} is damaged`);
    expect(errors).toContain('npm run --silent dateline -- index');
    expect(status).toBe(1);
    expect(output).not.toContain('Something went wrong');
  });

  it.each([
    [
      'no database',
      () => writeFileSync(join(folder, 'text.db'), 'some text '.repeat(900)),
      'text.db',
      'is not a database',
    ],
    ['a folder', () => mkdirSync(join(folder, 'dir.db')), 'dir.db', 'is a folder'],
  ])('%s: one sentence', async (_what, prepare, file, wrong) => {
    prepare();
    const { status, errors } = await dateline(['ask', '/quote sheinbaum'], file);
    expect(status).toBe(1);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).toContain(wrong);
  });

  it('is found by the doctor, who makes and changes nothing', async () => {
    const states = (): string =>
      JSON.stringify(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]));
    damaged('ill.db');
    // Near too, but not nearest to what is mistyped below.
    writeFileSync(join(folder, 'food.db'), '');
    const before = states();
    const ill = await dateline(['doctor'], 'ill.db');
    expect(ill).toMatchObject({ status: 1, output: expect.stringMatching(/MEND {2}.*ill\.db is damaged/) });
    const well = await dateline(['doctor'], 'good.db');
    expect(well).toMatchObject({ status: 0, output: expect.stringContaining('is whole and up to date') });
    expect(well.output).toContain('5 articles from corpus');
    const none = await dateline(['doctor'], 'goood.db');
    expect(none).toMatchObject({
      status: 1,
      output: expect.stringContaining(`no database at ${join(folder, 'goood.db')} yet`),
    });
    expect(none.output).toContain(`There is one at ${join(folder, 'good.db')}`);
    const far = await dateline(['doctor'], 'far/off.db');
    // Whoever has used the bot in this folder has one at the default, which is named then.
    const mark = existsSync(DEFAULT_DATABASE) ? 'MEND' : 'note';
    expect(far.output).toContain(`${mark}  store: there is no database at ${join(folder, 'far/off.db')} yet`);
    expect(existsSync(join(folder, 'far'))).toBe(false);
    expect(states()).toBe(before);
  });
});

describe('standard output', { timeout: TIMEOUT }, () => {
  const run = async (redirection: string) => {
    const child = spawn(
      'sh',
      [
        '-c',
        `"$0" --disable-warning=ExperimentalWarning src/cli.ts ask "/timeline" ${redirection}`,
        process.execPath,
      ],
      { env: { PATH: process.env['PATH'], DATABASE_URL: 'sqlite::memory:' } },
    );
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const [status] = (await once(child, 'close')) as [number];
    return { status, errors };
  };

  it.runIf(existsSync('/dev/full'))('that is full ends in a sentence', async () => {
    expect(await run('> /dev/full')).toEqual({
      status: 1,
      errors: 'Standard output cannot be written: no room is left where it goes to.\n',
    });
  });

  it('whose reader is gone ends quietly', async () => {
    expect(await run('| true')).toEqual({ status: 0, errors: '' });
  });
});

describe('a long line', { timeout: TIMEOUT }, () => {
  it('is read in time that grows with its length', async () => {
    const line = (megabytes: number): string =>
      `{"id":"long","nothing":"${'x'.repeat(megabytes * 1_000_000)}"}\n{"id":"b","text":"c"}\n`;
    const took = async (megabytes: number): Promise<number> => {
      const began = performance.now();
      const { output } = await dateline(['analyze', '--jsonl'], 'none.db', line(megabytes));
      expect(output.split('\n')[0]).toBe(
        '{"id":"long","error":"text: Invalid input: expected string, received undefined"}',
      );
      return performance.now() - began;
    };
    const start = await took(0);
    expect((await took(50)) - start).toBeLessThan(8_000);
  });

  it('past the limit is named in its place, and the others are answered', async () => {
    const long = `{"id":"a","text":"${'x'.repeat(100_000_001)}"}\n`;
    const { output, status } = await dateline(
      ['analyze', '--jsonl'],
      'none.db',
      `${long}{"id":"b","text":"c"}\n`,
    );
    const [first, second] = output.trim().split('\n');
    expect(JSON.parse(first!)).toEqual({ line: 1, error: 'longer than 100,000,000 characters: not read' });
    expect(JSON.parse(second!)).toMatchObject({ id: 'b' });
    expect(status).toBe(1);
  });
});
