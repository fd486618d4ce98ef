import type { Log } from '../report.ts';
import { databasePath, loadEnvFile, readConfig, secretsOf, type Config } from '../config.ts';
import { createLog } from '../log.ts';

/** What a subcommand works with that has to do with the bot's own store. Throws a `SetupError` for a wrong configuration. */
export function configure(): { readonly config: Config; readonly database: string; readonly log: Log } {
  loadEnvFile();
  const config = readConfig(process.env);
  const log = createLog({
    level: process.env['LOG_LEVEL'] ? config.LOG_LEVEL : 'warn',
    secrets: secretsOf(config),
    pretty: process.stderr.isTTY === true,
  });
  return { config, database: databasePath(config), log };
}
