import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Document } from '../core/article/article.ts';
import { formatOf } from '../ingest/articles/article-format.ts';
import { decodeArticle, parseArticle } from '../ingest/articles/parse-article.ts';
import { receivedOn } from '../ingest/articles/received-on.ts';

/** A file's article, cleaned. */
export async function readDocument(path: string): Promise<Document> {
  const format = formatOf(path) ?? 'paste';
  const raw = decodeArticle(await readFile(path), format);
  const { mtimeMs } = await stat(path);
  return parseArticle(basename(path), raw, format, { received: receivedOn(mtimeMs, Date.now()) });
}
