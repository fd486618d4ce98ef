import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../../src/core/article/bounds.ts';
import { decodeFeed } from '../../../src/ingest/feeds/decode-feed.ts';
import { FeedError } from '../../../src/ingest/feeds/feed.ts';
import { readFeed } from '../../../src/ingest/feeds/read-feed.ts';
import { repairXml } from '../../../src/ingest/feeds/repair-xml.ts';

const rss = (items: string, link = 'https://lund.example/news/'): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Lund</title><link>${link}</link>${items}</channel></rss>`;

/** A feed of twenty entries, all described so. */
const described = (html: string): string =>
  rss(`<item><title>A</title><description>${html}</description></item>`.repeat(20));

/** What `dateline feed FILE` prints. */
const itemsOf = (text: string) =>
  readFeed(text).items.map(({ title, link, published }) => ({ title, link, published }));

describe('a feed', () => {
  it('is read as RSS, with titles as plain text, addresses absolute, days in UTC', () => {
    const items = `<item><title>Wit &amp;amp; Lund &lt;b&gt;win&lt;/b&gt;</title><link>/a?x=1</link>
      <pubDate>Mon, 05 May 2025 23:30:00 -0500</pubDate></item>
      <item><title>  Two
      lines </title><guid>https://lund.example/b</guid><pubDate>2025-05-05 10:00</pubDate></item>
      <item><title>No day</title><pubDate>Mon, 01 Jan 0001 00:00:00 +0000</pubDate></item>
      <item><title>No day</title><pubDate>+275760-09-13T00:00:00.000Z</pubDate></item>`;
    expect(itemsOf(rss(items))).toEqual([
      { title: 'Wit & Lund win', link: 'https://lund.example/a?x=1', published: '2025-05-06T04:30:00.000Z' },
      { title: 'Two lines', link: 'https://lund.example/b', published: '2025-05-05T10:00:00.000Z' },
      { title: 'No day', link: null, published: null },
      { title: 'No day', link: null, published: null },
    ]);
  });

  it('is read as Atom, the page before other links', () => {
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Lund</title><id>x</id>
      <link href="https://lund.example/"/><entry><id>1</id><title type="html">A &amp;lt; B</title>
      <link rel="enclosure" href="/a.mp3"/><link rel="alternate" type="application/pdf" href="/a.pdf"/>
      <link rel="alternate" type="text/html" href="/a.html"/><updated>2025-05-05T10:00:00Z</updated></entry></feed>`;
    expect(itemsOf(xml)).toEqual([
      { title: 'A < B', link: 'https://lund.example/a.html', published: '2025-05-05T10:00:00.000Z' },
    ]);
  });

  it('is read as RDF and as JSON Feed', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>L</title></channel>
      <item><title>Bridge</title><link>https://lund.example/r</link><dc:date>2025-05-05</dc:date></item></rdf:RDF>`;
    expect(itemsOf(rdf)).toEqual([
      { title: 'Bridge', link: 'https://lund.example/r', published: '2025-05-05T00:00:00.000Z' },
    ]);
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Lund',
      items: [
        { id: '1', url: 'https://lund.example/j', title: 'Ferry', date_published: '2025-05-05T10:00:00Z' },
      ],
    });
    expect(itemsOf(json)).toEqual([
      { title: 'Ferry', link: 'https://lund.example/j', published: '2025-05-05T10:00:00.000Z' },
    ]);
  });

  it('gives all that an article can be made of, and its day where it was written', () => {
    const xml = rss(`<ttl>60</ttl><item><title>A</title><guid isPermaLink="false">77</guid><link>/a</link>
      <pubDate>Mon, 05 May 2025 23:30:00 -0500</pubDate><description>&lt;p&gt;Short&lt;/p&gt;</description>
      <content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>Long</p>]]></content:encoded></item>
      <item><title>B</title><pubDate>Mon, 05 May 2025 22:30 EST</pubDate></item>`);
    expect(readFeed(xml)).toMatchObject({
      title: 'Lund',
      ttlMinutes: 60,
      items: [
        { key: '77', day: '2025-05-05', isChangeDay: false, content: '<p>Long</p>', summary: '<p>Short</p>' },
        { key: 'B', day: '2025-05-05', published: '2025-05-06T03:30:00.000Z', content: null, summary: null },
      ],
    });
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">L &amp;amp; M</title><id>x</id><entry><id>1</id>
      <link href="a.html"/><content type="html">&lt;p&gt;Long&lt;/p&gt;</content><updated>2025-05-05T23:30:00+02:00</updated></entry></feed>`;
    expect(readFeed(atom, 'https://lund.example/news/feed.xml')).toMatchObject({
      title: 'L & M',
      items: [
        {
          key: '1',
          link: 'https://lund.example/news/a.html',
          day: '2025-05-05',
          isChangeDay: true,
          content: '<p>Long</p>',
        },
      ],
    });
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Lund',
      items: [{ id: '1', content_text: 'a < b\n\nc', date_modified: '2025-05-05T10:00:00Z' }],
    });
    expect(readFeed(json).items[0]).toMatchObject({
      key: '1',
      isChangeDay: true,
      content: '<p>a &lt; b</p><p>c</p>',
    });
  });

  it.each([
    ['a stray &', rss('<item><title>Wit & Lund &copy; 2025</title></item>'), ['Wit & Lund © 2025']],
    ['control characters', rss('<item><title>Wit\u0008 spoke</title></item>'), ['Wit spoke']],
    ['text before it', `\n junk ${rss('<item><title>Wit</title></item>')}`, ['Wit']],
    ['undeclared prefixes', rss('<item><title>Wit</title><zz:a>1</zz:a></item>'), ['Wit']],
    [
      'a CDATA section that is never closed',
      rss(
        '<item><title>One</title><description><![CDATA[a & b</description></item><item><title>Two</title></item>',
      ),
      ['One', 'Two'],
    ],
    ['an end cut off', rss('<item><title>One</title></item><item><title>Tw').slice(0, -18), ['One', null]],
    [
      'RSS 1.1',
      '<Channel xmlns="http://purl.org/net/rss1.1#"><items><item><title>A</title></item></items></Channel>',
      ['A'],
    ],
    ['one Atom entry', '<entry xmlns="http://www.w3.org/2005/Atom"><title>A</title></entry>', ['A']],
    ['no entries', rss(''), []],
  ])('is read in spite of, or as: %s', (_what, text, titles) => {
    expect(itemsOf(text).map(({ title }) => title)).toEqual(titles);
  });

  const html = 'See <a href="/b">this</a>, <b>that</b>, <i>those</i> and <em>these</em>.<br>'.repeat(4);
  const jsonFeed = (content: string): string =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      items: Array.from({ length: 20 }, (_, i) => ({ id: `${i}`, content_html: content })),
    });

  it.each([
    ['JSON with inline elements', jsonFeed(html), html],
    ['JSON with escaped slashes, as PHP writes them', jsonFeed(html).replaceAll('/', '\\/'), html],
    ['JSON with a byte order mark', `\uFEFF${jsonFeed(html)}`, html],
    ['JSON with escaped letters', jsonFeed(html).replaceAll('<', '\\u003c'), html],
    ['JSON about feeds', jsonFeed('<p>An <rss version="2.0"> element'), '<p>An <rss version="2.0"> element'],
    ['JSON with elements never closed', jsonFeed('<p>a<b>b'.repeat(400)), '<p>a<b>b'.repeat(400)],
    ['JSON with an entry longer than any article', jsonFeed('a'.repeat(BOUNDS.entryChars + 1)), null],
    ['HTML in CDATA', described(`<![CDATA[${'<p>a<b>b'.repeat(300)}]]>`), '<p>a<b>b'.repeat(300)],
    ['escaped HTML', described('&lt;p&gt;a&lt;b&gt;b'.repeat(300)), '<p>a<b>b'.repeat(300)],
    ['bare HTML with void tags', described('a<br>b<hr>'.repeat(300)), 'a<br>b<hr>'.repeat(300)],
    ['bare HTML never closed', described('<p>a<b>b'.repeat(300)), '<p>a<b>b'.repeat(300)],
    ['comments', described('a<!-- <b><i> > -->'.repeat(300)), 'a'.repeat(300)],
    ['instructions', described('a<?php if (1 > 0) echo "<b><i>" ?>'.repeat(300)), /^(?:a|<\?php[^?]*\?>)+$/],
  ])('is read with all of its entries: %s', (_what, text, content) => {
    const { items } = readFeed(text);
    expect(items).toHaveLength(20);
    for (const item of items) {
      const given = item.content ?? item.summary;
      if (content instanceof RegExp) expect(given).toMatch(content);
      else expect(given).toBe(content);
    }
  });

  it('is read loosely with void tags that are never closed, and without ends of entries', () => {
    const broken = rss(`<item><title>A</title><x></y><d>${'a<br>'.repeat(3_000)}</d></item>`);
    expect(itemsOf(broken).map(({ title }) => title)).toEqual(['A']);
    expect(itemsOf(rss('<item><title>A</title>'.repeat(300))).map(({ title }) => title)).toEqual(['A']);
  });

  it.each([
    ['', /empty/],
    ['['.repeat(1_000_000), /it is JSON, but no JSON Feed/],
    ['{"a": "<rss><channel><item><title>A"', /it is JSON, but no JSON Feed/],
    [
      '<html><body>Not found</body></html>',
      /its root element is <html>; RSS, Atom, RDF and JSON Feed are accepted/,
    ],
    ['{"error":"no"}', /it is JSON, but no JSON Feed/],
    ['Not found', /no elements|root element/],
  ])('that is none says what it is: %s', (text, message) => {
    expect(() => itemsOf(text)).toThrow(FeedError);
    expect(() => itemsOf(text)).toThrow(message);
  });

  it('is never repaired where it is sound', () => {
    const sound = rss(
      '<item><title><![CDATA[A & B]]></title></item><item><title>C &amp; D &#233;</title></item>',
    );
    expect(repairXml(sound)).toBe(sound);
  });

  it('fails only with a FeedError, whatever stands in it', () => {
    const piece = fc.constantFrom(
      '<item>',
      '</item>',
      '<![CDATA[',
      ']]>',
      '&',
      '<title>',
      '</title>',
      'x',
      '<a:b ',
      '"',
      '>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        try {
          expect(Array.isArray(itemsOf(rss(pieces.join(''))))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(FeedError);
        }
      }),
    );
  });

  it.each(['<![CDATA[', '&', '</item>', '<item><title>a', '<!', '<zz:'])(
    'is read in time proportional to its length: %s',
    (piece) => {
      const began = performance.now();
      try {
        itemsOf(rss(piece.repeat(Math.ceil(200_000 / piece.length))));
      } catch (error) {
        expect(error).toBeInstanceOf(FeedError);
      }
      expect(performance.now() - began).toBeLessThan(5_000);
    },
  );

  it('is read in time proportional to its length: thousands of prefixes that nobody declared', () => {
    const began = performance.now();
    const tags = Array.from({ length: 20_000 }, (_, i) => `<p${i}:a/>`).join('');
    expect(itemsOf(rss(`<item><title>A</title>${tags}</item>`)).map(({ title }) => title)).toEqual(['A']);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('the bytes of a feed', () => {
  it.each([
    ['declared and true', 'windows-1251', [0xcc, 0xe8, 0xf0], 'Мир'],
    ['declared UTF-16, being UTF-8', 'utf-16', [0xc3, 0xa9], 'é'],
    ['declared Latin, being UTF-8', 'iso-8859-1', [0xc3, 0xa9], 'é'],
    ['of an encoding nobody knows', 'x-klingon', [0xe9], 'é'],
  ])('%s', (_what, encoding, bytes, title) => {
    const [head, tail] = [
      `<?xml version="1.0" encoding="${encoding}"?><rss><channel><item><title>`,
      '</title></item></channel></rss>',
    ];
    const feed = Uint8Array.from([...Buffer.from(head), ...bytes, ...Buffer.from(tail)]);
    expect(itemsOf(decodeFeed(feed))[0]?.title).toBe(title);
  });
});
