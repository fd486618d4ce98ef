import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { fakeDiscord, GUILD, TOKEN, type FakeDiscord } from '../chat/fake-discord.ts';
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
import { isRecord } from '../chat/is-record.ts';
import { startHostileServer, type HostileServer } from '../fetch/hostile-server.ts';
import { startProcess, type RunningProcess } from '../process/run-process.ts';
import { waitedMs } from '../process/waited-ms.ts';
import { KNOWN, QUESTIONS, wrongIn, type Question } from './known-articles.ts';

export type Place = 'discord' | 'slack';
export type SlackMode = 'http' | 'socket';

/** Whoever waits longer for an answer waits in vain. */
const LOST_AFTER_MS = 20_000;
/** What is fetched may have to wait its turn: a server is asked for one thing at a time. */
const MANAGED_WITHIN_MS = 180_000;
const LOOK_MS = 3;
const LOOK_AGAIN_MS = 250;
const MANAGER = 'U0MANAGER';
/** As `npm start` does. */
const OPTIONS = [
  '--max-semi-space-size=12',
  '--max-old-space-size=768',
  '--import',
  join(import.meta.dirname, 'shift-clock.ts'),
];

export interface Asked {
  readonly place: Place;
  readonly text: string;
  /** From the question to the answer, without the time for which the machine was busy with others. */
  readonly ms: number;
}

/** A bot at work on both platforms, and what can be done to it. */
export interface Scene {
  readonly corpus: string;
  readonly database: string;
  readonly discord: FakeDiscord;
  readonly slack: FakeSlack;
  readonly web: HostileServer;
  readonly mode: SlackMode;
  /** The platforms that questions are asked on at this moment. */
  readonly asking: Set<Place>;
  /** A folder of this scene's own, beside the corpus. */
  readonly folder: string;
  bot(): RunningProcess;
  /** Starts the bot, and resolves once it is listening. */
  start(environment?: Readonly<Record<string, string>>): Promise<void>;
  /** The same, and resolves once it answers on both platforms. */
  startAndAsk(environment?: Readonly<Record<string, string>>): Promise<void>;
  /** Asks nobody any more, sends a signal and resolves with how the process ended. */
  end(signal: NodeJS.Signals): Promise<number | string | null>;
  isAlive(): boolean;
  ask(place: Place, question: Question): Promise<Asked>;
  /** A line of somebody with rights. */
  manage(line: string): Promise<string>;
  /** Resolves when a platform answers again, and asks it from then on. */
  back(place: Place): Promise<void>;
  post(signed: Signed): Promise<number>;
  /** Sets the bot's clock off by so much. */
  shiftClock(ms: number): Promise<void>;
  now(): number;
  readyz(): Promise<string>;
  /** Runs the command line on the same folder and store; its output. Throws when it ends with another status than 0. */
  dateline(args: readonly string[]): Promise<string>;
  address(): string;
  put(path: string, content: string | Uint8Array): Promise<void>;
  /** The folder as it was, with nothing else in it. */
  restore(): Promise<void>;
  withStore<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** Answers that came more than once. */
  doubled(): string[];
  close(): Promise<void>;
}

/** Resolves when `look` gives no complaint any more; throws its last one after `withinMs`. */
export async function until(look: () => Promise<string | null>, withinMs = 30_000): Promise<void> {
  const end = performance.now() + withinMs;
  for (;;) {
    const complaint = await look();
    if (complaint === null) return;
    if (performance.now() > end) throw new Error(`after ${withinMs / 1000} s: ${complaint}`);
    await sleep(LOOK_AGAIN_MS);
  }
}

/** What a reader sees of an answer. */
function textOf(body: unknown): string {
  if (!isRecord(body)) return '';
  if (typeof body['text'] === 'string') return body['text'];
  const message = isRecord(body['data']) ? body['data'] : body;
  const embeds = Array.isArray(message['embeds']) ? (message['embeds'] as Record<string, unknown>[]) : [];
  return embeds.map(({ title, description }) => `${String(title)}\n${String(description)}`).join('\n');
}

/** Rights to read everything are given away where there are any, so that a closed folder is closed to the bot. */
const WITHOUT_RIGHTS =
  process.getuid?.() === 0 && existsSync('/usr/bin/setpriv')
    ? [
        '/usr/bin/setpriv',
        '--bounding-set=-dac_override,-dac_read_search',
        '--inh-caps=-dac_override,-dac_read_search',
      ]
    : [];

/** Whether rights of files hold for the bot. */
export const rightsHold = process.getuid?.() !== 0 || WITHOUT_RIGHTS.length > 0;

export async function openScene(mode: SlackMode): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-chaos-'));
  const corpus = join(folder, 'corpus');
  const database = join(folder, 'store', 'data.db');
  const shift = join(folder, 'shift');
  const [discord, slack, web] = await Promise.all([fakeDiscord(), fakeSlack(), startHostileServer()]);
  slack.admins.add(MANAGER);
  const asking = new Set<Place>();
  const tokens: string[] = [];
  let program: RunningProcess | null = null;
  let ended = true;
  let shiftMs = 0;
  await mkdir(corpus);

  const bot = (): RunningProcess => {
    if (program === null) throw new Error('the bot was not started yet');
    return program;
  };

  async function answerOnDiscord(data: object, from: object): Promise<string> {
    const token = discord.interact(data, from);
    tokens.push(token);
    return soon(() => {
      const call = discord.callsFor(token).find(({ body }) => textOf(body) !== '');
      return call === undefined ? undefined : textOf(call.body);
    });
  }

  async function answerOnSlack(line: string, user?: string, withinMs = LOST_AFTER_MS): Promise<string> {
    const name = randomUUID();
    const [command = '', ...words] = line.split(' ');
    const path = `/response/T/${name}`;
    tokens.push(name);
    const payload = {
      // Somebody else each time: nobody's questions are a lot at once.
      ...slashCommand(command, words.join(' '), { user_id: user ?? `U${tokens.length}X${shiftMs}` }),
      response_url: new URL(path, slack.apiUrl).href,
    };
    if (mode === 'socket') void slack.envelope('slash_commands', payload).catch(() => undefined);
    else {
      const status = await scene.post(sign(payload, { atS: Math.floor(scene.now() / 1000) }));
      if (status !== 200) throw new Error(`Slack's request was answered with ${status}`);
    }
    return soon(() => {
      const call = slack.calls.find((one) => one.path === path);
      return call === undefined ? undefined : textOf(call.body);
    }, withinMs);
  }

  async function ask(place: Place, { line, input }: Question): Promise<Asked> {
    const { pid } = bot().child;
    const [began, waitedBefore] = [performance.now(), waitedMs(pid)];
    const text = await (place === 'discord' ? answerOnDiscord(input, {}) : answerOnSlack(line));
    return { place, text, ms: performance.now() - began - Math.max(0, waitedMs(pid) - waitedBefore) };
  }

  const scene: Scene = {
    corpus,
    database,
    folder,
    discord,
    slack,
    web,
    mode,
    asking,
    bot,
    async start(environment = {}) {
      program = startProcess(
        'src/main.ts',
        {
          DATABASE_URL: `sqlite:${database}`,
          CORPUS_DIR: corpus,
          HTTP_PORT: '0',
          FETCH_ALLOW: '127.0.0.1',
          DISCORD_TOKEN: TOKEN,
          DISCORD_API_URL: discord.apiUrl,
          DISCORD_GUILD_ID: GUILD,
          SLACK_BOT_TOKEN: BOT_TOKEN,
          SLACK_API_URL: slack.apiUrl,
          ...(mode === 'http' ? { SLACK_SIGNING_SECRET: SIGNING_SECRET } : { SLACK_APP_TOKEN: APP_TOKEN }),
          CLOCK_SHIFT: shift,
          ...environment,
        },
        [],
        { before: WITHOUT_RIGHTS, options: OPTIONS },
      );
      const started = program;
      ended = false;
      void started.ended.then(() => (ended = ended || program === started));
      await started.says('listening');
    },
    async startAndAsk(environment) {
      await scene.start(environment);
      await Promise.all((['discord', 'slack'] as const).map((place) => scene.back(place)));
    },
    async end(signal) {
      asking.clear();
      await sleep(50);
      bot().child.kill(signal);
      return bot().ended;
    },
    isAlive: () => !ended,
    ask,
    manage: (line) =>
      answerOnSlack(line, MANAGER, MANAGED_WITHIN_MS).catch((error: unknown) => {
        throw new Error(`${line}: ${String(error)}`);
      }),
    async back(place) {
      const [question] = QUESTIONS;
      await until(async () => {
        if (ended) throw new Error(`the process ended: ${bot().errors().slice(-500)}`);
        const tried = await Promise.race([
          ask(place, question!).then(
            ({ text }) => wrongIn(question!, text),
            (error: unknown) => String(error),
          ),
          sleep(1_000, 'no answer'),
        ]);
        return tried === null ? null : `${place}: ${tried}`;
      }, 60_000);
      asking.add(place);
    },
    post: async ({ body, headers }) =>
      (await fetch(`${scene.address()}/slack/events`, { method: 'POST', body, headers })).status,
    async shiftClock(ms) {
      // While the clock is set, a signature may be too old or of the future.
      const before = [...asking];
      asking.delete('slack');
      await writeFile(shift, String(ms));
      if (!ended) bot().child.kill('SIGUSR2');
      shiftMs = ms;
      await sleep(200);
      for (const place of before) asking.add(place);
    },
    now: () => Date.now() + shiftMs,
    async dateline(args) {
      const environment = { DATABASE_URL: `sqlite:${database}`, CORPUS_DIR: corpus };
      const command = startProcess('src/cli.ts', environment, args);
      command.child.stdin!.end();
      const status = await command.ended;
      if (status !== 0)
        throw new Error(`${args.join(' ')} ended with ${status}: ${command.errors().slice(-300)}`);
      return command.output();
    },
    readyz: async () => (await fetch(`${scene.address()}/readyz`)).text(),
    address: () => /"address":"(http:[^"]+)"/.exec(bot().errors())?.[1] ?? '',
    async put(path, content) {
      const file = join(corpus, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    },
    async restore() {
      await mkdir(corpus, { recursive: true });
      await removeStrangers(corpus, '');
      for (const [path, content] of KNOWN) {
        const now = await readFile(join(corpus, path), 'utf8').catch(() => null);
        if (now !== content) await scene.put(path, content);
      }
    },
    async withStore(work) {
      const store = openSqliteStore(database);
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    },
    doubled() {
      const answers = (token: string): number =>
        discord.callsFor(token).filter(({ body }) => textOf(body) !== '').length +
        slack.calls.filter(({ method, path }) => method === 'respond' && path.endsWith(token)).length;
      return tokens.splice(0).filter((token) => answers(token) > 1);
    },
    async close() {
      asking.clear();
      if (program !== null) {
        program.child.kill('SIGKILL');
        await program.ended;
      }
      await Promise.all([discord.close(), slack.close(), web.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
  await scene.restore();
  return scene;
}

/** Removes what is not known in a folder; names need not be text. */
async function removeStrangers(corpus: string, folder: string): Promise<void> {
  const wanted = new Set([...KNOWN.keys()].flatMap((path) => [path, dirname(path)]));
  for (const entry of await readdir(join(corpus, folder), { encoding: 'buffer', withFileTypes: true })) {
    const path = join(folder, entry.name.toString());
    if (wanted.has(path) && entry.isDirectory()) await removeStrangers(corpus, path);
    else if (entry.isDirectory()) await rm(join(corpus, path), { recursive: true, force: true });
    else if (!wanted.has(path))
      await unlink(Buffer.concat([Buffer.from(`${join(corpus, folder)}/`), entry.name]));
  }
}

async function soon<T>(look: () => T | undefined, withinMs = LOST_AFTER_MS): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(`no answer within ${withinMs / 1000} s`);
    await sleep(LOOK_MS);
  }
}
