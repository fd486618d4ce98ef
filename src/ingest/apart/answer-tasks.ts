import { parentPort } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import { decodePage, UndecodableError } from '../articles/decode.ts';
import { decodeFeed } from '../feeds/decode-feed.ts';
import { FeedError } from '../feeds/feed.ts';
import { findFeedLink } from '../feeds/find-feed-link.ts';
import { readFeed } from '../feeds/read-feed.ts';
import { decodeArticle, NotAnArticleError, parseArticle } from '../articles/parse-article.ts';
import { prepareArticle } from '../articles/prepare-article.ts';
import { READY, type Results, type Task, type TaskAnswer } from './task.ts';

// The thread in which articles, pages and feeds are read: see `read-apart.ts`.
parentPort?.on('message', (task: Task) => parentPort?.postMessage(answer(task)));
parentPort?.postMessage(READY);

function answer(task: Task): TaskAnswer {
  try {
    return { kind: 'read', value: perform(task) };
  } catch (error) {
    const problem = messageOf(error);
    if (error instanceof FeedError || error instanceof NotAnArticleError)
      return { kind: 'problem', fault: 'nothing there', problem };
    if (error instanceof UndecodableError) return { kind: 'problem', fault: 'no text', problem };
    return { kind: 'problem', fault: 'broken', problem: `cannot be parsed: ${problem}` };
  }
}

function perform(task: Task): Results[Task['kind']] {
  const notes: string[] = [];
  const note = (what: string): void => void notes.push(what);
  switch (task.kind) {
    case 'file': {
      const raw = decodeArticle(task.bytes, task.format);
      const document = parseArticle(task.id, raw, task.format, { received: task.received, note });
      return { article: prepareArticle(document), notes };
    }
    case 'page':
      return {
        document: parseArticle(task.id, decodePage(task.bytes, task.charset), task.format, {
          received: task.received,
          note,
        }),
        notes,
      };
    case 'entry':
      return { document: parseArticle(task.id, task.html, 'html', { note }), notes };
    case 'document':
      return prepareArticle(task.document);
    case 'feed':
      return readFeed(decodeFeed(task.bytes), task.address);
    case 'feed link':
      return findFeedLink(decodePage(task.bytes, task.charset), task.address);
  }
  return task satisfies never;
}
