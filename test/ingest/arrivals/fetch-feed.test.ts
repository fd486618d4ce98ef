import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fetched } from '../../../src/fetch/fetch-client.ts';
import { createApartReader, type ApartReader } from '../../../src/ingest/apart/read-apart.ts';
import { findNamedFeed, NoFeedError } from '../../../src/ingest/arrivals/fetch-feed.ts';

let reader: ApartReader;
beforeEach(() => void (reader = createApartReader({ threads: 1 })));
afterEach(() => reader.stop());

/** What stands where a feed was looked for. */
const found = (body: string | Uint8Array, type = 'text/html'): NoFeedError => {
  const fetched: Partial<Fetched> = {
    url: 'https://post.example/news',
    status: 200,
    headers: { 'content-type': type },
    body: Buffer.from(body),
  };
  return new NoFeedError('it is no feed', fetched as Fetched);
};

describe('the feed that a page names', () => {
  it('is the first one of its head', async () => {
    const page = '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>';
    expect(await findNamedFeed(found(page), reader)).toBe('https://post.example/feed');
  });

  it.each<[string, NoFeedError, { kind: string; message: string }]>([
    [
      'a page that names none, which may name one later',
      found('<html><body>News</body></html>'),
      { kind: 'failed', message: 'it is no feed, but a page, and names none' },
    ],
    [
      'bytes that are no text, and will be none later',
      found(Buffer.alloc(2_000, 1)),
      { kind: 'refused', message: 'it is not text: it looks like binary data' },
    ],
    ['what is no page', found('News', 'text/plain'), { kind: 'failed', message: 'it is no feed' }],
  ])('is not looked for in %s', async (_what, error, { kind, message }) => {
    await expect(findNamedFeed(error, reader)).rejects.toMatchObject({ kind, message });
  });
});
