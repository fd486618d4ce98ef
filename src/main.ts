import { setTimeout as sleep } from 'node:timers/promises';
import type { Chat, ChatEvents, Log } from './command/chat.ts';
import type { Dispatcher } from './command/dispatcher.ts';
import { loadEnvFile, readConfig, secretsOf, type Config } from './config.ts';
import { connectDiscord } from './discord/connect-discord.ts';
import { messageOf, SetupError } from './errors.ts';
import { startHttp } from './http.ts';
import type { CorpusIndexer } from './ingest/index-corpus.ts';
import { keepIndexed } from './ingest/keep-indexed.ts';
import type { IndexReport } from './ingest/run-corpus.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { endQuietlyWithReader } from './output.ts';
import { openProgram, syncConfiguredFeeds, type Program } from './program.ts';
import type { Store } from './store/store.ts';
import { connectSlack } from './slack/connect-slack.ts';
import { startDigests, type DigestRunner } from './schedule/run-digests.ts';
import { startFeeds, type FeedRunner } from './schedule/run-feeds.ts';
import { runTerminal } from './terminal/run-terminal.ts';
import { writeText } from './terminal/write.ts';

/** On SIGTERM the process ends within 10 seconds: answers in flight get this long. */
const GRACE_MS = 7_000;
const CLOSE_MS = 1_000;

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
  const program = openProgram(config, log);
  const { store, indexer, dispatcher } = program;
  const report = await indexer.run();
  reportIndex(report, log);
  const { articles, quotations, speakers, events } = await store.counts();
  const from =
    (await store.fetchedArticles()).length > 0 ? `${config.CORPUS_DIR} and the web` : config.CORPUS_DIR;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const greeting = [
    `Dateline · ${count(articles, 'article')} from ${from}, ${count(quotations, 'quotation')} by ${count(speakers, 'speaker')}, ${count(events, 'dated event')} · ${seconds} s`,
    'No chat platform is configured (see .env.example): answering here. Try /quote, /timeline, /help; end with Ctrl-D.',
  ].join('\n');
  const stopWatching = watchCorpus(report, indexer, log);
  await syncConfiguredFeeds(config, store, Date.now());
  const feeds = startFeeds({ ...feedOptions(config, program, log), chats: () => [] });
  await runTerminal(dispatcher, { input: process.stdin, output: process.stdout }, greeting, process.env);
  stopWatching();
  // A page that hangs its reader keeps nobody at the prompt: it is read again later.
  await Promise.race([feeds.stop(), sleep(CLOSE_MS)]);
  await program.close();
  process.exit(0);
}

async function runBot(config: Config, log: Log): Promise<void> {
  const toldToStop = new Promise<void>((done) => {
    process.once('SIGTERM', done);
    process.once('SIGINT', done);
  });
  const metrics = createMetrics();
  const program = openProgram(config, log, {
    observe: metrics.observeCommand,
    observeEntry: metrics.observeEntry,
  });
  const { store, indexer, dispatcher } = program;
  const chats: Chat[] = [];
  /** What the start is still waiting for; what the stop is not. */
  const missing = new Set(['indexing', ...platformsOf(config)]);
  const http = await startHttp({
    host: config.HTTP_HOST,
    port: config.HTTP_PORT,
    metrics,
    log,
    notReady: () => [...missing, ...chats.filter((chat) => !chat.isConnected()).map((chat) => chat.platform)],
    slack: () => chats.find((chat) => chat.handleRequest)?.handleRequest,
  });
  log.info({ address: http.address }, 'listening');

  let digests: DigestRunner | null = null;
  let feeds: FeedRunner | null = null;
  let stopWatching = (): void => {};
  const start = async (): Promise<void> => {
    const report = await indexer.run();
    reportIndex(report, log);
    missing.delete('indexing');
    stopWatching = watchCorpus(report, indexer, log);
    for (const connect of connections(config, dispatcher, store, log)) {
      const chat = await connect();
      chats.push(chat);
      missing.delete(chat.platform);
    }
    await subscribeConfigured(config, store);
    await syncConfiguredFeeds(config, store, Date.now());
    const clock = Date.now;
    digests = startDigests({
      store,
      dispatcher,
      chats: () => chats,
      log,
      clock,
      observe: metrics.observePost,
    });
    feeds = startFeeds({
      ...feedOptions(config, program, log),
      chats: () => chats,
      observe: metrics.observePoll,
    });
    log.info({ platforms: chats.map((chat) => chat.platform), ...(await store.counts()) }, 'ready');
  };
  const started = start();
  await Promise.race([started.then(() => toldToStop), toldToStop]);
  started.catch((error: unknown) => log.warn({ err: error }, 'the start was given up'));

  log.info({}, 'stopping');
  missing.add('stopping');
  stopWatching();
  // A start that is still under way, a platform that hangs: whatever is not over by then is left as it is.
  const running = [digests as DigestRunner | null, feeds as FeedRunner | null];
  await Promise.race([
    Promise.allSettled([
      ...running.map((runner) => runner?.stop()),
      ...chats.map((chat) => chat.stop(GRACE_MS)),
    ]),
    sleep(GRACE_MS),
  ]);
  await Promise.race([http.close(), sleep(CLOSE_MS)]);
  await program.close();
  log.info({}, 'stopped');
  // The platforms' clients leave sockets that end by themselves only seconds later.
  process.exit(0);
}

const feedOptions = (config: Config, { store, dispatcher, pollFeed }: Program, log: Log) => ({
  store,
  dispatcher,
  poll: pollFeed,
  log,
  clock: Date.now,
  random: Math.random,
  intervalMs: config.FEED_INTERVAL * 60_000,
});

const platformsOf = (config: Config): string[] => [
  ...(config.DISCORD_TOKEN === undefined ? [] : ['discord']),
  ...(config.SLACK_BOT_TOKEN === undefined ? [] : ['slack']),
];

/** A way to connect each platform that is configured. */
function connections(
  config: Config,
  dispatcher: Dispatcher,
  store: Store,
  log: Log,
): (() => Promise<Chat>)[] {
  const events: ChatEvents = {
    removed: async (platform, workspace) => {
      await store.forgetWorkspace(platform, workspace);
      log.info({ platform, workspace }, 'removed from a workspace: its subscriptions are forgotten');
    },
  };
  const { DISCORD_TOKEN, SLACK_BOT_TOKEN } = config;
  const ways: (() => Promise<Chat>)[] = [];
  if (DISCORD_TOKEN !== undefined) {
    const guildId = config.DISCORD_GUILD_ID ?? null;
    ways.push(() =>
      connectDiscord({
        token: DISCORD_TOKEN,
        apiUrl: config.DISCORD_API_URL,
        guildId,
        dispatcher,
        log,
        events,
      }),
    );
  }
  if (SLACK_BOT_TOKEN !== undefined) {
    ways.push(() =>
      connectSlack({
        botToken: SLACK_BOT_TOKEN,
        appToken: config.SLACK_APP_TOKEN ?? null,
        signingSecret: config.SLACK_SIGNING_SECRET ?? null,
        apiUrl: config.SLACK_API_URL,
        dispatcher,
        log,
        events,
      }),
    );
  }
  return ways;
}

/** Channels of `DIGEST_CHANNELS` get the digest as the configuration says, unless a command subscribed them otherwise. */
async function subscribeConfigured(config: Config, store: Store): Promise<void> {
  const { DIGEST_TIME: time, DIGEST_TIMEZONE: timezone } = config;
  const days = [1, 2, 3, 4, 5, 6, 7];
  for (const entry of config.DIGEST_CHANNELS) {
    const [platform, channel = ''] = entry.split(':');
    if (platform !== 'discord' && platform !== 'slack') continue;
    const known = await store.subscription(platform, channel);
    if (known && (!known.configured || (known.time === time && known.timezone === timezone))) continue;
    await store.subscribe(
      { platform, channel, workspace: null, time, timezone, days, about: null, configured: true },
      Date.now(),
    );
  }
}

/** Reads the folder again when something changed in it. */
function watchCorpus(last: IndexReport, indexer: CorpusIndexer, log: Log): () => void {
  const { stop } = keepIndexed({
    indexer,
    last,
    onReport(report) {
      if (report.indexed.length > 0 || report.removed.length > 0 || report.news.length > 0)
        reportIndex(report, log);
    },
    onTrouble: (error) => log.error({ problem: messageOf(error) }, 'the corpus cannot be read or watched'),
  });
  return stop;
}

function reportIndex(
  { files, indexed, removed, withheld, skipped, failed, news, notes }: IndexReport,
  log: Log,
): void {
  log.info(
    { files, read: indexed.length, removed: removed.length, skipped: skipped.length, failed: failed.length },
    'corpus indexed',
  );
  if (withheld) log.error(withheld, 'most files are gone: nothing is removed; see “dateline index”');
  for (const { path, reason } of notes) log.warn({ path, reason }, 'part of a file left out');
  for (const { path, reason } of news) log.warn({ path, reason }, 'file left out');
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

endQuietlyWithReader(process.stdout);

try {
  await main();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  // What was opened before (a port, the other platform) would keep the process alive.
  void writeText(process.stderr, `${messageOf(error)}\n`).then(() => process.exit(1));
}
