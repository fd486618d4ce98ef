import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  AS_MANAGER,
  CHANNEL,
  GUILD,
  USER,
  chatInput,
  focused,
  onMessage,
  option,
  pressed,
} from '../chat/fake-discord.ts';
import { pictureOf } from '../chat/sample-picture.ts';
import { answerOf, replyOf } from '../chat/scripted-dispatcher.ts';
import { waitUntil } from '../chat/wait-until.ts';
import { EPHEMERAL, callbackOf, discordFixture, shown } from './fixture.ts';

const fixture = discordFixture();

describe('a command', () => {
  it('is answered at once, in public', async () => {
    await fixture.connect();
    const token = fixture.discord.interact(
      chatInput('quote', [option('speaker', 'sheinbaum'), option('page', 2)]),
    );
    const { type, data } = callbackOf(await fixture.discord.nth(token, 0));
    expect(type).toBe(4);
    expect(shown(data)).toBe('Hello.');
    expect(data['flags'] ?? 0).toBe(0);
    expect(fixture.dispatcher.asked[0]).toMatchObject({
      asked: {
        kind: 'options',
        command: 'quote',
        subcommand: null,
        options: { speaker: 'sheinbaum', page: 2 },
      },
      asker: { platform: 'discord', user: USER, channel: CHANNEL, workspace: GUILD },
    });
  });

  it.each([
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['de', 'en'],
  ])('is answered by the language of its asker: %s', async (locale, language) => {
    await fixture.connect();
    const token = fixture.discord.interact({ ...chatInput('quote'), locale });
    await fixture.discord.nth(token, 0);
    expect(fixture.dispatcher.asked[0]?.asker.language).toBe(language);
  });

  it('that breaks is told of in the language of its asker', async () => {
    fixture.dispatcher.answers(() => Promise.reject(new Error('the store is gone')));
    await fixture.connect();
    const token = fixture.discord.interact({ ...chatInput('quote'), locale: 'es-419' });
    const { data } = callbackOf(await fixture.discord.nth(token, 0));
    expect(shown(data)).toMatch(/^Algo salió mal; queda registrado como/);
  });

  it('has its picture within it, with words for those who do not see it', async () => {
    fixture.dispatcher.answers(() => replyOf(answerOf('Hello.', { picture: pictureOf(2) })));
    await fixture.connect({ deferAfterMs: 2_000 });
    const token = fixture.discord.interact(chatInput('timeline'));
    const call = await fixture.discord.nth(token, 0);
    const { data } = callbackOf(call);
    expect(data['embeds']).toMatchObject([
      { description: 'Hello.', image: { url: 'attachment://timeline.png' } },
    ]);
    expect(data['attachments']).toMatchObject([
      { description: expect.stringContaining('2025-01-02: The council') },
    ]);
    const [file] = call.files;
    expect(file?.name).toBe('timeline.png');
    expect(
      Buffer.from(await file!.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it('leaves the picture of one page behind on the next', async () => {
    fixture.dispatcher.answers(() => replyOf(answerOf('No days.')));
    await fixture.connect();
    const token = fixture.discord.interact(pressed('r/timeline page:2'), { message: {} });
    expect(callbackOf(await fixture.discord.nth(token, 0)).data).toMatchObject({ attachments: [] });
  });

  it('may have subcommands', async () => {
    await fixture.connect();
    const token = fixture.discord.interact(
      chatInput('digest', [{ type: 1, name: 'subscribe', options: [option('time', '07:30')] }]),
    );
    await fixture.discord.nth(token, 0);
    expect(fixture.dispatcher.asked[0]?.asked).toEqual({
      kind: 'options',
      command: 'digest',
      subcommand: 'subscribe',
      options: { time: '07:30' },
    });
  });

  it.each([
    { name: 'a refusal', reply: replyOf(answerOf('No.', { tone: 'refusal' })) },
    { name: 'a private answer', reply: replyOf(answerOf('No.'), { private: true }) },
  ])('shows $name to the asker alone', async ({ reply }) => {
    fixture.dispatcher.answers(() => reply);
    await fixture.connect();
    const token = fixture.discord.interact(chatInput('quote'));
    expect(callbackOf(await fixture.discord.nth(token, 0))).toMatchObject({
      type: 4,
      data: { flags: EPHEMERAL },
    });
  });

  it('is deferred when the answer takes longer', async () => {
    fixture.dispatcher.answers(() => delay(250, replyOf(answerOf('At last.'))));
    await fixture.connect();
    const token = fixture.discord.interact(chatInput('quote'));
    expect(callbackOf(await fixture.discord.nth(token, 0)).type).toBe(5);
    const edit = await fixture.discord.nth(token, 1);
    expect([edit.method, edit.path]).toEqual(['PATCH', expect.stringMatching(/\/messages\/@original$/)]);
    expect(shown(edit.body)).toBe('At last.');
  });

  it('is deferred in private when the answer will be private', async () => {
    fixture.dispatcher.privacy = true;
    fixture.dispatcher.answers(() => delay(250, replyOf(answerOf('At last.'), { private: true })));
    await fixture.connect();
    const token = fixture.discord.interact(chatInput('quote'));
    expect(callbackOf(await fixture.discord.nth(token, 0))).toMatchObject({
      type: 5,
      data: { flags: EPHEMERAL },
    });
    expect((await fixture.discord.nth(token, 1)).method).toBe('PATCH');
  });

  it('that was deferred in public and then refused leaves nothing in public', async () => {
    fixture.dispatcher.answers(() => delay(250, replyOf(answerOf('No.', { tone: 'refusal' }))));
    await fixture.connect();
    const token = fixture.discord.interact(chatInput('quote'));
    const followUp = await fixture.discord.nth(token, 2);
    expect(fixture.discord.callsFor(token).map(({ method }) => method)).toEqual(['POST', 'DELETE', 'POST']);
    expect(followUp.path).not.toContain('callback');
    expect(followUp.body).toMatchObject({ flags: EPHEMERAL });
    expect(shown(followUp.body)).toBe('No.');
  });

  it('that fails is logged under an id that the asker is told', async () => {
    fixture.dispatcher.answers(() => Promise.reject(new Error('the store is gone')));
    await fixture.connect();
    const token = fixture.discord.interact(chatInput('quote'));
    const { data } = callbackOf(await fixture.discord.nth(token, 0));
    expect(data['flags']).toBe(EPHEMERAL);
    const id = /logged as (\w+)\./.exec(shown(data))?.[1];
    expect(id).toBeDefined();
    const line = fixture.log.lines.find((entry) => entry.includes(id ?? 'none'));
    expect(line).toContain('the store is gone');
    // The asker is told first.
    await expect
      .poll(() => fixture.failed)
      .toEqual([expect.objectContaining({ message: 'the store is gone' })]);
  });

  it('that Discord has forgotten is logged without its token', async () => {
    await fixture.connect();
    const lost = { status: 404, body: { message: 'Unknown interaction', code: 10062 } };
    fixture.discord.faults.push({ path: /callback/, fault: lost }, { path: /callback/, fault: lost });
    fixture.discord.interact(chatInput('quote'));
    const line = await waitUntil(() =>
      fixture.log.lines.find((entry) => entry.includes('nor could the notice')),
    );
    expect(line).toContain('10062');
    fixture.discord.interact(chatInput('quote'));
    await waitUntil(() => fixture.dispatcher.asked[1]);
  });

  it.each([
    { from: AS_MANAGER, manager: true },
    { from: { permissions: '0' }, manager: false },
    { from: { permissions: '8' }, manager: true },
    { from: { dm: true as const }, manager: true },
  ])('knows whether its asker manages the place: $from', async ({ from, manager }) => {
    await fixture.connect();
    fixture.discord.interact(chatInput('quote'), from);
    const { asker } = await waitUntil(() => fixture.dispatcher.asked[0]);
    expect(await asker.isManager()).toBe(manager);
    expect(asker.workspace).toBe('dm' in from ? null : GUILD);
  });

  it('waits for a rate limit of Discord', async () => {
    await fixture.connect();
    const limited = {
      status: 429,
      body: { message: 'slow', retry_after: 0.2, global: false },
      headers: { 'retry-after': '1' },
    };
    fixture.discord.faults.push({ path: /callback/, fault: limited });
    const token = fixture.discord.interact(chatInput('quote'));
    const { type } = callbackOf(await fixture.discord.nth(token, 1));
    expect(type).toBe(4);
  });
});

describe('a message command', () => {
  it('checks the text of the message, for the asker alone', async () => {
    fixture.dispatcher.answers(() => replyOf(answerOf('Exact.'), { private: true }));
    await fixture.connect();
    const token = fixture.discord.interact(onMessage('Verify quote', 'He said “no”.\n@everyone'));
    expect(callbackOf(await fixture.discord.nth(token, 0))).toMatchObject({
      type: 4,
      data: { flags: EPHEMERAL },
    });
    expect(fixture.dispatcher.asked[0]?.asked).toEqual({
      kind: 'options',
      command: 'verify',
      subcommand: null,
      options: { text: 'He said “no”.\n@everyone', private: true },
    });
  });

  it('says that a message without words has none', async () => {
    await fixture.connect();
    const token = fixture.discord.interact(onMessage('Verify quote', ''));
    expect(shown(callbackOf(await fixture.discord.nth(token, 0)).data)).toMatch(/no text/);
    expect(fixture.dispatcher.asked).toEqual([]);
  });
});

describe('a pressed button', () => {
  const press = (id: string, flags = 0): string =>
    fixture.discord.interact(pressed(id), { message: { flags } });

  it('puts the new answer in the place of the old one, also after a restart', async () => {
    const first = await fixture.connect();
    await first.stop(0);
    await fixture.connect();
    const token = press('0:/quote page:2');
    const { type, data } = callbackOf(await fixture.discord.nth(token, 0));
    expect([type, shown(data)]).toEqual([7, 'Hello.']);
    expect(fixture.dispatcher.asked[0]?.asked).toEqual({ kind: 'button', id: '0:/quote page:2' });
  });

  it.each([
    { name: 'that whispers', reply: replyOf(answerOf('Psst.'), { effect: 'whisper' }) },
    { name: 'that is unknown', reply: replyOf(answerOf('Outdated.', { tone: 'refusal' })) },
    { name: 'whose answer is private', reply: replyOf(answerOf('Mine.'), { private: true }) },
  ])('$name leaves the message alone', async ({ reply }) => {
    fixture.dispatcher.answers(() => reply);
    await fixture.connect();
    expect(callbackOf(await fixture.discord.nth(press('x'), 0))).toMatchObject({
      type: 4,
      data: { flags: EPHEMERAL },
    });
  });

  it('replaces a private answer with a private answer', async () => {
    fixture.dispatcher.answers(() => replyOf(answerOf('Page 2.'), { private: true }));
    await fixture.connect();
    expect(callbackOf(await fixture.discord.nth(press('x', EPHEMERAL), 0)).type).toBe(7);
  });

  it.each([
    { effect: 'replace' as const, path: /@original$/, method: 'PATCH' },
    { effect: 'whisper' as const, path: /\/webhooks\/\d+\/[^/]+\?/, method: 'POST' },
  ])('is deferred when the answer takes longer: $effect', async ({ effect, path, method }) => {
    fixture.dispatcher.answers(() => delay(250, replyOf(answerOf('At last.'), { effect })));
    await fixture.connect();
    const token = press('x');
    expect(callbackOf(await fixture.discord.nth(token, 0)).type).toBe(6);
    const second = await fixture.discord.nth(token, 1);
    expect([second.method, shown(second.body)]).toEqual([method, 'At last.']);
    expect(second.path).toMatch(path);
  });
});

describe('autocomplete', () => {
  it('offers at most 25 values that Discord takes', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ label: `Speaker ${index}`, value: `${index}` }));
    fixture.dispatcher.completes((name, typed) => [
      { label: 'x'.repeat(150), value: `${name} ${typed}` },
      { label: '', value: 'empty' },
      { label: 'too long', value: 'v'.repeat(101) },
      ...many,
    ]);
    await fixture.connect();
    const { type, data } = callbackOf(
      await fixture.discord.nth(fixture.discord.interact(focused('speaker', 'shei')), 0),
    );
    expect(type).toBe(8);
    expect(data['choices']).toHaveLength(25);
    expect(data['choices']).toContainEqual({ name: `${'x'.repeat(99)}…`, value: 'speaker shei' });
  });

  it('never throws', async () => {
    fixture.dispatcher.completes(() => Promise.reject(new Error('the index is gone')));
    await fixture.connect();
    fixture.discord.interact(focused('speaker', 'shei'));
    const line = await waitUntil(() =>
      fixture.log.lines.find((entry) => entry.includes('the index is gone')),
    );
    expect(line).toContain('"level":"warn"');
  });
});
