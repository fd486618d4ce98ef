import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { GUILD, CHANNEL as DISCORD_CHANNEL } from '../chat/fake-discord.ts';
import { signText, TEAM } from '../chat/fake-slack.ts';
import type { RunningProcess } from './run-process.ts';
import { addressOf, post, stageForEach } from './stage.ts';

const TIMEOUT = 30_000;
const stage = stageForEach();
const { start, onDiscord, onSlack, onSlackHttp, signedCommand, quotes } = stage;
const readyz = async (program: RunningProcess): Promise<string> =>
  (await fetch(`${addressOf(program)}/readyz`)).text();
const faultsOf = async (program: RunningProcess, where: string): Promise<number> => {
  const text = await (await fetch(`${addressOf(program)}/metrics`)).text();
  return Number(new RegExp(`dateline_faults_total\\{where="${where}"\\} (\\d+)`).exec(text)?.[1] ?? 0);
};

describe('what the outside world brings about', () => {
  it('is logged under an id, counted, and ends nothing', { timeout: TIMEOUT }, async () => {
    const program = start({ ...onDiscord(), ...onSlackHttp(), CORPUS_DIR: 'corpus' });
    await program.says('"ready"');
    expect(await post(program, signText('null', 'application/json'))).toBe(400);
    expect(await post(program, signText('payload=null', 'application/x-www-form-urlencoded'))).toBe(400);
    expect(await faultsOf(program, 'slack')).toBe(2);
    // Where only the last net catches them: the client's own socket.
    stage.discord.dispatch('READY', null);
    stage.discord.dispatch('INTERACTION_CREATE', null);
    await expect.poll(() => faultsOf(program, 'uncaught'), { timeout: 5_000 }).toBe(1);
    await expect.poll(() => faultsOf(program, 'discord'), { timeout: 5_000 }).toBe(1);
    expect(program.errors().match(/"id":"[\da-f]{8}","where":"(?:slack|discord|uncaught)"/g)).toHaveLength(4);
    expect(await quotes('rubio')).toContain('tangible results');
    expect(await post(program, signedCommand('quote rubio'))).toBe(200);
    expect(JSON.stringify((await stage.slack.nth('respond', 0)).body)).toContain('tangible results');
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });

  it('is answered once, over a restart too', { timeout: TIMEOUT }, async () => {
    const signed = signedCommand('quote rubio');
    for (const replayed of [false, true]) {
      const program = start({ ...onSlackHttp(), CORPUS_DIR: 'corpus' });
      await program.says('"ready"');
      expect(await post(program, signed)).toBe(200);
      await stage.slack.nth('respond', 0);
      if (replayed) {
        // What is asked later is answered; by then the replay would have been.
        expect(await post(program, signedCommand('quote sheinbaum'))).toBe(200);
        expect(JSON.stringify((await stage.slack.nth('respond', 1)).body)).toContain('Sheinbaum');
      }
      program.child.kill(replayed ? 'SIGTERM' : 'SIGKILL');
      await program.ended;
    }
    expect(stage.slack.callsOf('respond')).toHaveLength(2);
  });

  it('ends it only where the store is broken, with one sentence', { timeout: TIMEOUT }, async () => {
    const program = start({
      ...onDiscord(),
      CORPUS_DIR: stage.folder,
      DATABASE_URL: `sqlite:${stage.folder}/.x/t.db`,
    });
    await program.says('"ready"');
    breakStore(join(stage.folder, '.x', 't.db'));
    writeFileSync(
      join(stage.folder, 'new.txt'),
      'The ferry of Harbour Bay will run all winter, the mayor said.',
    );
    expect(await program.ended).toBe(1);
    const last = program.errors().trim().split('\n').at(-1);
    expect(last).toMatch(/^DATABASE_URL: the database .* is damaged .*index\.$/);
    expect(program.errors()).not.toMatch(/^\s+at /m);
  });

  it.each(['Discord', 'Slack'])(
    'ends it so when somebody on %s asks, who is told before',
    { timeout: TIMEOUT },
    async (platform) => {
      const way = platform === 'Slack' ? onSlackHttp() : onDiscord();
      const program = start({
        ...way,
        CORPUS_DIR: stage.folder,
        DATABASE_URL: `sqlite:${stage.folder}/.x/t.db`,
      });
      await program.says('"ready"');
      breakStore(join(stage.folder, '.x', 't.db'));
      if (platform === 'Slack') expect(await post(program, signedCommand('quote mayor'))).toBe(200);
      const told =
        platform === 'Slack'
          ? JSON.stringify((await stage.slack.nth('respond', 0)).body)
          : await quotes('mayor');
      expect(told).toContain('Something went wrong here');
      expect(await program.ended).toBe(1);
      const last = program.errors().trim().split('\n').at(-1);
      expect(last).toMatch(/^DATABASE_URL: the database .* is damaged .*index\.$/);
    },
  );
});

/** Another program writes into what holds the tables together. */
function breakStore(file: string): void {
  const db = new DatabaseSync(file);
  db.enableDefensive(false);
  db.exec(
    `PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'nonsense'; PRAGMA schema_version = 999`,
  );
  db.close();
}

describe('a platform that is away at the start', () => {
  it('holds up nothing, and is connected as soon as it is there', { timeout: TIMEOUT }, async () => {
    const faults = Array.from({ length: 1_000 }, () => ({ path: /gateway/, fault: { status: 503 } }));
    stage.discord.faults.push(...faults);
    const program = start({ ...onDiscord(), ...onSlackHttp(), CORPUS_DIR: 'corpus' });
    await program.says('a platform could not be reached');
    await program.says('connected to Slack');
    await program.says('corpus indexed');
    expect(await readyz(program)).toBe('not ready: discord\n');
    expect(await post(program, signedCommand('quote rubio'))).toBe(200);
    expect(JSON.stringify((await stage.slack.nth('respond', 0)).body)).toContain('tangible results');
    stage.discord.faults.length = 0;
    await program.says('"ready"');
    expect(await readyz(program)).toBe('ready\n');
    expect(await quotes('rubio')).toContain('tangible results');
  });

  it('may be the other one, whose requests are asked to come again', { timeout: TIMEOUT }, async () => {
    for (let n = 0; n < 1_000; n += 1)
      stage.slack.faults.push({ method: 'auth.test', fault: { status: 500 } });
    const program = start({ ...onDiscord(), ...onSlackHttp(), CORPUS_DIR: 'corpus' });
    await program.says('connected to Discord');
    expect(await post(program, signedCommand('quote rubio'))).toBe(503);
    await program.says('corpus indexed');
    expect(await quotes('rubio')).toContain('tangible results');
    expect(await readyz(program)).toBe('not ready: slack\n');
    stage.slack.faults.length = 0;
    await program.says('"ready"');
    expect(await post(program, signedCommand('quote rubio'))).toBe(200);
    await stage.slack.nth('respond', 0);
  });

  it.each([
    ['connects nowhere', () => ({ DISCORD_API_URL: 'http://127.0.0.1:9/api' })],
    ['has a name that is none', () => ({ DISCORD_API_URL: 'http://nobody.invalid/api' })],
    [
      'never says that it is ready',
      () => {
        stage.discord.gateway = 'mute';
        return {};
      },
    ],
  ])('that %s is left with SIGTERM, status 0', { timeout: TIMEOUT }, async (_name, how) => {
    const program = start({ ...onDiscord(), ...onSlack(), ...how(), CORPUS_DIR: 'corpus' });
    await program.says('connected to Slack');
    await program.says('corpus indexed');
    await expect.poll(() => readyz(program)).toBe('not ready: discord\n');
    const told = performance.now();
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(performance.now() - told).toBeLessThan(10_000);
  });

  it.each<[string, () => Record<string, string>, string]>([
    ['a wrong Slack token', () => ({ SLACK_BOT_TOKEN: 'xoxb-wrong' }), 'SLACK_BOT_TOKEN'],
    ['a wrong app token', () => ({ SLACK_APP_TOKEN: 'xapp-wrong' }), 'SLACK_APP_TOKEN'],
    [
      'a wrong Discord token',
      () => ({ DISCORD_TOKEN: 'MTAx.wrong.token-that-nobody-knows' }),
      'DISCORD_TOKEN',
    ],
    [
      'intents that are not allowed',
      () => {
        stage.discord.gateway = 4014;
        return {};
      },
      '4014 DisallowedIntents',
    ],
    [
      'a server that is not ours',
      () => {
        const body = { message: 'Missing Access', code: 50001 };
        stage.discord.faults.push({ path: /guilds/, fault: { status: 403, body } });
        return {};
      },
      'DISCORD_GUILD_ID',
    ],
  ])(
    'is another thing than %s, which ends the start at once',
    { timeout: TIMEOUT },
    async (_name, how, message) => {
      const program = start({ ...onDiscord(), ...onSlack(), ...how(), CORPUS_DIR: 'corpus' });
      expect(await program.ended).toBe(1);
      expect(program.errors().trim().split('\n').at(-1)).toContain(message);
      expect(program.errors()).not.toMatch(/^\s+at |wrong/m);
    },
  );

  it('is not waited for by the digest of the other one', { timeout: TIMEOUT }, async () => {
    const store = openSqliteStore(join(stage.folder, 'test.db'));
    const time = new Date(Date.now() - 60_000).toISOString().slice(11, 16);
    const place = { platform: 'discord' as const, channel: DISCORD_CHANNEL, workspace: GUILD, about: null };
    const when = {
      time,
      language: 'en' as const,
      timezone: 'UTC',
      days: [1, 2, 3, 4, 5, 6, 7],
      configured: false,
    };
    await store.subscribe({ ...place, ...when }, Date.now() - 3_600_000);
    await store.close();
    const away = { SLACK_API_URL: 'http://127.0.0.1:9/api/' };
    const program = start({ ...onDiscord(), ...onSlack(), ...away, CORPUS_DIR: 'corpus' });
    await expect.poll(() => stage.discord.posted.length, { timeout: 15_000 }).toBe(1);
    expect(await readyz(program)).toBe('not ready: slack\n');
  });
});

describe('a digest', () => {
  it('stands once in each channel over kill -9 and restarts', { timeout: 60_000 }, async () => {
    const database = join(stage.folder, 'test.db');
    const due = new Date(Date.now() - 60_000);
    const time = `${String(due.getUTCHours()).padStart(2, '0')}:${String(due.getUTCMinutes()).padStart(2, '0')}`;
    const store = openSqliteStore(database);
    const days = [1, 2, 3, 4, 5, 6, 7];
    const created = due.getTime() - 3_600_000;
    await store.subscribe(
      {
        platform: 'discord',
        channel: DISCORD_CHANNEL,
        workspace: GUILD,
        time,
        language: 'en',
        timezone: 'UTC',
        days,
        about: null,
        configured: false,
      },
      created,
    );
    await store.subscribe(
      {
        platform: 'slack',
        channel: 'C1',
        workspace: TEAM,
        time,
        language: 'en',
        timezone: 'UTC',
        days,
        about: null,
        configured: false,
      },
      created,
    );
    const states = async () => {
      const found = await Promise.all(
        (await store.subscriptions()).map(async ({ id }) =>
          (await store.slots(id, 5, Infinity)).map(({ state }) => state),
        ),
      );
      return found.flat();
    };
    // Both posts arrive, and their answers never come: the process is killed while it waits.
    stage.discord.faults.push({ path: /\/channels\/\d+\/messages/, fault: 'hang' });
    stage.slack.faults.push({ method: 'chat.postMessage', fault: 'hang' });
    const environment = { ...onDiscord(), ...onSlack(), CORPUS_DIR: 'corpus' };
    const first = start(environment);
    await expect.poll(states, { timeout: 15_000 }).toEqual(['sending', 'sending']);
    await expect
      .poll(() => [stage.discord.posted.length, stage.slack.posted.length], { timeout: 10_000 })
      .toEqual([1, 1]);
    first.child.kill('SIGKILL');
    await first.ended;
    // Leases are made to end now; waiting for them is no part of this test.
    for (const { id } of await store.subscriptions()) {
      const [slot] = await store.slots(id, 1, Infinity);
      await store.renew(slot!, slot!.owner!, Date.now() - 1);
    }
    const second = start(environment);
    await second.says('"ready"');
    await expect.poll(states, { timeout: 15_000 }).toEqual(['sent', 'unknown']);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    const third = start(environment);
    await third.says('"ready"');
    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
    expect(stage.discord.posted).toHaveLength(1);
    expect(stage.slack.posted).toHaveLength(1);
    await store.close();
  });
});
