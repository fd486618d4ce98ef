import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { messageOf } from '../errors.ts';
import { decodeFeed } from '../ingest/feeds/decode-feed.ts';
import { readFeed } from '../ingest/feeds/read-feed.ts';
import { writeJson } from './lines.ts';

/** `feed FILE…`: the entries of each feed, one line a file. Returns whether all could be read. */
export async function readFeedFiles(paths: readonly string[]): Promise<boolean> {
  let allGood = true;
  for (const path of paths) {
    const file = basename(path);
    try {
      const { items } = readFeed(decodeFeed(await readFile(path)));
      await writeJson({
        file,
        items: items.map(({ title, link, published }) => ({ title, link, published })),
      });
    } catch (error) {
      allGood = false;
      await writeJson({ file, error: messageOf(error) });
    }
  }
  return allGood;
}
