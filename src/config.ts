import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { isTimezone } from './command/time-zone.ts';
import { SetupError } from './errors.ts';
import { parseException } from './fetch/address-guard.ts';

const address = z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' });
const FEED_ADDRESS =
  'addresses of feeds that begin with http:// or https://, without user names, parted by commas';
const channel = z
  .string()
  .regex(/^(?:discord:\d{1,20}|slack:[A-Z0-9]{2,20})$/, 'comma-separated discord:ID or slack:ID');

const WORKERS = 'a number of threads, 1 to 64';

/** Several values in one. */
const listOf = <Item extends z.ZodType<string, string>>(parted: RegExp, item: Item) =>
  z
    .string()
    .transform((list) => list.split(parted).filter(Boolean))
    .pipe(z.array(item))
    .default([]);

/** Where the database is unless `DATABASE_URL` says otherwise. */
export const DEFAULT_DATABASE = 'data/dateline.db';

/** The environment, one entry a variable: what it must be, and its default. `.env.example` says what each is for. */
const environmentSchema = z.object({
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_API_URL: address.default('https://discord.com/api'),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{1,20}$/, 'digits')
    .optional(),
  SLACK_BOT_TOKEN: z.string().optional(),
  SLACK_APP_TOKEN: z.string().optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_API_URL: address.default('https://slack.com/api/'),
  HTTP_HOST: z.string().default('127.0.0.1'),
  HTTP_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a port, 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'a port, 0 to 65535')
    .default(3000),
  CORPUS_DIR: z.string().default('corpus'),
  CORPUS_LINKS: listOf(/\s*,\s*/, z.string()),
  DATABASE_URL: z
    .string()
    .regex(/^sqlite:.+$/, 'sqlite:PATH or sqlite::memory:; PostgreSQL is not supported yet')
    .default(`sqlite:${DEFAULT_DATABASE}`),
  DIGEST_CHANNELS: z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean),
    )
    .pipe(z.array(channel))
    .default([]),
  DIGEST_TIME: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'HH:MM, 00:00 to 23:59')
    .default('08:00'),
  DIGEST_TIMEZONE: z.string().refine(isTimezone, 'an IANA time zone such as Europe/Berlin').default('UTC'),
  FEEDS: listOf(
    // Addresses may hold commas: one parts where another address or nothing follows.
    /\s+|,(?=\s|$|[a-z][a-z\d+.-]*:\/\/)/i,
    z
      .url({ protocol: /^https?$/, error: FEED_ADDRESS })
      .refine((url) => !/^https?:\/\/[^/]*@/i.test(url), FEED_ADDRESS),
  ),
  FEED_INTERVAL: z
    .string()
    .regex(/^\d{1,4}$/, 'minutes, 5 to 1440')
    .transform(Number)
    .refine((minutes) => minutes >= 5 && minutes <= 1440, 'minutes, 5 to 1440')
    .default(15),
  FETCH_ALLOW: listOf(
    /[\s,]+/,
    z
      .string()
      .refine(
        (text) => parseException(text) !== null,
        'host names, addresses and networks (10.1.0.0/16), parted by commas',
      ),
  ),
  FETCH_USER_AGENT: z
    .string()
    .regex(/^[\x20-\x7E]{1,200}$/, 'up to 200 letters, digits and signs of ASCII')
    .default('Dateline/0.1 (feed reader; robots.txt: Dateline)'),
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'trace, debug, info, warn, error, fatal or silent',
    )
    .default('info'),
  WORKERS: z
    .string()
    .regex(/^\d{1,2}$/, WORKERS)
    .transform(Number)
    .refine((workers) => workers >= 1 && workers <= 64, WORKERS)
    .default(Math.max(1, availableParallelism() - 1)),
  TEST_DATABASE_URL: z.string().optional(),
});

export type Config = z.infer<typeof environmentSchema> & {
  /** The variables that were set, rather than left to their defaults. */
  readonly given: ReadonlySet<string>;
};

/** The variables there are, for the test that compares them with `.env.example`. */
export const VARIABLES: readonly string[] = Object.keys(environmentSchema.shape);

/**
 * Reads the configuration. An empty value counts as not set. Throws one `SetupError` that names every wrong variable and
 * what is accepted; values are not repeated, they may be secrets.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    VARIABLES.map((name) => [name, environment[name]?.trim()]).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  );
  const checked = environmentSchema.safeParse(given);
  const problems = checked.success
    ? []
    : checked.error.issues.map(
        ({ path: [name, entry], message }) =>
          `${String(name)}: ${typeof entry === 'number' ? `entry ${entry + 1} is wrong` : 'wrong value'}; accepted is ${message}`,
      );
  if (given['SLACK_BOT_TOKEN'] && !given['SLACK_APP_TOKEN'] && !given['SLACK_SIGNING_SECRET']) {
    problems.push(
      'SLACK_BOT_TOKEN is set: set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) as well',
    );
  }
  if (problems.length > 0 || !checked.success)
    throw new SetupError(
      `The configuration is wrong.\n${[...new Set(problems)].map((problem) => `  ${problem}`).join('\n')}`,
    );
  return { ...checked.data, given: new Set(Object.keys(given)) };
}

/** Where the database is; `:memory:` for one that is kept nowhere. */
export const databasePath = ({ DATABASE_URL }: Pick<Config, 'DATABASE_URL'>): string =>
  DATABASE_URL.slice('sqlite:'.length);

/** Puts the variables of `.env` into the environment where they are not set yet. */
export function loadEnvFile(path = '.env'): void {
  if (existsSync(path)) process.loadEnvFile(path);
}

/** The values that must never be written to a log. */
export function secretsOf(config: Config): string[] {
  const { DISCORD_TOKEN, SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, DATABASE_URL } = config;
  const password = /^postgres(?:ql)?:\/\/[^:@/]*:(?<password>[^@]*)@/.exec(DATABASE_URL)?.groups?.[
    'password'
  ];
  return [DISCORD_TOKEN, SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, password].filter(
    (secret) => secret !== undefined,
  );
}
