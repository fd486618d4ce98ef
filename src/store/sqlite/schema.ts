import type { DatabaseSync } from 'node:sqlite';
import { NewerSchemaError } from '../store-error.ts';

/** The rows of `stories`, from the articles; may be followed by `WHERE story = ? GROUP BY story`. */
export const COUNTED_STORIES = `SELECT story, count(*), count(DISTINCT coalesce(source, id)), min(published), max(published),
  min(count(DISTINCT coalesce(source, id)), count(DISTINCT telling)), max(arrival) FROM articles`;

/**
 * Migrations, in order; `PRAGMA user_version` says how many have run. One that has been released is never changed.
 * Days are text (`YYYY-MM-DD`, so that they compare as they sort), instants are milliseconds.
 */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE files (
    path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified_ms REAL NOT NULL, hash TEXT,
    outcome TEXT NOT NULL, reason TEXT
  ) WITHOUT ROWID;

  CREATE TABLE articles (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, path TEXT NOT NULL, content_hash TEXT NOT NULL,
    title TEXT, source TEXT, url TEXT, byline TEXT, published TEXT, published_basis TEXT NOT NULL,
    language TEXT NOT NULL, text TEXT NOT NULL, summary TEXT NOT NULL, terms TEXT NOT NULL,
    story INTEGER NOT NULL, indexed_at INTEGER NOT NULL
  );
  CREATE INDEX articles_path ON articles(path);
  CREATE INDEX articles_content ON articles(content_hash);
  CREATE INDEX articles_story ON articles(story, published, indexed_at, source);
  CREATE INDEX articles_indexed ON articles(indexed_at, story);
  CREATE INDEX articles_source ON articles(source);
  CREATE VIRTUAL TABLE article_words USING fts5(
    title, body, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2'
  );

  CREATE TABLE speakers (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, role TEXT
  );
  CREATE TABLE speaker_words (
    word TEXT NOT NULL, speaker INTEGER NOT NULL, PRIMARY KEY (word, speaker)
  ) WITHOUT ROWID;
  CREATE TABLE speaker_trigrams (
    trigram TEXT NOT NULL, speaker INTEGER NOT NULL, PRIMARY KEY (trigram, speaker)
  ) WITHOUT ROWID;

  -- A statement is named by the id of one of its quotations: no id is ever given twice.
  CREATE TABLE quotations (
    id INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL REFERENCES articles(n), statement INTEGER NOT NULL,
    speaker INTEGER REFERENCES speakers(id), type TEXT NOT NULL, word_count INTEGER NOT NULL,
    said_on TEXT, said_basis TEXT NOT NULL, said_weekday INTEGER, matched_day TEXT, matched_from TEXT,
    role TEXT, confidence REAL NOT NULL, context TEXT NOT NULL, found TEXT NOT NULL
  );
  CREATE INDEX quotations_role ON quotations(role, speaker) WHERE role NOT NULL;
  CREATE INDEX quotations_article ON quotations(article);
  CREATE INDEX quotations_statement ON quotations(statement);
  CREATE INDEX quotations_speaker ON quotations(speaker, statement);
  CREATE TABLE quotation_keys (
    key INTEGER NOT NULL, quotation INTEGER NOT NULL, PRIMARY KEY (key, quotation)
  ) WITHOUT ROWID;
  CREATE INDEX quotation_keys_quotation ON quotation_keys(quotation);
  CREATE VIRTUAL TABLE quotation_words USING fts5(
    words, context, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2'
  );

  CREATE TABLE events (
    id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles(n),
    matched_day TEXT, matched_from TEXT, found TEXT NOT NULL
  );
  CREATE INDEX events_article ON events(article);
  CREATE INDEX events_matched ON events(matched_from, article) WHERE matched_from NOT NULL;
  CREATE INDEX quotations_matched ON quotations(matched_from, article) WHERE matched_from NOT NULL;

  CREATE TABLE subscriptions (
    id INTEGER PRIMARY KEY, platform TEXT NOT NULL, channel TEXT NOT NULL, workspace TEXT, time TEXT NOT NULL,
    timezone TEXT NOT NULL, days TEXT NOT NULL, about TEXT, configured INTEGER NOT NULL, created_at INTEGER NOT NULL, paused_reason TEXT,
    UNIQUE (platform, channel)
  );
  CREATE TABLE slots (
    subscription INTEGER NOT NULL REFERENCES subscriptions(id), due_at INTEGER NOT NULL, state TEXT NOT NULL,
    owner TEXT, lease_until INTEGER NOT NULL, tries INTEGER NOT NULL, covers_until INTEGER, sent_at INTEGER,
    message TEXT, reason TEXT, PRIMARY KEY (subscription, due_at)
  ) WITHOUT ROWID;
  CREATE INDEX slots_open ON slots(state, lease_until);

  CREATE TABLE lines (id TEXT PRIMARY KEY, line TEXT NOT NULL, saved_at INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  INSERT INTO counters VALUES ('revision', 0), ('story', 0), ('analysis', 0), ('unmatched', 0);
  CREATE TABLE locks (name TEXT PRIMARY KEY, owner TEXT NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;
  `,
  // Stories are counted as articles come and go: grouping all articles for each answer would take longer with each of them.
  `
  CREATE TABLE stories (
    id INTEGER PRIMARY KEY, articles INTEGER NOT NULL, outlets INTEGER NOT NULL,
    first_published TEXT, last_published TEXT, last_indexed_at INTEGER NOT NULL
  );
  CREATE INDEX stories_rank ON stories(outlets DESC, articles DESC, last_published DESC, id, last_indexed_at);
  INSERT INTO stories SELECT story, count(*), count(DISTINCT coalesce(source, id)), min(published), max(published),
    max(indexed_at) FROM articles GROUP BY story;
  DROP INDEX articles_indexed;
  `,
  // Feeds, and where an article stands in the web: what is indexed already is not fetched again.
  `
  CREATE TABLE feeds (
    -- No number is given twice: "/feed remove 7" means what it meant yesterday.
    id INTEGER PRIMARY KEY AUTOINCREMENT, address TEXT NOT NULL UNIQUE, title TEXT, platform TEXT, channel TEXT, workspace TEXT, user TEXT,
    configured INTEGER NOT NULL, added_at INTEGER NOT NULL, etag TEXT, last_modified TEXT, next_poll_at INTEGER NOT NULL,
    good_at INTEGER, failures INTEGER NOT NULL DEFAULT 0, problem TEXT, paused_reason TEXT,
    owner TEXT, lease_until INTEGER NOT NULL DEFAULT 0
  );
  CREATE TABLE feed_items (
    feed INTEGER NOT NULL REFERENCES feeds(id), key TEXT NOT NULL, hash TEXT NOT NULL, article TEXT, problem TEXT,
    tries INTEGER NOT NULL, seen_at INTEGER NOT NULL, PRIMARY KEY (feed, key)
  ) WITHOUT ROWID;
  ALTER TABLE articles ADD COLUMN address_key TEXT;
  CREATE INDEX articles_address ON articles(address_key) WHERE address_key NOT NULL;
  `,
  // Articles with one text are one telling. Terms have another form: articles have none until they are analysed anew.
  `
  ALTER TABLE articles ADD COLUMN telling INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE articles ADD COLUMN sketch BLOB NOT NULL DEFAULT x'';
  UPDATE articles SET telling = n, terms = '[]';
  INSERT INTO counters SELECT 'telling', coalesce(max(n), 0) FROM articles;
  ALTER TABLE stories ADD COLUMN voices INTEGER NOT NULL DEFAULT 0;
  UPDATE stories SET voices = outlets;
  DROP INDEX stories_rank;
  CREATE INDEX stories_rank ON stories(voices DESC, outlets DESC, articles DESC, last_published DESC, id, last_indexed_at);
  DROP INDEX articles_story;
  CREATE INDEX articles_story ON articles(story, published, indexed_at, source, telling);
  `,
  // Each file and article knows the rules it was read by, so that a reading that was broken off goes on where it was. The
  // order of arrival tells what is new, whatever the clock says; it stays with a content that goes and comes back.
  `
  ALTER TABLE files ADD COLUMN analysis INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE articles ADD COLUMN analysis INTEGER NOT NULL DEFAULT 0;
  UPDATE files SET analysis = (SELECT value FROM counters WHERE name = 'analysis');
  UPDATE articles SET analysis = (SELECT value FROM counters WHERE name = 'analysis');
  DELETE FROM counters WHERE name = 'analysis';
  ALTER TABLE articles ADD COLUMN arrival INTEGER NOT NULL DEFAULT 0;
  UPDATE articles SET arrival = arrived.place
    FROM (SELECT n, row_number() OVER (ORDER BY indexed_at, n) AS place FROM articles) arrived WHERE arrived.n = articles.n;
  INSERT INTO counters SELECT 'arrival', coalesce(max(arrival), 0) FROM articles;
  CREATE INDEX articles_arrival ON articles(arrival, indexed_at);
  DROP INDEX articles_story;
  CREATE INDEX articles_story ON articles(story, published, source, telling, arrival, id);
  DROP TABLE stories;
  CREATE TABLE stories (
    id INTEGER PRIMARY KEY, articles INTEGER NOT NULL, outlets INTEGER NOT NULL,
    first_published TEXT, last_published TEXT, voices INTEGER NOT NULL, last_arrival INTEGER NOT NULL
  );
  INSERT INTO stories SELECT story, count(*), count(DISTINCT coalesce(source, id)), min(published), max(published),
    min(count(DISTINCT coalesce(source, id)), count(DISTINCT telling)), max(arrival) FROM articles GROUP BY story;
  CREATE INDEX stories_rank ON stories(voices DESC, outlets DESC, articles DESC, last_published DESC, id, last_arrival);
  CREATE TABLE departed (
    content_hash TEXT PRIMARY KEY, indexed_at INTEGER NOT NULL, arrival INTEGER NOT NULL, gone_at INTEGER NOT NULL,
    -- How far any subscription had been told when it went.
    told INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE suspects (path TEXT PRIMARY KEY, hash TEXT NOT NULL, deaths INTEGER NOT NULL) WITHOUT ROWID;
  DROP TABLE locks;
  CREATE TABLE holders (name TEXT PRIMARY KEY, holder TEXT NOT NULL) WITHOUT ROWID;
  `,
  // What a subscription has been told of is known by arrival. What was deleted so far was not overwritten: it remains.
  `
  ALTER TABLE slots ADD COLUMN covers_arrival INTEGER;
  UPDATE slots SET covers_arrival = (SELECT coalesce(max(arrival), 0) FROM articles WHERE indexed_at <= covers_until)
    WHERE covers_until NOT NULL;
  ALTER TABLE lines ADD COLUMN platform TEXT;
  ALTER TABLE lines ADD COLUMN workspace TEXT;
  ALTER TABLE subscriptions ADD COLUMN covered_at INTEGER;
  ALTER TABLE subscriptions ADD COLUMN covered_arrival INTEGER;
  UPDATE subscriptions SET (covered_at, covered_arrival) = (
    SELECT covers_until, covers_arrival FROM slots
    WHERE subscription = subscriptions.id AND state IN ('sent', 'unknown', 'quiet') AND covers_until NOT NULL ORDER BY due_at DESC LIMIT 1);
  INSERT INTO counters SELECT 'remains', user_version > 0 FROM pragma_user_version;
  INSERT INTO counters VALUES ('tended', 0);
  `,
  // Requests that were taken up: one that is sent again after a restart is not answered again.
  `
  CREATE TABLE seen (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at INTEGER NOT NULL);
  CREATE INDEX seen_at ON seen(at);
  `,
  // Digests so far were in English.
  `
  ALTER TABLE subscriptions ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
  `,
  // Columns and comments are known; those that are here are read anew with the analysis.
  `
  ALTER TABLE articles ADD COLUMN genre TEXT;
  `,
  // An undated article may have its day through another; it then tells of events that it had no day for.
  `
  ALTER TABLE articles ADD COLUMN matched_day TEXT;
  ALTER TABLE articles ADD COLUMN matched_from TEXT;
  CREATE INDEX articles_matched ON articles(matched_from) WHERE matched_from NOT NULL;
  ALTER TABLE events ADD COLUMN added INTEGER NOT NULL DEFAULT 0;
  `,
];

/** How many migrations there are. */
export const SCHEMA = MIGRATIONS.length;

/**
 * Brings a database up to date, all or nothing, or up to an earlier schema. Throws when it was written by a newer program.
 */
export function migrate(db: DatabaseSync, schema = SCHEMA): void {
  // Read within the transaction: another process may be at it too.
  db.exec('BEGIN IMMEDIATE');
  try {
    const { user_version: done } = db.prepare('PRAGMA user_version').get() as { user_version: number };
    if (done > SCHEMA) {
      throw new NewerSchemaError(done, SCHEMA);
    }
    for (const migration of MIGRATIONS.slice(done, schema)) db.exec(migration);
    db.exec(`PRAGMA user_version = ${schema}`);
    db.exec('COMMIT');
  } catch (error) {
    // A full disk ends the transaction by itself; what failed is to be told, not that there is nothing to take back.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
