import { addressKey } from '../../core/article/address.ts';
import type { FoundQuotation } from '../../core/quotation/quotation.ts';
import { fold } from '../../core/text/words.ts';
import type { NewArticle, NewQuotation, StatementTarget } from '../new-article.ts';
import { counter } from './counters.ts';
import { removeArticle, returned, type PlaceInOrder } from './departed.ts';
import { rowOfSpeaker } from './speakers.ts';
import { json, type Statements } from './statements.ts';
import { countPlacement, countStory } from './stories.ts';

/** Writes an article in the place of what stood under its id: see `NewArticle`. Within the caller's transaction. */
export function saveArticle(sql: Statements, article: NewArticle): void {
  const { first, run } = sql;
  const { document, placement, quotations, events, merges, moves } = article;
  const old = first<PlaceInOrder & { n: number }>(
    'SELECT n, indexed_at AS indexedAt, arrival FROM articles WHERE id = ?',
    document.id,
  );
  if (old) removeArticle(sql, old.n);
  const place = old ?? returned(sql, article.contentHash) ?? arriving(sql, article.indexedAt);
  for (const [from, into] of merges)
    run('UPDATE quotations SET statement = ? WHERE statement = ?', into, from);
  const n = insertArticle(sql, article, place);
  countStory(sql, placement.story);
  countPlacement(sql, placement);
  const ids = quotations.map((quotation) => insertQuotation(sql, n, quotation));
  const put = (quotation: number, target: StatementTarget): void => {
    const statement = target.kind === 'stored' ? target.statement : ids[target.index]!;
    run('UPDATE quotations SET statement = ? WHERE id = ?', statement, quotation);
  };
  quotations.forEach(({ target }, i) => put(ids[i]!, target));
  for (const { quotation, target } of moves) put(quotation, target);
  for (const event of events) run('INSERT INTO events (article, found) VALUES (?, ?)', n, json(event));
}

/** The next place in the order of arrival. */
function arriving(sql: Statements, indexedAt: number): PlaceInOrder {
  sql.run(`UPDATE counters SET value = value + 1 WHERE name = 'arrival'`);
  return { indexedAt, arrival: counter(sql, 'arrival') };
}

/** Returns the number of its row. */
function insertArticle(
  { run }: Statements,
  article: NewArticle,
  { indexedAt, arrival }: PlaceInOrder,
): number {
  const { document, placement, sketch } = article;
  const n = run(
    `INSERT INTO articles (id, path, content_hash, title, source, url, byline, published, published_basis, language,
       text, summary, terms, sketch, story, telling, indexed_at, arrival, analysis, address_key, genre)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    document.id,
    article.path,
    article.contentHash,
    document.title,
    document.source,
    document.url,
    document.byline,
    document.published,
    document.publishedBasis,
    document.language,
    document.text,
    json(article.summary),
    json(article.terms),
    new Uint8Array(sketch.buffer, sketch.byteOffset, sketch.byteLength),
    placement.story,
    placement.telling,
    indexedAt,
    arrival,
    article.analysis,
    document.url === null ? null : addressKey(document.url),
    article.genre,
  ).lastId;
  run('INSERT INTO article_words (rowid, title, body) VALUES (?, ?, ?)', n, document.title, document.text);
  return n;
}

/** Returns its id. It is of no statement yet. */
function insertQuotation(
  sql: Statements,
  article: number,
  { quotation, keys, wordCount, context }: NewQuotation,
): number {
  const { run } = sql;
  const { saidOn, saidBasis, saidWeekday, ...found } = quotation;
  const id = run(
    `INSERT INTO quotations (article, statement, speaker, type, word_count, said_on, said_basis, said_weekday, role,
       confidence, context, found) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    article,
    rowOfSpeaker(sql, found),
    found.type,
    wordCount,
    saidOn,
    saidBasis,
    saidWeekday,
    roleKey(found),
    found.confidence,
    context,
    json(found),
  ).lastId;
  for (const key of keys) run('INSERT OR IGNORE INTO quotation_keys VALUES (?, ?)', key, id);
  run('INSERT INTO quotation_words (rowid, words, context) VALUES (?, ?, ?)', id, quotation.text, context);
  return id;
}

/** A named speaker's role, or the whole of a description, as they are compared. */
const roleKey = ({ speaker, speakerKind, speakerRole }: FoundQuotation): string | null => {
  const words = speakerKind === 'description' ? speaker : speakerRole;
  return words === null ? null : fold(words).replace(/^(?:the|el|la) /, '');
};
