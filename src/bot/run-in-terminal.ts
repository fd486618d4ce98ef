import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../report.ts';
import { databasePath, type Config } from '../config.ts';
import { catchTheRest, fatalSentence, faultReporter } from '../faults.ts';
import { openProgram } from '../program.ts';
import type { FeedRunner } from '../schedule/run-feeds.ts';
import type { Store } from '../store/store.ts';
import type { SideOutput } from '../terminal/side-output.ts';
import { runTerminal } from '../terminal/run-terminal.ts';
import { checkFolder, keepCorpus } from './keep-corpus.ts';
import { remarking, startReading } from './reading.ts';
import { startFeedsAlone } from './runners.ts';
import type { Words } from '../words/en.ts';
import { languageOf, localeOf } from '../words/language.ts';
import { WORDS } from '../words/words.ts';

const CLOSE_MS = 1_000;
/** A person at a terminal gets a prompt within this time, however much is to be read. */
const GREET_WITHIN_MS = 300;

/** The bot for one person at a terminal, until the input ends. Rejects when the articles cannot be read. */
export async function runInTerminal(config: Config, log: Log, sideOutput: SideOutput): Promise<void> {
  await checkFolder(config.CORPUS_DIR);
  const began = performance.now();
  const report = faultReporter(log, () => {});
  catchTheRest(report, databasePath(config));
  const program = openProgram(config, log, { report });
  const { store, indexer } = program;
  const reading = startReading();
  const fatal = (error: unknown): string | null => fatalSentence(error, databasePath(config));
  const corpus = keepCorpus({ indexer, reading, fatal, config, log, report });
  let leaving = false;
  let feeds: FeedRunner | null = null;
  const read = async (): Promise<void> => {
    await corpus.read();
    if (!leaving) feeds = await startFeedsAlone({ program, config, log, report });
  };
  const isRead = read();
  // A person is greeted at once; what comes through a pipe is answered from all that there is.
  await (process.stdin.isTTY === true && process.stdout.isTTY === true
    ? Promise.race([isRead, sleep(GREET_WITHIN_MS)])
    : isRead);
  const words = WORDS[languageOf(localeOf(process.env))];
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const greeting = [
    `Dateline · ${await describeLibrary(config, store, words)} · ${reading.remark(words) ?? `${seconds} s`}`,
    words.notices.greeting,
  ].join('\n');
  if (reading.remark(words) !== null)
    isRead.then(
      async () => sideOutput.tell(`${words.notices.allRead(await describeLibrary(config, store, words))}\n`),
      () => undefined, // the end of the program tells it
    );
  const dispatcher = remarking(program.dispatcher, reading.remark);
  await Promise.race([
    runTerminal(
      dispatcher,
      { input: process.stdin, output: process.stdout },
      greeting,
      process.env,
      sideOutput,
    ),
    // Reading that fails for good ends it; reading that ends well does not.
    isRead.then(() => new Promise<never>(() => {})),
  ]);
  leaving = true;
  corpus.stop();
  // A page that hangs its reader keeps nobody at the prompt: it is read again later.
  await Promise.race([(feeds as FeedRunner | null)?.stop(), sleep(CLOSE_MS)]);
  await Promise.race([program.close(), sleep(CLOSE_MS)]);
}

/** `12 articles from corpus, 40 quotations by 21 speakers, 63 dated events` */
async function describeLibrary({ CORPUS_DIR }: Config, store: Store, { notices }: Words): Promise<string> {
  const { articles, quotations, speakers, events } = await store.counts();
  const fromWeb = (await store.fetchedArticles()).length > 0;
  return `${notices.library(articles, CORPUS_DIR, fromWeb)}, ${notices.holdings(quotations, speakers, events)}`;
}
