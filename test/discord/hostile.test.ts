import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNEL, GUILD, USER, chatInput } from '../chat/fake-discord.ts';
import { waitUntil } from '../chat/wait-until.ts';
import { discordFixture } from './fixture.ts';

const fixture = discordFixture();

const stillAnswers = async (): Promise<void> => {
  await fixture.discord.nth(fixture.discord.interact(chatInput('quote')), 0);
};

const user = { id: USER, username: 'anna', discriminator: '0', avatar: null };
const interaction = (more: object): object => ({
  id: '800000000000000001',
  application_id: '100000000000000001',
  token: 'aW50ZXJhY3Rpb246none',
  version: 1,
  type: 2,
  channel_id: CHANNEL,
  user,
  locale: 'en-US',
  entitlements: [],
  data: { id: '600000000000000001', type: 1, name: 'quote', options: [] },
  ...more,
});

/** An object with one field, at any depth, put away or in another's place. */
const mutated = (payload: object) =>
  fc.tuple(fc.nat(40), fc.option(fc.jsonValue({ maxDepth: 2 }), { nil: undefined })).map(([index, value]) => {
    let left = index + 1;
    return JSON.parse(
      JSON.stringify(payload, (_key, old: unknown) => (left-- === 0 ? value : old)),
    ) as unknown;
  });

const ANY_EVENT = fc.oneof(
  ...[
    interaction({}),
    interaction({ member: { user, roles: [], permissions: '0' }, guild_id: GUILD }),
    interaction({ type: 3, data: { component_type: 2, custom_id: 'x' }, message: { id: '1', flags: 0 } }),
    interaction({
      type: 4,
      data: { type: 1, name: 'quote', options: [{ name: 'x', type: 3, focused: true }] },
    }),
  ].map((payload) => fc.tuple(fc.constant('INTERACTION_CREATE'), mutated(payload))),
  fc.tuple(
    fc.constantFrom('GUILD_UPDATE', 'CHANNEL_UPDATE', 'GUILD_CREATE', 'MESSAGE_CREATE', 'NEWS_CREATE', ''),
    fc.jsonValue({ maxDepth: 2 }),
  ),
);

describe('an event from the gateway', () => {
  it('may hold what it likes', { timeout: 30_000 }, async () => {
    const chat = await fixture.connect();
    fc.assert(
      fc.property(ANY_EVENT, ([event, data]) => fixture.discord.dispatch(event, data)),
      { numRuns: 300 },
    );
    await stillAnswers();
    expect(chat.isConnected()).toBe(true);
  });

  it.each<[string, unknown]>([
    ['INTERACTION_CREATE', null],
    ['INTERACTION_CREATE', {}],
    ['INTERACTION_CREATE', interaction({ data: null })],
    ['INTERACTION_CREATE', interaction({ data: undefined })],
    ['INTERACTION_CREATE', interaction({ user: undefined })],
    ['INTERACTION_CREATE', interaction({ id: 'x' })],
    ['INTERACTION_CREATE', interaction({ member: {}, guild_id: GUILD })],
    ['INTERACTION_CREATE', interaction({ type: 3, data: { component_type: 2 } })],
    [
      'INTERACTION_CREATE',
      interaction({ type: 3, data: { component_type: 2, custom_id: 'x' }, message: null }),
    ],
    ['INTERACTION_CREATE', interaction({ data: { type: 3, name: 'Verify quote', target_id: '1' } })],
    ['INTERACTION_CREATE', interaction({ data: { type: 1, name: 'quote', options: 'x' } })],
    ['INTERACTION_CREATE', interaction({ type: 4, data: { type: 1, name: 'quote', options: [] } })],
    ['GUILD_CREATE', null],
    ['GUILD_CREATE', { id: GUILD }],
    ['GUILD_CREATE', { id: '1', channels: [null], members: null }],
    ['GUILD_DELETE', null],
    ['CHANNEL_CREATE', null],
    ['CHANNEL_UPDATE', { id: CHANNEL, type: 'x', guild_id: GUILD, permission_overwrites: null }],
    ['GUILD_ROLE_UPDATE', { guild_id: GUILD, role: null }],
    ['THREAD_LIST_SYNC', { guild_id: GUILD }],
    ['RESUMED', null],
  ])('that is not as documented is reported and survived: %s %j', async (event, data) => {
    const chat = await fixture.connect();
    fixture.discord.dispatch(event, data);
    await delay(50);
    await stillAnswers();
    expect(chat.isConnected()).toBe(true);
  });

  it.each<[string, unknown]>([
    ['INTERACTION_CREATE', null],
    ['INTERACTION_CREATE', interaction({ data: null })],
    ['GUILD_CREATE', null],
    ['GUILD_ROLE_UPDATE', { guild_id: GUILD, role: null }],
  ])('that breaks its reader is counted, and logged under an id: %s %j', async (event, data) => {
    await fixture.connect();
    fixture.discord.dispatch(event, data);
    await waitUntil(() => fixture.faults[0]);
    expect(fixture.faults).toEqual(['discord']);
    expect(fixture.log.lines.find((line) => line.includes('could not be read'))).toMatch(/"id":"[\da-f]{8}"/);
  });

  it.each([['removed', 'GUILD_DELETE', { id: GUILD }]])(
    'whose news (%s) nobody can keep is reported',
    async (_name, event, data) => {
      await fixture.connect({
        events: {
          removed: () => Promise.reject(new Error('the store is gone')),
          isNew: async () => true,
          failed: () => {},
        },
      });
      fixture.discord.dispatch(event, data);
      await waitUntil(() => fixture.faults[0]);
      expect(fixture.log.lines.find((line) => line.includes('the store is gone'))).toMatch(
        /"id":"[\da-f]{8}"/,
      );
    },
  );
});
