import { countStory } from './stories.ts';
import { forgetUnquoted } from './speakers.ts';
import type { Statements } from './statements.ts';

/** How new an article is: see `ArticleHead`. */
export interface PlaceInOrder {
  readonly indexedAt: number;
  readonly arrival: number;
}

/** How far any subscription has been told. */
const TOLD = '(SELECT coalesce(max(covered_arrival), 0) FROM subscriptions)';

/** Removes an article with all that was found in it, and the speakers that only it quoted. */
export function removeArticle(sql: Statements, n: number): void {
  const { all, first, run } = sql;
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
  countStory(sql, story);
  forgetUnquoted(
    sql,
    speakers.map(({ speaker }) => speaker),
  );
}

/** Removes what came from a file, what has the content `kept` apart, and keeps how new its content was. */
export function departFrom(sql: Statements, path: string, now: number, kept: string | null = null): void {
  const { all, run } = sql;
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
    removeArticle(sql, n);
  }
}

/** How new a content was that went and is back; unknown when digests passed it over that would have been its first. */
export function returned({ first }: Statements, contentHash: string): PlaceInOrder | undefined {
  const known = first<{ indexedAt: number; arrival: number; passed: number }>(
    `DELETE FROM departed WHERE content_hash = ?
     RETURNING indexed_at AS indexedAt, arrival, arrival > told AND arrival <= ${TOLD} AS passed`,
    contentHash,
  );
  return known?.passed === 0 ? known : undefined;
}
