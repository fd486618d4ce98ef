import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { RefusedError } from '../../src/errors.ts';
import {
  CHANNEL,
  TEAM,
  USER,
  blockActions,
  eventOf,
  messageShortcut,
  slashCommand,
  type Fault,
} from '../chat/fake-slack.ts';
import { pictureOf } from '../chat/sample-picture.ts';
import { answerOf, replyOf } from '../chat/scripted-dispatcher.ts';
import { waitUntil } from '../chat/wait-until.ts';
import { slackFixture } from './fixture.ts';

const fixture = slackFixture();
const EPHEMERAL = { response_type: 'ephemeral', replace_original: false };

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  it('answers a command in the channel', async () => {
    await fixture.connect(mode);
    await fixture.send(slashCommand('/quote', 'sheinbaum &lt;b&gt; about:"law"'));
    const { body } = await fixture.slack.nth('respond', 0);
    expect(body).toMatchObject({ response_type: 'in_channel', replace_original: false, text: 'Hello.' });
    expect(fixture.dispatcher.asked[0]).toMatchObject({
      asked: { kind: 'line', line: '/quote sheinbaum <b> about:"law"' },
      asker: { platform: 'slack', user: USER, channel: CHANNEL, workspace: TEAM },
    });
  });

  it('uploads the picture of a public answer below it, with words for those who do not see it', async () => {
    fixture.dispatcher.answers(() => replyOf(answerOf('Hello.', { picture: pictureOf(2) })));
    await fixture.connect(mode);
    await fixture.send(slashCommand('/timeline', ''));
    expect((await fixture.slack.nth('respond', 0)).body['text']).toBe('Hello.');
    expect((await fixture.slack.nth('files.getUploadURLExternal', 0)).body).toMatchObject({
      filename: 'timeline.png',
      alt_text: expect.stringContaining('2025-01-02: The council'),
    });
    expect((await fixture.slack.nth('files.completeUploadExternal', 0)).body).toMatchObject({
      channel_id: CHANNEL,
    });
    expect(fixture.slack.uploads[0]?.includes('\u0089PNG', 0, 'latin1')).toBe(true);
  });

  it('leaves it at the text where Slack refuses the picture, and uploads none for the asker alone', async () => {
    const answer = answerOf('Hello.', { picture: pictureOf(2) });
    fixture.slack.faults.push({
      method: 'files.getUploadURLExternal',
      fault: { body: { ok: false, error: 'missing_scope' } },
    });
    fixture.dispatcher.answers(() => replyOf(answer));
    const chat = await fixture.connect(mode);
    await fixture.send(slashCommand('/timeline', ''));
    await fixture.slack.nth('files.getUploadURLExternal', 0);
    fixture.dispatcher.answers(() => replyOf(answer, { private: true }));
    await fixture.send(slashCommand('/timeline', 'private:true'));
    await fixture.slack.nth('respond', 1);
    await chat.stop(1_000);
    expect(fixture.slack.uploads).toEqual([]);
    expect(fixture.slack.callsOf('respond')).toHaveLength(2);
    expect(fixture.slack.callsOf('files.getUploadURLExternal')).toHaveLength(1);
  });

  it.each([
    { name: 'a refusal', reply: replyOf(answerOf('No.', { tone: 'refusal' })) },
    { name: 'a private answer', reply: replyOf(answerOf('No.'), { private: true }) },
  ])('shows $name to the asker alone', async ({ reply }) => {
    fixture.dispatcher.answers(() => reply);
    await fixture.connect(mode);
    await fixture.send(slashCommand('/help', ''));
    expect((await fixture.slack.nth('respond', 0)).body).toMatchObject(EPHEMERAL);
    expect(fixture.dispatcher.asked[0]?.asked).toEqual({ kind: 'line', line: '/help' });
  });

  it('acknowledges at once what takes long to answer', async () => {
    fixture.dispatcher.answers(() => delay(400, replyOf(answerOf('At last.'))));
    await fixture.connect(mode);
    await fixture.send(slashCommand('/quote', 'x'));
    expect(fixture.slack.callsOf('respond')).toEqual([]);
    expect((await fixture.slack.nth('respond', 0)).body['text']).toBe('At last.');
  });

  it('puts the answer of a button in the place of the message, also after a restart', async () => {
    await (await fixture.connect(mode)).stop(0);
    await fixture.connect(mode);
    await fixture.send(blockActions('r/quote sheinbaum page:2'));
    expect((await fixture.slack.nth('respond', 0)).body).toMatchObject({
      replace_original: true,
      text: 'Hello.',
    });
    expect(fixture.dispatcher.asked[0]?.asked).toEqual({ kind: 'button', id: 'r/quote sheinbaum page:2' });
  });

  it.each([
    { name: 'that whispers', reply: replyOf(answerOf('Psst.'), { effect: 'whisper' }) },
    { name: 'that is too old', reply: replyOf(answerOf('Outdated.', { tone: 'refusal' })) },
    { name: 'whose answer is private', reply: replyOf(answerOf('Mine.'), { private: true }) },
  ])('leaves the message alone for a button $name', async ({ reply }) => {
    fixture.dispatcher.answers(() => reply);
    await fixture.connect(mode);
    await fixture.send(blockActions('x'));
    expect((await fixture.slack.nth('respond', 0)).body).toMatchObject(EPHEMERAL);
  });

  it('checks a message for the asker alone', async () => {
    await fixture.connect(mode);
    await fixture.send(messageShortcut('<@U1|anna> said “no &amp; never”, see <https://a.example|this>'));
    expect((await fixture.slack.nth('respond', 0)).body).toMatchObject(EPHEMERAL);
    expect(fixture.dispatcher.asked[0]?.asked).toEqual({
      kind: 'options',
      command: 'verify',
      subcommand: null,
      options: { text: '@anna said “no & never”, see this', private: true },
    });
  });

  it('answers what comes twice once', async () => {
    await fixture.connect(mode);
    const trigger = randomUUID();
    for (const payload of [
      slashCommand('/quote', 'x'),
      slashCommand('/quote', 'x'),
      slashCommand('/quote', 'y'),
    ]) {
      await fixture.send(payload['text'] === 'x' ? { ...payload, trigger_id: trigger } : payload);
    }
    await fixture.slack.nth('respond', 1);
    expect(fixture.dispatcher.asked.map(({ asked }) => asked)).toEqual([
      { kind: 'line', line: '/quote x' },
      { kind: 'line', line: '/quote y' },
    ]);
  });

  it('tells of a removal, once', async () => {
    await fixture.connect(mode);
    await fixture.send(eventOf({ type: 'tokens_revoked', tokens: { oauth: ['U1'] } }));
    await fixture.send(eventOf({ type: 'app_uninstalled' }, { event_id: 'Ev1' }));
    await fixture.send(eventOf({ type: 'app_uninstalled' }, { event_id: 'Ev1' }));
    await fixture.send(eventOf({ type: 'tokens_revoked', tokens: { bot: ['UBOT'] } }));
    await waitUntil(() => fixture.removed[1]);
    expect(fixture.removed).toEqual([`slack ${TEAM}`, `slack ${TEAM}`]);
  });

  it('logs a failure under an id that the asker is told', async () => {
    fixture.dispatcher.answers(() => Promise.reject(new Error('the store is gone')));
    await fixture.connect(mode);
    await fixture.send(slashCommand('/quote', 'x'));
    const { body } = await fixture.slack.nth('respond', 0);
    expect(body).toMatchObject(EPHEMERAL);
    const id = /logged as (\w+)\./.exec(String(body['text']))?.[1] ?? 'none';
    expect(fixture.log.lines.find((line) => line.includes(id))).toContain('the store is gone');
    expect(fixture.faults).toEqual(['slack']);
  });

  it('hands a failure on once the asker was told, or could not be', async () => {
    const failure = new Error('the store is gone');
    fixture.dispatcher.answers(() => Promise.reject(failure));
    await fixture.connect(mode);
    for (const fault of [null, 'drop'] as const) {
      fixture.failed = [];
      const told = fixture.slack.callsOf('respond').length;
      if (fault) fixture.slack.faults.push({ method: 'respond', fault });
      await fixture.send(slashCommand('/quote', 'x'));
      await waitUntil(() => fixture.failed[0]);
      expect([fixture.failed, fixture.slack.callsOf('respond').length]).toEqual([[failure], told + 1]);
    }
  });

  it('lets an answer in flight finish when it stops', async () => {
    fixture.dispatcher.answers(() => delay(300, replyOf(answerOf('At last.'))));
    const chat = await fixture.connect(mode);
    await fixture.send(slashCommand('/quote', 'x'));
    await chat.stop(3_000);
    expect(fixture.slack.callsOf('respond')[0]?.body['text']).toBe('At last.');
    expect(chat.isConnected()).toBe(false);
  });
});

/** Asks after somebody that were not for his language. */
const rightsAsked = () =>
  fixture.slack.callsOf('users.info').filter(({ body }) => body['include_locale'] === undefined);

describe('an asker', () => {
  const asker = async (payload: Record<string, unknown>) => {
    await fixture.connect('socket');
    await fixture.send(payload);
    return (await waitUntil(() => fixture.dispatcher.asked[0])).asker;
  };

  it.each([
    { rights: 'admin', manager: true },
    { rights: 'owner', manager: true },
    { rights: 'none', manager: false },
  ])('with $rights rights manages the place: $manager', async ({ rights, manager }) => {
    if (rights === 'admin') fixture.slack.admins.add(USER);
    if (rights === 'owner') fixture.slack.owners.add(USER);
    const { isManager, workspace } = await asker(slashCommand('/digest', 'subscribe'));
    expect(rightsAsked()).toEqual([]);
    expect([await isManager(), workspace]).toEqual([manager, TEAM]);
  });

  it.each<{ name: string; person: object }>([
    { name: 'was deactivated', person: { deleted: true } },
    { name: 'is a stranger', person: { is_stranger: true } },
    { name: 'is of another workspace', person: { team_id: 'TOTHER' } },
    { name: 'is of no workspace that Slack names', person: { team_id: undefined } },
    { name: 'is of an empty workspace', person: { team_id: '' } },
    { name: 'is a guest', person: { is_restricted: true } },
    { name: 'is a guest of one channel', person: { is_ultra_restricted: true } },
    { name: 'is a bot', person: { is_bot: true } },
  ])('who $name manages nothing, admin and owner or not', async ({ person }) => {
    fixture.slack.admins.add(USER);
    fixture.slack.owners.add(USER);
    fixture.slack.people.set(USER, person);
    expect(await (await asker(slashCommand('/digest', 'subscribe'))).isManager()).toBe(false);
  });

  it.each<{ name: string; payload: () => Record<string, unknown> }>([
    { name: 'a command', payload: () => slashCommand('/feed', 'list', { team_id: 'TOTHER' }) },
    {
      name: 'a command without a workspace',
      payload: () => slashCommand('/feed', 'list', { team_id: undefined }),
    },
    { name: 'a button', payload: () => blockActions('x', { team: { id: 'TOTHER' } }) },
    { name: 'a button without a workspace', payload: () => blockActions('x', { team: null }) },
  ])('in another workspace than the app’s own manages nothing: $name', async ({ payload }) => {
    fixture.slack.admins.add(USER);
    const { isManager, workspace } = await asker(payload());
    // What is kept for them goes with the app, whose workspace it is.
    expect([await isManager(), workspace]).toEqual([false, TEAM]);
  });

  it.each<{ name: string; payload: () => Record<string, unknown> }>([
    {
      name: 'a direct message by its id',
      payload: () => slashCommand('/feed', 'list', { channel_id: 'D1' }),
    },
    {
      name: 'a direct message by its name',
      payload: () => slashCommand('/feed', 'list', { channel_name: 'directmessage' }),
    },
    {
      name: 'a message to a few',
      payload: () => slashCommand('/feed', 'list', { channel_id: 'G1', channel_name: 'mpdm-anna--bob-1' }),
    },
    {
      name: 'a button in a direct message',
      payload: () => blockActions('x', { channel: { id: 'D1', name: 'directmessage' } }),
    },
    { name: 'a button in no channel', payload: () => blockActions('x', { channel: undefined }) },
    {
      name: 'a shortcut in a direct message',
      payload: () => messageShortcut('x', { channel: { id: 'D1', name: 'directmessage' } }),
    },
  ])('in $name manages nothing, and is in no workspace, as on Discord', async ({ payload }) => {
    fixture.slack.admins.add(USER);
    const { isManager, workspace } = await asker(payload());
    expect([await isManager(), workspace]).toEqual([false, null]);
    expect(rightsAsked()).toEqual([]);
  });

  it('in a private channel may manage', async () => {
    fixture.slack.admins.add(USER);
    const place = { channel_id: 'G1', channel_name: 'privategroup' };
    expect(await (await asker(slashCommand('/feed', 'list', place))).isManager()).toBe(true);
  });

  it.each<Fault>([
    { status: 500 },
    'drop',
    { body: { ok: false, error: 'user_not_found' } },
    { body: { ok: false, error: 'missing_scope' } },
    { status: 429, headers: { 'retry-after': '30' } },
  ])('whose rights Slack does not tell is refused in words: %j', async (fault) => {
    fixture.slack.admins.add(USER);
    const { isManager } = await asker(slashCommand('/feed', 'list'));
    fixture.slack.faults.push({ method: 'users.info', fault });
    await expect(isManager()).rejects.toThrow(RefusedError);
  });

  it('of whom Slack says nothing manages nothing', async () => {
    const { isManager } = await asker(slashCommand('/feed', 'list'));
    fixture.slack.faults.push({ method: 'users.info', fault: { body: { ok: true } } });
    expect(await isManager()).toBe(false);
  });
});

describe('the profile of whoever asks', () => {
  it.each([
    { locale: 'es-ES', language: 'es' },
    { locale: 'es-LA', language: 'es' },
    { locale: 'en-GB', language: 'en' },
    { locale: 'fr-FR', language: 'en' },
    { locale: undefined, language: 'en' },
  ])('of the locale $locale has answers in $language', async ({ locale, language }) => {
    fixture.slack.people.set(USER, { locale });
    await fixture.connect('socket');
    await fixture.send(slashCommand('/digest', 'subscribe'));
    const { asker } = await waitUntil(() => fixture.dispatcher.asked[0]);
    expect([asker.language, await asker.timezone?.()]).toEqual([language, 'America/New_York']);
  });

  it('is asked for once', async () => {
    await fixture.connect('socket');
    for (const place of [0, 1]) {
      await fixture.send(slashCommand('/digest', 'subscribe'));
      await waitUntil(() => fixture.dispatcher.asked[place]);
    }
    expect(fixture.slack.callsOf('users.info')).toHaveLength(1);
  });

  it.each<Fault>(['drop', { body: { ok: false, error: 'user_not_found' } }])(
    'keeps nobody from an answer where Slack does not tell it: %j',
    async (fault) => {
      fixture.slack.faults.push({ method: 'users.info', fault });
      await fixture.connect('socket');
      await fixture.send(slashCommand('/digest', 'subscribe'));
      const { asker } = await waitUntil(() => fixture.dispatcher.asked[0]);
      expect([asker.language, await asker.timezone?.()]).toEqual(['en', null]);
      expect(fixture.log.lines.join('')).toContain('time zone');
    },
  );

  it('decides in which language a fault is told', async () => {
    fixture.slack.people.set(USER, { locale: 'es-ES' });
    fixture.dispatcher.answers(() => Promise.reject(new Error('the store is gone')));
    await fixture.connect('socket');
    await fixture.send(slashCommand('/quote', 'x'));
    const { body } = await fixture.slack.nth('respond', 0);
    expect(body['text']).toMatch(/^Algo salió mal; queda registrado como \w+\./);
  });
});

describe('an answer', () => {
  it.each([
    'https://evil.example/x',
    'http://hooks.slack.com/x',
    'https://hooks.slack.com.evil.example/x',
    7,
  ])('does not go to %s', async (address) => {
    await fixture.connect('socket');
    await fixture.send({ ...slashCommand('/quote', 'x'), response_url: address });
    await waitUntil(() => fixture.log.lines.find((line) => line.includes('not one of Slack')));
    expect(fixture.dispatcher.asked).toEqual([]);
  });

  it('that is not taken is logged without its address', async () => {
    await fixture.connect('socket');
    fixture.slack.faults.push(
      { method: 'respond', fault: { status: 404 } },
      { method: 'respond', fault: 'drop' },
    );
    await fixture.send(slashCommand('/quote', 'x'));
    const line = await waitUntil(() =>
      fixture.log.lines.find((entry) => entry.includes('nor could the notice')),
    );
    expect(line).toContain('was not reached');
  });
});
