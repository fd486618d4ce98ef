import { parentPort } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import { FeedError } from '../feeds/feed.ts';
import { readFeed } from '../feeds/read-feed.ts';
import { NotAnArticleError, parseArticle } from '../parse-article.ts';
import type { Task, TaskAnswer } from './task.ts';

// The thread in which pages and feeds of strangers are read: see `read-apart.ts`.
parentPort?.on('message', (task: Task) => parentPort?.postMessage(answer(task)));

function answer(task: Task): TaskAnswer {
  try {
    const value =
      task.kind === 'feed' ? readFeed(task.text, task.address) : parseArticle(task.id, task.raw, task.format);
    return { kind: 'read', value };
  } catch (error) {
    const isKnown = error instanceof FeedError || error instanceof NotAnArticleError;
    return {
      kind: 'problem',
      problem: isKnown ? `it is ${error.message}` : `it cannot be parsed: ${messageOf(error)}`,
    };
  }
}
