import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { chatInput, fakeDiscord, GUILD, option, TOKEN, type FakeDiscord } from '../chat/fake-discord.ts';
import {
  APP_TOKEN,
  BOT_TOKEN,
  fakeSlack,
  sign,
  SIGNING_SECRET,
  slashCommand,
  type FakeSlack,
  type Signed,
} from '../chat/fake-slack.ts';
import { startProcess, type RunningProcess } from './run-process.ts';

/** For each test a folder and both platforms, faked; and the programs started there. */
export interface Stage {
  readonly folder: string;
  readonly discord: FakeDiscord;
  readonly slack: FakeSlack;
  /** Starts the bot; it is ended with the test. */
  start(this: void, environment: Readonly<Record<string, string>>): RunningProcess;
  onDiscord(this: void): Record<string, string>;
  /** Slack in Socket Mode, and in HTTP mode. */
  onSlack(this: void): Record<string, string>;
  onSlackHttp(this: void): Record<string, string>;
  /** Somebody asks on Slack in HTTP mode. */
  signedCommand(this: void, line: string): Signed;
  /** What somebody is answered on Discord. */
  quotes(this: void, name: string): Promise<string>;
}

export function stageForEach(): Stage {
  const running: RunningProcess[] = [];
  let here!: Pick<Stage, 'folder' | 'discord' | 'slack'>;
  const stage: Stage = {
    get folder() {
      return here.folder;
    },
    get discord() {
      return here.discord;
    },
    get slack() {
      return here.slack;
    },
    start(environment: Readonly<Record<string, string>>): RunningProcess {
      const program = startProcess('src/main.ts', {
        DATABASE_URL: `sqlite:${join(stage.folder, 'test.db')}`,
        HTTP_PORT: '0',
        ...environment,
      });
      running.push(program);
      return program;
    },
    onDiscord: () => ({
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: stage.discord.apiUrl,
      DISCORD_GUILD_ID: GUILD,
    }),
    onSlack: () => ({
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: APP_TOKEN,
      SLACK_API_URL: stage.slack.apiUrl,
    }),
    onSlackHttp: () => ({
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: stage.slack.apiUrl,
    }),
    signedCommand: (line: string) =>
      sign({ ...slashCommand('/dateline', line), response_url: stage.slack.responseUrl() }),
    async quotes(name: string) {
      const token = stage.discord.interact(chatInput('quote', [option('speaker', name)]));
      return JSON.stringify((await stage.discord.nth(token, 0)).body);
    },
  };
  beforeEach(async () => {
    const [discord, slack] = await Promise.all([fakeDiscord(), fakeSlack()]);
    here = { folder: mkdtempSync(join(tmpdir(), 'dateline-main-')), discord, slack };
  });
  afterEach(async () => {
    for (const { child, ended } of running.splice(0)) {
      child.kill('SIGKILL');
      await ended;
    }
    await Promise.all([stage.discord.close(), stage.slack.close()]);
    rmSync(stage.folder, { recursive: true, force: true });
  });
  return stage;
}

/** Where a bot listens; empty before it does. */
export const addressOf = (program: RunningProcess): string =>
  /"address":"(http:[^"]+)"/.exec(program.errors())?.[1] ?? '';

export const post = async (program: RunningProcess, { body, headers }: Signed): Promise<number> =>
  (await fetch(`${addressOf(program)}/slack/events`, { method: 'POST', body, headers })).status;
