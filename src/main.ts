import { watch } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Chat, ChatEvents, Log } from './command/chat.ts';
import { loadEnvFile, readConfig, secretsOf, type Config } from './config.ts';
import { connectDiscord } from './discord/connect-discord.ts';
import { messageOf, SetupError } from './errors.ts';
import { startHttp } from './http.ts';
import type { CorpusIndexer, IndexReport } from './ingest/index-corpus.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { endQuietlyWithReader } from './output.ts';
import { openProgram } from './program.ts';
import type { Store } from './store/store.ts';
import { connectSlack } from './slack/connect-slack.ts';
import { startDigests } from './schedule/run-digests.ts';
import { runTerminal } from './terminal/run-terminal.ts';

/** How long after a change in the folder it is read: editors write in several steps. */
const WATCH_DELAY_MS = 500;
/** The folder is looked through this often all the same: some file systems report no changes. */
const RESCAN_MS = 60_000;
/** On SIGTERM the process ends within 10 seconds: answers in flight get this long. */
const GRACE_MS = 7_000;
const DEADLINE_MS = 9_500;

/** The bot; with no platform configured, the terminal bot. */
async function main(): Promise<void> {
  loadEnvFile();
  const config = readConfig(process.env);
  const platforms = config.DISCORD_TOKEN !== undefined || config.SLACK_BOT_TOKEN !== undefined;
  const log = createLog({
    level: platforms || process.env['LOG_LEVEL'] ? config.LOG_LEVEL : 'warn',
    secrets: secretsOf(config),
    pretty: process.stderr.isTTY === true,
  });
  await (platforms ? runBot(config, log) : runInTerminal(config, log));
}

async function runInTerminal(config: Config, log: Log): Promise<void> {
  const began = performance.now();
  const { store, indexer, dispatcher } = openProgram(config, log);
  reportIndex(await indexer.run(), log);
  const { articles, quotations, speakers, events } = await store.counts();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const greeting = [
    `Dateline · ${count(articles, 'article')} from ${config.CORPUS_DIR}, ${count(quotations, 'quotation')} by ${count(speakers, 'speaker')}, ${count(events, 'dated event')} · ${seconds} s`,
    'No chat platform is configured (see .env.example): answering here. Try /quote, /timeline, /help; end with Ctrl-D.',
  ].join('\n');
  await runTerminal(dispatcher, { input: process.stdin, output: process.stdout }, greeting, process.env);
  await store.close();
}

async function runBot(config: Config, log: Log): Promise<void> {
  const toldToStop = new Promise<void>((done) => {
    process.once('SIGTERM', done);
    process.once('SIGINT', done);
  });
  const metrics = createMetrics();
  const { store, indexer, dispatcher } = openProgram(config, log, { observe: metrics.observeCommand });
  const chats: Chat[] = [];
  let indexed = false;
  const http = await startHttp({
    host: config.HTTP_HOST,
    port: config.HTTP_PORT,
    metrics,
    notReady: () => [
      ...(indexed ? [] : ['indexing']),
      ...chats.filter((chat) => !chat.isConnected()).map((chat) => chat.platform),
    ],
    slack: () => chats.find((chat) => chat.handleRequest)?.handleRequest,
  });
  log.info({ address: http.address }, 'listening');
  reportIndex(await indexer.run(), log);
  const stopWatching = watchCorpus(config.CORPUS_DIR, indexer, log);
  const events: ChatEvents = {
    removed: async (platform, workspace) => {
      await store.forgetWorkspace(platform, workspace);
      log.info({ platform, workspace }, 'removed from a workspace: its subscriptions are forgotten');
    },
  };
  if (config.DISCORD_TOKEN !== undefined) {
    chats.push(
      await connectDiscord({
        token: config.DISCORD_TOKEN,
        apiUrl: config.DISCORD_API_URL,
        guildId: config.DISCORD_GUILD_ID ?? null,
        dispatcher,
        log,
        events,
      }),
    );
  }
  if (config.SLACK_BOT_TOKEN !== undefined) {
    chats.push(
      await connectSlack({
        botToken: config.SLACK_BOT_TOKEN,
        appToken: config.SLACK_APP_TOKEN ?? null,
        signingSecret: config.SLACK_SIGNING_SECRET ?? null,
        apiUrl: config.SLACK_API_URL,
        dispatcher,
        log,
        events,
      }),
    );
  }
  await subscribeConfigured(config, store);
  const digests = startDigests({
    store,
    dispatcher,
    chats: () => chats,
    log,
    clock: Date.now,
    observe: metrics.observePost,
  });
  indexed = true;
  log.info({ platforms: chats.map((chat) => chat.platform), ...(await store.counts()) }, 'ready');

  await toldToStop;
  log.info({}, 'stopping');
  setTimeout(() => process.exit(1), DEADLINE_MS).unref();
  indexed = false;
  stopWatching();
  await Promise.race([digests.stop(), sleep(GRACE_MS / 2)]);
  await Promise.all(chats.map((chat) => chat.stop(GRACE_MS)));
  await http.close();
  await store.close();
  log.info({}, 'stopped');
  // The platforms' clients leave sockets that end by themselves only seconds later.
  process.exit(0);
}

/** Channels of `DIGEST_CHANNELS` get the digest, unless they have a subscription of their own. */
async function subscribeConfigured(config: Config, store: Store): Promise<void> {
  for (const entry of config.DIGEST_CHANNELS) {
    const [platform, channel = ''] = entry.split(':');
    if ((platform !== 'discord' && platform !== 'slack') || (await store.subscription(platform, channel)))
      continue;
    const { DIGEST_TIME: time, DIGEST_TIMEZONE: timezone } = config;
    const days = [1, 2, 3, 4, 5, 6, 7];
    await store.subscribe(
      { platform, channel, workspace: null, time, timezone, days, about: null },
      Date.now(),
    );
  }
}

/** Reads the folder again when something changed in it. */
function watchCorpus(folder: string, indexer: CorpusIndexer, log: Log): () => void {
  let timer: NodeJS.Timeout | undefined;
  const reindex = (): void => {
    indexer.run().then(
      (report) => {
        if (report.indexed.length > 0 || report.removed.length > 0) reportIndex(report, log);
      },
      (error: unknown) => log.error({ err: error }, 'reading the corpus failed'),
    );
  };
  const rescan = setInterval(reindex, RESCAN_MS);
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(reindex, WATCH_DELAY_MS);
  });
  watcher.on('error', (error) =>
    log.warn({ err: error }, 'watching the corpus failed; it is still read once a minute'),
  );
  return () => {
    clearInterval(rescan);
    clearTimeout(timer);
    watcher.close();
  };
}

function reportIndex({ files, indexed, removed, skipped, failed }: IndexReport, log: Log): void {
  log.info(
    { files, read: indexed.length, removed: removed.length, skipped: skipped.length, failed: failed.length },
    'corpus indexed',
  );
  for (const { path, reason } of skipped) log.warn({ path, reason }, 'file skipped');
  for (const { path, reason } of failed) log.error({ path, reason }, 'file failed');
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

endQuietlyWithReader(process.stdout);

try {
  await main();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  // What was opened before (a port, the other platform) would keep the process alive.
  process.stderr.write(`${messageOf(error)}\n`, () => process.exit(1));
}
