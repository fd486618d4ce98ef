import { opendir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Chat, ChatEvents } from './chat/chat.ts';
import type { Log, ReportFault } from './report.ts';
import { keepTrying } from './chat/keep-trying.ts';
import { loadEnvFile, readConfig, secretsOf, type Config } from './config.ts';
import { messageOf, SetupError } from './errors.ts';
import { catchTheRest, endWith, fatalSentence, faultReporter } from './faults.ts';
import { startHttp } from './http.ts';
import type { CorpusIndexer } from './ingest/index-corpus.ts';
import { keepIndexed } from './ingest/keep-indexed.ts';
import { describeWithheld, type Withheld } from './ingest/plan-run.ts';
import { describeFolderError } from './ingest/read-corpus.ts';
import type { IndexReport } from './ingest/run-corpus.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { endQuietlyWithReader } from './output.ts';
import { configuredWays, startPlatforms, type Platforms } from './platforms.ts';
import { databasePath, openProgram, syncConfiguredFeeds, type Program } from './program.ts';
import { remarking, startReading } from './reading.ts';
import { countMinutes } from './schedule/each-minute.ts';
import { startDigests, type DigestRunner } from './schedule/run-digests.ts';
import { startFeeds, type FeedRunner } from './schedule/run-feeds.ts';
import { startUpkeep } from './schedule/run-upkeep.ts';
import type { Store } from './store/store.ts';
import { createNotices, type Notices } from './terminal/notices.ts';
import { runTerminal } from './terminal/run-terminal.ts';

/** On SIGTERM the process ends within 10 seconds: answers in flight get this long. */
const GRACE_MS = 7_000;
const CLOSE_MS = 1_000;
/** A person at a terminal gets a prompt within this time, however much is to be read. */
const GREET_WITHIN_MS = 300;
/** A signed request may be sent again while its signature holds: five minutes before and after our clock, and one more. */
const SEEN_FOR_MS = 11 * 60_000;

/** The bot; with no platform configured, the terminal bot. */
async function main(): Promise<void> {
  loadEnvFile();
  const config = readConfig(process.env);
  database = databasePath(config);
  const platforms = config.DISCORD_TOKEN !== undefined || config.SLACK_BOT_TOKEN !== undefined;
  const notices = createNotices(process.stderr);
  const log = createLog({
    level: platforms || process.env['LOG_LEVEL'] ? config.LOG_LEVEL : 'warn',
    secrets: secretsOf(config),
    pretty: process.stderr.isTTY === true,
    tell: (text) => notices.tell(text),
  });
  await (platforms ? runBot(config, log) : runInTerminal(config, log, notices));
}

async function runInTerminal(config: Config, log: Log, notices: Notices): Promise<void> {
  await checkFolder(config.CORPUS_DIR);
  const began = performance.now();
  const report = faultReporter(log, () => {});
  catchTheRest(report, databasePath(config));
  const program = openProgram(config, log, { report });
  const { store, indexer } = program;
  const reading = startReading();
  const described = async (): Promise<string> => {
    const { articles, quotations, speakers, events } = await store.counts();
    const from =
      (await store.fetchedArticles()).length > 0 ? `${config.CORPUS_DIR} and the web` : config.CORPUS_DIR;
    return `${count(articles, 'article')} from ${from}, ${count(quotations, 'quotation')} by ${count(speakers, 'speaker')}, ${count(events, 'dated event')}`;
  };
  let leaving = false;
  let stopWatching = (): void => {};
  let feeds: FeedRunner | null = null;
  const read = async (): Promise<void> => {
    const found = await indexer.run({ progress: reading.progress });
    if (leaving) return;
    reading.finish();
    reportFirst(found, config, log);
    stopWatching = watchCorpus(found, indexer, config, log, report, () => {});
    await syncConfiguredFeeds(config, store, Date.now());
    const looking = { minutes: countMinutes(log), report };
    feeds = startFeeds({ ...feedOptions(config, program, log), ...looking, chats: () => [] });
  };
  const isRead = read();
  // A person is greeted at once; what comes through a pipe is answered from all that there is.
  await (process.stdin.isTTY === true && process.stdout.isTTY === true
    ? Promise.race([isRead, sleep(GREET_WITHIN_MS)])
    : isRead);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const greeting = [
    `Dateline · ${await described()} · ${reading.remark() ?? `${seconds} s`}`,
    'No chat platform is configured (see .env.example): answering here. Try /quote, /timeline, /help; end with Ctrl-D.',
  ].join('\n');
  if (reading.remark() !== null)
    isRead.then(
      async () => notices.tell(`All is read: ${await described()}\n`),
      () => undefined, // the end of the program tells it
    );
  const dispatcher = remarking(program.dispatcher, reading.remark);
  await Promise.race([
    runTerminal(dispatcher, { input: process.stdin, output: process.stdout }, greeting, process.env, notices),
    // Reading that fails for good ends it; reading that ends well does not.
    isRead.then(() => new Promise<never>(() => {})),
  ]);
  leaving = true;
  stopWatching();
  // A page that hangs its reader keeps nobody at the prompt: it is read again later.
  await Promise.race([(feeds as FeedRunner | null)?.stop(), sleep(CLOSE_MS)]);
  await Promise.race([program.close(), sleep(CLOSE_MS)]);
  process.exit(0);
}

async function runBot(config: Config, log: Log): Promise<void> {
  const toldToStop = new Promise<void>((done) => {
    process.once('SIGTERM', done);
    process.once('SIGINT', done);
  });
  await checkFolder(config.CORPUS_DIR);
  const metrics = createMetrics();
  const report = faultReporter(log, metrics.observeFault);
  catchTheRest(report, databasePath(config));
  const program = openProgram(config, log, {
    report,
    observe: metrics.observeCommand,
    observeEntry: metrics.observeEntry,
  });
  const { store, indexer } = program;
  const reading = startReading();
  const stopping = new AbortController();
  let digests: DigestRunner | null = null;
  let feeds: FeedRunner | null = null;
  let upkeep: { stop(): Promise<void> } | null = null;
  let stopWatching = (): void => {};
  let missing = (): readonly string[] => ['indexing'];
  let platforms: Platforms | null = null;
  let withheld: Withheld | null = null;
  const http = await startHttp({
    host: config.HTTP_HOST,
    port: config.HTTP_PORT,
    metrics,
    report,
    notReady: () => missing(),
    amiss: () => (withheld === null ? [] : [describeWithheld(withheld, config.CORPUS_DIR)]),
    ...(config.SLACK_SIGNING_SECRET !== undefined &&
      config.SLACK_APP_TOKEN === undefined && {
        slack: () => platforms?.chats().find((chat) => chat.handleRequest)?.handleRequest,
      }),
  });
  log.info({ address: http.address }, 'listening');

  /** Nothing is posted or fetched before all is read once: a digest would be made from half of the articles. */
  const read = async (): Promise<void> => {
    const found = await keepTrying(
      () => indexer.run({ progress: reading.progress }),
      (error) => {
        if (stopping.signal.aborted || fatalSentence(error, databasePath(config)) !== null) throw error;
        report('corpus', { err: error }, 'reading the corpus failed; it is tried again');
      },
      stopping.signal,
    );
    if (stopping.signal.aborted) return;
    reading.finish();
    withheld = found.withheld;
    reportFirst(found, config, log);
    stopWatching = watchCorpus(found, indexer, config, log, report, (next) => (withheld = next.withheld));
    await subscribeConfigured(config, store);
    await syncConfiguredFeeds(config, store, Date.now());
    const chats = (): readonly Chat[] => platforms?.chats() ?? [];
    const looking = { minutes: countMinutes(log), report };
    digests = startDigests({
      ...looking,
      store,
      dispatcher: program.dispatcher,
      chats,
      log,
      clock: Date.now,
      observe: metrics.observePost,
    });
    feeds = startFeeds({
      ...feedOptions(config, program, log),
      ...looking,
      chats,
      observe: metrics.observePoll,
    });
    upkeep = startUpkeep({ ...looking, store, clock: Date.now });
  };
  const start = async (): Promise<void> => {
    const events: ChatEvents = {
      removed: async (platform, workspace) => {
        await store.forgetWorkspace(platform, workspace);
        log.info({ platform, workspace }, 'removed from a workspace: its subscriptions are forgotten');
      },
      isNew: (platform, id) => store.firstSeen(`${platform} ${id}`, Date.now(), SEEN_FOR_MS),
      failed(error) {
        const sentence = fatalSentence(error, databasePath(config));
        if (sentence !== null) endWith(sentence);
      },
    };
    const dispatcher = remarking(program.dispatcher, reading.remark);
    const connected = startPlatforms(configuredWays(config, { dispatcher, log, report, events }), {
      log,
      report,
      // What waited for this platform goes out now, not with the next minute.
      onConnected: (chat) => {
        digests
          ?.tick()
          .catch((error: unknown) => report('digests', { err: error }, 'looking for due digests failed'));
        forgetGone(chat, store, events).catch((error: unknown) =>
          report(chat.platform === 'slack' ? 'slack' : 'discord', { err: error }, 'forgetting failed'),
        );
      },
    });
    platforms = connected;
    missing = () => [...(reading.remark() === null ? [] : ['indexing']), ...connected.missing()];
    await Promise.all([read(), connected.settled]);
    const names = connected.chats().map((chat) => chat.platform);
    log.info({ platforms: names, ...(await store.counts()) }, 'ready');
  };
  const started = start();
  await Promise.race([started.then(() => toldToStop), toldToStop]);
  started.catch((error: unknown) => log.warn({ err: error }, 'the start was given up'));

  log.info({}, 'stopping');
  missing = () => ['stopping'];
  stopping.abort();
  stopWatching();
  // A start that is still under way, a platform that hangs: whatever is not over by then is left as it is.
  const running: ({ stop(): Promise<void> } | null)[] = [digests, feeds, upkeep];
  await Promise.race([
    Promise.allSettled([
      ...running.map((runner) => runner?.stop()),
      (platforms as Platforms | null)?.stop(GRACE_MS),
    ]),
    sleep(GRACE_MS),
  ]);
  await Promise.race([http.close(), sleep(CLOSE_MS)]);
  await Promise.race([program.close(), sleep(CLOSE_MS)]);
  log.info({}, 'stopped');
  // The platforms' clients leave sockets that end by themselves only seconds later.
  process.exit(0);
}

/** A folder that is not there is a setting to be mended, before anybody is connected. */
async function checkFolder(folder: string): Promise<void> {
  try {
    await (await opendir(folder)).close();
  } catch (error) {
    throw new SetupError(`CORPUS_DIR: ${describeFolderError(folder, error)}`, { cause: error });
  }
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
function watchCorpus(
  last: IndexReport,
  indexer: CorpusIndexer,
  config: Config,
  log: Log,
  report: ReportFault,
  onReport: (found: IndexReport) => void,
): () => void {
  let gone = last.withheld?.gone;
  const { stop } = keepIndexed({
    indexer,
    last,
    onReport(found) {
      onReport(found);
      const { indexed, removed, news, withheld } = found;
      if (indexed.length > 0 || removed.length > 0 || news.length > 0 || withheld?.gone !== gone)
        reportIndex(found, config, log);
      gone = withheld?.gone;
    },
    onTrouble(error) {
      // A folder that is gone for a moment is no reason to end: it is looked for again.
      const sentence = error instanceof SetupError ? null : fatalSentence(error, databasePath(config));
      if (sentence !== null) endWith(sentence);
      else report('corpus', { problem: messageOf(error) }, 'the corpus cannot be read or watched');
    },
  });
  return stop;
}

/** Told one by one; of more the number is told. */
const MAX_TOLD = 5;
const LEFT_OUT = 'files are left out: “npm run dateline -- index” lists them';

/** At the start: what is left out already is told in one line, however much it is. */
function reportFirst(found: IndexReport, config: Config, log: Log): void {
  const { skipped, failed, news } = found;
  reportIndex(found, config, log);
  if (skipped.length + failed.length > news.length && news.length <= MAX_TOLD)
    log.warn({ skipped: skipped.length, failed: failed.length }, LEFT_OUT);
}

function reportIndex(
  { files, indexed, removed, withheld, skipped, failed, news, notes }: IndexReport,
  { CORPUS_DIR }: Config,
  log: Log,
): void {
  log.info(
    { files, read: indexed.length, removed: removed.length, skipped: skipped.length, failed: failed.length },
    'corpus indexed',
  );
  if (withheld) log.error(withheld, describeWithheld(withheld, CORPUS_DIR));
  for (const { path, reason } of notes.slice(0, MAX_TOLD))
    log.warn({ path, reason }, 'part of a file left out');
  if (notes.length > MAX_TOLD) log.warn({ files: notes.length }, 'parts of files are left out');
  if (news.length > MAX_TOLD) log.warn({ skipped: skipped.length, failed: failed.length }, LEFT_OUT);
  else for (const { path, reason } of news) log.warn({ path, reason }, 'file left out');
}

/** Forgets what was kept for guilds and workspaces that the program was removed from while it was not running. */
async function forgetGone(chat: Chat, store: Store, events: ChatEvents): Promise<void> {
  const present = chat.workspaces();
  if (present === null) return;
  for (const workspace of await store.workspaces(chat.platform))
    if (!present.has(workspace)) await events.removed(chat.platform, workspace);
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

endQuietlyWithReader(process.stdout);

let database = ':memory:';
try {
  await main();
} catch (error) {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  endWith(fatalSentence(error, database) ?? stack);
}
