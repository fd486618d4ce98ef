import { basename } from 'node:path';
import { z } from 'zod';
import type { Document } from '../core/article/article.ts';
import { dayInAddress } from '../core/article/written-day.ts';
import { messageOf } from '../errors.ts';
import { parseArticle } from '../ingest/articles/parse-article.ts';
import { readDocument } from './read-document.ts';
import { eachJsonLine, printJson } from './lines.ts';

const rowSchema = z.object({
  id: z.string().min(1),
  html: z.string().nullish(),
  paste: z.string().nullish(),
  url: z.string().nullish(),
});

/** `extract --jsonl`: rows of `{"id","html"|"paste","url"?}`. Returns whether all went well. */
export function extractLines(): Promise<boolean> {
  return eachJsonLine(process.stdin, rowSchema, ({ id, html, paste, url }) => {
    if ((html ?? null) === null && (paste ?? null) === null) throw new Error('html or paste is needed');
    const document =
      html !== null && html !== undefined
        ? parseArticle(id, html, 'html')
        : parseArticle(id, paste ?? '', 'paste');
    if (!url) return toJson(document);
    return { ...toJson(document), published: document.published ?? dayInAddress(url), url };
  });
}

/** `extract FILE…`: the files' bytes are decoded here. */
export async function extractFiles(paths: readonly string[]): Promise<boolean> {
  let allGood = true;
  for (const path of paths) {
    const id = basename(path);
    try {
      await printJson(toJson(await readDocument(path)));
    } catch (error) {
      allGood = false;
      await printJson({ file: id, error: messageOf(error) });
    }
  }
  return allGood;
}

const toJson = ({ id, title, text, published, byline }: Document): Record<string, unknown> => ({
  id,
  title,
  text,
  published,
  byline,
});
