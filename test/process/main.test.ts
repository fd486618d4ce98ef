import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import {
  chatInput,
  fakeDiscord,
  GUILD,
  option,
  TOKEN,
  CHANNEL as DISCORD_CHANNEL,
  type FakeDiscord,
} from '../chat/fake-discord.ts';
import {
  APP_TOKEN,
  BOT_TOKEN,
  fakeSlack,
  sign,
  SIGNING_SECRET,
  signText,
  slashCommand,
  TEAM,
  type FakeSlack,
  type Signed,
} from '../chat/fake-slack.ts';
import { startHostileServer } from '../fetch/hostile-server.ts';
import { startProcess, type RunningProcess } from './run-process.ts';

const TIMEOUT = 30_000;

let folder: string;
let discord: FakeDiscord;
let slack: FakeSlack;
const running: RunningProcess[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-main-'));
  [discord, slack] = await Promise.all([fakeDiscord(), fakeSlack()]);
});
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
  await Promise.all([discord.close(), slack.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const start = (environment: Record<string, string>): RunningProcess => {
  const program = startProcess('src/main.ts', {
    DATABASE_URL: `sqlite:${join(folder, 'test.db')}`,
    HTTP_PORT: '0',
    ...environment,
  });
  running.push(program);
  return program;
};
const addressOf = (program: RunningProcess): string =>
  /"address":"(http:[^"]+)"/.exec(program.errors())?.[1] ?? '';
const onDiscord = () => ({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, DISCORD_GUILD_ID: GUILD });
const onSlack = () => ({
  SLACK_BOT_TOKEN: BOT_TOKEN,
  SLACK_APP_TOKEN: APP_TOKEN,
  SLACK_API_URL: slack.apiUrl,
});

describe('the terminal bot', () => {
  it(
    'answers line by line, says what is wrong, and ends well at the end of input',
    { timeout: TIMEOUT },
    async () => {
      const program = start({});
      program.child.stdin!.end('/quote rubio\n\n/nonsense\n/verify “Sovereignty is not for sale”');
      expect(await program.ended).toBe(0);
      expect(program.output()).toContain('“tangible results”');
      expect(program.output()).toContain('There is no command “nonsense”');
      expect(program.output()).toContain('Exact. Claudia Sheinbaum said this:');
      expect(program.output()).not.toContain('\u001b[');
      expect(program.errors()).toBe('');
    },
  );

  it('takes up articles that come while it runs', { timeout: TIMEOUT }, async () => {
    const program = start({ CORPUS_DIR: folder });
    program.child.stdin!.write('/help\n');
    await expect.poll(() => program.output(), { timeout: 10_000 }).toContain('/quote');
    writeFileSync(
      join(folder, 'new.txt'),
      'The ferry of Harbour Bay will run all winter. “We will pay for it ourselves,” Mayor Ivo Barden said on Monday.',
    );
    await expect
      .poll(
        () => {
          program.child.stdin!.write('/quote barden\n');
          return program.output();
        },
        { timeout: 10_000, interval: 400 },
      )
      .toContain('pay for it ourselves');
    program.child.stdin!.end();
    expect(await program.ended).toBe(0);
  });

  it('ends quietly when nobody reads on', { timeout: TIMEOUT }, async () => {
    const program = start({});
    program.child.stdout!.destroy();
    program.child.stdin!.end('/help\n'.repeat(200));
    expect(await program.ended).toBe(0);
    expect(program.errors()).toBe('');
  });
});

describe('a start that cannot be', () => {
  it.each([
    [{ HTTP_PORT: 'eighty' }, 'HTTP_PORT'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_SIGNING_SECRET'],
    [{ DATABASE_URL: 'postgres://u:hush@h/d' }, 'PostgreSQL'],
    [{ CORPUS_DIR: '/nowhere/at/all' }, 'CORPUS_DIR: cannot read the folder'],
  ])('%o ends with a message and no stack trace', { timeout: TIMEOUT }, async (environment, message) => {
    const program = start(environment);
    program.child.stdin!.end();
    expect(await program.ended).toBe(1);
    expect(program.errors()).toContain(message);
    expect(program.errors()).not.toMatch(/\bat .*\.ts:\d+|hush/);
  });

  it('says that the port is taken', { timeout: TIMEOUT }, async () => {
    const other = createServer();
    const port = await new Promise<number>((done) =>
      other.listen(0, '127.0.0.1', () => done((other.address() as { port: number }).port)),
    );
    const program = start({ ...onDiscord(), HTTP_PORT: String(port) });
    expect(await program.ended).toBe(1);
    expect(program.errors()).toContain(`HTTP_PORT: cannot listen on 127.0.0.1:${port}`);
    other.close();
  });

  it('says that a token is refused, without the token', { timeout: TIMEOUT }, async () => {
    const program = start({ ...onDiscord(), DISCORD_TOKEN: 'MTAx.wrong.token-that-nobody-knows' });
    expect(await program.ended).toBe(1);
    expect(program.errors()).toContain('DISCORD_TOKEN');
    expect(program.errors()).not.toContain('token-that-nobody-knows');
  });
});

describe('the bot on both platforms', () => {
  it(
    'answers, is ready, shows metrics, and ends with status 0 on SIGTERM',
    { timeout: TIMEOUT },
    async () => {
      const program = start({ ...onDiscord(), ...onSlack(), LOG_LEVEL: 'trace', CORPUS_DIR: 'corpus' });
      await program.says('"ready"');
      const get = async (path: string) => {
        const response = await fetch(`${addressOf(program)}${path}`);
        return { status: response.status, text: await response.text() };
      };
      expect(await get('/healthz')).toEqual({ status: 200, text: 'alive\n' });
      expect(await get('/readyz')).toEqual({ status: 200, text: 'ready\n' });
      expect((await get('/nothing')).status).toBe(404);

      const token = discord.interact(chatInput('quote', [option('speaker', 'rubio')]));
      expect(JSON.stringify((await discord.nth(token, 0)).body)).toContain('tangible results');
      await slack.envelope('slash_commands', {
        ...slashCommand('/quote', 'rubio'),
        response_url: slack.responseUrl(),
      });
      expect(JSON.stringify((await slack.nth('respond', 0)).body)).toContain('tangible results');

      expect((await get('/metrics')).text).toMatch(
        /dateline_command_seconds_count\{command="quote",outcome="answered"\} 2/,
      );
      program.child.kill('SIGTERM');
      expect(await program.ended).toBe(0);
      for (const secret of [TOKEN, BOT_TOKEN, APP_TOKEN, token, slack.responseUrl()])
        expect(program.errors()).not.toContain(secret);
    },
  );

  it('takes up new articles while it runs', { timeout: TIMEOUT }, async () => {
    const program = start({ ...onDiscord(), CORPUS_DIR: folder });
    await program.says('"ready"');
    writeFileSync(
      join(folder, 'new.txt'),
      'The ferry of Harbour Bay will run all winter. “We will pay for it ourselves,” Mayor Ivo Barden said on Monday.',
    );
    await expect
      .poll(
        async () => {
          const token = discord.interact(chatInput('quote', [option('speaker', 'barden')]));
          return JSON.stringify((await discord.nth(token, 0)).body);
        },
        { timeout: 10_000, interval: 300 },
      )
      .toContain('pay for it ourselves');
  });
});

/** Slack in HTTP mode: what it sends, and what came of it. */
const onSlackHttp = () => ({
  SLACK_BOT_TOKEN: BOT_TOKEN,
  SLACK_SIGNING_SECRET: SIGNING_SECRET,
  SLACK_API_URL: slack.apiUrl,
});
const post = async (program: RunningProcess, { body, headers }: Signed): Promise<number> =>
  (await fetch(`${addressOf(program)}/slack/events`, { method: 'POST', body, headers })).status;
const signedCommand = (line: string): Signed =>
  sign({ ...slashCommand('/dateline', line), response_url: slack.responseUrl() });
const readyz = async (program: RunningProcess): Promise<string> =>
  (await fetch(`${addressOf(program)}/readyz`)).text();
const faultsOf = async (program: RunningProcess, where: string): Promise<number> => {
  const text = await (await fetch(`${addressOf(program)}/metrics`)).text();
  return Number(new RegExp(`dateline_faults_total\\{where="${where}"\\} (\\d+)`).exec(text)?.[1] ?? 0);
};
const quotes = async (name: string): Promise<string> => {
  const token = discord.interact(chatInput('quote', [option('speaker', name)]));
  return JSON.stringify((await discord.nth(token, 0)).body);
};

describe('what the outside world brings about', () => {
  it('is logged under an id, counted, and ends nothing', { timeout: TIMEOUT }, async () => {
    const program = start({ ...onDiscord(), ...onSlackHttp(), CORPUS_DIR: 'corpus' });
    await program.says('"ready"');
    expect(await post(program, signText('null', 'application/json'))).toBe(400);
    expect(await post(program, signText('payload=null', 'application/x-www-form-urlencoded'))).toBe(400);
    expect(await faultsOf(program, 'slack')).toBe(2);
    // Where only the last net catches them: the client's own socket.
    discord.dispatch('READY', null);
    discord.dispatch('INTERACTION_CREATE', null);
    await expect.poll(() => faultsOf(program, 'uncaught'), { timeout: 5_000 }).toBe(1);
    await expect.poll(() => faultsOf(program, 'discord'), { timeout: 5_000 }).toBe(1);
    expect(program.errors().match(/"id":"[\da-f]{8}","where":"(?:slack|discord|uncaught)"/g)).toHaveLength(4);
    expect(await quotes('rubio')).toContain('tangible results');
    expect(await post(program, signedCommand('quote rubio'))).toBe(200);
    expect(JSON.stringify((await slack.nth('respond', 0)).body)).toContain('tangible results');
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });

  it('is answered once, over a restart too', { timeout: TIMEOUT }, async () => {
    const signed = signedCommand('quote rubio');
    for (const replayed of [false, true]) {
      const program = start({ ...onSlackHttp(), CORPUS_DIR: 'corpus' });
      await program.says('"ready"');
      expect(await post(program, signed)).toBe(200);
      await slack.nth('respond', 0);
      if (replayed) {
        // What is asked later is answered; by then the replay would have been.
        expect(await post(program, signedCommand('quote sheinbaum'))).toBe(200);
        expect(JSON.stringify((await slack.nth('respond', 1)).body)).toContain('Sheinbaum');
      }
      program.child.kill(replayed ? 'SIGTERM' : 'SIGKILL');
      await program.ended;
    }
    expect(slack.callsOf('respond')).toHaveLength(2);
  });

  it('ends it only where the store is broken, with one sentence', { timeout: TIMEOUT }, async () => {
    const program = start({ ...onDiscord(), CORPUS_DIR: folder, DATABASE_URL: `sqlite:${folder}/.x/t.db` });
    await program.says('"ready"');
    breakStore(join(folder, '.x', 't.db'));
    writeFileSync(join(folder, 'new.txt'), 'The ferry of Harbour Bay will run all winter, the mayor said.');
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
      const program = start({ ...way, CORPUS_DIR: folder, DATABASE_URL: `sqlite:${folder}/.x/t.db` });
      await program.says('"ready"');
      breakStore(join(folder, '.x', 't.db'));
      if (platform === 'Slack') expect(await post(program, signedCommand('quote mayor'))).toBe(200);
      const told =
        platform === 'Slack' ? JSON.stringify((await slack.nth('respond', 0)).body) : await quotes('mayor');
      expect(told).toContain('Something went wrong on my side');
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
    discord.faults.push(...faults);
    const program = start({ ...onDiscord(), ...onSlackHttp(), CORPUS_DIR: 'corpus' });
    await program.says('a platform could not be reached');
    await program.says('connected to Slack');
    await program.says('corpus indexed');
    expect(await readyz(program)).toBe('not ready: discord\n');
    expect(await post(program, signedCommand('quote rubio'))).toBe(200);
    expect(JSON.stringify((await slack.nth('respond', 0)).body)).toContain('tangible results');
    discord.faults.length = 0;
    await program.says('"ready"');
    expect(await readyz(program)).toBe('ready\n');
    expect(await quotes('rubio')).toContain('tangible results');
  });

  it('may be the other one, whose requests are asked to come again', { timeout: TIMEOUT }, async () => {
    for (let n = 0; n < 1_000; n += 1) slack.faults.push({ method: 'auth.test', fault: { status: 500 } });
    const program = start({ ...onDiscord(), ...onSlackHttp(), CORPUS_DIR: 'corpus' });
    await program.says('connected to Discord');
    expect(await post(program, signedCommand('quote rubio'))).toBe(503);
    await program.says('corpus indexed');
    expect(await quotes('rubio')).toContain('tangible results');
    expect(await readyz(program)).toBe('not ready: slack\n');
    slack.faults.length = 0;
    await program.says('"ready"');
    expect(await post(program, signedCommand('quote rubio'))).toBe(200);
    await slack.nth('respond', 0);
  });

  it.each([
    ['connects nowhere', () => ({ DISCORD_API_URL: 'http://127.0.0.1:9/api' })],
    ['has a name that is none', () => ({ DISCORD_API_URL: 'http://nobody.invalid/api' })],
    [
      'never says that it is ready',
      () => {
        discord.gateway = 'mute';
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
        discord.gateway = 4014;
        return {};
      },
      '4014 DisallowedIntents',
    ],
    [
      'a server that is not ours',
      () => {
        const body = { message: 'Missing Access', code: 50001 };
        discord.faults.push({ path: /guilds/, fault: { status: 403, body } });
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
    const store = openSqliteStore(join(folder, 'test.db'));
    const time = new Date(Date.now() - 60_000).toISOString().slice(11, 16);
    const place = { platform: 'discord' as const, channel: DISCORD_CHANNEL, workspace: GUILD, about: null };
    const when = { time, timezone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], configured: false };
    await store.subscribe({ ...place, ...when }, Date.now() - 3_600_000);
    await store.close();
    const away = { SLACK_API_URL: 'http://127.0.0.1:9/api/' };
    const program = start({ ...onDiscord(), ...onSlack(), ...away, CORPUS_DIR: 'corpus' });
    await expect.poll(() => discord.posted.length, { timeout: 15_000 }).toBe(1);
    expect(await readyz(program)).toBe('not ready: slack\n');
  });
});

describe('a bot that is still reading', () => {
  const FILES = 1_500;
  const article = (n: number): string =>
    `Ferry ${n} of Harbour Bay will run all winter, the council of ward ${n} decided.\n\n“We will pay for ferry ${n} ourselves,” Mayor Ivo Barden${n} said on Monday. ${`Nobody in ward ${n} spoke against it. `.repeat(20)}`;
  const manyArticles = (): string => {
    for (let n = 0; n < FILES; n += 1) writeFileSync(join(folder, `${n}.txt`), article(n));
    return folder;
  };

  it('answers on both platforms, and says how far it is', { timeout: 60_000 }, async () => {
    const store = openSqliteStore(join(folder, '.test.db'));
    const time = new Date(Date.now() - 60_000).toISOString().slice(11, 16);
    const place = { platform: 'discord' as const, channel: DISCORD_CHANNEL, workspace: GUILD, about: null };
    const when = { time, timezone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], configured: false };
    await store.subscribe({ ...place, ...when }, Date.now() - 3_600_000);
    await store.close();
    const program = start({
      ...onDiscord(),
      ...onSlackHttp(),
      CORPUS_DIR: manyArticles(),
      DATABASE_URL: `sqlite:${join(folder, '.test.db')}`,
    });
    await program.says('connected to Slack');
    await program.says('connected to Discord');
    expect(await readyz(program)).toMatch(/^not ready: indexing/);
    await expect.poll(() => quotes('Nobody'), { interval: 100, timeout: 15_000 }).toContain('of 1,500');
    for (const line of ['quote Ivo Barden1', 'search no such words anywhere']) {
      const before = slack.callsOf('respond').length;
      const began = performance.now();
      expect(await post(program, signedCommand(line))).toBe(200);
      const { body } = await slack.nth('respond', before);
      expect(performance.now() - began).toBeLessThan(2_000);
      expect(JSON.stringify(body)).toMatch(/Still reading: [\d,]+ of 1,500 articles\./);
    }
    expect(await quotes('Ivo Barden1')).toContain('Still reading');
    expect(program.errors()).not.toContain('corpus indexed');
    expect(discord.posted).toEqual([]);
    await program.says('"ready"');
    expect(await readyz(program)).toBe('ready\n');
    await expect.poll(() => discord.posted.length, { timeout: 15_000 }).toBe(1);
    expect(JSON.stringify(discord.posted)).not.toContain('Still reading');
    expect(await quotes('Ivo Barden1')).not.toContain('Still reading');
  });

  it('ends with SIGTERM, status 0 and within ten seconds', { timeout: TIMEOUT }, async () => {
    const program = start({ ...onDiscord(), CORPUS_DIR: manyArticles() });
    await program.says('connected to Discord');
    const told = performance.now();
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(performance.now() - told).toBeLessThan(10_000);
    expect(program.errors()).not.toContain('corpus indexed');
  });
});

describe('feeds of the configuration', () => {
  const PAGE =
    '<html><body><article><p>The ferry of Harbour Bay will run all winter, the council decided after a long night.</p><p>“We will pay for it ourselves,” Mayor Ivo Barden said on Monday.</p></article></body></html>';

  it('are read while the bot runs, and left when they leave it', { timeout: TIMEOUT }, async () => {
    const web = await startHostileServer();
    const item = `<item><title>Ferry</title><link>${web.origin}/ferry</link></item>`;
    web.on('/feed', `<rss version="2.0"><channel><title>Bay News</title>${item}</channel></rss>`);
    web.on('/ferry', PAGE);
    const environment = { ...onDiscord(), CORPUS_DIR: folder, FETCH_ALLOW: '127.0.0.1' };
    const program = start({ ...environment, FEEDS: `${web.origin}/feed` });
    await expect
      .poll(async () => addressOf(program) && (await (await fetch(`${addressOf(program)}/metrics`)).text()), {
        timeout: 15_000,
        interval: 200,
      })
      .toMatch(/dateline_feed_entries_total\{outcome="indexed"\} 1/);
    const token = discord.interact(chatInput('quote', [option('speaker', 'barden')]));
    expect(JSON.stringify((await discord.nth(token, 0)).body)).toContain('pay for it ourselves');
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    const again = start(environment);
    await again.says('"ready"');
    const store = openSqliteStore(join(folder, 'test.db'));
    expect(await store.feeds()).toEqual([]);
    expect((await store.counts()).articles).toBe(1);
    await store.close();
    await web.close();
  });

  it('do not hold up the end of input, also while a hostile page is read', { timeout: TIMEOUT }, async () => {
    const web = await startHostileServer();
    web.on(
      '/feed',
      `<rss version="2.0"><channel><item><link>${web.origin}/slow</link></item></channel></rss>`,
    );
    const block = `${'<div>'.repeat(200)}words, words${'</div>'.repeat(200)}`;
    web.on('/slow', `<html><body>${block.repeat(400)}</body></html>`);
    const program = start({ CORPUS_DIR: folder, FEEDS: `${web.origin}/feed`, FETCH_ALLOW: '127.0.0.1' });
    await expect.poll(() => web.asked, { timeout: 15_000 }).toContain('/slow');
    const told = performance.now();
    program.child.stdin!.end();
    expect(await program.ended).toBe(0);
    expect(performance.now() - told).toBeLessThan(5_000);
    await web.close();
  });

  it('do not hold up the end of the program', { timeout: TIMEOUT }, async () => {
    const web = await startHostileServer();
    web.on('/feed', () => {});
    const program = start({ ...onDiscord(), FEEDS: `${web.origin}/feed`, FETCH_ALLOW: '127.0.0.1' });
    await expect.poll(() => web.asked, { timeout: 15_000 }).toEqual(['/feed']);
    const told = performance.now();
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(performance.now() - told).toBeLessThan(5_000);
    await web.close();
  });
});

describe('SIGTERM', () => {
  it(
    'ends a start that waits for a platform, with status 0 and within ten seconds',
    { timeout: TIMEOUT },
    async () => {
      const mute = createServer();
      const port = await new Promise<number>((done) =>
        mute.listen(0, '127.0.0.1', () => done((mute.address() as { port: number }).port)),
      );
      const program = start({ ...onDiscord(), DISCORD_API_URL: `http://127.0.0.1:${port}/api` });
      await program.says('corpus indexed');
      const ready = await fetch(`${addressOf(program)}/readyz`);
      expect([ready.status, await ready.text()]).toEqual([503, 'not ready: discord\n']);
      const told = performance.now();
      program.child.kill('SIGTERM');
      expect(await program.ended).toBe(0);
      expect(performance.now() - told).toBeLessThan(10_000);
      mute.close();
    },
  );

  it('leaves a post that hangs, with status 0 and within ten seconds', { timeout: TIMEOUT }, async () => {
    const store = openSqliteStore(join(folder, 'test.db'));
    const due = new Date(Date.now() - 60_000).toISOString().slice(11, 16);
    const days = [1, 2, 3, 4, 5, 6, 7];
    const hour = 3_600_000;
    await store.subscribe(
      {
        platform: 'discord',
        channel: DISCORD_CHANNEL,
        workspace: GUILD,
        time: due,
        timezone: 'UTC',
        days,
        about: null,
        configured: false,
      },
      Date.now() - hour,
    );
    discord.faults.push({ path: /\/channels\/\d+\/messages/, fault: 'hang' });
    const program = start({ ...onDiscord(), CORPUS_DIR: 'corpus' });
    await expect.poll(() => discord.posted.length, { timeout: 15_000 }).toBe(1);
    const told = performance.now();
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(performance.now() - told).toBeLessThan(10_000);
    await store.close();
  });
});

describe('a digest', () => {
  it('stands once in each channel over kill -9 and restarts', { timeout: 60_000 }, async () => {
    const database = join(folder, 'test.db');
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
    discord.faults.push({ path: /\/channels\/\d+\/messages/, fault: 'hang' });
    slack.faults.push({ method: 'chat.postMessage', fault: 'hang' });
    const environment = { ...onDiscord(), ...onSlack(), CORPUS_DIR: 'corpus' };
    const first = start(environment);
    await expect.poll(states, { timeout: 15_000 }).toEqual(['sending', 'sending']);
    await expect
      .poll(() => [discord.posted.length, slack.posted.length], { timeout: 10_000 })
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
    expect(discord.posted).toHaveLength(1);
    expect(slack.posted).toHaveLength(1);
    await store.close();
  });
});
