import { shorten } from '../core/text/shorten.ts';
import { editDistance } from '../core/text/edit-distance.ts';
import { OptionError } from '../errors.ts';
import {
  COMMON_OPTIONS,
  type Command,
  type CommandInput,
  type OptionSpec,
  type OptionValue,
} from './command.ts';

/** Longest line taken; what a chat message can hold. */
const MAX_LINE_CHARS = 8000;

/** `/dateline quote smith` is `/quote smith`: for platforms that keep a command's name for themselves. */
export const UMBRELLA = 'dateline';

/** A command with its options as given, not yet checked. */
export interface Invocation {
  readonly command: Command;
  readonly subcommand: string | null;
  readonly values: Readonly<Record<string, OptionValue>>;
}

/**
 * Reads a typed line: `/quote sheinbaum about:"death penalty" page:2`. The free words are the first option; the rest is
 * `name:value`, the value in quotation marks of any kind when it has spaces. A word with a colon that names no option
 * stays a free word, unless it looks like a misspelt option. Throws an `OptionError` that says what is accepted.
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
  /(?<name>[a-z]{2,20}):(?:"(?<straight>[^"]*)"|[“”„](?<curly>[^“”]*)[“”]|(?<word>[^\s"“”]\S*)|(?<none>))(?=\s|$)/iuy;
/** Somebody's words: nothing inside them is an option. */
const QUOTED = /"[^"]*"|“[^”]*”/y;

function parseOptions(
  text: string,
  specs: readonly OptionSpec[],
  foreign: ReadonlySet<string>,
): Record<string, OptionValue> {
  const values: Record<string, OptionValue> = {};
  const main = specs[0];
  let free = '';
  let at = 0;
  while (at < text.length) {
    const atWord = at === 0 || /\s/.test(text[at - 1]!);
    OPTION.lastIndex = at;
    const option = atWord ? OPTION.exec(text) : null;
    if (option && takeOption(option, specs, foreign, values)) {
      at += option[0].length;
      continue;
    }
    QUOTED.lastIndex = at;
    const piece = QUOTED.exec(text)?.[0] ?? text[at]!;
    free += piece;
    at += piece.length;
  }
  const words = main?.raw ? free.trim() : free.trim().replace(/\s+/g, ' ');
  if (words && main && COMMON_OPTIONS.some(({ name }) => name === main.name)) {
    throw new OptionError('command', words, 'no words', `“${clip(words)}”: this command takes no words.`);
  }
  if (words && main) values[main.name] ??= main.raw || main.quoted ? words : unquote(words);
  return values;
}

/** Puts an option's value to the others; false when its name is no option, so that it is free words. */
function takeOption(
  option: RegExpExecArray,
  specs: readonly OptionSpec[],
  foreign: ReadonlySet<string>,
  values: Record<string, OptionValue>,
): boolean {
  const { name: written = '', straight, curly, word, none } = option.groups ?? {};
  const name = written.toLowerCase();
  const value = straight ?? curly ?? word ?? '';
  const spec = specs.find((known) => known.name === name);
  if (!spec) {
    const near =
      value.startsWith('//') || none !== undefined
        ? null
        : nearest(
            name,
            specs.map((known) => known.name),
          );
    if (near)
      throw new OptionError(
        name,
        value,
        `${near}:`,
        `There is no option “${name}”. Did you mean ${near}:${value}?`,
      );
    // Where the words are somebody's own, "source:Reuters" may be among them.
    if (foreign.has(name) && none === undefined && !specs[0]?.raw) {
      const own = specs.map((known) => `${known.name}:`).join(', ');
      throw new OptionError(name, value, own, `${name}: is no option of this command. It takes ${own}.`);
    }
    return false;
  }
  if (none !== undefined)
    throw new OptionError(
      name,
      '',
      spec.description,
      `${name}: has no value. It takes ${lowerFirst(spec.description)}.`,
    );
  if (name in values) throw new OptionError(name, value, 'one value', `${name}: given twice. Give it once.`);
  values[name] = value;
  return true;
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
