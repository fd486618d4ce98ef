/**
 * What one article may hold: more than any article does, and little enough that the worst of it is read and analysed
 * within two seconds and 350 MB. Of what holds more, the first part is taken, or it is refused where a part makes no sense.
 */
export const BOUNDS = {
  /** UTF-16 units of an article's text, once cleaned. */
  textChars: 300_000,
  /** Quotations, nested ones too. */
  quotations: 2_000,
  /** UTF-16 units and lines looked through for the article: of pasted text, of a Markdown file, of a page's text. */
  rawChars: 1_000_000,
  lines: 10_000,
  /** UTF-16 units, elements, pieces (tags, comments, entities) and levels of a page's HTML. Larger ones are refused. */
  pageChars: 4_000_000,
  pageElements: 25_000,
  pagePieces: 150_000,
  /** The elements above each element of a page, all together: a tenth of it is much. */
  pageNesting: 800_000,
  levels: 256,
  /** The elements above each element of a feed that is no sound XML, all together. */
  feedNesting: 20_000_000,
  /** UTF-16 units of a feed entry's text; of a longer one the page is read instead. */
  entryChars: 1_000_000,
} as const;

/** A bound as it is written in messages: "300,000". */
export const written = (bound: number): string => bound.toLocaleString('en-US');
