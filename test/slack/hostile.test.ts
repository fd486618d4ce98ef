import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockActions, eventOf, messageShortcut, signText, slashCommand, USER } from '../chat/fake-slack.ts';
import { waitUntil } from '../chat/wait-until.ts';
import { slackFixture } from './fixture.ts';

const fixture = slackFixture();
const JSON_TYPE = 'application/json';
const FORM = 'application/x-www-form-urlencoded';
const asForm = (payload: unknown): string =>
  new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
const without = (payload: Record<string, unknown>, ...names: string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(payload).filter(([name]) => !names.includes(name)));

/** Payloads that are not as documented. */
const MALFORMED: readonly { name: string; payload: unknown }[] = [
  { name: 'null', payload: null },
  { name: 'a list', payload: [] },
  { name: 'a list of null', payload: [null] },
  { name: 'a string', payload: 'x' },
  { name: 'an empty string', payload: '' },
  { name: 'a number', payload: 1 },
  { name: 'false', payload: false },
  { name: 'an empty object', payload: {} },
  { name: 'a type that is no string', payload: { type: 7 } },
  { name: 'a type and nothing else', payload: { type: 'block_actions' } },
  { name: 'a shortcut and nothing else', payload: { type: 'message_action' } },
  { name: 'an event and nothing else', payload: { type: 'event_callback' } },
  { name: 'an event that is null', payload: eventOf({}, { event: null }) },
  { name: 'an event that is a list', payload: eventOf({}, { event: [] }) },
  { name: 'an event without a type', payload: eventOf({}) },
  { name: 'an event without an id', payload: without(eventOf({ type: 'app_uninstalled' }), 'event_id') },
  { name: 'a button without a user', payload: without(blockActions('x'), 'user') },
  { name: 'a button whose user is null', payload: blockActions('x', { user: null }) },
  { name: 'a button without a trigger', payload: without(blockActions('x'), 'trigger_id') },
  { name: 'a button without a container', payload: without(blockActions('x'), 'container') },
  { name: 'a button whose channel is null', payload: blockActions('x', { channel: null }) },
  { name: 'no button at all', payload: blockActions('x', { actions: [] }) },
  { name: 'a button that is null', payload: blockActions('x', { actions: [null] }) },
  { name: 'buttons that are no list', payload: blockActions('x', { actions: 'x' }) },
  {
    name: 'a button with a value that is no text',
    payload: blockActions('x', { actions: [{ type: 'button', action_id: 'dateline:0', value: {} }] }),
  },
  { name: 'a shortcut without a message', payload: without(messageShortcut('x'), 'message') },
  { name: 'a shortcut on a message of numbers', payload: messageShortcut('x', { message: { text: 5 } }) },
  { name: 'a shortcut without a channel', payload: without(messageShortcut('x'), 'channel') },
  { name: 'a command without a user', payload: without(slashCommand('/quote', 'x'), 'user_id') },
  { name: 'a command without a trigger', payload: without(slashCommand('/quote', 'x'), 'trigger_id') },
  { name: 'a command that is no text', payload: slashCommand('/quote', 'x', { command: null }) },
];

/** What Slack sends to other apps, or may send one day. */
const FOREIGN: readonly Record<string, unknown>[] = [
  { type: 'view_submission', user: { id: USER }, view: null },
  { type: 'view_closed' },
  { type: 'shortcut', callback_id: 'x' },
  { type: 'block_suggestion' },
  { type: 'dialog_submission' },
  { type: 'something_new', event: null },
];

/** Of the right shape, and not for us. */
const NOT_OURS: readonly Record<string, unknown>[] = [
  eventOf({ type: 'message', channel: null }),
  eventOf({ type: 'app_home_opened', user: null }),
  eventOf({ type: 'tokens_revoked' }),
  blockActions('x', { actions: [{ type: 'static_select', action_id: 'other' }] }),
  messageShortcut('x', { callback_id: 'another_one' }),
];

/** Of the right shape where we read it, and odd where only the library does. */
const ODD: readonly Record<string, unknown>[] = [
  eventOf({ type: 'app_uninstalled' }, { authorizations: [null] }),
  eventOf({ type: 'app_uninstalled', item: null }),
  blockActions('x', { team: undefined, user: { id: USER }, enterprise: null, view: null, event: null }),
  blockActions('x', { event: null }),
  slashCommand('/quote', 'x', { event: 5 }),
];

/** Payloads of every kind with one field, at any depth, put away or in another's place. */
const mutated = fc
  .tuple(
    fc.constantFrom(
      slashCommand('/quote', 'x'),
      blockActions('x'),
      messageShortcut('x'),
      eventOf({ type: 'app_uninstalled' }),
      eventOf({ type: 'tokens_revoked', tokens: { bot: ['U1'] } }),
    ),
    fc.nat(),
    fc.option(fc.jsonValue({ maxDepth: 2 }), { nil: undefined }),
  )
  .map(([payload, index, value]) => {
    let left = index % countOf(payload);
    const copy = JSON.parse(
      JSON.stringify(payload, (_key, old: unknown) => (left-- === 0 && old !== payload ? value : old)),
    ) as Record<string, unknown>;
    // Else all but the first would be taken for repeats.
    return 'trigger_id' in copy && copy['trigger_id'] === payload['trigger_id']
      ? { ...copy, trigger_id: randomUUID() }
      : copy;
  });

const countOf = (value: unknown): number => {
  let count = 0;
  JSON.stringify(value, (_key, held: unknown) => {
    count += 1;
    return held;
  });
  return count;
};

const stillAnswers = async (): Promise<void> => {
  const before = fixture.slack.callsOf('respond').length;
  await fixture.send(slashCommand('/quote', 'x'));
  await fixture.slack.nth('respond', before);
};

describe('over HTTP', () => {
  const statusOf = async (body: string, type: string): Promise<number> =>
    (await fixture.request(signText(body, type))).status;

  it.each(MALFORMED)('$name is refused, reported and survived', async ({ payload }) => {
    await fixture.connect('http');
    expect(await statusOf(JSON.stringify(payload), JSON_TYPE)).toBe(400);
    expect(await statusOf(asForm(payload), FORM)).toBe(400);
    expect(fixture.faults).toEqual(['slack', 'slack']);
    expect(
      fixture.log.lines.filter(
        (line) => /"id":"[\da-f]{8}".*malformed/.test(line) || /malformed.*"id":"[\da-f]{8}"/.test(line),
      ),
    ).toHaveLength(2);
    await stillAnswers();
  });

  it.each([
    { name: 'broken JSON', body: '{"type":', type: JSON_TYPE },
    { name: 'nothing', body: '', type: JSON_TYPE },
    { name: 'a payload of broken JSON', body: 'payload=%7B%22type%22', type: FORM },
    { name: 'an empty payload', body: 'payload=', type: FORM },
    { name: 'an empty form', body: '', type: FORM },
    { name: 'bytes that are no text', body: '\u0000\ufffd\u0001', type: 'application/octet-stream' },
    { name: 'a form called JSON', body: 'command=%2Fquote&text=x', type: JSON_TYPE },
    { name: 'a form called nothing', body: 'command=%2Fquote&text=x', type: 'text/plain' },
    { name: 'JSON called a form', body: '{"type":"block_actions"}', type: FORM },
    { name: 'deep JSON', body: '['.repeat(200_000), type: JSON_TYPE },
  ])('$name is refused and survived', async ({ body, type }) => {
    await fixture.connect('http');
    expect(await statusOf(body, type)).toBe(400);
    await stillAnswers();
  });

  it('a form is a form with a charset too', async () => {
    await fixture.connect('http');
    const form = { ...slashCommand('/quote', 'x'), response_url: fixture.slack.responseUrl() };
    const body = new URLSearchParams(form).toString();
    expect(await statusOf(body, `${FORM}; charset=utf-8`)).toBe(200);
    await fixture.slack.nth('respond', 0);
  });

  it.each([...FOREIGN, ...NOT_OURS])('what is not for us is acknowledged at once: %j', async (payload) => {
    await fixture.connect('http');
    const began = performance.now();
    expect(await statusOf(asForm(payload), FORM)).toBe(200);
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(fixture.dispatcher.asked).toEqual([]);
    await stillAnswers();
  });

  it.each(ODD)('what the library trips over is reported: %j', async (payload) => {
    await fixture.connect('http');
    expect([200, 500]).toContain(await statusOf(JSON.stringify(payload), JSON_TYPE));
    await waitUntil(() => fixture.faults[0]);
    expect(fixture.faults).toEqual(['slack']);
    await stillAnswers();
  });

  it('whatever a payload holds is answered at once', { timeout: 30_000 }, async () => {
    await fixture.connect('http');
    const judge = async (payload: unknown): Promise<void> => {
      expect([200, 400, 500]).toContain(await statusOf(JSON.stringify(payload), JSON_TYPE));
    };
    await fc.assert(fc.asyncProperty(fc.oneof(mutated, fc.jsonValue()), judge), { numRuns: 300 });
    await stillAnswers();
  });

  it('a body that is broken off is survived', async () => {
    await fixture.connect('http');
    const { headers, body } = signText(JSON.stringify(blockActions('x')), JSON_TYPE);
    const lines = Object.entries({ ...headers, host: 'x', 'content-length': String(body.length) });
    const { hostname, port } = new URL(fixture.address());
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /slack/events HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body.slice(0, 20)}`,
    );
    await delay(50);
    socket.destroy();
    await delay(50);
    await stillAnswers();
    expect(fixture.dispatcher.asked).toHaveLength(1);
  });

  it('a store that fails is told under an id', async () => {
    await fixture.connect('http', {
      events: {
        removed: async () => undefined,
        isNew: () => Promise.reject(new Error('the store is gone')),
        failed: () => {},
      },
    });
    await fixture.send(slashCommand('/quote', 'x'));
    const { body } = await fixture.slack.nth('respond', 0);
    expect(body['text']).toMatch(/Something went wrong here, and it is logged as [\da-f]{8}\./);
    await fixture.send(eventOf({ type: 'app_uninstalled' }));
    await waitUntil(() => fixture.faults[1]);
    expect(fixture.faults).toEqual(['slack', 'slack']);
  });
});

describe('over the socket', () => {
  const envelope = (type: string, payload: unknown, id: unknown = randomUUID()): string =>
    JSON.stringify({ type, envelope_id: id, accepts_response_payload: true, payload });

  it.each(MALFORMED)('$name is acknowledged, reported and survived', async ({ payload }) => {
    await fixture.connect('socket');
    for (const type of ['slash_commands', 'interactive', 'events_api']) {
      const id = randomUUID();
      fixture.slack.say(envelope(type, payload, id));
      await waitUntil(() => fixture.slack.acknowledged.has(id) || undefined);
    }
    expect(fixture.faults).toEqual(['slack', 'slack', 'slack']);
    await stillAnswers();
  });

  it.each([
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['an empty object', '{}'],
    ['broken JSON', '{"type":'],
    ['bytes', Buffer.from([0, 1, 2])],
    ['an envelope without an id', envelope('slash_commands', slashCommand('/quote', 'x'), null)],
    ['an event without a payload', '{"type":"events_api","envelope_id":"e1"}'],
    ['the name of an event of the client', '{"type":"close","envelope_id":"e1"}'],
    ['another one', '{"type":"ws_message"}'],
    ['another one', '{"type":"error","envelope_id":"e1","payload":null}'],
    ['another one', '{"type":"connected"}'],
  ])('%s is survived, and the connection stays', async (_name, message) => {
    const chat = await fixture.connect('socket');
    fixture.slack.say(message);
    await stillAnswers();
    expect(chat.isConnected()).toBe(true);
    expect(fixture.slack.callsOf('apps.connections.open')).toHaveLength(1);
    expect(fixture.dispatcher.asked).toHaveLength(1);
  });

  it.each(ODD)('what the library trips over is reported and acknowledged: %j', async (payload) => {
    await fixture.connect('socket');
    const id = randomUUID();
    fixture.slack.say(
      envelope(payload['type'] === 'event_callback' ? 'events_api' : 'interactive', payload, id),
    );
    await waitUntil(() => fixture.slack.acknowledged.has(id) || undefined);
    await waitUntil(() => fixture.faults[0]);
    await stillAnswers();
  });

  it('whatever a payload holds is survived', { timeout: 30_000 }, async () => {
    const chat = await fixture.connect('socket');
    const types = fc.constantFrom('slash_commands', 'interactive', 'events_api', 'options', 'close', null);
    const judge = async (payload: unknown, type: string | null): Promise<void> => {
      const id = randomUUID();
      fixture.slack.say(envelope(type as string, payload, id));
      await waitUntil(() => fixture.slack.acknowledged.has(id) || undefined);
    };
    await fc.assert(fc.asyncProperty(fc.oneof(mutated, fc.jsonValue()), types, judge), { numRuns: 300 });
    expect(chat.isConnected()).toBe(true);
    await stillAnswers();
  });

  it.each([...FOREIGN, ...NOT_OURS])('what is not for us is acknowledged: %j', async (payload) => {
    await fixture.connect('socket');
    const id = randomUUID();
    fixture.slack.say(
      envelope(payload['type'] === 'event_callback' ? 'events_api' : 'interactive', payload, id),
    );
    await waitUntil(() => fixture.slack.acknowledged.has(id) || undefined);
    await stillAnswers();
    expect(fixture.dispatcher.asked).toHaveLength(1);
  });
});
