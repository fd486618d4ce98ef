import type { CommandDeclaration } from '../chat/declaration.ts';
import type { Words } from '../words/en.ts';
import { term } from '../words/term.ts';
import { optionsOf } from './invocation.ts';

/** The command and its first word; then what is quoted, or an option and what may be its whole value. */
const COMMAND = /^\/(?<name>\S+)(?:(?<gap>\s+)(?<part>\S+))?/;
const OPTION = /"[^"]*"|“[^”]*”|(?<=\s)(?<name>[a-z]+):(?<yes>true(?=\s|$))?/g;

/** Is its first word the name of another, as of `/help quote`? */
const takesCommand = ({ options: [main] }: CommandDeclaration): boolean => main?.name === 'command';

/**
 * A command line as a language has it: command, part and options by their names there.
 *
 *     lineIn('/quote sheinbaum why:true', COMMANDS, SPANISH) // '/cita sheinbaum porqué:sí'
 */
export function lineIn(line: string, commands: readonly CommandDeclaration[], words: Words): string {
  const { name, gap = '', part = '' } = COMMAND.exec(line)?.groups ?? {};
  const command = commands.find((known) => known.name === name);
  if (name === undefined || command === undefined) return line;
  const subcommand = command.subcommands.find((known) => known.name === part)?.name ?? null;
  const isNamed =
    subcommand !== null || (takesCommand(command) && commands.some(({ name: known }) => known === part));
  const options = optionsOf(command, subcommand);
  const read = `/${name}${isNamed ? `${gap}${part}` : ''}`;
  const called = `/${term(name, words)}${isNamed ? `${gap}${term(part, words)}` : ''}`;
  const rest = line.slice(read.length).replace(OPTION, (whole, ...found) => {
    const { name: option, yes } = found.at(-1) as Partial<Record<'name' | 'yes', string>>;
    if (option === undefined || options.every((known) => known.name !== option)) return whole;
    return `${term(option, words)}:${yes === undefined ? '' : words.terms.true}`;
  });
  return `${called}${rest}`;
}
