import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { messageOf } from '../errors.ts';
import { faultReporter } from '../faults.ts';
import { decodeFeed } from '../ingest/feeds/decode-feed.ts';
import { readFeed } from '../ingest/feeds/read-feed.ts';
import type { Log } from '../report.ts';
import { toCommandLine } from '../present/command-line.ts';
import type { Config } from '../config.ts';
import { isStoreError, openProgram } from '../program.ts';
import { createFeedRunner } from '../schedule/run-feeds.ts';
import { renderTerminal } from '../terminal/render.ts';
import { terminalAsker, terminalOptions } from '../terminal/run-terminal.ts';
import { writeStyled } from '../terminal/write.ts';
import { printJson } from './lines.ts';
import { languageOf, localeOf } from '../words/language.ts';

/** `feed add URL…`: what `/feed add` does, then reads what is due. Returns whether all could be added. */
export async function addFeeds(addresses: readonly string[], config: Config, log: Log): Promise<boolean> {
  const { store, indexer, dispatcher, pollFeed, close } = openProgram(config, log, {
    isFatal: isStoreError(config),
  });
  const ask = async (line: string): Promise<boolean> => {
    const asker = terminalAsker(languageOf(localeOf(process.env)));
    const reply = await dispatcher.answer({ kind: 'line', line }, asker);
    await writeStyled(process.stdout, renderTerminal(reply, terminalOptions(process.stdout, process.env)));
    return reply.answer.tone === 'answer';
  };
  try {
    await indexer.run();
    let allGood = true;
    for (const url of addresses) allGood = (await ask(toCommandLine('feed add', null, { url }))) && allGood;
    const runner = createFeedRunner({
      store,
      poll: pollFeed,
      dispatcher,
      chats: () => [],
      log,
      report: faultReporter(log, () => {}),
      clock: Date.now,
      random: Math.random,
      intervalMs: config.FEED_INTERVAL * 60_000,
    });
    await runner.tick();
    await ask('/feed list');
    return allGood;
  } finally {
    await close();
  }
}

/** `feed FILE…`: the entries of each feed, one line a file. Returns whether all could be read. */
export async function readFeedFiles(paths: readonly string[]): Promise<boolean> {
  let allGood = true;
  for (const path of paths) {
    const file = basename(path);
    try {
      const { items } = readFeed(decodeFeed(await readFile(path)));
      await printJson({
        file,
        items: items.map(({ title, link, published }) => ({ title, link, published })),
      });
    } catch (error) {
      allGood = false;
      await printJson({ file, error: messageOf(error) });
    }
  }
  return allGood;
}
