import { describe, expect, it } from 'vitest';
import { BLOCK_NAMES } from '../../../src/ingest/pages/rules/block-names.ts';
import { decodePage } from '../../../src/ingest/articles/decode.ts';
import { parseArticle } from '../../../src/ingest/articles/parse-article.ts';
import { parseHtml } from '../../../src/ingest/pages/parse-html.ts';
import { STORY } from '../../core/article/ferry-story.ts';

const MENU = `<header class="site-header"><a class="skip-link" href="#main">Skip to content</a><nav class="main-nav"><ul>${[
  'News',
  'Sport',
  'Weather',
  'Culture',
  'Letters',
]
  .map((name) => `<li><a href="/${name}">${name}</a></li>`)
  .join('')}</ul></nav></header>`;
const FOOT = `<footer class="site-footer"><ul><li><a href="/about">About us</a></li><li><a href="/terms">Terms of use</a></li></ul><p>© 2025 Harbour Post. All rights reserved.</p></footer>`;
const page = (body: string, { head = '', after = '', attributes = 'lang="en"' } = {}): string =>
  `<!doctype html><html ${attributes}><head><title>Ferry to run all winter | Harbour Post</title>${head}</head><body>${MENU}<main><article class="article"><h1>Ferry to run all winter</h1><div class="article-body">${body}</div></article>${after}</main>${FOOT}</body></html>`;
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');
const linesOf = (html: string): string[] => parseHtml(html).text.split('\n\n');

describe('the article of a page', () => {
  it('comes without menus and foot', () => {
    expect(linesOf(page(paragraphs(STORY)))).toEqual(STORY);
  });

  it.each([
    [
      'a caption',
      '<figure class="image"><img src="a.jpg"><figcaption class="caption">The pier on Monday. Photo: Bo Lee/Picture House</figcaption></figure>',
      'The pier on Monday',
    ],
    [
      'a plea for a letter',
      '<div class="newsletter-signup"><p>Sign up for our newsletter and get the news in your inbox.</p><button>Subscribe</button></div>',
      'inbox',
    ],
    [
      'buttons to share',
      '<div class="social-share"><a href="#">Share on Facebook</a><a href="#">Tweet</a></div>',
      'Facebook',
    ],
    ['an advertisement', '<div class="ad-slot">Advertisement</div>', 'Advertisement'],
    [
      'what is hidden',
      '<p style="display:none">Nobody sees this line of the page at all.</p>',
      'Nobody sees',
    ],
    [
      'what comes up over a word',
      '<p>The mayor <span class="tooltip-content">Mayors are elected for four years.</span> spoke for an hour to the crowd that had come to the hall.</p>',
      'four years',
    ],
  ])('leaves out %s', (_name, junk, words) => {
    const text = parseHtml(page(paragraphs(STORY.slice(0, 2)) + junk + paragraphs(STORY.slice(2)))).text;
    expect(text).not.toContain(words);
    for (const line of STORY) expect(text).toContain(line);
  });

  it.each([
    [
      'related articles',
      `<section class="related-articles"><h2>Related stories</h2><ul>${[1, 2, 3, 4].map((n) => `<li><a href="/r${n}">Quarry number ${n} closed for good after the flood</a></li>`).join('')}</ul></section>`,
      'Quarry',
    ],
    [
      'comments',
      `<section id="comments" class="comments"><h3>3 Comments</h3>${['Ann', 'Bo', 'Cy'].map((name) => `<div class="comment"><span class="comment-author">${name}</span><p>I think that the whole plan is a waste of money, and I say so.</p><a href="#">Reply</a></div>`).join('')}</section>`,
      'waste of money',
    ],
    [
      'a banner about cookies',
      '<div id="cookie-banner" class="cookie-consent"><p>We use cookies to improve your visit. By going on you agree to our use of them.</p><button>Accept</button></div>',
      'cookies',
    ],
    [
      'a paywall',
      '<div class="paywall"><p>To read on, subscribe today from one crown a week.</p><a href="/subscribe">Subscribe now</a></div>',
      'crown a week',
    ],
  ])('leaves out %s after it', (_name, after, words) => {
    const text = parseHtml(page(paragraphs(STORY), { after })).text;
    expect(text).not.toContain(words);
    for (const line of STORY) expect(text).toContain(line);
  });

  it('keeps a list between paragraphs', () => {
    const items = [
      'The first sailing leaves at six in the morning, as it did before.',
      'The last one comes back at eleven in the evening, also on Sundays.',
    ];
    const list = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    expect(linesOf(page(paragraphs(STORY.slice(0, 3)) + list + paragraphs(STORY.slice(3))))).toEqual([
      ...STORY.slice(0, 3),
      ...items,
      ...STORY.slice(3),
    ]);
  });

  it('keeps the rows of a table in lines', () => {
    const table =
      '<table><tr><td>Fare for a grown-up passenger</td><td>12 crowns</td></tr><tr><td><p>Fare for a child under ten</p></td><td>5 crowns</td></tr></table>';
    const text = parseHtml(page(paragraphs(STORY.slice(0, 3)) + table + paragraphs(STORY.slice(3)))).text;
    expect(text).toContain('Fare for a grown-up passenger 12 crowns\n\nFare for a child under ten 5 crowns');
  });

  it('is found where paragraphs are only parted by line breaks', () => {
    expect(linesOf(page(STORY.join('<br><br>\n')))).toEqual(STORY);
  });

  it('is found where a server wrote a warning before the page', () => {
    expect(linesOf(`<br />\n<b>Warning</b>: no database in line 3<br />${page(paragraphs(STORY))}`)).toEqual(
      STORY,
    );
  });

  it('is read with what schema.org says of it', () => {
    const head = `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Harbour Post' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ferry to run all winter',
          datePublished: '2025-06-02T08:00:00Z',
          author: [{ '@type': 'Person', name: 'Ann Smith' }],
          publisher: { name: 'Harbour Post' },
          articleBody: STORY.join(' '),
        },
      ],
    })}</script>`;
    expect(parseArticle('a.html', page(paragraphs(STORY), { head }), 'html')).toMatchObject({
      title: 'Ferry to run all winter',
      published: '2025-06-02',
      byline: 'Ann Smith',
      source: 'Harbour Post',
      text: STORY.join('\n\n'),
    });
  });

  const DAY_LINE = '<p class="meta">Sun 4 May 2025 10.15 BST</p>';
  const TEASER =
    '<aside><time datetime="2026-02-20T10:00:00Z">20 Feb 2026</time> Bridge to be painted</aside>';
  const META = '<meta name="sailthru.date" content="2025-05-03T10:00:00Z">';
  it.each([
    ['what readers see above it', '', DAY_LINE, '', '2025-05-04'],
    ['its metadata first', META, DAY_LINE, '', '2025-05-03'],
    ['never another article’s first', '', DAY_LINE, TEASER, '2025-05-04'],
    [
      'a time element before a line that stands alone',
      '',
      '<p>Sun 5 May 2024</p><time datetime="2025-05-04T10:00Z">4 May</time>',
      '',
      '2025-05-04',
    ],
    ['none where nothing says it', '', '', '<aside>Published 20 February 2026</aside>', null],
  ])('is of the day of %s', (_, head, above, after, day) => {
    const { published, text } = parseHtml(page(above + paragraphs(STORY), { head, after }));
    expect({ published, text }).toEqual({ published: day, text: STORY.join('\n\n') });
  });

  it.each([
    [
      'Spanish',
      [
        'El transbordador de la bahía navegará todo el invierno, decidió el lunes el consejo municipal tras una larga noche de debate.',
        'El alcalde dijo que la travesía era el único camino de muchos vecinos y prometió que no se suprimiría ningún viaje antes de la primavera.',
        'La empresa había pedido una tarifa más alta, pero el consejo la rechazó por ocho votos contra tres.',
      ],
    ],
    [
      'German',
      [
        'Die Fähre über die Bucht wird den ganzen Winter fahren, beschloss der Rat am Montag nach einer langen Nacht im alten Rathaus.',
        'Der Bürgermeister sagte, die Überfahrt sei für viele der einzige Weg, und versprach, dass bis zum Frühjahr keine Fahrt gestrichen werde.',
        'Das Unternehmen hatte höhere Preise verlangt, doch der Rat lehnte das mit acht gegen drei Stimmen ab.',
      ],
    ],
    [
      'Arabic',
      [
        'ستبحر عبارة الخليج طوال الشتاء، كما قرر المجلس البلدي يوم الاثنين بعد ليلة طويلة من النقاش في مبنى البلدية القديم.',
        'وقال رئيس البلدية إن هذا المعبر هو الطريق الوحيد لكثير من السكان، ووعد بألا تلغى أي رحلة قبل حلول الربيع.',
        'وكانت الشركة قد طلبت رفع سعر التذكرة، لكن المجلس رفض ذلك بثمانية أصوات مقابل ثلاثة.',
      ],
    ],
  ])('is found in %s', (_language, lines) => {
    expect(linesOf(page(paragraphs(lines)))).toEqual(lines);
  });

  it('is kept to the letter, but for white space', () => {
    const line =
      'He said:  “No —\n never”, and then… he went &amp; closed the door of the ferry’s office behind him.';
    expect(linesOf(page(paragraphs([...STORY, line])))).toContain(
      'He said: “No — never”, and then… he went & closed the door of the ferry’s office behind him.',
    );
  });

  it('takes time in proportion to a page of many links and paragraphs', () => {
    const long = page(paragraphs(STORY), {
      after: '<div><a href="#">x</a> <p>One more line of the list.</p></div>'.repeat(4000),
    });
    const began = performance.now();
    expect(parseHtml(long).text).toContain(STORY[0]);
    expect(performance.now() - began).toBeLessThan(8000);
  });
});

describe('the bytes of a page', () => {
  const latin = (html: string): Uint8Array => Uint8Array.from(html, (letter) => letter.charCodeAt(0));

  it.each([
    ['as its meta element says', '<meta charset="iso-8859-2"><p>\u00b3', 'ł'],
    [
      'as the older meta element says',
      '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>\u00c1',
      'а',
    ],
    ['as Windows-1252 where it is named', '<meta charset=windows-1252><p>\u0093No\u0094 \u00fc', '“No” ü'],
    ['as Windows-1252 where nothing is', '<p>\u0093No\u0094', '“No”'],
    ['as Windows-1252 where the name is none', '<meta charset="klingon"><p>\u0093No\u0094', '“No”'],
  ])('are read %s', (_name, html, shown) => {
    expect(decodePage(latin(html))).toContain(shown);
  });

  it('are UTF-8 where they are valid as such, whatever is claimed', () => {
    expect(decodePage(new TextEncoder().encode('<meta charset="iso-8859-1"><p>“ü”'))).toContain('“ü”');
  });
});

describe('names of blocks', () => {
  it.each(BLOCK_NAMES)('$kind: $example', ({ pattern, example }) => {
    expect(example).toMatch(pattern);
  });
});
