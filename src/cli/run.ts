import { parseArgs } from 'node:util';
import type { Log } from '../report.ts';
import type { Config } from '../config.ts';
import { isDay } from '../core/article/written-day.ts';
import { messageOf, SetupError } from '../errors.ts';
import { endQuietlyWithReader } from '../output.ts';
import type { Theme } from '../picture/picture.ts';
import { describeStoreError } from '../store/store-error.ts';
import { writeText } from '../terminal/write.ts';
import { FORMATS, type Format } from './formats.ts';

// A subcommand is loaded when it is called: all of them take thirty times as long as to see that a word is wrong.

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
    async run(words, { format = 'text', image, theme = 'light' }) {
      if (words.length === 0)
        throw new UsageError('ask: a command line is needed, for example ask "/quote sheinbaum"');
      if (!FORMATS.includes(format as Format))
        throw new UsageError(`--format: ${format} is not accepted; one of ${FORMATS.join(', ')} is`);
      if (!isTheme(theme)) throw new UsageError(`--theme: ${theme} is not accepted; light and dark are`);
      const { config, log } = await configured();
      const picture = image === undefined ? null : { path: image, theme };
      const { ask } = await import('./ask.ts');
      return ask(words.join(' '), format as Format, picture, config, log);
    },
  },
  index: {
    takes: ['prune'],
    async run(_, { prune = false }) {
      const { config, log } = await configured();
      const { indexCorpus } = await import('./index-command.ts');
      return indexCorpus(config, log, prune);
    },
  },
  analyze: {
    takes: ['jsonl', 'explain'],
    words: true,
    async run(files, { jsonl, explain }) {
      if (explain && (jsonl || files.length === 0))
        throw new UsageError('analyze --explain: give one or more files');
      const areFiles = isOfFiles('analyze', files, jsonl);
      const { analyzeFiles, analyzeLines, explainFiles } = await import('./analyze.ts');
      if (explain) return explainFiles(files);
      return areFiles ? analyzeFiles(files) : analyzeLines();
    },
  },
  extract: {
    takes: ['jsonl'],
    words: true,
    async run(files, { jsonl }) {
      const areFiles = isOfFiles('extract', files, jsonl);
      const { extractFiles, extractLines } = await import('./extract.ts');
      return areFiles ? extractFiles(files) : extractLines();
    },
  },
  timeline: {
    takes: ['jsonl', 'max', 'sentences', 'from', 'to', 'about'],
    async run(_, { max, sentences, from, to, about }) {
      const options = {
        ...(max === undefined ? {} : { max: wholeNumber('max', max) }),
        ...(sentences === undefined ? {} : { sentences: wholeNumber('sentences', sentences) }),
        ...(from === undefined ? {} : { from: day('from', from) }),
        ...(to === undefined ? {} : { to: day('to', to) }),
        ...(about === undefined ? {} : { about }),
      };
      const { timelineLines } = await import('./timeline.ts');
      return timelineLines(options);
    },
  },
  summarize: {
    takes: ['jsonl', 'words'],
    async run(_, { words }) {
      const maxWords = wholeNumber('words', words ?? '200');
      const { summarizeLines } = await import('./summarize.ts');
      return summarizeLines(maxWords);
    },
  },
  feed: {
    takes: [],
    words: true,
    async run(files) {
      if (files.length === 0)
        throw new UsageError('feed: give one or more files of feeds, or add and an address');
      const [first, ...addresses] = files;
      if (first === 'add' && addresses.length === 0)
        throw new UsageError('feed add: give the address of a feed');
      const { addFeeds, readFeedFiles } = await import('./feed.ts');
      if (first !== 'add') return readFeedFiles(files);
      const { config, log } = await configured();
      return addFeeds(addresses, config, log);
    },
  },
  cluster: {
    takes: ['jsonl'],
    async run() {
      const { clusterLines } = await import('./cluster.ts');
      return clusterLines();
    },
  },
  'slack-manifest': {
    takes: ['url'],
    async run(_, { url }) {
      const address = url === undefined ? null : httpsAddress(url);
      const { printSlackManifest } = await import('./slack-manifest.ts');
      return printSlackManifest(address);
    },
  },
  doctor: {
    takes: [],
    async run() {
      const { doctor } = await import('./doctor.ts');
      return doctor(process.env);
    },
  },
};

/** Are files given, rather than lines on standard input? Throws a `UsageError` for both or neither. */
function isOfFiles(name: string, files: readonly string[], jsonl: boolean | undefined): boolean {
  if (jsonl && files.length > 0) throw new UsageError(`${name}: give files or --jsonl, not both`);
  if (!jsonl && files.length === 0)
    throw new UsageError(`${name}: give files, or --jsonl and lines on standard input`);
  return !jsonl;
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

async function configured(): Promise<{ readonly config: Config; readonly log: Log }> {
  const { configure } = await import('./configure.ts');
  const found = configure();
  database = found.database;
  return found;
}

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
