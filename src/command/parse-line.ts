import { COMMON_OPTIONS, UMBRELLA, type OptionSpec, type OptionValue } from '../chat/declaration.ts';
import { editDistance } from '../core/text/edit-distance.ts';
import { shorten } from '../core/text/shorten.ts';
import { OptionError } from '../errors.ts';
import type { Command, CommandInput } from './command.ts';

/** Longest line taken; what a chat message can hold. */
const MAX_LINE_CHARS = 8000;

/** A command with its options as given, not yet checked. */
export interface Invocation {
  readonly command: Command;
  readonly subcommand: string | null;
  readonly values: Readonly<Record<string, OptionValue>>;
}

/**
 * Reads a typed line: `/quote sheinbaum about:"death penalty" page:2`. The free words are the first option; the rest is
 * `name:value`, the value in quotation marks of any kind when it has spaces. They may be left out where the free words
 * have come already: `/quote sheinbaum about:death penalty`. A word with a colon that names no option stays a free word
 * where such words are expected. No word is dropped: one that no option takes throws an `OptionError` that says what is
 * accepted.
 */
export function parseLine(line: string, commands: readonly Command[]): Invocation {
  if (line.length > MAX_LINE_CHARS) {
    throw new OptionError(
      'command',
      line,
      '',
      `This is too long: ${line.length} characters, at most ${MAX_LINE_CHARS} are read.`,
    );
  }
  const [, name = '', rest = ''] = splitWord(line);
  if (name.toLowerCase() === UMBRELLA) return parseLine(rest === '' ? 'help' : rest, commands);
  const command = findCommand(name, commands);
  const [subcommand, text] = command.subcommands.length ? splitSubcommand(command, rest) : [null, rest];
  return {
    command,
    subcommand,
    values: parseOptions(text, optionsOf(command, subcommand), namesOfOthers(command, commands)),
  };
}

const splitWord = (line: string): readonly string[] => /^\s*\/?(\S*)\s*([\s\S]*)$/.exec(line) ?? [];

export function findCommand(name: string, commands: readonly Command[]): Command {
  const wanted = name.toLowerCase();
  const found = commands.find((command) => command.name === wanted);
  if (found) return found;
  const near = nearest(
    wanted,
    commands.map((command) => command.name),
  );
  const all = commands.map((command) => `/${command.name}`).join(', ');
  const asked = name ? `There is no command “${clip(name)}”.` : 'Type a command.';
  throw new OptionError(
    'command',
    name,
    all,
    near ? `${asked} Did you mean /${near}?` : `${asked} There are ${all}.`,
  );
}

/** All that a command (and its subcommand) takes, the common options last. */
function optionsOf(command: Command, subcommand: string | null): readonly OptionSpec[] {
  const own = command.subcommands.find(({ name }) => name === subcommand)?.options ?? command.options;
  return [...own, ...COMMON_OPTIONS];
}

const exampleOf = ({ example, subcommands }: Command, subcommand: string | null): string =>
  subcommands.find(({ name }) => name === subcommand)?.example ?? example;

/** Options that other commands take: written to this one they are a mistake, and no words. */
const namesOfOthers = (command: Command, commands: readonly Command[]): ReadonlySet<string> =>
  new Set(
    commands
      .filter((other) => other !== command)
      .flatMap(({ options, subcommands }) => [options, ...subcommands.map((own) => own.options)].flat())
      .map(({ name }) => name),
  );

function splitSubcommand(command: Command, rest: string): [string, string] {
  const [, word = '', text = ''] = /^(\S*)\s*([\s\S]*)$/.exec(rest) ?? [];
  const names = command.subcommands.map(({ name }) => name);
  if (names.includes(word.toLowerCase())) return [word.toLowerCase(), text];
  const accepted = names.map((name) => `/${command.name} ${name}`).join(', ');
  const near = nearest(word.toLowerCase(), names);
  if (!word)
    throw new OptionError(command.name, '', accepted, `/${command.name} does several things: ${accepted}.`);
  throw new OptionError(
    command.name,
    word,
    accepted,
    `/${command.name} has no “${clip(word)}”. ${near ? `Did you mean /${command.name} ${near}?` : `There are ${accepted}.`}`,
  );
}

/** `name:` and a value: in quotation marks of any kind, or a single word, or nothing. */
const OPTION =
  /(?<name>[a-z]{2,20}):(?:"(?<straight>[^"]*)"|[“”„](?<curly>[^“”]*)[“”]|(?<unclosed>["“„][^"“”„]*$)|(?<word>[^\s"“”]\S*)|(?<none>))(?=\s|$)/iuy;
/** Somebody's words: nothing inside them is an option. */
const QUOTED = /"[^"]*"|“[^”]*”/y;

/** A line's options as they come, and the free words, each piece knowing where it stood. */
interface Pieces {
  readonly values: Record<string, OptionValue>;
  /** Free words before any option, and those between and behind. */
  first: string;
  /** Those that stand right behind an option's value that has no quotation marks: `since:May 2025`. */
  readonly behind: { readonly spec: OptionSpec; words: string }[];
  rest: string;
}

function parseOptions(
  text: string,
  specs: readonly OptionSpec[],
  foreign: ReadonlySet<string>,
): Record<string, OptionValue> {
  const main = specs[0];
  const { values, first, behind, rest } = readPieces(text, specs, foreign);
  let free = `${first} ${rest}`.trim();
  for (const { spec, words } of behind) {
    if (words.trim() === '') continue;
    if (COMPLETE.test(String(values[spec.name]))) {
      free = `${free} ${words.trim()}`.trim();
      continue;
    }
    // The main option has its words already, or its words are in quotation marks: these belong to the value.
    if (main === spec || (main !== undefined && main.name in values) || free !== '') {
      values[spec.name] = `${String(values[spec.name])} ${words.trim()}`;
    } else if (main?.required || spec.kind !== 'text') {
      free = words.trim();
    } else {
      throw unclearEnd(spec, String(values[spec.name]), words.trim(), main);
    }
  }
  if (free === '' || main === undefined) return values;
  if (COMMON_OPTIONS.some(({ name }) => name === main.name)) {
    throw new OptionError('command', free, 'no words', `“${clip(free)}”: this command takes no words.`);
  }
  if (main.name in values)
    throw new OptionError(
      main.name,
      free,
      'one value',
      `${main.name}: given twice, as “${clip(free)}” and as “${clip(String(values[main.name]))}”. Give it once.`,
    );
  const words = main.raw ? free : free.replace(/\s+/g, ' ');
  values[main.name] = main.raw || main.quoted ? words : unquote(words);
  return values;
}

/** A value that no word behind it goes on: `2025-05-03`, `2025`, `Europe/Berlin`. */
const COMPLETE =
  /^\d{4}(?:-\d\d?){0,2}$|^(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\//i;

/** Takes a line apart: options, and free words. */
function readPieces(text: string, specs: readonly OptionSpec[], foreign: ReadonlySet<string>): Pieces {
  const main = specs[0];
  const pieces: Pieces = { values: {}, first: '', behind: [], rest: '' };
  // Where words stand: before all options, right behind a value without quotation marks, or elsewhere.
  let place: 'first' | 'behind' | 'rest' = 'first';
  let at = 0;
  while (at < text.length) {
    const atWord = at === 0 || /\s/.test(text[at - 1]!);
    OPTION.lastIndex = at;
    const option = atWord ? OPTION.exec(text) : null;
    const spec = option ? takeOption(option, specs, foreign, pieces.values) : null;
    if (option && spec) {
      at += option[0].length;
      place = option.groups?.['word'] === undefined ? 'rest' : 'behind';
      if (place === 'behind') pieces.behind.push({ spec, words: '' });
      continue;
    }
    QUOTED.lastIndex = at;
    const quoted = QUOTED.exec(text)?.[0];
    // Somebody's words end an option's value.
    if (quoted !== undefined && main?.raw && place === 'behind') place = 'rest';
    const piece = quoted ?? text[at]!;
    if (place === 'behind') pieces.behind.at(-1)!.words += piece;
    else pieces[place] += piece;
    at += piece.length;
  }
  return pieces;
}

/** `/timeline from:May 2025` may mean a day of two words, or a topic called “2025”: nobody can tell. */
const unclearEnd = (
  spec: OptionSpec,
  value: string,
  words: string,
  main: OptionSpec | undefined,
): OptionError =>
  new OptionError(
    spec.name,
    words,
    `${spec.name}:"${value} ${words}"`,
    `Does “${clip(words)}” belong to ${spec.name}? Then write ${spec.name}:"${value} ${words}"${main ? `; else write ${main.name}:"${words}"` : ''}.`,
  );

/** Puts an option's value to the others; null when its name is no option, so that it is free words. */
function takeOption(
  option: RegExpExecArray,
  specs: readonly OptionSpec[],
  foreign: ReadonlySet<string>,
  values: Record<string, OptionValue>,
): OptionSpec | null {
  const { name: written = '', straight, curly, word, unclosed, none } = option.groups ?? {};
  const name = written.toLowerCase();
  const value = straight ?? curly ?? word ?? unclosed ?? '';
  const spec = specs.find((known) => known.name === name);
  if (!spec) {
    // An address, or words that end in a colon.
    if (value.startsWith('//') || none !== undefined) return null;
    const near = nearest(
      name,
      specs.map((known) => known.name),
    );
    const own = specs.map((known) => `${known.name}:`).join(', ');
    if (near)
      throw new OptionError(
        name,
        value,
        `${near}:`,
        `There is no option “${name}”. Did you mean ${near}:${value}?`,
      );
    // Where the words are somebody's own, "source:Reuters" may be among them.
    if (specs[0]?.raw) return null;
    if (foreign.has(name))
      throw new OptionError(name, value, own, `${name}: is no option of this command. It takes ${own}.`);
    if (specs[0]?.prose) return null;
    throw new OptionError(name, value, own, `There is no option “${name}”. This command takes ${own}.`);
  }
  if (none !== undefined || (unclosed === undefined && value.trim() === ''))
    throw new OptionError(
      name,
      '',
      spec.description,
      `${name}: has no value. It takes ${lowerFirst(spec.description)}.`,
    );
  if (unclosed !== undefined)
    throw new OptionError(
      name,
      value,
      'a value between quotation marks',
      `${name}: its quotation mark is not closed. Write ${name}:"${clip(value.slice(1).trim())}".`,
    );
  if (name in values) throw new OptionError(name, value, 'one value', `${name}: given twice. Give it once.`);
  values[name] = value;
  return spec;
}

const unquote = (text: string): string =>
  /^["“”](?<inner>[^"“”]*)["“”]$/.exec(text)?.groups?.['inner']?.trim() ?? text;

/** Checks values against their specs and gives them their types. Throws an `OptionError`. */
export function checkOptions({
  command,
  subcommand,
  values,
}: Invocation): CommandInput & { page: number; private: boolean } {
  const specs = optionsOf(command, subcommand);
  const options: Record<string, OptionValue | undefined> = {};
  for (const spec of specs) {
    const value = values[spec.name];
    if (value === undefined || value === '') {
      if (!spec.required) continue;
      throw new OptionError(
        spec.name,
        '',
        spec.description,
        `${spec.name} is missing: ${lowerFirst(spec.description)}. Example: ${exampleOf(command, subcommand)}`,
      );
    }
    options[spec.name] = typed(spec, value);
  }
  const page = (options['page'] as number | undefined) ?? 1;
  if (page < 1) throw new OptionError('page', String(page), 'a number from 1 on');
  return { subcommand, options, page, private: options['private'] === true };
}

const YES = new Set(['true', 'yes', 'on', '1']);
const NO = new Set(['false', 'no', 'off', '0']);

function typed(spec: OptionSpec, value: OptionValue): OptionValue {
  const text = String(value);
  switch (spec.kind) {
    case 'integer':
      if (!/^-?\d{1,9}$/.test(text)) throw new OptionError(spec.name, text, 'a whole number');
      return Number(text);
    case 'boolean':
      if (YES.has(text.toLowerCase())) return true;
      if (NO.has(text.toLowerCase())) return false;
      throw new OptionError(spec.name, text, '“true” or “false”');
    case 'text': {
      const choice = spec.choices?.find((known) => known.toLowerCase() === text.toLowerCase());
      if (spec.choices && !choice)
        throw new OptionError(spec.name, text, spec.choices.map((known) => `“${known}”`).join(', '));
      return choice ?? text;
    }
    default:
      return spec.kind satisfies never;
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The one name that a typing error away from `word` may mean. */
function nearest(word: string, names: readonly string[]): string | null {
  const limit = word.length >= 5 ? 2 : 1;
  const near = names
    .map((name) => ({ name, distance: editDistance(word, name, limit) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= limit && word.length > 2 ? near.name : null;
}

const clip = (text: string): string => shorten(text, 40);
