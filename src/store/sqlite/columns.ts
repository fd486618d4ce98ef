/** Columns of an `ArticleHead`, from `articles a`. */
export const HEAD = `a.id, a.title, a.source, a.url, a.byline, a.published, a.published_basis AS publishedBasis, a.language,
  a.genre, a.matched_day AS matchedDay, a.matched_from AS matchedFrom, a.story, a.telling, a.indexed_at AS indexedAt, a.arrival`;
/** Columns of a `StatementPart`, and the tables they come from. */
export const PART = `q.statement, q.id AS quotation, a.id AS article, s.name AS speaker, s.kind AS speakerKind, q.role, q.word_count AS wordCount, q.type,
  coalesce(q.matched_day, q.said_on) AS saidOn, iif(q.matched_day IS NULL, q.said_basis, 'matched') AS saidBasis,
  q.said_weekday AS saidWeekday, a.published, q.confidence`;
export const PART_FROM = `quotations q JOIN articles a ON a.n = q.article LEFT JOIN speakers s ON s.id = q.speaker`;
