import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Chat } from '../../src/chat/chat.ts';
import type { DiscordOptions } from '../../src/discord/connect-discord.ts';
import { SetupError, UnreachableError } from '../../src/errors.ts';
import { CHANNEL, GUILD, chatInput, type FakeDiscord, type Fault } from '../chat/fake-discord.ts';
import { answerOf, replyOf } from '../chat/scripted-dispatcher.ts';
import { waitUntil } from '../chat/wait-until.ts';
import { callbackOf, discordFixture, shown } from './fixture.ts';

const fixture = discordFixture();

const limited: Fault = {
  status: 429,
  body: { message: 'slow', retry_after: 7, global: false },
  headers: { 'retry-after': '7' },
};

function fault(path: RegExp, what: Fault, times = 1): object {
  for (let count = 0; count < times; count += 1) fixture.discord.faults.push({ path, fault: what });
  return {};
}

function gateway(how: FakeDiscord['gateway']): object {
  fixture.discord.gateway = how;
  return {};
}

describe('connecting', () => {
  it('is ready, and registers the commands once', async () => {
    const chat = await fixture.connect();
    expect(chat.isConnected()).toBe(true);
    const put = fixture.discord.calls.filter(({ method }) => method === 'PUT');
    expect(put).toHaveLength(1);
    expect(put[0]?.path).toMatch(/^\/applications\/\d+\/commands$/);
    expect(put[0]?.body).toMatchObject([
      {
        type: 1,
        name: 'quote',
        contexts: [0, 1],
        default_member_permissions: null,
        options: [
          { name: 'speaker', required: true, autocomplete: true },
          { name: 'about', required: false },
          { name: 'page', type: 4 },
          { name: 'private', type: 5 },
        ],
      },
      { type: 1, name: 'verify' },
      {
        type: 1,
        name: 'digest',
        default_member_permissions: null,
        options: [
          { type: 1, name: 'show' },
          {
            type: 1,
            name: 'subscribe',
            options: [{ name: 'time' }, { choices: [{ value: 'daily' }, { name: 'weekdays' }] }, {}, {}],
          },
        ],
      },
      { type: 1, name: 'admin', default_member_permissions: '32' },
      { type: 3, name: 'Verify quote', contexts: [0, 1] },
    ]);
    await chat.stop(0);
    await fixture.connect();
    expect(fixture.discord.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  it('registers in one guild when told to', async () => {
    await fixture.connect({ guildId: GUILD });
    expect(fixture.discord.calls.find(({ method }) => method === 'PUT')?.path).toContain(
      `/guilds/${GUILD}/commands`,
    );
  });

  it.each<{ name: string; more: () => Partial<DiscordOptions>; message: RegExp }>([
    { name: 'a wrong token', more: () => ({ token: 'wrong' }), message: /DISCORD_TOKEN is not accepted/ },
    {
      name: 'a guild that is not ours',
      more: () => {
        fixture.discord.faults.push({
          path: /guilds/,
          fault: { status: 403, body: { message: 'Missing Access', code: 50001 } },
        });
        return { guildId: GUILD };
      },
      message: /refused to register the commands \(403: Missing Access\).*DISCORD_GUILD_ID/,
    },
  ])('says what to mend: $name', async ({ more, message }) => {
    const error = await fixture.connect(more()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SetupError);
    expect((error as Error).message).toMatch(message);
  });

  it.each<{ name: string; more: () => Partial<DiscordOptions> }>([
    { name: 'no answer', more: () => ({ apiUrl: 'http://127.0.0.1:1/api' }) },
    { name: 'HTTP 500, and so again', more: () => fault(/gateway/, { status: 500 }, 4) },
    { name: 'HTTP 503, and so again', more: () => fault(/gateway/, { status: 503 }, 4) },
    { name: 'HTTP 403 of a proxy', more: () => fault(/gateway/, { status: 403, body: { error: 'no' } }) },
    { name: 'an answer that is none', more: () => fault(/gateway/, { status: 200, body: {} }) },
    { name: 'a rate limit', more: () => fault(/gateway/, limited) },
    { name: 'a gateway that says nothing', more: () => gateway('mute') },
    { name: 'a gateway that hangs up', more: () => gateway(4000) },
    { name: 'a gateway that hangs up in peace', more: () => gateway(1000) },
  ])('may do better with the next try: $name', async ({ more }) => {
    const error = await fixture
      .connect({ readyWithinMs: 1_500, ...more() })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreachableError);
    expect((error as Error).message).toMatch(/cannot be reached at http:\/\/127/);
    fixture.discord.gateway = 'ready';
    const chat = await fixture.connect();
    expect(chat.isConnected()).toBe(true);
    expect(fixture.faults).toEqual([]);
    // What the first client left behind opens no connection any more.
    const connections = fixture.discord.connections();
    await delay(1_200);
    expect(fixture.discord.connections()).toBe(connections);
  });

  it('waits as long as a rate limit says', async () => {
    fault(/gateway/, limited);
    const error = await fixture.connect().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'UnreachableError', retryAfterMs: expect.any(Number) });
    expect((error as UnreachableError).retryAfterMs).toBeGreaterThanOrEqual(7_000);
  });

  it.each([
    [4004, /DISCORD_TOKEN is not accepted/],
    [4010, /for good .*4010 InvalidShard/],
    [4013, /for good .*4013 InvalidIntents/],
    [4014, /for good .*4014 DisallowedIntents/],
  ])('is refused for good by the gateway: %d', async (code, message) => {
    gateway(code);
    const error = await fixture.connect().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SetupError);
    expect((error as Error).message).toMatch(message);
  });

  it.each([
    [401, 0, /DISCORD_TOKEN is not accepted/],
    [403, 50001, /DISCORD_GUILD_ID/],
    [404, 10004, /DISCORD_GUILD_ID/],
    [400, 50035, /refused to register/],
  ])('is refused the commands for good: %d', async (status, code, message) => {
    fault(/commands/, { status, body: { message: 'no', code } });
    const error = await fixture.connect({ guildId: GUILD }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SetupError);
    expect((error as Error).message).toMatch(message);
  });

  it.each<{ name: string; faults: () => unknown }>([
    { name: 'HTTP 500, and so again', faults: () => fault(/commands/, { status: 500 }, 4) },
    { name: 'HTTP 403 of a proxy', faults: () => fault(/commands/, { status: 403, body: { error: 'no' } }) },
    {
      name: 'a rate limit',
      faults: () => fault(/commands/, { ...limited, headers: { 'retry-after': '1' } }),
    },
  ])(
    'answers although the commands are not taken for now, and registers them later: $name',
    async ({ faults }) => {
      faults();
      const chat = await fixture.connect();
      expect(chat.isConnected()).toBe(true);
      expect(chat.missing()).toEqual(['discord (commands are not registered)']);
      await fixture.discord.nth(fixture.discord.interact(chatInput('quote')), 0);
      await waitUntil(() => chat.missing().length === 0 || undefined, 8_000);
      expect(fixture.discord.calls.filter(({ method }) => method === 'PUT').length).toBeGreaterThan(0);
    },
  );

  it('names a refusal that comes later', async () => {
    const chat = await fixture.connect();
    expect(chat.missing()).toEqual([]);
    fixture.discord.hangUp(4014);
    await waitUntil(() => chat.missing()[0]?.includes('refused') || undefined);
    expect([chat.isConnected(), chat.missing()]).toEqual([
      false,
      ['discord (refused: 4014 DisallowedIntents)'],
    ]);
    expect(fixture.log.lines.find((line) => line.includes('for good'))).toContain('"level":"error"');
  });

  it('comes back with growing pauses to a gateway that hangs up again and again', async () => {
    const chat = await fixture.connect();
    fixture.discord.gateway = 4009;
    // Invalid sessions make it identify itself anew.
    fixture.discord.hangUp(4009);
    const before = fixture.discord.connections();
    await delay(6_000);
    expect(fixture.discord.connections() - before).toBeLessThanOrEqual(4);
    expect(chat.missing()).toEqual(['discord']);
  });

  it('knows when the connection is gone, and comes back', async () => {
    const chat = await fixture.connect();
    fixture.discord.hangUp(4000);
    expect(await waitUntil(() => !chat.isConnected() || undefined)).toBe(true);
    expect(await waitUntil(() => chat.isConnected() || undefined, 8_000)).toBe(true);
  });

  it('tells of a removal, and not of an outage', async () => {
    await fixture.connect();
    fixture.discord.dispatch('GUILD_DELETE', { id: GUILD, unavailable: true });
    await delay(50);
    expect(fixture.removed).toEqual([]);
    fixture.discord.dispatch('GUILD_DELETE', { id: GUILD });
    await waitUntil(() => fixture.removed[0]);
    expect(fixture.removed).toEqual([`discord ${GUILD}`]);
  });
});

describe('a post', () => {
  const post = (chat: Chat, timeoutMs = 2_000) =>
    chat.post({ channel: CHANNEL, reply: replyOf(answerOf('Digest @everyone')), nonce: 'slot-1', timeoutMs });

  it('carries its nonce and pings nobody', async () => {
    const chat = await fixture.connect();
    expect(await post(chat)).toEqual({ kind: 'sent', message: expect.stringMatching(/^\d+$/) });
    expect(fixture.discord.posted[0]?.body).toMatchObject({
      nonce: 'slot-1',
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
    });
    expect(fixture.discord.posted[0]?.body).not.toHaveProperty('flags');
  });

  it.each<{ name: string; fault: Fault; outcome: object }>([
    {
      name: '403',
      fault: { status: 403, body: { message: 'Missing Access', code: 50001 } },
      outcome: { kind: 'gone', reason: 'Discord answered 403: Missing Access (50001)' },
    },
    {
      name: '404',
      fault: { status: 404, body: { message: 'Unknown Channel', code: 10003 } },
      outcome: { kind: 'gone' },
    },
    {
      name: '400',
      fault: { status: 400, body: { message: 'Bad', code: 50035 } },
      outcome: { kind: 'failed', retryAfterMs: 600_000 },
    },
    {
      name: '401',
      fault: { status: 401, body: { message: '401', code: 0 } },
      outcome: { kind: 'failed', retryAfterMs: 60_000 },
    },
    { name: '500', fault: { status: 500 }, outcome: { kind: 'unknown', reason: 'Discord answered 500' } },
    {
      name: '429',
      fault: { status: 429, body: { message: 'slow', retry_after: 7 }, headers: { 'retry-after': '7' } },
      outcome: { kind: 'failed', reason: 'rate limited by Discord', retryAfterMs: 7050 },
    },
    { name: 'a lost answer', fault: 'drop', outcome: { kind: 'unknown' } },
    { name: 'no answer', fault: 'hang', outcome: { kind: 'unknown' } },
  ])('reports $name, having tried once', async ({ fault, outcome }) => {
    const chat = await fixture.connect();
    fixture.discord.faults.push({ path: /messages/, fault });
    expect(await post(chat, 300)).toMatchObject(outcome);
    expect(fixture.discord.calls.filter(({ path }) => path.startsWith('/channels'))).toHaveLength(1);
  });

  it.each(['drop', 'hang', { status: 401 }] as const)(
    'tried again after %j stands there once',
    async (fault) => {
      const chat = await fixture.connect();
      fixture.discord.faults.push({ path: /messages/, fault });
      await post(chat, 300);
      expect(await post(chat)).toMatchObject({ kind: 'sent' });
      expect(fixture.discord.posted).toHaveLength(1);
    },
  );
});

describe('stopping', () => {
  it('lets the answer in flight finish, and takes no new work', async () => {
    fixture.dispatcher.answers(() => delay(300, replyOf(answerOf('At last.'))));
    const chat = await fixture.connect();
    const token = fixture.discord.interact(chatInput('quote'));
    await fixture.discord.nth(token, 0);
    const stopped = chat.stop(3_000);
    const late = fixture.discord.interact(chatInput('quote'));
    expect(shown(callbackOf(await fixture.discord.nth(late, 0)).data)).toMatch(/restarting/);
    await stopped;
    expect(shown(fixture.discord.callsFor(token)[1]?.body)).toBe('At last.');
    expect(fixture.dispatcher.asked).toHaveLength(1);
    expect(chat.isConnected()).toBe(false);
  });

  it('does not wait for ever', async () => {
    fixture.dispatcher.answers(() => new Promise(() => {}));
    const chat = await fixture.connect();
    fixture.discord.interact(chatInput('quote'));
    await waitUntil(() => fixture.dispatcher.asked[0]);
    const began = Date.now();
    await chat.stop(100);
    expect(Date.now() - began).toBeLessThan(2_000);
  });
});
