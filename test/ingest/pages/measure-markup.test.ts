import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../../src/core/article/bounds.ts';
import { measureMarkup } from '../../../src/ingest/pages/measure-markup.ts';
import { parseArticle } from '../../../src/ingest/articles/parse-article.ts';
import { readFeed } from '../../../src/ingest/feeds/read-feed.ts';

const BODY = 'The council approved a new ferry for the harbour, and nobody asked what it will cost the city.';
const page = (inner: string): string => `<html><body><article><p>${BODY}</p>${inner}</article></body></html>`;
const read = (inner: string) => parseArticle('a.html', page(inner), 'html');

describe('the size of markup', () => {
  it.each([
    ['<div><p>a</p><p>b</p></div>', 3, 1],
    ['<div><b><i>a</div><div>b</div>', 4, 3], // what an outer tag closes is closed
    ['<ul><li>a<li>b<li>c</ul>', 4, 1],
    ['<br><img src="a"><hr/><input>', 4, 0],
    ['<svg><path/><path/></svg>', 3, 1],
    ['</div></div></div>', 0, 0],
    ['<script>if (a<b) c("<div><div>")</script><p>a</p>', 2, 0],
    ['<SCRIPT>"<div>"</Script><div></div>', 2, 1],
    ['<script><div><div>', 1, 0], // never closed
    ['<!-- <div><div> --><div></div>', 1, 1],
    ['<!-- <div><div>', 0, 0],
    ['<!doctype html><div></div>', 1, 1],
    ['a < b <3 <- c', 0, 0],
    ['<div', 1, 1],
  ])('%s', (markup, elements, levels) => {
    expect(measureMarkup(markup, 'html')).toMatchObject({ elements, levels });
  });

  it.each([
    ['<item><a><![CDATA[<div><div>a > b]]></a></item>', 2, 2],
    ['<item><?php if ($a > 1) echo "<b><i>"; ?><a/></item>', 2, 1],
    ['<item><!-- <b> > <i> --><a/></item>', 2, 1],
    ['<item>&lt;p&gt;a &amp;lt;b&amp;gt;</item>', 1, 1],
    ['<link><link><br><li>', 4, 4], // XML knows no elements that hold nothing
    ['<item><d>a<br>b<p>c</d></item><item/>', 5, 4], // what an outer tag closes is closed
  ])('in XML: %s', (markup, elements, levels) => {
    expect(measureMarkup(markup, 'xml')).toMatchObject({ elements, levels });
  });

  it.each([
    [
      'elements',
      '<i></i>'.repeat(BOUNDS.pageElements),
      /^it has 25,004 elements, and at most 25,000 are read$/,
    ],
    ['levels', '<div>'.repeat(200_000), /^its elements are nested too deep, over 256 levels$/],
    ['levels of phrases', '<b>'.repeat(300), /nested too deep/],
    ['levels that only a parser sees', '<p><li>'.repeat(300), /nested too deep/],
    [
      'deep elements',
      `${'<div>'.repeat(240)}a${'</div>'.repeat(240)}`.repeat(100),
      /^it has 2,\d+,\d+ levels above its elements together, and at most 800,000 are read$/,
    ],
    ['stray signs', '<'.repeat(1_000_000), /^it has 1,000,\d+ tags, comments and entities/],
    ['entities', '&amp;'.repeat(200_000), /tags, comments and entities/],
    ['comments', '<!---->'.repeat(200_000), /tags, comments and entities/],
    ['characters', `<!--${'-'.repeat(BOUNDS.pageChars)}-->`, /^it has 4,000,\d+ characters/],
  ])('refuses a page with too many %s, before it is parsed', (_what, inner, message) => {
    const began = process.cpuUsage();
    expect(() => read(inner)).toThrow(expect.objectContaining({ message: expect.stringMatching(message) }));
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(2);
  });

  it('lets a page through that is merely large', () => {
    expect(read('<p>a</p>'.repeat(2_000)).text).toContain(BODY);
    expect(read(`${'<div>'.repeat(200)}b${'</div>'.repeat(200)}`).text).toContain(BODY);
    expect(read('<ul>'.concat('<li>a'.repeat(1_000), '</ul>')).text).toContain(BODY);
  });

  it.each(['item', 'link', 'br', 'li', 'b'])('refuses a feed that is nested too deep in <%s>', (name) => {
    const feed = `<rss><channel><item>${`<${name}>`.repeat(400_000)}</channel></rss>`;
    const began = process.cpuUsage();
    expect(() => readFeed(feed)).toThrow('not a feed: its elements are nested too deep');
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(2);
  });
});
