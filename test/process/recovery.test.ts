import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Suspect } from '../../src/store/corpus-files.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { chatInput, fakeDiscord, GUILD, option, TOKEN, type FakeDiscord } from '../chat/fake-discord.ts';
import { startProcess, type RunningProcess } from './run-process.ts';

const TIMEOUT = 60_000;
/** Read by moments (see `holdAfter`), so many are never read by the time some are. */
const FILES = 200;

let folder: string;
let corpus: string;
let database: string;
let discord: FakeDiscord;
const running: RunningProcess[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-recovery-'));
  corpus = join(folder, 'corpus');
  database = join(folder, 'data.db');
  mkdirSync(corpus);
  discord = await fakeDiscord();
});
afterEach(async () => {
  for (const program of running.splice(0)) await kill(program);
  await discord.close();
  rmSync(folder, { recursive: true, force: true });
});

const start = (more: Record<string, string> = {}): RunningProcess => {
  const program = startProcess('src/main.ts', {
    DATABASE_URL: `sqlite:${database}`,
    CORPUS_DIR: corpus,
    HTTP_PORT: '0',
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_GUILD_ID: GUILD,
    ...more,
  });
  running.push(program);
  return program;
};
async function kill({ child, ended }: RunningProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}
const suspects = async (): Promise<Suspect[]> => {
  const store = openSqliteStore(database);
  const found = await store.suspects();
  await store.close();
  return found;
};
/** Read while the program may be held in the middle of a write. */
const indexed = (): number => {
  const db = new DatabaseSync(database, { readOnly: true });
  try {
    return Number(db.prepare('SELECT count(*) AS n FROM articles').get()!['n']);
  } finally {
    db.close();
  }
};
/** The same of a program that is held: nothing while it holds the very lock that a reader needs (SQLITE_PROTOCOL). */
const indexedIfFree = (): number => {
  try {
    return indexed();
  } catch (error) {
    if (error instanceof Error && error.message === 'locking protocol') return 0;
    throw error;
  }
};
/** Lets a program run for moments, and holds it once more than so many articles are indexed. */
async function holdAfter(count: number, { child }: RunningProcess): Promise<void> {
  for (child.kill('SIGSTOP'); indexedIfFree() <= count; child.kill('SIGSTOP')) {
    child.kill('SIGCONT');
    await delay(10);
  }
}
const putArticles = (count: number): void => {
  for (let n = 0; n < count; n++)
    writeFileSync(
      join(corpus, `${n}.txt`),
      `Ferry ${n} of Harbour Bay will run all winter. “We will pay for ferry ${n} ourselves,” Mayor Ivo Barden said.`,
    );
};
const readyz = async (program: RunningProcess): Promise<string> => {
  const address = /"address":"(http:[^"]+)"/.exec(program.errors())?.[1] ?? '';
  return (await fetch(`${address}/readyz`)).text();
};
const ask = async (name: string): Promise<string> => {
  const token = discord.interact(chatInput('quote', [option('speaker', name)]));
  return JSON.stringify((await discord.nth(token, 0)).body);
};

it('keeps its articles when the folder is empty for a while, and says so', { timeout: TIMEOUT }, async () => {
  putArticles(6);
  const first = start();
  await first.says('"ready"');
  rmSync(corpus, { recursive: true });
  mkdirSync(corpus);
  await expect
    .poll(() => readyz(first), { timeout: 10_000, interval: 200 })
    .toMatch(/^ready\nthe files of 6 of 6 articles are gone .*index --prune/);
  expect(first.errors()).toContain('nothing was removed');
  expect(await ask('barden')).toContain('pay for ferry');
  await kill(first);
  const second = start();
  await second.says('"ready"');
  expect(await readyz(second)).toContain('are gone');
  expect(await ask('barden')).toContain('pay for ferry');
  putArticles(6);
  await expect.poll(() => readyz(second), { timeout: 10_000, interval: 200 }).toBe('ready\n');
});

it.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)(
  'goes on at once after %s in the middle of indexing',
  { timeout: TIMEOUT },
  async (signal) => {
    putArticles(FILES);
    const first = start();
    await first.says('listening');
    await holdAfter(20, first);
    first.child.kill(signal);
    first.child.kill('SIGCONT');
    await first.ended;
    // What ends in order leaves no file under suspicion; what is killed leaves those at work, none of them to blame.
    const left = await suspects();
    expect(left.map(({ deaths }) => deaths)).toEqual(signal === 'SIGKILL' ? left.map(() => 0) : []);
    const before = indexed();
    expect(before).toBeLessThan(FILES);
    const began = performance.now();
    const second = start();
    await second.says('corpus indexed');
    const [, read] = /"read":(\d+)/.exec(second.errors()) ?? [];
    // An article that was saved, and its file not yet noted as read, is read again.
    expect([FILES - before, FILES + 1 - before]).toContain(Number(read));
    expect(second.errors()).not.toContain('waiting');
    expect(performance.now() - began).toBeLessThan(25_000);
    await second.says('"ready"');
    expect(await suspects()).toEqual([]);
  },
);

it('blames no file for a token that is refused again and again', { timeout: TIMEOUT }, async () => {
  putArticles(FILES);
  for (let n = 0; n < 4; n++) {
    const refused = start({ DISCORD_TOKEN: 'wrong-wrong-wrong' });
    expect(await refused.ended).toBe(1);
    expect(refused.errors()).toContain('DISCORD_TOKEN is not accepted');
    expect(await suspects()).toEqual([]);
  }
  const program = start();
  await program.says('"ready"');
  expect(program.errors()).toMatch(/"articles":200/);
});

it('ends also when nobody takes what it says of its end', { timeout: TIMEOUT }, async () => {
  putArticles(1);
  const refused = start({ DISCORD_TOKEN: 'wrong-wrong-wrong' });
  // Its reader is gone.
  refused.child.stderr!.destroy();
  expect(await refused.ended).toBe(1);
});

it('forgets servers that it was removed from while it was not running', { timeout: TIMEOUT }, async () => {
  putArticles(1);
  const store = openSqliteStore(database);
  for (const workspace of ['9001', GUILD]) {
    const place = { platform: 'discord', workspace } as const;
    await store.subscribe(
      {
        ...place,
        channel: `1${workspace}`,
        time: '08:00',
        language: 'en',
        timezone: 'UTC',
        days: [1],
        about: null,
        configured: false,
      },
      Date.now(),
    );
    await store.saveLine(`line ${workspace}`, '/quote barden', place, Date.now());
  }
  const program = start();
  await program.says('removed from a workspace');
  await program.says('"ready"');
  expect(await store.workspaces('discord')).toEqual([GUILD]);
  expect([await store.line('line 9001'), await store.line(`line ${GUILD}`)]).toEqual([null, '/quote barden']);
  await store.close();
});
