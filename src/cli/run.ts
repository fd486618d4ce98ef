import { parseArgs } from 'node:util';
import { analyzeFiles, analyzeLines, explainFiles } from './analyze.ts';
import { ask, FORMATS, type Format } from './ask.ts';
import { clusterLines } from './cluster.ts';
import { doctor } from './doctor.ts';
import { extractFiles, extractLines } from './extract.ts';
import { addFeeds, readFeedFiles } from './feed.ts';
import { indexCorpus } from './index-command.ts';
import { printSlackManifest } from './slack-manifest.ts';
import { summarizeLines } from './summarize.ts';
import { timelineLines } from './timeline.ts';
import { loadEnvFile, readConfig, secretsOf, type Config } from '../config.ts';
import { isDay } from '../core/article/written-day.ts';
import { messageOf, SetupError } from '../errors.ts';
import { createLog } from '../log.ts';
import { endQuietlyWithReader } from '../output.ts';
import type { Theme } from '../picture/picture.ts';
import { databasePath } from '../program.ts';
import { describeStoreError } from '../store/store-error.ts';
import { writeText } from '../terminal/write.ts';

const USAGE = `Dateline on the command line: npm run --silent dateline -- SUBCOMMAND

  ask "/quote sheinbaum" [--format ${FORMATS.join('|')}]   one answer
      [--image FILE.png] [--theme light|dark]          and the picture of a /timeline
  index [--prune]                          index the corpus folder and report; --prune removes articles
                                           whose files are gone also when they are most of them
  analyze FILE… | --jsonl                  quotations, dates and events as JSON
  analyze --explain FILE…                  the same in words, with every rule that led to it
  timeline --jsonl [--max DAYS] [--sentences K] [--from DAY] [--to DAY] [--about WORDS]
  summarize --jsonl [--words N]            cited sentences, best first
  cluster --jsonl                          articles into stories
  extract FILE… | --jsonl                  clean text of pages and pasted text
  feed FILE…                               the entries of RSS, Atom, RDF and JSON feeds
  feed add URL…                            read feeds from now on, and once at once
  slack-manifest [--url https://…/slack/events]   the manifest to create the Slack app from (without: Socket Mode)
  doctor                                   check configuration, store, corpus and platforms

--jsonl reads one JSON object a line from standard input.
`;

/** A call that cannot be carried out as it was typed. */
class UsageError extends Error {}

const OPTIONS = {
  jsonl: { type: 'boolean' },
  format: { type: 'string' },
  max: { type: 'string' },
  sentences: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  about: { type: 'string' },
  words: { type: 'string' },
  url: { type: 'string' },
  image: { type: 'string' },
  theme: { type: 'string' },
  prune: { type: 'boolean' },
  explain: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parse>['values'];

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });

/** Every subcommand: which options it takes, and what it does. It answers whether all went well. */
const SUBCOMMANDS: Readonly<
  Record<
    string,
    {
      readonly takes: readonly (keyof typeof OPTIONS)[];
      /** Words behind its name mean something. */
      readonly words?: true;
      run(words: readonly string[], values: Values): Promise<boolean>;
    }
  >
> = {
  ask: {
    takes: ['format', 'image', 'theme'],
    words: true,
    run(words, { format = 'text', image, theme = 'light' }) {
      if (words.length === 0)
        throw new UsageError('ask: a command line is needed, for example ask "/quote sheinbaum"');
      if (!FORMATS.includes(format as Format))
        throw new UsageError(`--format: ${format} is not accepted; one of ${FORMATS.join(', ')} is`);
      if (!isTheme(theme)) throw new UsageError(`--theme: ${theme} is not accepted; light and dark are`);
      const config = configure();
      const picture = image === undefined ? null : { path: image, theme };
      return ask(words.join(' '), format as Format, picture, config, logFor(config));
    },
  },
  index: {
    takes: ['prune'],
    run(_, { prune = false }) {
      const config = configure();
      return indexCorpus(config, logFor(config), prune);
    },
  },
  analyze: {
    takes: ['jsonl', 'explain'],
    words: true,
    run(files, { jsonl, explain }) {
      if (!explain) return filesOrLines('analyze', files, jsonl, analyzeFiles, analyzeLines);
      if (jsonl || files.length === 0) throw new UsageError('analyze --explain: give one or more files');
      return explainFiles(files);
    },
  },
  extract: {
    takes: ['jsonl'],
    words: true,
    run: (files, { jsonl }) => filesOrLines('extract', files, jsonl, extractFiles, extractLines),
  },
  timeline: {
    takes: ['jsonl', 'max', 'sentences', 'from', 'to', 'about'],
    run(_, { max, sentences, from, to, about }) {
      return timelineLines({
        ...(max === undefined ? {} : { max: wholeNumber('max', max) }),
        ...(sentences === undefined ? {} : { sentences: wholeNumber('sentences', sentences) }),
        ...(from === undefined ? {} : { from: day('from', from) }),
        ...(to === undefined ? {} : { to: day('to', to) }),
        ...(about === undefined ? {} : { about }),
      });
    },
  },
  summarize: {
    takes: ['jsonl', 'words'],
    run: (_, { words }) => summarizeLines(wholeNumber('words', words ?? '200')),
  },
  feed: {
    takes: [],
    words: true,
    run(files) {
      if (files.length === 0)
        throw new UsageError('feed: give one or more files of feeds, or add and an address');
      const [first, ...addresses] = files;
      if (first !== 'add') return readFeedFiles(files);
      if (addresses.length === 0) throw new UsageError('feed add: give the address of a feed');
      const config = configure();
      return addFeeds(addresses, config, logFor(config));
    },
  },
  cluster: { takes: ['jsonl'], run: () => clusterLines() },
  'slack-manifest': {
    takes: ['url'],
    run: (_, { url }) => printSlackManifest(url === undefined ? null : httpsAddress(url)),
  },
  doctor: { takes: [], run: () => doctor(process.env) },
};

function filesOrLines(
  name: string,
  files: readonly string[],
  jsonl: boolean | undefined,
  runFiles: (files: readonly string[]) => Promise<boolean>,
  runLines: () => Promise<boolean>,
): Promise<boolean> {
  if (jsonl && files.length > 0) throw new UsageError(`${name}: give files or --jsonl, not both`);
  if (!jsonl && files.length === 0)
    throw new UsageError(`${name}: give files, or --jsonl and lines on standard input`);
  return jsonl ? runLines() : runFiles(files);
}

const isTheme = (text: string): text is Theme => text === 'light' || text === 'dark';

function wholeNumber(name: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new UsageError(`--${name}: ${text} is not accepted; a whole number from 1 on is`);
  return Number(text);
}

function day(name: string, text: string): string {
  if (!isDay(text)) throw new UsageError(`--${name}: ${text} is not accepted; a day such as 2025-05-03 is`);
  return text;
}

function httpsAddress(text: string): string {
  if (!URL.canParse(text) || new URL(text).protocol !== 'https:')
    throw new UsageError(
      `--url: ${text} is not accepted; an address such as https://bot.example/slack/events is`,
    );
  return text;
}

/** The database of this call, once it is known. */
let database = ':memory:';

function configure(): Config {
  loadEnvFile();
  const config = readConfig(process.env);
  database = databasePath(config);
  return config;
}

const logFor = (config: Config) =>
  createLog({
    level: process.env['LOG_LEVEL'] ? config.LOG_LEVEL : 'warn',
    secrets: secretsOf(config),
    pretty: process.stderr.isTTY === true,
  });

async function main(args: readonly string[]): Promise<boolean> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    // Behind it Node tells how an option would be no option.
    throw new UsageError(messageOf(error).split('. To specify', 1)[0], { cause: error });
  }
  const { values, positionals } = parsed;
  const [name, ...words] = positionals;
  if (values.help || name === 'help' || name === undefined) {
    await writeText(name === undefined && !values.help ? process.stderr : process.stdout, USAGE);
    return name !== undefined || (values.help ?? false);
  }
  const subcommand = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (!subcommand)
    throw new UsageError(
      `there is no subcommand “${name}”; there are ${Object.keys(SUBCOMMANDS).join(', ')}`,
    );
  const foreign = Object.keys(values).find(
    (option) => !subcommand.takes.includes(option as keyof typeof OPTIONS),
  );
  if (foreign) throw new UsageError(`${name} does not take --${foreign}`);
  if (!subcommand.words && words.length > 0)
    throw new UsageError(`${name} takes no words, and “${words.join(' ')}” is too much`);
  return subcommand.run(words, values);
}

/** What a person is told of an error, and the status to end with. */
function tell(error: unknown): { readonly text: string; readonly status: number } {
  if (error instanceof UsageError) return { text: error.message, status: 2 };
  if (error instanceof SetupError) return { text: error.message, status: 1 };
  const fault = describeStoreError(error, database);
  if (fault) return { text: fault.sentence, status: 1 };
  // Nothing that a user can mend: whoever reads the report needs to know where.
  return { text: error instanceof Error ? (error.stack ?? error.message) : String(error), status: 1 };
}

endQuietlyWithReader(process.stdout);
// Ctrl-C ends it in order: a file that was being read then is not taken for what ended the program.
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const)
  process.once(signal, () => process.exit(128 + number));

try {
  if (!(await main(process.argv.slice(2)))) process.exitCode = 1;
} catch (error) {
  const { text, status } = tell(error);
  await writeText(process.stderr, `${text}\n`);
  process.exitCode = status;
}
