import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { chatInput, GUILD, option, TOKEN, CHANNEL as DISCORD_CHANNEL } from '../chat/fake-discord.ts';
import { APP_TOKEN, BOT_TOKEN, slashCommand } from '../chat/fake-slack.ts';
import { startHostileServer } from '../fetch/hostile-server.ts';
import type { RunningProcess } from './run-process.ts';
import { addressOf, post, stageForEach } from './stage.ts';
import { waitedMs } from './waited-ms.ts';

const TIMEOUT = 30_000;
const stage = stageForEach();
const { start, onDiscord, onSlack, onSlackHttp, signedCommand, quotes } = stage;
const readyz = async (program: RunningProcess): Promise<string> =>
  (await fetch(`${addressOf(program)}/readyz`)).text();

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
    const program = start({ CORPUS_DIR: stage.folder });
    program.child.stdin!.write('/help\n');
    await expect.poll(() => program.output(), { timeout: 10_000 }).toContain('/quote');
    writeFileSync(
      join(stage.folder, 'new.txt'),
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

      const token = stage.discord.interact(chatInput('quote', [option('speaker', 'rubio')]));
      expect(JSON.stringify((await stage.discord.nth(token, 0)).body)).toContain('tangible results');
      await stage.slack.envelope('slash_commands', {
        ...slashCommand('/quote', 'rubio'),
        response_url: stage.slack.responseUrl(),
      });
      expect(JSON.stringify((await stage.slack.nth('respond', 0)).body)).toContain('tangible results');

      expect((await get('/metrics')).text).toMatch(
        /dateline_command_seconds_count\{command="quote",outcome="answered"\} 2/,
      );
      program.child.kill('SIGTERM');
      expect(await program.ended).toBe(0);
      for (const secret of [TOKEN, BOT_TOKEN, APP_TOKEN, token, stage.slack.responseUrl()])
        expect(program.errors()).not.toContain(secret);
    },
  );

  it('takes up new articles while it runs', { timeout: TIMEOUT }, async () => {
    const program = start({ ...onDiscord(), CORPUS_DIR: stage.folder });
    await program.says('"ready"');
    writeFileSync(
      join(stage.folder, 'new.txt'),
      'The ferry of Harbour Bay will run all winter. “We will pay for it ourselves,” Mayor Ivo Barden said on Monday.',
    );
    await expect
      .poll(
        async () => {
          const token = stage.discord.interact(chatInput('quote', [option('speaker', 'barden')]));
          return JSON.stringify((await stage.discord.nth(token, 0)).body);
        },
        { timeout: 10_000, interval: 300 },
      )
      .toContain('pay for it ourselves');
  });
});

describe('a bot that is still reading', () => {
  const FILES = 1_500;
  const article = (n: number): string =>
    `Ferry ${n} of Harbour Bay will run all winter, the council of ward ${n} decided.\n\n“We will pay for ferry ${n} ourselves,” Mayor Ivo Barden${n} said on Monday. ${`Nobody in ward ${n} spoke against it. `.repeat(20)}`;
  const manyArticles = (): string => {
    for (let n = 0; n < FILES; n += 1) writeFileSync(join(stage.folder, `${n}.txt`), article(n));
    return stage.folder;
  };

  it('answers on both platforms, and says how far it is', { timeout: 60_000 }, async () => {
    const store = openSqliteStore(join(stage.folder, '.test.db'));
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
    const program = start({
      ...onDiscord(),
      ...onSlackHttp(),
      CORPUS_DIR: manyArticles(),
      DATABASE_URL: `sqlite:${join(stage.folder, '.test.db')}`,
    });
    await program.says('connected to Slack');
    await program.says('connected to Discord');
    expect(await readyz(program)).toMatch(/^not ready: indexing/);
    await expect.poll(() => quotes('Nobody'), { interval: 100, timeout: 15_000 }).toContain('of 1,500');
    for (const line of ['quote Ivo Barden1', 'search no such words anywhere']) {
      const before = stage.slack.callsOf('respond').length;
      const { pid } = program.child;
      const [began, waited] = [performance.now(), waitedMs(pid)];
      expect(await post(program, signedCommand(line))).toBe(200);
      const { body } = await stage.slack.nth('respond', before);
      // The reading threads take all that the machine has: what it made the answering thread wait does not count.
      expect(performance.now() - began - (waitedMs(pid) - waited)).toBeLessThan(2_000);
      expect(JSON.stringify(body)).toMatch(/Still reading: [\d,]+ of 1,500 articles\./);
    }
    expect(await quotes('Ivo Barden1')).toContain('Still reading');
    expect(program.errors()).not.toContain('corpus indexed');
    expect(stage.discord.posted).toEqual([]);
    await program.says('"ready"');
    expect(await readyz(program)).toBe('ready\n');
    await expect.poll(() => stage.discord.posted.length, { timeout: 15_000 }).toBe(1);
    expect(JSON.stringify(stage.discord.posted)).not.toContain('Still reading');
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
    const environment = { ...onDiscord(), CORPUS_DIR: stage.folder, FETCH_ALLOW: '127.0.0.1' };
    const program = start({ ...environment, FEEDS: `${web.origin}/feed` });
    await expect
      .poll(async () => addressOf(program) && (await (await fetch(`${addressOf(program)}/metrics`)).text()), {
        timeout: 15_000,
        interval: 200,
      })
      .toMatch(/dateline_feed_entries_total\{outcome="indexed"\} 1/);
    const token = stage.discord.interact(chatInput('quote', [option('speaker', 'barden')]));
    expect(JSON.stringify((await stage.discord.nth(token, 0)).body)).toContain('pay for it ourselves');
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    const again = start(environment);
    await again.says('"ready"');
    const store = openSqliteStore(join(stage.folder, 'test.db'));
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
    const program = start({
      CORPUS_DIR: stage.folder,
      FEEDS: `${web.origin}/feed`,
      FETCH_ALLOW: '127.0.0.1',
    });
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
    const store = openSqliteStore(join(stage.folder, 'test.db'));
    const due = new Date(Date.now() - 60_000).toISOString().slice(11, 16);
    const days = [1, 2, 3, 4, 5, 6, 7];
    const hour = 3_600_000;
    await store.subscribe(
      {
        platform: 'discord',
        channel: DISCORD_CHANNEL,
        workspace: GUILD,
        time: due,
        language: 'en',
        timezone: 'UTC',
        days,
        about: null,
        configured: false,
      },
      Date.now() - hour,
    );
    stage.discord.faults.push({ path: /\/channels\/\d+\/messages/, fault: 'hang' });
    const program = start({ ...onDiscord(), CORPUS_DIR: 'corpus' });
    await expect.poll(() => stage.discord.posted.length, { timeout: 15_000 }).toBe(1);
    const told = performance.now();
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(performance.now() - told).toBeLessThan(10_000);
    await store.close();
  });
});
