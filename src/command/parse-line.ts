import { UMBRELLA } from '../chat/declaration.ts';
import { OptionError } from '../errors.ts';
import type { Words } from '../words/en.ts';
import { term } from '../words/term.ts';
import type { Command } from './command.ts';
import { findCommand } from './find-command.ts';
import { optionsOf, type Invocation } from './invocation.ts';
import { nameMeant } from './name-meant.ts';
import { parseOptions } from './parse-options.ts';
import { clip, nearest } from './typed-words.ts';

/** Longest line taken; what a chat message can hold. */
const MAX_LINE_CHARS = 8000;

/**
 * Reads a typed line: `/quote sheinbaum about:"death penalty" page:2`. The free words are the first option; the rest is
 * `name:value`, the value in quotation marks of any kind when it has spaces; names may be of any language that we speak. They may be left out where the free words
 * have come already: `/quote sheinbaum about:death penalty`. A word with a colon that names no option stays a free word
 * where such words are expected. No word is dropped: one that no option takes throws an `OptionError` that says what is
 * accepted.
 */
export function parseLine(line: string, commands: readonly Command[]): Invocation {
  if (line.length > MAX_LINE_CHARS) {
    throw new OptionError('command', line, ({ mistakes }) => mistakes.tooLong(line.length, MAX_LINE_CHARS));
  }
  const [, name = '', rest = ''] = splitWord(line);
  if (name.toLowerCase() === UMBRELLA) return parseLine(rest === '' ? 'help' : rest, commands);
  const command = findCommand(name, commands);
  const [subcommand, text] = command.subcommands.length ? splitSubcommand(command, rest) : [null, rest];
  return {
    command,
    subcommand,
    values: parseOptions(text, {
      specs: optionsOf(command, subcommand),
      foreign: namesOfOthers(command, commands),
    }),
  };
}

const splitWord = (line: string): readonly string[] => /^\s*\/?(\S*)\s*([\s\S]*)$/.exec(line) ?? [];

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
  const meant = nameMeant(word, names);
  if (meant !== null) return [meant, text];
  throw new OptionError(command.name, word, (words) => noSubcommand(command.name, word, names, words));
}

/** Says what there is where a command was given none of its parts. */
function noSubcommand(name: string, word: string, parts: readonly string[], words: Words): string {
  const { severalThings, noPart, didYouMean, thereAre } = words.mistakes;
  const command = term(name, words);
  const called = parts.map((part) => term(part, words));
  const all = called.map((part) => `/${command} ${part}`).join(', ');
  if (!word) return severalThings(command, all);
  const near = nearest(word.toLowerCase(), called);
  return `${noPart(command, clip(word))}${near ? didYouMean(`/${command} ${near}`) : thereAre(all)}`;
}
