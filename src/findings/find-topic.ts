import { pickHeadline } from '../core/story/headline.ts';
import { firstTellings } from '../core/story/tellings.ts';
import { STOP_WORDS } from '../core/text/stop-words.ts';
import { fold, words } from '../core/text/words.ts';
import type { ArticleHead, Library } from '../store/library.ts';
import { checkQuery, type CheckedQuery } from './check-query.ts';
import { findArticles } from './find-articles.ts';

/** Articles that an answer about a topic reads at most. */
const MAX_ARTICLES = 30;
const MAX_HITS = 40;
/** An article outside the best one's story belongs to the topic when it fits this share as well. */
const MIN_SHARE = 0.6;

/** What an answer is about: a story's articles, or the articles found for some words. */
export interface Topic {
  /** A headline; the words asked for when no article has one. */
  readonly title: string;
  /** Those that are read: one of each text. */
  readonly articles: readonly ArticleHead[];
  /** All of them, copies too. */
  readonly found: readonly ArticleHead[];
  /** The words asked for, looked at; null where they are a title, a file or an address, or nothing was asked for. */
  readonly checked: CheckedQuery | null;
}

/**
 * The articles that `about` means: those of the story that fits best, and others that fit nearly as well; an article by
 * its title, file or address alone. Without `about` the story with most outlets. Null when nothing is found.
 */
export async function findTopic(about: string | null, library: Library): Promise<Topic | null> {
  if (about === null) {
    const [story] = await library.stories(0, 1);
    return story ? topicOf(await library.storyArticles([story.id]), null) : null;
  }
  const asked = about.trim();
  const [named] = await library.heads([asked]);
  if (named) return topicOf([named], asked);
  // "the" is no topic, though it stands in every article.
  if (isSmallTalk(asked)) return null;
  const ranked = await findArticles(asked, {}, MAX_HITS, library);
  const exact = ranked.filter(({ title, url }) => fold(title ?? '') === fold(asked) || url === asked);
  if (exact.length === 1) return topicOf(exact, asked);
  const [best] = ranked;
  if (!best) return null;
  const story = await library.storyArticles([best.story]);
  const near = ranked.filter(
    ({ id, score }) => score >= best.score * MIN_SHARE && !story.some((head) => head.id === id),
  );
  return topicOf([...story, ...near], asked, await checkQuery(asked, library));
}

const isSmallTalk = (asked: string): boolean => words(asked).every((word) => STOP_WORDS.has(word));

function topicOf(
  articles: readonly ArticleHead[],
  asked: string | null,
  checked: CheckedQuery | null = null,
): Topic {
  const title = pickHeadline(articles) ?? asked ?? 'The articles';
  return {
    title,
    articles: firstTellings(articles).slice(0, MAX_ARTICLES),
    found: articles,
    checked,
  };
}

/** Stories looked through for headlines. */
const HEADLINES = 40;

/** Headlines of stories that hold the words typed so far; of all stories for none. The greatest story first. */
export async function findHeadlines(typed: string, library: Library): Promise<string[]> {
  const stories = await library.stories(0, HEADLINES);
  const heads = await library.storyArticles(stories.map(({ id }) => id));
  const byStory = Map.groupBy(heads, (head) => head.story);
  const asked = fold(typed);
  return stories
    .flatMap(({ id }) => pickHeadline(byStory.get(id) ?? []) ?? [])
    .filter((title) => fold(title).includes(asked));
}
