/** What reads a shape: the parser of a format (what it gives is analysed too), or analysis alone. */
export type HostileReader = 'text' | 'paste' | 'markdown' | 'html' | 'feed';

export interface HostileShape {
  readonly name: string;
  readonly reader: HostileReader;
  /** The shape at about so many UTF-16 units. */
  readonly write: (length: number) => string;
}

const SYLLABLES = 'bar den fal gor hin jal kem lor mas nov pel rud sal tor ven wil zan dor met rik'.split(
  ' ',
);

/** A surname that no other number has. */
export function surname(number: number): string {
  let name = '';
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length];
  return name[0]!.toUpperCase() + name.slice(1);
}

const repeated = (piece: string) => (length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Pieces of which no two are equal. */
const counted = (piece: (number: number) => string) => (length: number) => {
  const pieces: string[] = [];
  for (let size = 0; size < length; size += pieces.at(-1)!.length) pieces.push(piece(pieces.length));
  return pieces.join('');
};

/** One piece again and again, then another. */
const halves = (first: string, second: string) => (length: number) =>
  repeated(first)(length / 2) + repeated(second)(length / 2);

/** Half of it opens, half of it closes. */
const nested = (open: string, close: string, within: string) => (length: number) => {
  const depth = Math.floor(length / (open.length + close.length));
  return open.repeat(depth) + within + close.repeat(depth);
};

const framed = (before: string, write: (length: number) => string, after: string) => (length: number) =>
  before + write(length) + after;

const WORDS = 'the council approved a new ferry for the harbour and nobody asked what the bridge will cost ';
const sentence = (number: number): string =>
  `${surname(number)} ${WORDS}in ${surname(number * 7 + 1)}, said the ${surname(number * 3)} paper. `;
const page = (write: (length: number) => string) =>
  framed(
    `<html><head><title>A ferry</title></head><body><p>${WORDS.repeat(3)}.</p>`,
    write,
    '</body></html>',
  );
const feed = (write: (length: number) => string) =>
  framed(
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title><link>https://post.example/</link>',
    write,
    '</channel></rss>',
  );
const entry = (inner: string): string =>
  `<item><title>A</title><link>https://post.example/1</link>${inner}</item>`;

/** Texts made to cost: those that were seen to, and their neighbours. */
const TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'quotations, one long line': counted(
    (i) => `“We will build bridge ${i} of the harbour,” said Ana ${surname(i % 50)}. `,
  ),
  'quotations, a paragraph each': counted(
    (i) => `“We will build bridge ${i} of the harbour,” said ${surname(i % 50)}.\n\n`,
  ),
  'the same quotation': repeated('“We will build the bridge of the harbour,” he said. '),
  'short quotations': repeated('"a" said B. "c" said D. '),
  'short quotations, all different': counted((i) => `"${surname(i)}" said B. `),
  'quotations of two words': counted((i) => `"${surname(i)} ${surname(i + 1)}" said Ana Duarte. `),
  'short quotations, curly': repeated('“no” '),
  'nested quotations': nested('“‘', '’”', 'No'),
  'nested quotations, spoken': nested('“He said, ‘she said, ', '.’”', 'No'),
  'nested quotations, closed by letters': nested('“a ‘b ', ' c’ d”', 'No'),
  'nested, many': repeated(
    '“He said, ‘She said, “They said, ‘No way at all,’ he said,” she said,’ he said.” ',
  ),
  'nested, never closed': repeated('“‘'),
  'nested guillemets': nested('«“', '”»', 'No'),
  'opening marks': repeated('“'),
  'closing marks': repeated('”'),
  'straight marks': repeated('"'),
  'straight marks apart': repeated(' "a'),
  'single straight marks': repeated("'"),
  'alternating marks': repeated('“”"«»‘’\''),
  'a new paragraph opens each time': repeated('“We go on and on about the bridge\n\n'),
  'he said after each': repeated('“No, we will not,” he said. '),
  'he said between each': repeated('“No,” he said, “we will not go, ” '),
  'he said': repeated('he said '),
  'she said, comma': repeated('she said, '),
  said: repeated('said '),
  'speakers, one quotation each': counted(
    (i) => `“We never saw the bridge of ${surname(i + 9)} open,” said Ana ${surname(i)}.\n\n`,
  ),
  'speakers by surname': counted((i) => `“We never saw it open at all,” said ${surname(i)}. `),
  'speakers, then he said': counted((i) => `Mayor Ana ${surname(i)} came. “We never saw it open,” he said. `),
  'speakers with one surname': counted((i) => `${surname(i)} Duarte said: “We never saw it open.” `),
  'speakers, full then short': (length) =>
    counted((i) => `Mayor Ana ${surname(i)} came. `)(length / 2) +
    counted((i) => `“We never saw it open,” ${surname(i)} said. `)(length / 2),
  roles: counted(
    (i) => `The ${surname(i).toLowerCase()} minister said: “We never saw it.” “No,” the minister said. `,
  ),
  'according to': repeated('according to '),
  'according to a name': counted((i) => `according to Ana ${surname(i)}, `),
  'one sentence': repeated(WORDS),
  'one sentence of different words': counted((i) => `${surname(i).toLowerCase()} `),
  sentences: counted(sentence),
  'equal sentences': repeated(`The council approved it. `),
  paragraphs: counted((i) => `${sentence(i)}\n\n`),
  commas: repeated(','),
  'commas apart': repeated('a, '),
  capitals: repeated('Anna '),
  'capitals, all different': counted((i) => `${surname(i)} `),
  'capital letters': repeated('A'),
  'capital letters apart': repeated('A '),
  initials: repeated('A.'),
  'names and': counted((i) => `${surname(i)} and `),
  'names, comma': counted((i) => `${surname(i)}, `),
  'names, owners': counted((i) => `${surname(i)}’s `),
  'name, a role,': counted((i) => `Ana ${surname(i)}, a minister, `),
  'of the': repeated('of the '),
  'of the, capitals': repeated('Bank of the '),
  titles: repeated('President Minister '),
  'titles, small': repeated('president minister spokesman '),
  who: repeated('Ana Duarte, who '),
  ages: repeated('Ana Duarte, 45, '),
  dates: counted((i) => `${(i % 28) + 1} May ${1900 + (i % 200)}, `),
  'days without a year': repeated('2 May '),
  'days of the week': repeated('Monday '),
  last: repeated('last '),
  'last week': repeated('last week '),
  years: repeated('2015 '),
  'ranges of years': repeated('2015-2016-'),
  months: repeated('May June '),
  hours: repeated('3:45 pm '),
  'every two days': repeated('every two '),
  numbers: repeated('1 '),
  'number words': repeated('twenty '),
  'hundred and': repeated('one hundred and '),
  'long number': repeated('1234567890'),
  'numbers with commas': repeated('1,'),
  events: counted(
    (i) => `On ${(i % 28) + 1} May 2025 the ferry of ${surname(i)} sank and the council voted. `,
  ),
  verbs: repeated('voted '),
  ago: repeated('two days ago '),
  'from to': repeated('from May to '),
  'in front of a date': repeated('in the early '),
  Spanish: repeated('«No lo haremos», dijo el ministro. '),
  'Spanish, open': repeated('«No '),
  'Spanish names': counted((i) => `«No lo haremos nunca», dijo Ana ${surname(i)} de la que se fue. `),
  'Spanish según': repeated('según el ministro de la '),
  'Spanish raya': repeated('—No lo sé —dijo Ana. '),
  blanks: repeated(' '),
  'blanks and a word': repeated(`${' '.repeat(500)}x`),
  tabs: repeated('\t'),
  'blank lines': repeated('\n'),
  'blanks on lines': repeated('   \n'),
  'carriage returns': repeated('\r'),
  'no-break spaces': repeated('\u00a0'),
  'lines of one word': repeated('word\n'),
  'lines of different words': counted((i) => `${surname(i)}\n`),
  'lines of dates': counted((i) => `${(i % 28) + 1} May 2025\n`),
  'hash signs': repeated('#'),
  headings: repeated('# A heading\n'),
  rules: repeated('---\n'),
  'front matter, open': framed('---\n', repeated('a: b\n'), ''),
  'rule and blanks': framed('---', repeated(' '), ''),
  'square brackets': repeated('['),
  'square brackets, closed': repeated('[]'),
  'link without end': repeated('[a]('),
  'nested square brackets': nested('[', ']', 'a'),
  pictures: repeated('![a]('),
  'angle brackets': repeated('<'),
  'greater than': repeated('> '),
  stars: repeated('*'),
  'stars and words': repeated('**a '),
  underscores: repeated('_a '),
  'underscores only': repeated('_'),
  hyphens: repeated('-'),
  'hyphens in words': repeated('well-'),
  dashes: repeated('—'),
  'dashes apart': repeated(' — '),
  'full stops': repeated('.'),
  'full stops apart': repeated('. '),
  ellipses: repeated('a... '),
  'question marks': repeated('?'),
  colons: repeated(': '),
  semicolons: repeated('a; '),
  'round brackets': repeated('('),
  'nested round brackets': nested('(', ')', 'a'),
  'brackets with words': repeated('(a) '),
  'brackets never closed': repeated('(Ana Duarte '),
  word: repeated('a'),
  'word of other letters': repeated('é'),
  'apostrophes in guillemets': repeated(")his 's «'"),
  'inch marks': repeated('“12" '),
  'dates in one clause': halves('2 May was ', '—we on ,'),
  'dates without a stop': halves('No to will $5 2 May spokesman ', '…'),
  apostrophes: repeated("a'"),
  'apostrophes, curly': repeated('a’'),
  owners: repeated('’s '),
  'pairs of surrogates': repeated('😀'),
  'lone surrogates': repeated('\ud83d'),
  'combining marks': repeated('\u0301'),
  'zero widths': repeated('\u200b'),
  'letters without case': repeated('日本語'),
  Arabic: repeated('قال الوزير إن '),
  addresses: repeated('https://a.example/b?c=d '),
  'one address': framed('https://', repeated('a/'), ''),
  'mail addresses': repeated('a@b.example '),
  'at signs': repeated('@'),
  slashes: repeated('/'),
  pipes: repeated(' | '),
  'percent signs': repeated('5% '),
  amounts: repeated('$5 million '),
};

const PAGES: Readonly<Record<string, (length: number) => string>> = {
  'small elements': repeated('<p>a</p>'),
  'small inline elements': repeated('<b>a</b>'),
  'empty elements': repeated('<i></i>'),
  breaks: repeated('<br>'),
  pictures: repeated('<img>'),
  paragraphs: counted((i) => `<p>${sentence(i)}</p>`),
  'nested elements': nested('<div>', '</div>', 'a'),
  'nested, never closed': repeated('<div>'),
  'nested inline': repeated('<b>'),
  'closing tags': repeated('</div>'),
  'nested, a little': repeated(`${'<div>'.repeat(100)}${WORDS}${'</div>'.repeat(100)}`),
  lists: repeated('<ul><li>a</li></ul>'),
  'open items': repeated('<li>a'),
  'attribute without end': framed('<p class="', repeated('a '), ''),
  attributes: framed(
    '<p ',
    counted((i) => `a${i}="b" `),
    '>a</p>',
  ),
  'attributes, no value': framed(
    '<p ',
    counted((i) => `a${i} `),
    '>',
  ),
  'one long class': framed('<p class="', repeated('a '), '">a</p>'),
  table: framed(
    '<table>',
    counted((i) => `<tr><td>${surname(i)}</td><td>2</td></tr>`),
    '</table>',
  ),
  row: framed(
    '<table><tr>',
    counted((i) => `<td>${surname(i)}</td>`),
    '</tr></table>',
  ),
  cell: framed('<table><tr><td>', repeated('<p>a</p>'), '</td></tr></table>'),
  'cells of inline': framed('<table><tr>', repeated('<td><b>a</b></td>'), '</tr></table>'),
  'structured data': counted(
    (i) => `<script type="application/ld+json">{"@type":"Thing","name":"${i}"}</script>`,
  ),
  'structured data, nested': framed('<script type="application/ld+json">', nested('[', ']', ''), '</script>'),
  'structured data, wide': framed(
    '<script type="application/ld+json">[',
    repeated('{"@type":[[[]]]},'),
    '{}]</script>',
  ),
  articleBody: framed(
    '<script type="application/ld+json">{"@type":"Article","articleBody":"',
    repeated(WORDS),
    '"}</script>',
  ),
  meta: counted((i) => `<meta name="a${i}" content="b">`),
  'meta of one name': repeated('<meta property="og:title" content="a">'),
  links: repeated('<a href="https://a.example/">a</a> '),
  scripts: repeated('<script>a</script>'),
  'open script': framed('<script>', repeated('a<b '), ''),
  comments: repeated('<!-- a -->'),
  'open comment': framed('<!--', repeated('- '), ''),
  'comment ends': repeated('<!-- '),
  'angle brackets': repeated('<'),
  'angle brackets and letters': repeated('<a '),
  doctypes: repeated('<!doctype '),
  cdata: repeated('<![CDATA['),
  'html tags': repeated('<html>'),
  'body tags': repeated('<body>a</body>'),
  'body, open': repeated('<body '),
  entities: repeated('&amp;'),
  ampersands: repeated('&'),
  preformatted: framed(
    '<pre>',
    counted((i) => `${surname(i)}\n`),
    '</pre>',
  ),
  text: counted(sentence),
  blanks: framed('<p>', repeated(' '), '</p>'),
  title: framed('<title>', repeated('a | '), '</title>'),
  'title of blanks': framed(
    '<meta property="og:site_name" content="a"><meta property="og:title" content="b',
    repeated(' '),
    'a">',
  ),
  'title of blanks and dashes': framed(
    '<meta property="og:site_name" content="a"><meta property="og:title" content="b',
    repeated(' -'),
    ' xa">',
  ),
  times: repeated('<time datetime="x">a</time>'),
  hidden: repeated('<p hidden>a</p>'),
  headlines: repeated('<h1>A headline</h1>'),
  forms: repeated('<form><input></form>'),
  quotations: counted((i) => `<p>“We will build bridge ${i},” said Ana ${surname(i)}.</p>`),
};

const FEEDS: Readonly<Record<string, (length: number) => string>> = {
  entries: counted(
    (i) =>
      `<item><title>${surname(i)}</title><link>https://post.example/${i}</link><description>${WORDS}</description></item>`,
  ),
  'small entries': repeated('<item/>'),
  'entries without end': repeated('<item>'),
  'one long entry': (length) =>
    entry(`<description><![CDATA[${counted((i) => `<p>${sentence(i)}</p>`)(length)}]]></description>`),
  'one entry of nested quotations': (length) =>
    entry(`<description>${nested('“‘', '’”', 'No')(length)}</description>`),
  'one entry of small elements': (length) =>
    entry(`<description>${repeated('&lt;b&gt;a&lt;/b&gt;')(length)}</description>`),
  'nested elements': nested('<a>', '</a>', 'a'),
  'an entry of nested elements': (length) =>
    entry(`<description>${nested('&lt;div&gt;', '&lt;/div&gt;', 'a')(length)}</description>`),
  categories: (length) => entry(counted((i) => `<category>${i}</category>`)(length)),
  links: (length) => entry(counted((i) => `<link>https://post.example/${i}</link>`)(length)),
  entities: (length) => entry(`<description>${repeated('&nbsp;')(length)}</description>`),
  ampersands: (length) => entry(`<description>${repeated('& ')(length)}</description>`),
  'bare angle brackets': (length) => entry(`<description>${repeated('< ')(length)}</description>`),
  'open cdata': repeated('<![CDATA['),
  'open comments': repeated('<!-- '),
  attributes: framed(
    '<item ',
    counted((i) => `a${i}="b" `),
    '/>',
  ),
  'a long date': (length) => entry(`<pubDate>${repeated('2 May ')(length)}</pubDate>`),
  'blanks in a title': (length) =>
    `<item><title>${repeated(' ')(length)}</title><link>https://post.example/1</link></item>`,
  dates: repeated('<item><pubDate>Mon, 32 Foo 2025 99:00:00 +9999</pubDate></item>'),
};

const wrapped = (
  reader: HostileReader,
  shapes: Readonly<Record<string, (length: number) => string>>,
  wrap: (write: (length: number) => string) => (length: number) => string = (write) => write,
): HostileShape[] => Object.entries(shapes).map(([name, write]) => ({ name, reader, write: wrap(write) }));

export const HOSTILE_SHAPES: readonly HostileShape[] = [
  ...wrapped('text', TEXTS),
  ...wrapped('paste', TEXTS),
  ...wrapped('markdown', TEXTS),
  ...wrapped('html', PAGES, page),
  ...wrapped('feed', FEEDS, feed),
];
