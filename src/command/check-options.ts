import type { OptionSpec, OptionValue } from '../chat/declaration.ts';
import { OptionError } from '../errors.ts';
import type { Command, CommandInput } from './command.ts';
import { optionsOf, type Invocation } from './invocation.ts';
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

/** A line one can type of a command or its subcommand. */
const exampleOf = ({ example, subcommands }: Command, subcommand: string | null): string =>
  subcommands.find(({ name }) => name === subcommand)?.example ?? example;
