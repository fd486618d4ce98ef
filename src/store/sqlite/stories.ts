import type { Placement } from '../../core/story/placement.ts';
import type { Term } from '../../core/story/terms.ts';
import type { ArticleHead, Stories, StoryHead, StoryMemory } from '../library.ts';
import { HEAD } from './columns.ts';
import { counter, noteChange } from './counters.ts';
import { COUNTED_STORIES } from './schema.ts';
import { json, LISTED, type SqlRow, type Statements } from './statements.ts';

const STORY = `id, articles, outlets, voices, first_published AS firstPublished, last_published AS lastPublished,
  last_arrival AS lastArrival FROM stories`;

/** Articles of the story memory that are read at a time. */
const MEMORY_PAGE = 500;

/** The stories that articles were put into. */
export function createStories(sql: Statements): Stories {
  const { all, first, run, atomically } = sql;
  return {
    async stories(afterArrival, limit) {
      return all<StoryHead>(
        `SELECT ${STORY} WHERE last_arrival > ?
         ORDER BY voices DESC, outlets DESC, articles DESC, last_published DESC, id LIMIT ?`,
        afterArrival,
        limit,
      );
    },
    async storiesById(ids) {
      return all<StoryHead>(`SELECT ${STORY} WHERE id IN ${LISTED}`, json(ids));
    },
    async storyArticles(stories) {
      return all<ArticleHead>(
        `SELECT ${HEAD} FROM articles a WHERE a.story IN ${LISTED} ORDER BY a.published IS NULL, a.published, a.id`,
        json(stories),
      );
    },
    async *storyMemory(limit) {
      let last =
        first<{ n: number }>('SELECT n FROM articles ORDER BY n DESC LIMIT 1 OFFSET ?', limit)?.n ?? 0;
      for (;;) {
        const page = all(
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
      return { story: counter(sql, 'story'), telling: counter(sql, 'telling') };
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
          countPlacement(sql, { story, telling });
        }
        for (const story of changedStories) countStory(sql, story);
        noteChange(sql);
      });
    },
  };
}

/** Brings the row of a story up to date with its articles. */
export function countStory({ run }: Statements, story: number): void {
  run('DELETE FROM stories WHERE id = ?', story);
  run(`INSERT INTO stories ${COUNTED_STORIES} WHERE story = ? GROUP BY story`, story);
}

/** Keeps the highest numbers given. */
export function countPlacement({ run }: Statements, { story, telling }: Placement): void {
  run(`UPDATE counters SET value = max(value, ?) WHERE name = 'story'`, story);
  run(`UPDATE counters SET value = max(value, ?) WHERE name = 'telling'`, telling);
}

const toStoryMemory = (row: SqlRow): StoryMemory => ({
  id: row['id'] as string,
  terms: JSON.parse(row['terms'] as string) as Term[],
  sketch: new Uint32Array((row['sketch'] as Uint8Array).slice().buffer),
  published: row['published'] as string | null,
  url: row['url'] as string | null,
  story: Number(row['story']),
  telling: Number(row['telling']),
});
