import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { plainText } from '../answer/plain-text.ts';
import type { Reply } from '../chat/dispatcher.ts';
import { nameMeant } from '../command/name-meant.ts';
import type { Config } from '../config.ts';
import { renderDiscord } from '../discord/render.ts';
import type { Log } from '../report.ts';
import { messageOf, SetupError } from '../errors.ts';
import type { Theme } from '../picture/picture.ts';
import { renderPng } from '../picture/render-png.ts';
import { isStoreError, openProgram } from '../program.ts';
import { renderSlack } from '../slack/render.ts';
import { renderTerminal } from '../terminal/render.ts';
import { terminalAsker, terminalOptions } from '../terminal/run-terminal.ts';
import { writeStyled, writeText } from '../terminal/write.ts';
import type { Format } from './formats.ts';
import { printJson } from './lines.ts';
import { languageOf, localeOf } from '../words/language.ts';
import { WORDS } from '../words/words.ts';
import { COMMANDS } from '../../commands/index.ts';

/** Where the answer's picture is written. */
export interface Image {
  readonly path: string;
  readonly theme: Theme;
}

/**
 * `ask LINE`: one answer, in the form asked for. `json` gives all of it, the others a page. Its picture, when it has one
 * and is asked for, is written to a file. Returns whether all was granted. Throws a `SetupError` when the file cannot be.
 */
export async function ask(
  line: string,
  format: Format,
  image: Image | null,
  config: Config,
  log: Log,
): Promise<boolean> {
  const { indexer, dispatcher, close } = openProgram(config, log, {
    isFatal: isStoreError(config),
    ...(format === 'json' && { pageSize: () => Infinity }),
  });
  try {
    await indexer.run();
    // What is for programs is the same on every machine.
    const language = format === 'json' ? 'en' : languageOf(localeOf(process.env));
    const reply = await dispatcher.answer({ kind: 'line', line }, terminalAsker(language));
    const { answer } = reply;
    const forms: Record<Format, () => Promise<void>> = {
      text: () =>
        writeStyled(process.stdout, renderTerminal(reply, terminalOptions(process.stdout, process.env))),
      json: () =>
        printJson({
          command: commandOf(line),
          title: answer.title,
          text: plainText(answer),
          ...answer.result,
        }),
      discord: () => printJson(renderDiscord(reply)),
      slack: () => printJson(renderSlack(reply)),
    };
    await forms[format]();
    const drawn = image === null || (await writeImage(reply, image));
    return drawn && answer.tone === 'answer';
  } finally {
    await close();
  }
}

/** Returns whether there was a picture to write. */
async function writeImage(
  { answer: { picture }, language }: Reply,
  { path, theme }: Image,
): Promise<boolean> {
  if (!picture) {
    await writeText(process.stderr, '--image: this answer has no picture; that of /timeline has one\n');
    return false;
  }
  const png = await renderPng(picture, theme, WORDS[language]);
  try {
    await writeFile(path, png);
  } catch (error) {
    throw new SetupError(`--image: ${path} cannot be written: ${reasonOf(error, path)}`);
  }
  await writeText(process.stderr, `the picture is in ${path}\n`);
  return true;
}

/** Why a file cannot be written, in words where the usual reasons have them. */
function reasonOf(error: unknown, path: string): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return `there is no folder ${dirname(path)}`;
  if (code === 'EISDIR') return 'it is a folder';
  return code === 'EACCES' || code === 'EPERM' ? 'that is not permitted' : messageOf(error);
}

/** The command's name, also behind `/dateline`. */
function commandOf(line: string): string {
  const typed = /^\s*\/?(?:dateline\s+\/?)?(\S*)/i.exec(line)?.[1] ?? '';
  const names = COMMANDS.map(({ name }) => name);
  return nameMeant(typed, names) ?? typed.toLowerCase();
}
