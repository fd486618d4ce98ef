import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { types } from '@slack/bolt';
import { afterEach, beforeEach, expect } from 'vitest';
import type { Chat } from '../../src/chat/chat.ts';
import { faultReporter } from '../../src/faults.ts';
import { connectSlack, type SlackOptions } from '../../src/slack/connect-slack.ts';
import {
  APP_TOKEN,
  BOT_TOKEN,
  SIGNING_SECRET,
  fakeSlack,
  sign,
  type Call,
  type FakeSlack,
  type Signed,
} from '../chat/fake-slack.ts';
import { memoryLog, type MemoryLog } from '../chat/memory-log.ts';
import { scriptedDispatcher, type Scripted } from '../chat/scripted-dispatcher.ts';
import { slackObjections } from '../chat/slack-objections.ts';

export type Mode = 'socket' | 'http';

export interface Fixture {
  slack: FakeSlack;
  dispatcher: Scripted;
  log: MemoryLog;
  /** Workspaces that were reported as left. */
  removed: string[];
  /** Errors that answers ended in. */
  failed: unknown[];
  /** Faults that were reported: where, and how it was logged. */
  faults: string[];
  connect(mode: Mode, more?: Partial<SlackOptions>): Promise<Chat>;
  /** Sends a payload as the mode of the last connection does, and resolves once it is acknowledged. */
  send(payload: Record<string, unknown>): Promise<void>;
  /** Sends a request to our own HTTP server; the status of its answer. */
  request(signed: Signed, path?: string): Promise<Response>;
  /** Where that server listens. */
  address(): string;
}

/**
 * For each test a new Slack on loopback, and the real client connected to it. Whatever happened in a test, at its end
 * no secret stands in the log, and no message was one that Slack would refuse or that could ping.
 */
export function slackFixture(): Fixture {
  const chats: Chat[] = [];
  const servers: Server[] = [];
  /** Kept over connections, as the store keeps it over restarts. */
  const seen = new Set<string>();
  let mode: Mode = 'socket';
  let address = '';

  const fixture = {
    async connect(as: Mode, more: Partial<SlackOptions> = {}): Promise<Chat> {
      mode = as;
      const chat = await connectSlack({
        botToken: BOT_TOKEN,
        appToken: as === 'socket' ? APP_TOKEN : null,
        signingSecret: as === 'http' ? SIGNING_SECRET : null,
        apiUrl: fixture.slack.apiUrl,
        dispatcher: fixture.dispatcher,
        log: fixture.log,
        report: faultReporter(fixture.log, (where) => void fixture.faults.push(where)),
        events: {
          removed: async (platform, workspace) => void fixture.removed.push(`${platform} ${workspace}`),
          isNew: async (_platform, id) => !seen.has(id) && Boolean(seen.add(id)),
          failed: (error) => void fixture.failed.push(error),
        },
        ...more,
      });
      chats.push(chat);
      if (chat.handleRequest !== undefined) {
        const server = createServer(chat.handleRequest);
        server.listen(0, '127.0.0.1');
        await once(server, 'listening');
        servers.push(server);
        address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      }
      return chat;
    },
    async send(payload) {
      const full = { response_url: fixture.slack.responseUrl(), ...payload };
      if (mode === 'http') {
        const response = await fixture.request(sign(full));
        if (response.status !== 200) throw new Error(`answered ${response.status}`);
        return;
      }
      const type =
        'command' in payload ? 'slash_commands' : 'event' in payload ? 'events_api' : 'interactive';
      await fixture.slack.envelope(type, full);
    },
    request: ({ body, headers }, path = '/slack/events') =>
      fetch(`${address}${path}`, { method: 'POST', body, headers }),
    address: () => address,
  } as Fixture;

  beforeEach(async () => {
    fixture.slack = await fakeSlack();
    fixture.dispatcher = scriptedDispatcher();
    fixture.log = memoryLog();
    fixture.removed = [];
    fixture.faults = [];
    fixture.failed = [];
    seen.clear();
  });
  afterEach(async () => {
    await Promise.all(chats.splice(0).map((chat) => chat.stop(0)));
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
    await fixture.slack.close();
    const leaks = fixture.log.lines.filter((line) => /secret(?:bot|app|response|ticket)/.test(line));
    const refused = fixture.slack.calls.filter(isMessage).flatMap((call) => slackObjections(messageOf(call)));
    if (leaks.length + refused.length > 0) expect.fail([...leaks, ...refused].join('\n'));
  });
  return fixture;
}

const isMessage = ({ method }: Call): boolean => method === 'respond' || method === 'chat.postMessage';

const messageOf = ({ body }: Call): { text: string; blocks: types.KnownBlock[] } =>
  body as { text: string; blocks: types.KnownBlock[] };
