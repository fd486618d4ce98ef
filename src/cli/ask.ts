import { plainText } from '../answer/plain-text.ts';
import type { Config } from '../config.ts';
import { renderDiscord } from '../discord/render.ts';
import type { Log } from '../command/chat.ts';
import { openProgram } from '../program.ts';
import { renderSlack } from '../slack/render.ts';
import { renderTerminal } from '../terminal/render.ts';
import { TERMINAL_ASKER, terminalOptions } from '../terminal/run-terminal.ts';

export const FORMATS = ['text', 'json', 'discord', 'slack'] as const;
export type Format = (typeof FORMATS)[number];

/** `ask LINE`: one answer, in the form asked for. `json` gives all of it, the others a page. Returns whether it was granted. */
export async function ask(line: string, format: Format, config: Config, log: Log): Promise<boolean> {
  const { store, indexer, dispatcher } = openProgram(
    config,
    log,
    format === 'json' ? { pageSize: () => Infinity } : {},
  );
  try {
    await indexer.run();
    const reply = await dispatcher.answer({ kind: 'line', line }, TERMINAL_ASKER);
    const { answer } = reply;
    const rendered: Record<Format, () => string> = {
      text: () => renderTerminal(reply, terminalOptions(process.stdout, process.env)),
      json: () =>
        print({
          command: commandOf(line),
          title: answer.title,
          text: plainText(answer),
          ...answer.result,
        }),
      discord: () => print(renderDiscord(reply)),
      slack: () => print(renderSlack(reply)),
    };
    process.stdout.write(rendered[format]());
    return answer.tone === 'answer';
  } finally {
    await store.close();
  }
}

/** The command's name, also behind `/dateline`. */
const commandOf = (line: string): string =>
  /^\s*\/?(?:dateline\s+\/?)?(\S*)/i.exec(line)?.[1]?.toLowerCase() ?? '';

const print = (value: unknown): string => `${JSON.stringify(value)}\n`;
