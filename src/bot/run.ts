import { databasePath, loadEnvFile, readConfig, secretsOf, type Config } from '../config.ts';
import { endWith, fatalSentence } from '../faults.ts';
import { createLog } from '../log.ts';
import { endQuietlyWithReader } from '../output.ts';
import { createSideOutput } from '../terminal/side-output.ts';
import type { Log } from '../report.ts';
import { openBot } from './bot.ts';
import { runInTerminal } from './run-in-terminal.ts';

/** The bot; with no platform configured, the terminal bot. */
async function main(): Promise<void> {
  loadEnvFile();
  const config = readConfig(process.env);
  database = databasePath(config);
  const platforms = config.DISCORD_TOKEN !== undefined || config.SLACK_BOT_TOKEN !== undefined;
  const sideOutput = createSideOutput(process.stderr);
  const log = createLog({
    level: platforms || process.env['LOG_LEVEL'] ? config.LOG_LEVEL : 'warn',
    secrets: secretsOf(config),
    pretty: process.stderr.isTTY === true,
    tell: (text) => sideOutput.tell(text),
  });
  await (platforms ? runBot(config, log) : runInTerminal(config, log, sideOutput));
  // The platforms' clients leave sockets that end by themselves only seconds later.
  process.exit(0);
}

/** The bot, until it is told to stop. Rejects when it cannot start. */
async function runBot(config: Config, log: Log): Promise<void> {
  const toldToStop = new Promise<void>((done) => {
    process.once('SIGTERM', done);
    process.once('SIGINT', done);
  });
  const bot = await openBot(config, log);
  const started = bot.start();
  await Promise.race([started.then(() => toldToStop), toldToStop]);
  started.catch((error: unknown) => log.warn({ err: error }, 'the start was given up'));
  await bot.stop();
}

endQuietlyWithReader(process.stdout);

let database = ':memory:';
try {
  await main();
} catch (error) {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  endWith(fatalSentence(error, database) ?? stack);
}
