import { afterEach, beforeEach, expect } from 'vitest';
import type { Chat } from '../../src/chat/chat.ts';
import { connectDiscord, type DiscordOptions } from '../../src/discord/connect-discord.ts';
import { faultReporter } from '../../src/faults.ts';
import { objections, type Schema } from '../chat/discord-objections.ts';
import { TOKEN, fakeDiscord, type Call, type FakeDiscord } from '../chat/fake-discord.ts';
import { isRecord } from '../chat/is-record.ts';
import { memoryLog, type MemoryLog } from '../chat/memory-log.ts';
import { scriptedDispatcher, type Scripted } from '../chat/scripted-dispatcher.ts';

export interface Fixture {
  discord: FakeDiscord;
  dispatcher: Scripted;
  log: MemoryLog;
  /** Guilds that were reported as left. */
  removed: string[];
  /** Errors that answers ended in. */
  failed: unknown[];
  /** Faults that were reported, by where they arose. */
  faults: string[];
  connect(more?: Partial<DiscordOptions>): Promise<Chat>;
}

/**
 * For each test a new Discord on loopback, and the real client connected to it. Whatever happened in a test, at its
 * end no token stands in the log, and no request was one that Discord would refuse or that could ping.
 */
export function discordFixture(): Fixture {
  const chats: Chat[] = [];
  const fixture = {
    async connect(more: Partial<DiscordOptions> = {}): Promise<Chat> {
      const chat = await connectDiscord({
        token: TOKEN,
        apiUrl: fixture.discord.apiUrl,
        guildId: null,
        dispatcher: fixture.dispatcher,
        log: fixture.log,
        report: faultReporter(fixture.log, (where) => void fixture.faults.push(where)),
        events: {
          removed: async (platform, workspace) => void fixture.removed.push(`${platform} ${workspace}`),
          isNew: async () => true,
          failed: (error) => void fixture.failed.push(error),
        },
        deferAfterMs: 100,
        ...more,
      });
      chats.push(chat);
      return chat;
    },
  } as Fixture;
  beforeEach(async () => {
    fixture.discord = await fakeDiscord();
    fixture.dispatcher = scriptedDispatcher();
    fixture.log = memoryLog();
    fixture.removed = [];
    fixture.faults = [];
    fixture.failed = [];
  });
  afterEach(async () => {
    await Promise.all(chats.splice(0).map((chat) => chat.stop(0)));
    await fixture.discord.close();
    const leaks = fixture.log.lines.filter((line) => /aW50ZXJhY3Rpb246|GhIjKl/.test(line));
    const refused = fixture.discord.calls.flatMap(objectionsTo);
    if (leaks.length + refused.length > 0) expect.fail([...leaks, ...refused].join('\n'));
  });
  return fixture;
}

export const EPHEMERAL = 64;

export const callbackOf = (call: Call): { type: number; data: Record<string, unknown> } =>
  call.body as { type: number; data: Record<string, unknown> };

/** The descriptions of a message's embeds. */
export const shown = (message: unknown): string =>
  isRecord(message) && Array.isArray(message['embeds'])
    ? message['embeds'].map((embed: { description?: string }) => embed.description).join('\n')
    : '';

const SCHEMAS: Readonly<Record<number, Schema>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
};

function objectionsTo({ method, path, body }: Call): string[] {
  if (Array.isArray(body))
    return body.flatMap((command) => objections('ApplicationCommandUpdateRequest', command));
  if (!isRecord(body)) return [];
  if (path.includes('/callback')) {
    const { type, data } = body as { type: number; data?: Record<string, unknown> };
    const pings = (type === 4 || type === 7) && JSON.stringify(data?.['allowed_mentions']) !== '{"parse":[]}';
    const schema = SCHEMAS[type];
    return [...(pings ? ['may ping'] : []), ...(schema === undefined ? [] : objections(schema, body))];
  }
  const pings = JSON.stringify(body['allowed_mentions']) === '{"parse":[]}' ? [] : ['may ping'];
  if (path.startsWith('/channels')) return [...pings, ...objections('MessageCreateRequest', body)];
  const schema = method === 'PATCH' ? 'IncomingWebhookUpdateRequestPartial' : 'IncomingWebhookRequestPartial';
  return [...pings, ...objections(schema, body)];
}
