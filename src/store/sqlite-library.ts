import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { addressKey } from '../core/article/address.ts';
import type { Document } from '../core/article/article.ts';
import type { FoundQuotation } from '../core/quotation/quotation.ts';
import type { Event } from '../core/event/event.ts';
import { nameWords, type KnownSpeaker } from '../core/speaker/resolve-speaker.ts';
import type { StatementPart } from '../core/statement/statement.ts';
import type { Placement } from '../core/story/story-index.ts';
import type { Term } from '../core/story/terms.ts';
import type { RankedSentence } from '../core/summary/rank-sentences.ts';
import { fold, words } from '../core/text/words.ts';
import type {
  ArticleFilter,
  ArticleHead,
  Counts,
  FileRecord,
  Hit,
  Library,
  MatchedDay,
  NewArticle,
  RoleDays,
  StoredArticle,
  StoredEvent,
  StoredQuotation,
  StoryHead,
  StoryMemory,
  Suspect,
} from './library.ts';
import { emptyLog } from './sqlite-erase.ts';
import { COUNTED_STORIES } from './sqlite-schema.ts';
import { createStatements, type SqlRow } from './sqlite-statements.ts';

type Row = SqlRow;

/** Columns of an `ArticleHead`, from `articles a`. */
const HEAD = `a.id, a.title, a.source, a.url, a.byline, a.published, a.published_basis AS publishedBasis, a.language,
  a.story, a.telling, a.indexed_at AS indexedAt, a.arrival`;
/** Columns of a `Document`, from `articles a`. */
const DOCUMENT = `a.id, a.title, a.source, a.url, a.byline, a.published, a.published_basis AS publishedBasis, a.language,
  a.text`;
/** As `isFetched` says it. */
const FETCHED = `path GLOB '*//*'`;
const PART = `q.statement, q.id AS quotation, a.id AS article, s.name AS speaker, q.role, q.word_count AS wordCount, q.type,
  coalesce(q.matched_day, q.said_on) AS saidOn, iif(q.matched_day IS NULL, q.said_basis, 'matched') AS saidBasis,
  q.said_weekday AS saidWeekday, a.published, q.confidence`;
const PART_FROM = `quotations q JOIN articles a ON a.n = q.article LEFT JOIN speakers s ON s.id = q.speaker`;
const QUOTATION = `q.id, a.id AS article, q.statement, q.said_on, q.said_basis, q.said_weekday, q.matched_day,
  q.matched_from, q.context, q.found FROM quotations q JOIN articles a ON a.n = q.article`;
const SPEAKER = `s.id, s.name, s.kind, s.role,
  (SELECT count(DISTINCT q.statement) FROM quotations q WHERE q.speaker = s.id) AS statements`;
const STORY = `id, articles, outlets, voices, first_published AS firstPublished, last_published AS lastPublished,
  last_arrival AS lastArrival FROM stories`;
const ROLE_DAYS = `q.speaker, q.role, min(a.published) AS first, max(a.published) AS last FROM quotations q
  JOIN articles a ON a.n = q.article JOIN speakers s ON s.id = q.speaker`;
const BY_ROLE = `AND q.role NOT NULL AND a.published NOT NULL AND s.kind = 'person' GROUP BY q.speaker, q.role`;
/** How far any subscription has been told. */
const TOLD = '(SELECT coalesce(max(covered_arrival), 0) FROM subscriptions)';
/** `IN (…)` of a JSON list, so that one prepared statement serves lists of any length. */
const LISTED = '(SELECT value FROM json_each(?))';

/** Quotations looked at for one key, the oldest: a true wording shares many keys and is found by any of them. */
const POSTINGS = 80;

/** Articles of the story memory that are read at a time. */
const MEMORY_PAGE = 500;

/** The longest role tells most, but a sentence is no role. */
const LONGEST_ROLE = 60;

/** The library in SQLite. Each call is one transaction. */
export function createSqliteLibrary(db: DatabaseSync): Library {
  const { all: rows, first: firstRow, run: execute, atomically } = createStatements(db);
  // The columns that each query names are the fields of the type it is read as.
  const all = <T>(text: string, ...values: SQLInputValue[]): T[] => rows(text, ...values) as T[];
  const first = <T>(text: string, ...values: SQLInputValue[]): T | undefined =>
    firstRow(text, ...values) as T | undefined;
  const run = (text: string, ...values: SQLInputValue[]): number => execute(text, ...values).lastId;
  const list = JSON.stringify;

  function removeArticle(n: number): void {
    const story = first<{ story: number }>('SELECT story FROM articles WHERE n = ?', n)!.story;
    const owned = 'IN (SELECT id FROM quotations WHERE article = ?)';
    run(`DELETE FROM quotation_keys WHERE quotation ${owned}`, n);
    run(`DELETE FROM quotation_words WHERE rowid ${owned}`, n);
    const speakers = all<{ speaker: number }>(
      'SELECT DISTINCT speaker FROM quotations WHERE article = ? AND speaker NOT NULL',
      n,
    );
    run('DELETE FROM quotations WHERE article = ?', n);
    run('DELETE FROM events WHERE article = ?', n);
    run('DELETE FROM article_words WHERE rowid = ?', n);
    run('DELETE FROM articles WHERE n = ?', n);
    countStory(story);
    for (const { speaker } of speakers) {
      if (first('SELECT 1 FROM quotations WHERE speaker = ? LIMIT 1', speaker)) continue;
      run('DELETE FROM speaker_words WHERE speaker = ?', speaker);
      run('DELETE FROM speaker_trigrams WHERE speaker = ?', speaker);
      run('DELETE FROM speakers WHERE id = ?', speaker);
    }
  }

  /** Removes what came from a file, what has the content `kept` apart, and keeps how new its content was. */
  function departFrom(path: string, now: number, kept: string | null = null): void {
    const gone = all<{ n: number }>(
      'SELECT n FROM articles WHERE path = ?1 AND (?2 IS NULL OR content_hash <> ?2)',
      path,
      kept,
    );
    for (const { n } of gone) {
      run(
        `INSERT OR REPLACE INTO departed SELECT content_hash, indexed_at, arrival, ?, ${TOLD} FROM articles WHERE n = ?`,
        now,
        n,
      );
      removeArticle(n);
    }
  }

  /** Brings the row of a story up to date with its articles. */
  function countStory(story: number): void {
    run('DELETE FROM stories WHERE id = ?', story);
    run(`INSERT INTO stories ${COUNTED_STORIES} WHERE story = ? GROUP BY story`, story);
  }

  /** Keeps the highest numbers given. */
  function countPlacement({ story, telling }: Placement): void {
    run(`UPDATE counters SET value = max(value, ?) WHERE name = 'story'`, story);
    run(`UPDATE counters SET value = max(value, ?) WHERE name = 'telling'`, telling);
  }

  function speakerId({ speaker: name, speakerKind: kind, speakerRole: role }: FoundQuotation): number | null {
    if (name === null) return null;
    const known = first<{ id: number; role: string | null }>(
      'SELECT id, role FROM speakers WHERE name = ?',
      name,
    );
    if (known) {
      if (role && role.length > (known.role?.length ?? 0) && role.length <= LONGEST_ROLE)
        run('UPDATE speakers SET role = ? WHERE id = ?', role, known.id);
      return known.id;
    }
    const id = run(
      'INSERT INTO speakers (name, kind, role) VALUES (?, ?, ?)',
      name,
      kind ?? 'description',
      role,
    );
    for (const word of new Set([...nameWords(name), ...words(name)]))
      run('INSERT INTO speaker_words VALUES (?, ?)', word, id);
    for (const trigram of trigrams(nameWords(name)))
      run('INSERT INTO speaker_trigrams VALUES (?, ?)', trigram, id);
    return id;
  }

  /** How new a content was that went and is back; unknown when digests passed it over that would have been its first. */
  function returned(contentHash: string): { indexedAt: number; arrival: number } | undefined {
    const known = first<{ indexedAt: number; arrival: number; passed: number }>(
      `DELETE FROM departed WHERE content_hash = ?
       RETURNING indexed_at AS indexedAt, arrival, arrival > told AND arrival <= ${TOLD} AS passed`,
      contentHash,
    );
    return known?.passed === 0 ? known : undefined;
  }

  function arriving(indexedAt: number): { indexedAt: number; arrival: number } {
    run(`UPDATE counters SET value = value + 1 WHERE name = 'arrival'`);
    return { indexedAt, arrival: counter('arrival') };
  }

  function saveArticle(article: NewArticle): void {
    const { document, placement, summary, terms, sketch, quotations, events } = article;
    const old = first<{ n: number; indexedAt: number; arrival: number }>(
      'SELECT n, indexed_at AS indexedAt, arrival FROM articles WHERE id = ?',
      document.id,
    );
    if (old) removeArticle(old.n);
    const { indexedAt, arrival } = old ?? returned(article.contentHash) ?? arriving(article.indexedAt);
    for (const [from, into] of article.merges)
      run('UPDATE quotations SET statement = ? WHERE statement = ?', into, from);
    const n = run(
      `INSERT INTO articles (id, path, content_hash, title, source, url, byline, published, published_basis, language,
         text, summary, terms, sketch, story, telling, indexed_at, arrival, analysis, address_key)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
      list(summary),
      list(terms),
      new Uint8Array(sketch.buffer, sketch.byteOffset, sketch.byteLength),
      placement.story,
      placement.telling,
      indexedAt,
      arrival,
      article.analysis,
      document.url === null ? null : addressKey(document.url),
    );
    run('INSERT INTO article_words (rowid, title, body) VALUES (?, ?, ?)', n, document.title, document.text);
    countStory(placement.story);
    countPlacement(placement);
    const ids = quotations.map(({ quotation, keys, wordCount, context }) => {
      const { saidOn, saidBasis, saidWeekday, ...found } = quotation;
      const id = run(
        `INSERT INTO quotations (article, statement, speaker, type, word_count, said_on, said_basis, said_weekday, role,
           confidence, context, found) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        n,
        speakerId(found),
        found.type,
        wordCount,
        saidOn,
        saidBasis,
        saidWeekday,
        roleKey(found),
        found.confidence,
        context,
        list(found),
      );
      for (const key of keys) run('INSERT OR IGNORE INTO quotation_keys VALUES (?, ?)', key, id);
      run(
        'INSERT INTO quotation_words (rowid, words, context) VALUES (?, ?, ?)',
        id,
        quotation.text,
        context,
      );
      return id;
    });
    quotations.forEach(({ target }, i) => {
      const statement = target.kind === 'stored' ? target.statement : ids[target.index]!;
      run('UPDATE quotations SET statement = ? WHERE id = ?', statement, ids[i]!);
    });
    for (const event of events) run('INSERT INTO events (article, found) VALUES (?, ?)', n, list(event));
  }

  const changed = (): void => {
    run(`UPDATE counters SET value = value + 1 WHERE name = 'revision'`);
    run(`UPDATE counters SET value = 1 WHERE name = 'unmatched'`);
  };
  const counter = (name: string): number =>
    first<{ value: number }>('SELECT value FROM counters WHERE name = ?', name)?.value ?? 0;
  const quotationRows = (where: string, ...values: SQLInputValue[]): StoredQuotation[] =>
    all<Row>(`SELECT ${QUOTATION} ${where}`, ...values).map(toQuotation);

  return {
    async files() {
      return all<FileRecord>(
        'SELECT path, size, modified_ms AS modifiedMs, hash, outcome, reason, analysis FROM files ORDER BY path',
      );
    },
    async saveFiles(records, now) {
      atomically(() => {
        for (const { path, size, modifiedMs, hash, outcome, reason, analysis } of records) {
          if (outcome !== 'indexed') departFrom(path, now, hash);
          run(
            'INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?, ?)',
            path,
            size,
            modifiedMs,
            hash,
            outcome,
            reason,
            analysis,
          );
          run('DELETE FROM suspects WHERE path = ?', path);
        }
        changed();
      });
    },
    async removeFiles(paths, now) {
      atomically(() => {
        for (const path of paths) {
          departFrom(path, now);
          run('DELETE FROM files WHERE path = ?', path);
          run('DELETE FROM suspects WHERE path = ?', path);
        }
        changed();
      });
    },
    async forgetDeparted(now, keepMs) {
      run('UPDATE departed SET gone_at = ?1 WHERE gone_at > ?1', now);
      run('DELETE FROM departed WHERE gone_at < ?', now - keepMs);
    },
    async beginReading(path, hash, alone) {
      run(
        `INSERT INTO suspects VALUES (?1, ?2, ?3) ON CONFLICT (path) DO UPDATE SET
           deaths = iif(hash = ?2, deaths + ?3, ?3), hash = ?2`,
        path,
        hash,
        alone ? 1 : 0,
      );
    },
    async endReadings() {
      run('DELETE FROM suspects');
    },
    async suspects() {
      return all<Suspect>('SELECT path, hash, deaths FROM suspects ORDER BY path');
    },
    async saveArticle(article) {
      atomically(() => {
        saveArticle(article);
        changed();
      });
    },
    async pathOfContent(contentHash) {
      return (
        first<{ path: string }>('SELECT path FROM articles WHERE content_hash = ?', contentHash)?.path ?? null
      );
    },
    async document(id) {
      const row = first<Document>(`SELECT ${DOCUMENT} FROM articles a WHERE a.id = ?`, id);
      return row ? { ...row } : null;
    },
    async articlesAt(address) {
      const key = addressKey(address);
      if (key === null) return [];
      return all<{ id: string }>(
        `SELECT id FROM articles WHERE address_key = ? ORDER BY ${FETCHED} DESC, id`,
        key,
      ).map((row) => row.id);
    },
    async fetchedArticles() {
      return all<{ id: string }>(`SELECT id FROM articles WHERE ${FETCHED} ORDER BY n`).map(({ id }) => id);
    },
    async outdatedArticles(analysis) {
      return all<{ id: string }>(
        `SELECT id FROM articles WHERE ${FETCHED} AND analysis <> ? ORDER BY n`,
        analysis,
      ).map(({ id }) => id);
    },
    async counts() {
      return first<Counts>(`SELECT (SELECT count(*) FROM articles) AS articles,
        (SELECT count(*) FROM quotations) AS quotations,
        (SELECT count(*) FROM speakers WHERE kind <> 'description') AS speakers,
        (SELECT count(*) FROM events) AS events, (SELECT count(*) FROM stories) AS stories`)!;
    },
    async revision() {
      return counter('revision');
    },

    async heads(ids) {
      return all<ArticleHead>(`SELECT ${HEAD} FROM articles a WHERE a.id IN ${LISTED}`, list(ids));
    },
    async articles(ids) {
      return all<Row>(
        `SELECT ${HEAD}, a.text, a.summary FROM articles a WHERE a.id IN ${LISTED}`,
        list(ids),
      ).map((row) => ({
        ...(row as unknown as StoredArticle),
        summary: JSON.parse(row['summary'] as string) as RankedSentence[],
      }));
    },
    async searchArticles(terms, filter, limit) {
      if (terms.length === 0) return [];
      const { where, values } = filterClause(filter);
      const limited = where ? `AND +rowid IN (SELECT n FROM articles a WHERE ${where})` : '';
      // Only what is returned is looked up in `articles`.
      return all<Hit<string>>(
        `SELECT a.id, hit.score FROM (
           SELECT rowid AS n, -bm25(article_words, 4.0, 1.0) AS score FROM article_words
           WHERE article_words MATCH ? ${limited} ORDER BY score DESC LIMIT ?) hit
         JOIN articles a ON a.n = hit.n ORDER BY hit.score DESC, a.n`,
        [...(filter.phrases ?? []).map((phrase) => anyOf([phrase])), `(${anyOf(terms)})`].join(' AND '),
        ...values,
        limit,
      );
    },
    async openings(ids, chars) {
      const found = all<{ id: string; opening: string }>(
        `SELECT id, substr(text, 1, ?) AS opening FROM articles WHERE id IN ${LISTED}`,
        chars,
        list(ids),
      );
      return new Map(found.map(({ id, opening }) => [id, opening]));
    },
    async unknownWords(asked) {
      const known = (word: string): boolean =>
        first('SELECT 1 FROM article_words WHERE article_words MATCH ? LIMIT 1', anyOf([word])) !== undefined;
      return asked.filter((word) => !known(word));
    },
    async stemsStarting(prefix) {
      return all<{ term: string }>(
        'SELECT term FROM article_vocabulary WHERE term >= ? AND term < ?',
        prefix,
        `${prefix}\u{10ffff}`,
      ).map(({ term }) => term);
    },
    async sources() {
      return all(
        'SELECT source, count(*) AS articles FROM articles WHERE source NOT NULL GROUP BY source ORDER BY 2 DESC, 1',
      );
    },

    async arrived() {
      return counter('arrival');
    },
    async arrivedUntil(moment) {
      return (
        first<{ arrival: number }>(
          'SELECT arrival FROM articles WHERE indexed_at <= ? ORDER BY arrival DESC LIMIT 1',
          moment,
        )?.arrival ?? 0
      );
    },
    async stories(afterArrival, limit) {
      return all<StoryHead>(
        `SELECT ${STORY} WHERE last_arrival > ?
         ORDER BY voices DESC, outlets DESC, articles DESC, last_published DESC, id LIMIT ?`,
        afterArrival,
        limit,
      );
    },
    async storiesById(ids) {
      return all<StoryHead>(`SELECT ${STORY} WHERE id IN ${LISTED}`, list(ids));
    },
    async storyArticles(stories) {
      return all<ArticleHead>(
        `SELECT ${HEAD} FROM articles a WHERE a.story IN ${LISTED} ORDER BY a.published IS NULL, a.published, a.id`,
        list(stories),
      );
    },
    async *storyMemory(limit) {
      let last =
        first<{ n: number }>('SELECT n FROM articles ORDER BY n DESC LIMIT 1 OFFSET ?', limit)?.n ?? 0;
      for (;;) {
        const page = all<Row>(
          `SELECT n, id, terms, sketch, published, url, story, telling FROM articles WHERE n > ? ORDER BY n LIMIT ?`,
          last,
          MEMORY_PAGE,
        );
        if (page.length === 0) return;
        last = Number(page.at(-1)!['n']);
        yield page.map(toStoryMemory);
      }
    },
    async lastPlacement() {
      return { story: counter('story'), telling: counter('telling') };
    },
    async moveArticles(moves) {
      if (moves.length === 0) return;
      atomically(() => {
        const changedStories = new Set(moves.map(({ story }) => story));
        for (const { id, story, telling } of moves) {
          const before = first<{ story: number }>('SELECT story FROM articles WHERE id = ?', id);
          if (!before) continue;
          changedStories.add(before.story);
          run('UPDATE articles SET story = ?, telling = ? WHERE id = ?', story, telling, id);
          countPlacement({ story, telling });
        }
        for (const story of changedStories) countStory(story);
        changed();
      });
    },

    async speakersNamed(asked) {
      return all<KnownSpeaker>(
        `SELECT ${SPEAKER} FROM speakers s WHERE s.id IN (
           SELECT speaker FROM speaker_words WHERE word IN ${LISTED} GROUP BY speaker HAVING count(*) = ?) LIMIT 200`,
        list(asked),
        new Set(asked).size,
      );
    },
    async speakersStarting(prefix, limit) {
      return all<KnownSpeaker>(
        `SELECT s.id, s.name, s.kind, s.role, count(DISTINCT q.statement) AS statements
         FROM speakers s JOIN quotations q ON q.speaker = s.id
         WHERE s.kind <> 'description' AND (?1 = '' OR s.id IN (SELECT speaker FROM speaker_words WHERE word >= ?1 AND word < ?2))
         GROUP BY s.id ORDER BY statements DESC, s.name LIMIT ?3`,
        prefix,
        `${prefix}\u{10ffff}`,
        limit,
      );
    },
    async speakersNear(asked, limit) {
      return all<KnownSpeaker>(
        `SELECT ${SPEAKER} FROM (
           SELECT speaker, count(*) AS shared FROM speaker_trigrams WHERE trigram IN ${LISTED}
           GROUP BY speaker ORDER BY shared DESC, speaker LIMIT ?) near
         JOIN speakers s ON s.id = near.speaker ORDER BY near.shared DESC, s.id`,
        list(trigrams(asked)),
        limit,
      );
    },

    async rolesOf(speakers) {
      return all<RoleDays>(`SELECT ${ROLE_DAYS} WHERE q.speaker IN ${LISTED} ${BY_ROLE}`, list(speakers));
    },
    async bearersOf(roles) {
      return all<RoleDays>(`SELECT ${ROLE_DAYS} WHERE q.role IN ${LISTED} ${BY_ROLE}`, list(roles));
    },
    async describedParts(roles) {
      return all<StatementPart>(
        `SELECT ${PART} FROM ${PART_FROM} WHERE q.role IN ${LISTED} AND s.kind = 'description'`,
        list(roles),
      );
    },

    async quotationParts(speakers) {
      return all<StatementPart>(
        `SELECT ${PART} FROM ${PART_FROM} WHERE q.speaker IN ${LISTED}`,
        list(speakers),
      );
    },
    async statementParts(statements) {
      return all<StatementPart>(
        `SELECT ${PART} FROM ${PART_FROM} WHERE q.statement IN ${LISTED}`,
        list(statements),
      );
    },
    async quotations(ids) {
      return quotationRows(`WHERE q.id IN ${LISTED} ORDER BY q.id`, list(ids));
    },
    async quotationsOfArticles(articles) {
      return quotationRows(`WHERE a.id IN ${LISTED} ORDER BY q.id`, list(articles));
    },
    async quotationsSharing(keys, limit) {
      return quotationRows(
        // The rarer a key, the more it tells.
        `WHERE q.id IN (
           SELECT quotation FROM (
             SELECT k.quotation, 1.0 / count(*) OVER (PARTITION BY k.key) AS weight
             FROM json_each(?) asked JOIN quotation_keys k ON k.key = asked.value
               AND k.quotation <= coalesce((SELECT quotation FROM quotation_keys WHERE key = asked.value
                 ORDER BY quotation LIMIT 1 OFFSET ${POSTINGS - 1}), ${Number.MAX_SAFE_INTEGER}))
           GROUP BY quotation ORDER BY sum(weight) DESC, quotation LIMIT ?)
         ORDER BY q.id`,
        list(keys),
        limit,
      );
    },
    async rarestWords(terms, postings) {
      const counted = terms.map((term) => ({
        term,
        // Counting ends where a word is too common anyway.
        held: first<{ held: number }>(
          'SELECT count(*) AS held FROM (SELECT 1 FROM quotation_words WHERE quotation_words MATCH ? LIMIT ?)',
          anyOf([term]),
          postings + 1,
        )!.held,
      }));
      const known = counted.filter(({ held }) => held > 0).sort((a, b) => a.held - b.held);
      let sum = 0;
      return known.filter(({ held }, i) => (sum += held) <= postings || i === 0).map(({ term }) => term);
    },
    async searchQuotations(terms, speakers, limit) {
      if (terms.length === 0) return [];
      // The plus sign keeps SQLite from running the whole search once for each quotation of the speakers.
      const limited = speakers ? `AND +rowid IN (SELECT id FROM quotations WHERE speaker IN ${LISTED})` : '';
      return all<Hit<number>>(
        `SELECT rowid AS id, -bm25(quotation_words, 4.0, 1.0) AS score FROM quotation_words
         WHERE quotation_words MATCH ? ${limited} ORDER BY score DESC LIMIT ?`,
        anyOf(terms),
        ...(speakers ? [list(speakers)] : []),
        limit,
      );
    },

    async eventsOfArticles(articles) {
      return all<Row>(
        `SELECT e.id, a.id AS article, e.matched_day, e.matched_from, e.found FROM events e
         JOIN articles a ON a.n = e.article WHERE a.id IN ${LISTED} ORDER BY e.id`,
        list(articles),
      ).map(toEvent);
    },
    async undatedNear(articles) {
      const listed = `(SELECT n FROM articles WHERE id IN ${LISTED})`;
      return all<{ id: string }>(
        `SELECT id FROM articles WHERE published IS NULL AND n IN (
           SELECT n FROM articles WHERE id IN ${LISTED}
           UNION SELECT article FROM quotations
             WHERE statement IN (SELECT statement FROM quotations WHERE article IN ${listed})
           UNION SELECT article FROM quotations WHERE matched_from IN ${LISTED}
           UNION SELECT article FROM events WHERE matched_from IN ${LISTED}) ORDER BY id`,
        ...Array.from({ length: 4 }, () => list(articles)),
      ).map(({ id }) => id);
    },
    async undated() {
      return all<{ id: string }>('SELECT id FROM articles WHERE published IS NULL ORDER BY id').map(
        ({ id }) => id,
      );
    },
    async saveMatchedDays(article, quotations, events) {
      atomically(() => {
        for (const table of ['quotations', 'events']) {
          run(
            `UPDATE ${table} SET matched_day = NULL, matched_from = NULL
               WHERE matched_day NOT NULL AND article = (SELECT n FROM articles WHERE id = ?)`,
            article,
          );
        }
        const save = (table: string, days: readonly MatchedDay[]): void =>
          days.forEach(({ id, day, from }) =>
            run(`UPDATE ${table} SET matched_day = ?, matched_from = ? WHERE id = ?`, day, from, id),
          );
        save('quotations', quotations);
        save('events', events);
      });
    },

    async setting(name) {
      return counter(name);
    },
    async saveSetting(name, value) {
      run('UPDATE counters SET value = ? WHERE name = ?', value, name);
    },

    async saveLine(id, line, { platform, workspace }, now) {
      run('INSERT OR REPLACE INTO lines VALUES (?, ?, ?, ?, ?)', id, line, now, platform, workspace);
    },
    async forgetLines(now, keepMs) {
      run('UPDATE lines SET saved_at = ?1 WHERE saved_at > ?1', now);
      run('DELETE FROM lines WHERE saved_at < ?', now - keepMs);
      emptyLog(db);
    },
    async line(id) {
      return first<{ line: string }>('SELECT line FROM lines WHERE id = ?', id)?.line ?? null;
    },
  };
}

/** Any of these words, as an FTS5 query. Each stands in quotation marks, so that none is query syntax. */
const anyOf = (terms: readonly string[]): string =>
  terms.map((term) => `"${term.replaceAll('"', '').replaceAll('\0', '')}"`).join(' OR ');

function filterClause({ sources, speakers, since, until }: ArticleFilter): {
  where: string;
  values: string[];
} {
  const conditions: [string, string | undefined][] = [
    [`a.source IN ${LISTED}`, sources && JSON.stringify(sources)],
    [
      `a.n IN (SELECT article FROM quotations WHERE speaker IN ${LISTED})`,
      speakers && JSON.stringify(speakers),
    ],
    ['a.published >= ?', since],
    ['a.published <= ?', until],
  ];
  const used = conditions.filter((condition): condition is [string, string] => condition[1] !== undefined);
  return { where: used.map(([clause]) => clause).join(' AND '), values: used.map(([, value]) => value) };
}

/** A named speaker's role, or the whole of a description, as they are compared. */
const roleKey = ({ speaker, speakerKind, speakerRole }: FoundQuotation): string | null => {
  const words = speakerKind === 'description' ? speaker : speakerRole;
  return words === null ? null : fold(words).replace(/^(?:the|el|la) /, '');
};

/** Three letters in a row, with a mark for the beginning and the end of each word. */
function trigrams(names: readonly string[]): string[] {
  const found = new Set<string>();
  for (const name of names) {
    const marked = `^${fold(name)}$`;
    for (let i = 0; i + 3 <= marked.length; i++) found.add(marked.slice(i, i + 3));
  }
  return [...found];
}

const toStoryMemory = (row: Row): StoryMemory => ({
  id: row['id'] as string,
  terms: JSON.parse(row['terms'] as string) as Term[],
  sketch: new Uint32Array((row['sketch'] as Uint8Array).slice().buffer),
  published: row['published'] as string | null,
  url: row['url'] as string | null,
  story: Number(row['story']),
  telling: Number(row['telling']),
});

function toQuotation(row: Row): StoredQuotation {
  const matched = row['matched_day'] as string | null;
  return {
    ...(JSON.parse(row['found'] as string) as FoundQuotation),
    id: Number(row['id']),
    article: row['article'] as string,
    statement: Number(row['statement']),
    context: row['context'] as string,
    saidOn: matched ?? (row['said_on'] as string | null),
    saidBasis: matched ? 'matched' : (row['said_basis'] as StoredQuotation['saidBasis']),
    saidWeekday: row['said_weekday'] as number | null,
    matchedFrom: row['matched_from'] as string | null,
  };
}

function toEvent(row: Row): StoredEvent {
  const event = JSON.parse(row['found'] as string) as Event;
  const matched = row['matched_day'] as string | null;
  return {
    ...event,
    ...(matched ? { date: matched, precision: 'day', first: matched, last: matched, basis: 'matched' } : {}),
    id: Number(row['id']),
    article: row['article'] as string,
    matchedFrom: row['matched_from'] as string | null,
  };
}
