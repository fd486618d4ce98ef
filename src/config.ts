import { existsSync } from 'node:fs';
import { z } from 'zod';
import { SetupError } from './errors.ts';

const isTimezone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};

const address = z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' });
const channel = z
  .string()
  .regex(/^(?:discord:\d{1,20}|slack:[A-Z0-9]{2,20})$/, 'comma-separated discord:ID or slack:ID');

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
  DATABASE_URL: z
    .string()
    .regex(/^(?:sqlite:.+|postgres(?:ql)?:\/\/.+)$/, 'sqlite:PATH, sqlite::memory: or postgres://…')
    .refine(
      (url) => url.startsWith('sqlite:'),
      'sqlite:PATH or sqlite::memory:; PostgreSQL is not supported yet',
    )
    .default('sqlite:data/dateline.db'),
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
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'trace, debug, info, warn, error, fatal or silent',
    )
    .default('info'),
  TEST_DATABASE_URL: z.string().optional(),
});

export type Config = z.infer<typeof environmentSchema>;

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
        (issue) => `${String(issue.path[0])}: wrong value; accepted is ${issue.message}`,
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
  return checked.data;
}

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
