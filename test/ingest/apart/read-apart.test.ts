import { describe, expect, it } from 'vitest';
import { createApartReader, UnreadableError } from '../../../src/ingest/apart/read-apart.ts';

const PAGE = `<html><body><article><p>${'The ferry of Harbour Bay will run all winter. '.repeat(5)}</p></article></body></html>`;
/** Elements that make Readability look at each many times over. */
const SLOW = `<html><body>${`${'<div>'.repeat(60)}words, words${'</div>'.repeat(60)}`.repeat(400)}</body></html>`;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const article = (html: string) => ({ kind: 'entry' as const, id: 'x', html });

describe('a page or feed of strangers', () => {
  it('is read in a thread of its own', async () => {
    const reader = createApartReader();
    expect(await reader.read(article(PAGE))).toMatchObject({
      document: { id: 'x', text: expect.stringContaining('ferry') },
      notes: [],
    });
    const text = '<rss version="2.0"><channel><title>A</title><item><link>/b</link></item></channel></rss>';
    expect(
      await reader.read({ kind: 'feed', bytes: bytesOf(text), address: 'https://a.example/f' }),
    ).toMatchObject({
      title: 'A',
      items: [{ link: 'https://a.example/b' }],
    });
    const page = '<head><link rel="alternate" type="application/rss+xml" href="/f"></head>';
    expect(
      await reader.read({
        kind: 'feed link',
        bytes: bytesOf(page),
        charset: null,
        address: 'https://a.example/x',
      }),
    ).toBe('https://a.example/f');
  });

  it('is read in the encoding that its server names', async () => {
    const bytes = Uint8Array.from(`${PAGE}<p>caf\u00e9`, (letter) => letter.charCodeAt(0));
    const page = {
      kind: 'page',
      id: 'x',
      bytes,
      charset: 'iso-8859-1',
      format: 'paste',
      received: '2025-05-04',
    } as const;
    expect((await createApartReader().read(page)).document.text).toContain('caf\u00e9');
    const noText = { ...page, bytes: new Uint8Array(2_000) };
    await expect(createApartReader().read(noText)).rejects.toThrow('not text: it looks like binary data');
  });

  it('that cannot be read says why', async () => {
    const reader = createApartReader();
    await expect(reader.read(article('<p>Hi</p>'))).rejects.toThrow('not an article: only 1 word of text');
    await expect(
      reader.read({ kind: 'feed', bytes: bytesOf(''), address: 'https://a.example/' }),
    ).rejects.toThrow('not a feed: it is empty');
    await expect(reader.read(article('<div>'.repeat(5_000)))).rejects.toThrow(UnreadableError);
  });

  it('is not read any more when the reader was stopped, nor what was waiting', async () => {
    const reader = createApartReader();
    const reads = Array.from({ length: 3 }, () => reader.read(article(PAGE)).catch(String));
    await reader.stop();
    expect(await Promise.all(reads)).toEqual(Array(3).fill('Error: reading was stopped'));
    await expect(reader.read(article(PAGE))).rejects.toThrow('stopped');
    expect(process.getActiveResourcesInfo()).not.toContain('Worker');
  });

  it('that takes too long is given up; answers go on meanwhile, and the next page is read', async () => {
    const reader = createApartReader({ timeoutMs: 400 });
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 10);
    const slow = reader.read(article(SLOW));
    const next = reader.read(article(PAGE));
    await expect(slow).rejects.toThrow('takes longer than 0.4 seconds to read');
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(50);
    expect((await next).document.text).toContain('ferry');
  });
});
