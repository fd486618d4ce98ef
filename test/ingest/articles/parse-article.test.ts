import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/ingest/articles/parse-article.ts';

const BODY = 'The ferry of Harbour Bay will run all winter, the council decided after a long night of talks.';

describe('a pasted page', () => {
  it('has the address that stands alone above it, and the day in it', () => {
    const pasted = `Harbour Post\nhttps://post.example/2025/05/04/ferry\nFerry stays\n\n${BODY}\n`;
    expect(parseArticle('a.txt', pasted, 'paste')).toMatchObject({
      url: 'https://post.example/2025/05/04/ferry',
      published: '2025-05-04',
      publishedBasis: 'stated',
    });
    expect(
      parseArticle('a.txt', `${BODY} See https://post.example/2025/05/04/ferry`, 'paste').url,
    ).toBeNull();
  });
});

describe('Markdown', () => {
  it('takes front matter, and the words without their marks', () => {
    const document = parseArticle(
      'a.md',
      `---\ntitle: Ferry\nauthor: Ann Smith\ndate: 2 June 2025\n---\n\n## Talks\n\n${BODY} **All** of it: [the plan](https://x.example/(a)), *at once*, snake_case_word.\n`,
      'markdown',
    );
    expect(document).toMatchObject({
      title: 'Ferry',
      byline: 'Ann Smith',
      published: '2025-06-02',
      publishedBasis: 'stated',
      source: null,
    });
    expect(document.text).toBe(`Talks\n\n${BODY} All of it: the plan, at once, snake_case_word.`);
  });

  it('joins wrapped lines', () => {
    const wrapped = BODY.replace('winter, ', 'winter,\n');
    expect(parseArticle('a.md', `---\ntitle: T\n---\n${wrapped}`, 'markdown').text).toBe(BODY);
  });

  it.each(['31 February 2025', 'yesterday', '04/05/2025'])('takes no day from %j', (day) => {
    expect(parseArticle('a.md', `---\npublished: ${day}\n---\n${BODY}`, 'markdown')).toMatchObject({
      published: null,
      publishedBasis: 'unknown',
    });
  });

  it.each([
    ['the address', 'url: https://post.example/2025/05/04/ferry', BODY],
    ['the address with hyphens', 'url: https://post.example/2025-05-04-ferry.html', BODY],
    ['a dateline', 'title: Ferry', `HARBOUR BAY, May 4, 2025 (Wire) — ${BODY}`],
    ['a dateline, day first', 'title: Ferry', `HARBOUR BAY, 4 May 2025 – ${BODY}`],
    ['its first lines', 'title: Ferry', `# Ferry\n\nFirst published on Sun 4 May 2025\n\n${BODY}`],
  ])('finds the day of publication in %s', (_where, field, body) => {
    expect(parseArticle('a.md', `---\n${field}\n---\n${body}`, 'markdown')).toMatchObject({
      published: '2025-05-04',
      publishedBasis: 'stated',
    });
  });

  it.each([
    ['url: https://post.example/2025/99/99/ferry', BODY],
    ['url: https://post.example/a-2025/ferry', BODY],
    ['title: Ferry', `HARBOUR BAY, May 4 (Wire) — ${BODY}`],
    ['title: Ferry', `On May 4, 2025 — a Sunday — the vote was held. ${BODY}`],
  ])('but none in %s', (field, body) => {
    expect(parseArticle('a.md', `---\n${field}\n---\n${body}`, 'markdown').published).toBeNull();
  });

  it('reads a heading as the title where there is no front matter', () => {
    expect(parseArticle('a.md', `# Ferry to stay\n\n${BODY}\n`, 'markdown')).toMatchObject({
      title: 'Ferry to stay',
      text: BODY,
    });
  });
});

describe('HTML', () => {
  const page = (head: string, body: string): string =>
    `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a></nav><main><article>${body}</article></main><footer>© 2025</footer></body></html>`;
  const paragraphs = `<p>${BODY}</p><p>${BODY.replace('winter', 'summer')}</p><p>${BODY.replace('winter', 'spring')}</p>`;

  it('takes structured data, meta tags and the address', () => {
    const head = `<title>Ferry - Harbour Post</title><meta property="og:site_name" content="Harbour Post"><link rel="canonical" href="https://harbour.example/2025/06/01/ferry">
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ferry to stay","datePublished":"2025-06-02T23:30:00+02:00","author":{"name":"Ann Smith"}}]}</script>`;
    const document = parseArticle('a.html', page(head, paragraphs), 'html');
    expect(document).toMatchObject({
      title: 'Ferry to stay',
      source: 'Harbour Post',
      byline: 'Ann Smith',
      published: '2025-06-02',
      url: 'https://harbour.example/2025/06/01/ferry',
    });
    expect(document.text.split('\n\n')).toHaveLength(3);
    expect(document.text).not.toContain('Home');
  });

  it.each([
    ['Ferry line to stay all winter | Harbour Post', 'Ferry line to stay all winter'],
    ['Ferry line to stay — The Bay - HARBOUR POST', 'Ferry line to stay — The Bay'],
    ['We at the Harbour Post', 'We at the Harbour Post'],
    ['Harbour Post', 'Harbour Post'],
    ['- Harbour Post', '- Harbour Post'],
  ])('leaves the name of the site out of the title “%s”', (written, title) => {
    const head = `<meta property="og:title" content="${written}"><meta property="og:site_name" content="Harbour Post">`;
    expect(parseArticle('a.html', page(head, paragraphs), 'html').title).toBe(title);
  });

  it('takes the day from the address when nothing else gives it', () => {
    expect(
      parseArticle(
        'a.html',
        page('<link rel="canonical" href="https://harbour.example/2025/06/01/ferry">', paragraphs),
        'html',
      ).published,
    ).toBe('2025-06-01');
  });

  it('survives broken structured data and hostile addresses', () => {
    const document = parseArticle(
      'a.html',
      page(
        '<script type="application/ld+json">{"@type":</script><link rel="canonical" href="javascript:alert(1)">',
        paragraphs,
      ),
      'html',
    );
    expect(document.url).toBeNull();
    expect(document.text).toContain(BODY);
  });
});

describe('pasted text', () => {
  const PASTE = `Politics

Ferry to run all winter in Harbour Bay

Published: June 2, 2025
By Ann Smith

Image Source: Picture House | Photo by Bo Lee
${BODY}

READ: Quarry closed for good

“We will pay for it ourselves,” Mayor Ivo Barden said in the town hall on Monday evening.

Sign up for our free newsletter and get the news in your inbox.
The ferry is back https://t.co/AbCd123
— Harbour Post (@harbourpost) June 2, 2025

The council will meet again in the autumn to settle the rest of the budget.

READ NEXT
“We Never Saw It Coming”: Farmers Count Their Losses
Leave a Reply
Your email address will not be published.`;

  it('keeps the article and drops the page around it', () => {
    const document = parseArticle('a.txt', PASTE, 'paste');
    expect(document).toMatchObject({
      title: 'Ferry to run all winter in Harbour Bay',
      published: '2025-06-02',
      byline: 'Ann Smith',
    });
    expect(document.text.split('\n\n')).toEqual([
      BODY,
      '“We will pay for it ourselves,” Mayor Ivo Barden said in the town hall on Monday evening.',
      'The council will meet again in the autumn to settle the rest of the budget.',
    ]);
  });

  it.each([
    ['Windows line breaks', PASTE.replaceAll('\n', '\r\n')],
    ['old Mac line breaks', PASTE.replaceAll('\n', '\r')],
    ['line and paragraph separators', PASTE.replaceAll('\n', '\u2028')],
    ['zero-width characters', PASTE.replaceAll(' ', '\u200b ')],
  ])('does so with %s', (_name, paste) => {
    expect(parseArticle('a.txt', paste, 'paste').text.split('\n\n')).toHaveLength(3);
  });

  it('never throws and never makes a lone surrogate', () => {
    const document = parseArticle('a.txt', `${BODY} \ud800 \udc00 \0 ${BODY}`, 'paste');
    expect(document.text.isWellFormed()).toBe(true);
  });
});
