import { COMMANDS } from '../../commands/index.ts';
import type { Chat } from '../../src/chat/chat.ts';
import { createDispatcher } from '../../src/command/create-dispatcher.ts';
import { postToDiscord, postingClient } from '../../src/discord/post.ts';
import { faultReporter } from '../../src/faults.ts';
import { createDigestRunner } from '../../src/schedule/run-digests.ts';
import { postToSlack } from '../../src/slack/post.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { NO_INTAKE } from '../chat/no-intake.ts';

export interface PosterOptions {
  readonly database: string;
  readonly platform: string;
  readonly apiUrl: string;
  /** What its clock says, all the time. */
  readonly now: number;
}

/** Something that posts the digests that are due, once it is told to. */
export function openPoster({ database, platform, apiUrl, now }: PosterOptions) {
  const log = { debug() {}, info() {}, warn() {}, error: (fields: object) => console.error(fields) };
  const report = faultReporter(log, () => {});
  const store = openSqliteStore(database);
  const clock = (): number => now;
  const rest = postingClient('token', apiUrl);
  const chat: Chat = {
    platform: platform === 'discord' ? 'discord' : 'slack',
    isConnected: () => true,
    workspaces: () => null,
    missing: () => [],
    post: (post) =>
      platform === 'discord'
        ? postToDiscord(rest, post)
        : postToSlack('xoxb-1', { slackApiUrl: apiUrl }, post),
    stop: async () => {},
  };
  const dispatcher = createDispatcher({
    commands: COMMANDS,
    store,
    settings: { digestTime: '08:00', digestTimezone: 'UTC' },
    intake: NO_INTAKE,
    report: (_where, fields) => (console.error(fields), 'id'),
    clock,
    rateLimit: { commands: 100, perMs: 1 },
  });
  const runner = createDigestRunner({ store, dispatcher, chats: () => [chat], log, report, clock });
  return { post: () => runner.tick(), close: () => store.close() };
}
