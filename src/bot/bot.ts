import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../report.ts';
import { databasePath, type Config } from '../config.ts';
import { catchTheRest, endWith, fatalSentence, faultReporter } from '../faults.ts';
import { openProgram } from '../program.ts';
import { startHttp } from './http.ts';
import { checkFolder, keepCorpus } from './keep-corpus.ts';
import { createMetrics } from './metrics.ts';
import { chatEvents, forgetGone } from './workspaces.ts';
import { configuredWays, createPlatforms } from './platforms.ts';
import { remarking, startReading } from './reading.ts';
import { startRunners, takeUpConfigured, type Runners } from './runners.ts';
import { ENGLISH } from '../words/en.ts';

/** On SIGTERM the process ends within 10 seconds: answers in flight get this long. */
const GRACE_MS = 7_000;
const CLOSE_MS = 1_000;

export interface Bot {
  /** Connects the platforms and reads the articles. Resolves when both are done; rejects when the bot cannot go on. */
  start(): Promise<void>;
  /** Takes no new work and ends what is at work, also a start that is still under way, within ten seconds. */
  stop(): Promise<void>;
}

/**
 * A bot that listens on its port and does nothing else yet. Throws a `SetupError` when its folder, store or port cannot be
 * used.
 */
export async function openBot(config: Config, log: Log): Promise<Bot> {
  await checkFolder(config.CORPUS_DIR);
  const metrics = createMetrics();
  const report = faultReporter(log, metrics.observeFault);
  catchTheRest(report, databasePath(config));
  const program = openProgram(config, log, {
    report,
    observe: metrics.observeCommand,
    observeEntry: metrics.observeEntry,
  });
  const { store } = program;
  const fatal = (error: unknown): string | null => fatalSentence(error, databasePath(config));
  const reading = startReading();
  const corpus = keepCorpus({ indexer: program.indexer, reading, fatal, config, log, report });
  const events = chatEvents({ store, log }, (error) => {
    const sentence = fatal(error);
    if (sentence !== null) endWith(sentence);
  });
  const dispatcher = remarking(program.dispatcher, reading.remark);
  /** Since all is read once: digests, feeds and upkeep. */
  let runners: Runners | null = null;
  let isStopping = false;
  const platforms = createPlatforms(configuredWays(config, { dispatcher, log, report, events }), {
    log,
    report,
    // What waited for this platform goes out now, not with the next minute.
    onConnected: (chat) => {
      runners?.postDue();
      forgetGone(chat, store, events).catch((error: unknown) =>
        report(chat.platform, { err: error }, 'forgetting failed'),
      );
    },
  });
  const http = await startHttp({
    host: config.HTTP_HOST,
    port: config.HTTP_PORT,
    metrics,
    report,
    notReady: () =>
      isStopping
        ? ['stopping']
        : [...(reading.remark(ENGLISH) === null ? [] : ['indexing']), ...platforms.missing()],
    amiss: corpus.amiss,
    ...(config.SLACK_SIGNING_SECRET !== undefined &&
      config.SLACK_APP_TOKEN === undefined && {
        slack: () => platforms.chats().find((chat) => chat.handleRequest)?.handleRequest,
      }),
  }).catch(async (error: unknown) => {
    await program.close();
    throw error;
  });
  log.info({ address: http.address }, 'listening');

  /** Nothing is posted or fetched before all is read once: a digest would be made from half of the articles. */
  async function read(): Promise<void> {
    await corpus.readPersistently();
    if (isStopping) return;
    await takeUpConfigured(config, store);
    if (isStopping) return;
    runners = startRunners({ program, chats: platforms.chats, metrics, config, log, report });
  }

  return {
    async start() {
      await Promise.all([read(), platforms.connect()]);
      const names = platforms.chats().map((chat) => chat.platform);
      log.info({ platforms: names, ...(await store.counts()) }, 'ready');
    },
    async stop() {
      log.info({}, 'stopping');
      isStopping = true;
      corpus.stop();
      // A start that is still under way, a platform that hangs: whatever is not over by then is left as it is.
      await Promise.race([Promise.allSettled([runners?.stop(), platforms.stop(GRACE_MS)]), sleep(GRACE_MS)]);
      await Promise.race([http.close(), sleep(CLOSE_MS)]);
      await Promise.race([program.close(), sleep(CLOSE_MS)]);
      log.info({}, 'stopped');
    },
  };
}
