import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Chat } from '../../src/chat/chat.ts';
import { SetupError, UnreachableError } from '../../src/errors.ts';
import type { SlackOptions } from '../../src/slack/connect-slack.ts';
import { CHANNEL, sign, slashCommand, type Fault } from '../chat/fake-slack.ts';
import { answerOf, replyOf } from '../chat/scripted-dispatcher.ts';
import { waitUntil } from '../chat/wait-until.ts';
import { slackFixture, type Mode } from './fixture.ts';

const fixture = slackFixture();

describe('connecting', () => {
  it.each<{ name: string; mode: Mode; more: Partial<SlackOptions>; message: RegExp }>([
    {
      name: 'a wrong bot token',
      mode: 'http',
      more: { botToken: 'xoxb-no' },
      message: /SLACK_BOT_TOKEN is not accepted.*invalid_auth/,
    },
    {
      name: 'a wrong app token',
      mode: 'socket',
      more: { appToken: 'xapp-no' },
      message: /SLACK_APP_TOKEN is not accepted/,
    },
    {
      name: 'no way in',
      mode: 'http',
      more: { signingSecret: null },
      message: /SLACK_APP_TOKEN.*SLACK_SIGNING_SECRET/,
    },
  ])('says what to mend: $name', async ({ mode, more, message }) => {
    const error = await fixture.connect(mode, more).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SetupError);
    expect((error as Error).message).toMatch(message);
  });

  const refused = (error: string): Fault => ({ body: { ok: false, error } });
  const METHODS = ['auth.test', 'apps.connections.open'] as const;

  it.each(
    METHODS.flatMap((method) => [
      { method, name: 'HTTP 500', fault: { status: 500 } },
      {
        method,
        name: 'HTTP 502 with a page',
        fault: { status: 502, headers: { 'content-type': 'text/html' } },
      },
      { method, name: 'HTTP 403', fault: { status: 403 } },
      { method, name: 'internal_error', fault: refused('internal_error') },
      { method, name: 'service_unavailable', fault: refused('service_unavailable') },
      { method, name: 'a word that we do not know', fault: refused('something_new') },
      { method, name: 'a lost answer', fault: 'drop' as const },
    ]),
  )('may do better with the next try: $method, $name', async ({ method, fault }) => {
    fixture.slack.faults.push({ method, fault });
    const error = await fixture.connect('socket').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreachableError);
    expect((await fixture.connect('socket')).isConnected()).toBe(true);
    expect(fixture.slack.sockets()).toBe(1);
  });

  it('waits as long as a rate limit says, and for nobody where there is nobody', async () => {
    const limited = { status: 429, headers: { 'retry-after': '7' } };
    fixture.slack.faults.push({ method: 'auth.test', fault: limited });
    const error = await fixture.connect('http').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'UnreachableError', retryAfterMs: 7_000 });
    const nobody = await fixture
      .connect('http', { apiUrl: 'http://127.0.0.1:1/api/' })
      .catch((thrown: unknown) => thrown);
    expect(nobody).toMatchObject({
      name: 'UnreachableError',
      message: expect.stringMatching(/cannot be reached at http:\/\/127/),
    });
  });

  it.each(
    METHODS.flatMap((method) =>
      ['invalid_auth', 'account_inactive', 'token_revoked', 'not_allowed_token_type', 'missing_scope'].map(
        (word) => ({ method, word }),
      ),
    ),
  )('is refused for good: $method, $word', async ({ method, word }) => {
    fixture.slack.faults.push({ method, fault: refused(word) });
    const error = await fixture.connect('socket').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SetupError);
    expect((error as Error).message).toContain(word);
  });

  it('asks who it is once, and not for each request', async () => {
    await fixture.connect('http');
    await fixture.send(slashCommand('/quote', 'x'));
    await fixture.send(slashCommand('/quote', 'y'));
    await fixture.slack.nth('respond', 1);
    expect(fixture.slack.callsOf('auth.test')).toHaveLength(1);
  });
});

describe('the socket', () => {
  /** Waits for a connection other than the first, and shows that it carries commands. */
  const reconnects = async (chat: Chat): Promise<void> => {
    await fixture.slack.nth('apps.connections.open', 1);
    expect(
      await waitUntil(() => (chat.isConnected() && fixture.slack.sockets() === 1) || undefined, 8_000),
    ).toBe(true);
    await fixture.send(slashCommand('/quote', 'x'));
    await fixture.slack.nth('respond', 0);
  };

  it('tells when it is gone', async () => {
    const chat = await fixture.connect('socket');
    fixture.slack.faults.push({ method: 'apps.connections.open', fault: { status: 500 } });
    fixture.slack.hangUp('drop');
    expect(await waitUntil(() => !chat.isConnected() || undefined)).toBe(true);
    await reconnects(chat);
  });

  it.each(['drop', 'refresh'] as const)('comes back after a %s', async (how) => {
    const chat = await fixture.connect('socket');
    fixture.slack.hangUp(how);
    await reconnects(chat);
    expect(chat.isConnected()).toBe(true);
  });

  it.each<{ name: string; fault: Fault }>([
    { name: 'HTTP 500', fault: { status: 500 } },
    { name: 'HTTP 403', fault: { status: 403 } },
    { name: 'a refusal', fault: { body: { ok: false, error: 'internal_error' } } },
    { name: 'a rate limit', fault: { status: 429, headers: { 'retry-after': '1' } } },
    { name: 'a lost answer', fault: 'drop' },
    {
      name: 'an address that leads nowhere',
      fault: { body: { ok: true, url: 'ws://127.0.0.1:1/?ticket=secretticket' } },
    },
  ])('comes back although Slack first answers with $name', async ({ fault }) => {
    const chat = await fixture.connect('socket');
    fixture.slack.faults.push({ method: 'apps.connections.open', fault });
    fixture.slack.hangUp('drop');
    await reconnects(chat);
    expect(fixture.slack.callsOf('apps.connections.open').length).toBeGreaterThan(2);
  });

  it('names a refusal that comes later, and asks again all the same', async () => {
    const chat = await fixture.connect('socket');
    expect(chat.missing()).toEqual([]);
    fixture.slack.faults.push({
      method: 'apps.connections.open',
      fault: { body: { ok: false, error: 'token_revoked' } },
    });
    fixture.slack.hangUp('drop');
    await waitUntil(() => chat.missing()[0]?.includes('refused') || undefined);
    expect(chat.missing()).toEqual(['slack (refused: token_revoked)']);
    expect(fixture.log.lines.find((line) => line.includes('refuses SLACK_APP_TOKEN'))).toContain('"error"');
    await reconnects(chat);
    expect(chat.missing()).toEqual([]);
  });

  it.each<Fault>(['hang', { status: 500 }])('stops while it reconnects: %j', async (fault) => {
    const chat = await fixture.connect('socket');
    fixture.slack.faults.push({ method: 'apps.connections.open', fault });
    fixture.slack.hangUp('drop');
    await fixture.slack.nth('apps.connections.open', 1);
    const began = Date.now();
    await chat.stop(1_000);
    expect(Date.now() - began).toBeLessThan(3_500);
    await delay(700);
    expect([fixture.slack.sockets(), fixture.slack.callsOf('apps.connections.open').length]).toEqual([0, 2]);
  });
});

describe('a request', () => {
  const nowS = (): number => Math.floor(Date.now() / 1000);
  const statusOf = async (...request: Parameters<typeof fixture.request>): Promise<number> =>
    (await fixture.request(...request)).status;

  it.each([
    { name: 'with a wrong signature', options: { secret: 'other' }, status: 401 },
    { name: 'that is six minutes old', options: { atS: nowS() - 360 }, status: 401 },
    { name: 'from six minutes ahead', options: { atS: nowS() + 360 }, status: 401 },
    { name: 'from no time at all', options: { atS: Number.NaN }, status: 401 },
    { name: 'that is right', options: {}, status: 200 },
  ])('$name is answered $status', async ({ options, status }) => {
    await fixture.connect('http');
    expect(
      await statusOf(
        sign({ ...slashCommand('/quote', 'x'), response_url: fixture.slack.responseUrl() }, options),
      ),
    ).toBe(status);
    if (status === 200) await waitUntil(() => fixture.dispatcher.asked[0]);
    else expect(fixture.dispatcher.asked).toEqual([]);
  });

  it('without a signature is refused', async () => {
    await fixture.connect('http');
    const { body } = sign(slashCommand('/quote', 'x'));
    expect(await statusOf({ body, headers: { 'content-type': 'application/x-www-form-urlencoded' } })).toBe(
      401,
    );
  });

  it('that is replayed is acknowledged and not answered again', async () => {
    await fixture.connect('http');
    const signed = sign({ ...slashCommand('/quote', 'x'), response_url: fixture.slack.responseUrl() });
    expect([await statusOf(signed), await statusOf(signed)]).toEqual([200, 200]);
    await fixture.slack.nth('respond', 0);
    expect(fixture.dispatcher.asked).toHaveLength(1);
  });

  it('that is too large is refused', async () => {
    await fixture.connect('http');
    expect(await statusOf(sign(slashCommand('/quote', 'x'.repeat(2_000_000))))).toBe(413);
  });

  it('for another path is not found', async () => {
    await fixture.connect('http');
    expect(await statusOf(sign(slashCommand('/quote', 'x')), '/other')).toBe(404);
  });

  it('that checks the address is answered', async () => {
    await fixture.connect('http');
    const response = await fixture.request(sign({ type: 'url_verification', challenge: 'c1' }));
    expect(await response.json()).toEqual({ challenge: 'c1' });
  });

  it('that comes while we stop is sent away', async () => {
    const chat = await fixture.connect('http');
    await chat.stop(0);
    expect(await statusOf(sign(slashCommand('/quote', 'x')))).toBe(503);
  });
});

describe('a post', () => {
  const post = (chat: Chat, onSending = async () => true) =>
    chat.post({
      onSending,
      channel: CHANNEL,
      reply: replyOf(answerOf('Digest <!channel>')),
      nonce: 'slot-1',
      timeoutMs: 400,
    });

  it('stands in the channel, unfurls nothing and pings nobody', async () => {
    const chat = await fixture.connect('http');
    expect(await post(chat)).toEqual({ kind: 'sent', message: expect.stringMatching(/^\d+\.000100$/) });
    expect(fixture.slack.posted[0]?.body).toMatchObject({
      channel: CHANNEL,
      text: 'Digest &lt;!channel&gt;',
      unfurl_links: 'false',
      unfurl_media: 'false',
    });
  });

  const refused = (error: string): Fault => ({ body: { ok: false, error } });
  it.each<{ name: string; fault: Fault; outcome: object }>([
    {
      name: 'channel_not_found',
      fault: refused('channel_not_found'),
      outcome: { kind: 'gone', reason: 'Slack answered channel_not_found' },
    },
    { name: 'not_in_channel', fault: refused('not_in_channel'), outcome: { kind: 'gone' } },
    { name: 'is_archived', fault: refused('is_archived'), outcome: { kind: 'gone' } },
    { name: 'account_inactive', fault: refused('account_inactive'), outcome: { kind: 'gone' } },
    {
      name: 'invalid_blocks',
      fault: refused('invalid_blocks'),
      outcome: { kind: 'failed', retryAfterMs: 600_000 },
    },
    {
      name: 'invalid_auth',
      fault: refused('invalid_auth'),
      outcome: { kind: 'failed', retryAfterMs: 60_000 },
    },
    { name: 'ratelimited', fault: refused('ratelimited'), outcome: { kind: 'failed', retryAfterMs: 30_000 } },
    { name: 'fatal_error', fault: refused('fatal_error'), outcome: { kind: 'unknown' } },
    {
      name: 'HTTP 429',
      fault: { status: 429, headers: { 'retry-after': '7' } },
      outcome: { kind: 'failed', retryAfterMs: 7_000 },
    },
    { name: 'HTTP 500', fault: { status: 500 }, outcome: { kind: 'unknown', reason: 'Slack answered 500' } },
    { name: 'HTTP 403', fault: { status: 403 }, outcome: { kind: 'failed' } },
    { name: 'a lost answer', fault: 'drop', outcome: { kind: 'unknown' } },
    { name: 'no answer', fault: 'hang', outcome: { kind: 'unknown' } },
  ])('reports $name, having tried once', async ({ fault, outcome }) => {
    const chat = await fixture.connect('http');
    fixture.slack.faults.push({ method: 'chat.postMessage', fault });
    expect(await post(chat)).toMatchObject(outcome);
    expect(fixture.slack.callsOf('chat.postMessage')).toHaveLength(1);
  });

  it.each<{ name: string; fault: Fault; slowMs: number; kind: string; sends: number }>([
    { name: 'who we are', fault: 'hang', slowMs: 0, kind: 'failed', sends: 0 },
    { name: 'the mark of sending', fault: {}, slowMs: 450, kind: 'failed', sends: 0 },
    { name: 'the post, after a slow mark', fault: {}, slowMs: 250, kind: 'unknown', sends: 1 },
  ])('is over in its time, whatever hangs: $name', async ({ fault, slowMs, kind, sends }) => {
    const chat = await fixture.connect('http');
    if (fault === 'hang') fixture.slack.faults.push({ method: 'auth.test', fault });
    fixture.slack.faults.push({ method: 'chat.postMessage', fault: 'hang' });
    const outcome = post(chat, async () => {
      await delay(slowMs);
      return true;
    });
    // A timer of the same thread: a machine that is busy holds up both.
    expect(await Promise.race([outcome, delay(400 + 200, 'too late')])).toMatchObject({ kind });
    expect(fixture.slack.callsOf('chat.postMessage')).toHaveLength(sends);
  });

  it('that reached nobody failed for sure', async () => {
    const chat = await fixture.connect('http');
    const gone = fixture.slack;
    await gone.close();
    expect(await post(chat)).toMatchObject({ kind: 'failed', retryAfterMs: 5_000 });
    fixture.slack = { ...gone, close: () => Promise.resolve() };
  });
});
