import type { OptionSpec, OptionValue } from '../chat/declaration.ts';
import { OptionError, notUnderstood } from '../errors.ts';
import type { Command, CommandInput } from './command.ts';
import { optionsOf, type Invocation } from './invocation.ts';
import { term } from '../words/term.ts';
import { lineIn } from './line-in.ts';
import { lowerFirst } from './typed-words.ts';

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
      throw new OptionError(spec.name, '', (words) =>
        words.mistakes.missing(
          term(spec.name, words),
          lowerFirst(spec.description(words)),
          lineIn(exampleOf(command, subcommand), [command], words),
        ),
      );
    }
    options[spec.name] = typed(spec, value);
  }
  const page = (options['page'] as number | undefined) ?? 1;
  if (page < 1) throw notUnderstood('page', String(page), ({ accepted }) => accepted.numberFromOne);
  return { subcommand, options, page, private: options['private'] === true };
}

/** Does a typed value of a boolean option mean “true”? */
export const saysYes = (value: string): boolean => YES.has(value.toLowerCase());

const YES = new Set(['true', 'yes', 'on', '1', 'sí', 'si', 'verdadero']);
const NO = new Set(['false', 'no', 'off', '0', 'falso']);

function typed(spec: OptionSpec, value: OptionValue): OptionValue {
  const text = String(value);
  switch (spec.kind) {
    case 'integer':
      if (!/^-?\d{1,9}$/.test(text)) throw notUnderstood(spec.name, text, ({ accepted }) => accepted.number);
      return Number(text);
    case 'boolean':
      if (saysYes(text)) return true;
      if (NO.has(text.toLowerCase())) return false;
      throw notUnderstood(spec.name, text, ({ accepted }) => accepted.boolean);
    case 'text': {
      const { choices } = spec;
      const choice = choices?.find((known) => known.toLowerCase() === text.toLowerCase());
      if (choices && !choice)
        throw notUnderstood(spec.name, text, () => choices.map((known) => `“${known}”`).join(', '));
      return choice ?? text;
    }
    default:
      return spec.kind satisfies never;
  }
}

/** A line one can type of a command or its subcommand. */
const exampleOf = ({ example, subcommands }: Command, subcommand: string | null): string =>
  subcommands.find(({ name }) => name === subcommand)?.example ?? example;
