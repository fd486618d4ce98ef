import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { printable } from '../answer/printable.ts';
import type { Asker, Dispatcher } from '../chat/dispatcher.ts';
import type { SideOutput } from './side-output.ts';
import { renderTerminal, type TerminalOptions } from './render.ts';
import { overwriteLine, writeStyled, writeText } from './write.ts';
import { languageOf, localeOf, type Language } from '../words/language.ts';
import { term } from '../words/term.ts';
import { WORDS } from '../words/words.ts';

/** The person at the terminal may do all. */
export const terminalAsker = (language: Language): Asker => ({
  platform: 'terminal',
  user: 'terminal',
  channel: null,
  workspace: null,
  language,
  isManager: async () => true,
  timezone: async () => Intl.DateTimeFormat().resolvedOptions().timeZone,
});

export interface TerminalStreams {
  readonly input: Readable & { isTTY?: boolean };
  readonly output: Writable & { isTTY?: boolean; columns?: number };
}

/** Width and colour for an output: plain and 96 columns wide where it is no terminal. */
export function terminalOptions(
  output: TerminalStreams['output'],
  environment: Readonly<Record<string, string | undefined>>,
): TerminalOptions {
  const width = Number(environment['COLUMNS']) || output.columns || 96;
  return {
    width,
    colour: output.isTTY === true && environment['NO_COLOR'] === undefined && environment['TERM'] !== 'dumb',
  };
}

/**
 * Answers one command a line until the end of input. On a terminal it shows `greeting`, a prompt, a history (arrow keys)
 * and completes commands, options and speakers (Tab); "quit", "exit" and "salir" end it there too. `sideOutput` stand above the
 * prompt meanwhile.
 */
export async function runTerminal(
  dispatcher: Dispatcher,
  { input, output }: TerminalStreams,
  greeting: string,
  environment: Readonly<Record<string, string | undefined>>,
  sideOutput?: SideOutput,
): Promise<void> {
  const asker = terminalAsker(languageOf(localeOf(environment)));
  const interactive = input.isTTY === true && output.isTTY === true;
  const lines = createInterface({
    input,
    ...(interactive
      ? {
          output,
          prompt: '› ',
          completer: (line: string, done: (error: null, result: [string[], string]) => void) =>
            void completeLine(line, dispatcher, asker).then((result) => done(null, result)),
        }
      : {}),
    terminal: interactive,
    crlfDelay: Infinity,
  });
  // Ctrl-D while an answer is on its way closes the line before there is a prompt again.
  let open = true;
  lines.once('close', () => (open = false));
  const prompt = (): void => {
    if (interactive && open) lines.prompt();
  };
  if (interactive) await writeText(output, `${greeting}\n`);
  prompt();
  if (interactive)
    sideOutput?.showBy((text) => {
      void overwriteLine(output, text);
      // With what was typed of the next command so far.
      if (open) lines.prompt(true);
    });
  for await (const line of lines) {
    if (interactive && /^\s*(?:quit|exit|salir)\s*$/i.test(line)) break;
    if (line.trim() !== '') {
      const reply = await dispatcher.answer({ kind: 'line', line }, asker);
      const gap = interactive ? '' : '\n';
      await writeStyled(output, `${renderTerminal(reply, terminalOptions(output, environment))}${gap}`);
    }
    prompt();
  }
  sideOutput?.showBy(null);
}

/** What Tab offers at the end of a line; it is printed as it is, and may be an outlet's name. */
export async function completeLine(
  line: string,
  dispatcher: Dispatcher,
  asker: Asker,
): Promise<[string[], string]> {
  const [offered, typed] = await offersFor(line, dispatcher, asker);
  return [offered.map(printable), typed];
}

async function offersFor(line: string, dispatcher: Dispatcher, asker: Asker): Promise<[string[], string]> {
  const called = (name: string): string => term(name, WORDS[asker.language]);
  const [, name, rest] = /^\/?(\S*)(?:\s+(.*))?$/s.exec(line) ?? [];
  if (rest === undefined) {
    const commands = dispatcher.commands.map((command) => `/${called(command.name)} `);
    const typed = line.startsWith('/') ? line : `/${line}`;
    return [commands.filter((command) => command.startsWith(typed)), line];
  }
  const command = dispatcher.commands.find((candidate) =>
    [candidate.name, called(candidate.name)].includes(name ?? ''),
  );
  if (!command) return [[], line];
  const lastWord = /\S*$/.exec(rest)?.[0] ?? '';
  const [, optionName, typed] = /^(\p{L}+):(.*)$/u.exec(lastWord) ?? [];
  if (optionName !== undefined) {
    const option = command.options.find(({ name: own }) => called(own) === optionName)?.name ?? optionName;
    const values = await dispatcher.complete(command.name, option, typed ?? '', asker);
    return [values.map(({ value }) => `${optionName}:${/\s/.test(value) ? `"${value}"` : value} `), lastWord];
  }
  const options = command.options
    .map((option) => `${called(option.name)}:`)
    .filter((option) => lastWord !== '' && option.startsWith(lastWord));
  const main = command.options[0];
  const values = main?.completes ? await dispatcher.complete(command.name, main.name, rest, asker) : [];
  const subcommands = command.subcommands
    .map((subcommand) => `${called(subcommand.name)} `)
    .filter((subcommand) => subcommand.startsWith(rest));
  if (values.length > 0) return [values.map(({ value }) => value), rest];
  return [[...subcommands, ...options], lastWord];
}
