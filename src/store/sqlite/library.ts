import type { Library } from '../library.ts';
import { createArticles } from './articles.ts';
import { createCorpusFiles } from './corpus-files.ts';
import { createSettings } from './counters.ts';
import { createEvents } from './events.ts';
import { createLines } from './lines.ts';
import { createMatches } from './matches.ts';
import { createQuotations } from './quotations.ts';
import { createSearch } from './search.ts';
import { createSpeakers } from './speakers.ts';
import type { Statements } from './statements.ts';
import { createStories } from './stories.ts';

/** The library in SQLite, by what is asked of it. Each call is one transaction. */
export const createSqliteLibrary = (sql: Statements): Library => ({
  ...createCorpusFiles(sql),
  ...createArticles(sql),
  ...createSearch(sql),
  ...createStories(sql),
  ...createSpeakers(sql),
  ...createQuotations(sql),
  ...createEvents(sql),
  ...createMatches(sql),
  ...createSettings(sql),
  ...createLines(sql),
});
