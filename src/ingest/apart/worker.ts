import { parentPort } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import { FeedError } from '../feeds/feed.ts';
import { findFeedLink } from '../feeds/find-feed-link.ts';
import { readFeed } from '../feeds/read-feed.ts';
import { NotAnArticleError, parseArticle } from '../parse-article.ts';
import type { Results, Task, TaskAnswer } from './task.ts';

// The thread in which pages and feeds of strangers are read: see `read-apart.ts`.
parentPort?.on('message', (task: Task) => parentPort?.postMessage(answer(task)));

function answer(task: Task): TaskAnswer {
  try {
    return { kind: 'read', value: perform(task) };
  } catch (error) {
    const isKnown = error instanceof FeedError || error instanceof NotAnArticleError;
    return {
      kind: 'problem',
      problem: isKnown ? `it is ${error.message}` : `it cannot be parsed: ${messageOf(error)}`,
    };
  }
}

function perform(task: Task): Results[Task['kind']] {
  switch (task.kind) {
    case 'article':
      return parseArticle(task.id, task.raw, task.format);
    case 'feed':
      return readFeed(task.text, task.address);
    case 'feed link':
      return findFeedLink(task.page, task.address);
  }
  return task satisfies never;
}
