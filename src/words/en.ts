import {
  ARTICLES,
  CHECKS,
  DIFFERENCES,
  DIGEST,
  PAGES,
  PICTURE,
  QUOTES,
  SEARCH,
  SPEAKERS,
  STATEMENTS,
  SUMMARY,
  TIMELINE,
} from './en/answers.ts';
import { COMMANDS } from './en/commands.ts';
import { COUNTS, DAYS } from './en/counts.ts';
import { ACCEPTED, MISTAKES, REFUSALS } from './en/refusals.ts';
import { TERMS } from './en/terms.ts';
import { ARTICLE, FEEDS, HELP, NOTICES, SUBSCRIPTION } from './en/upkeep.ts';
import type { Language } from './language.ts';

/** English: what is to be said, and how. The other languages have the same keys. */
export const ENGLISH = {
  language: 'en' as Language,
  /** For numbers of many digits. */
  locale: 'en-US',
  days: DAYS,
  counts: COUNTS,
  terms: TERMS,
  commands: COMMANDS,
  articles: ARTICLES,
  pages: PAGES,
  differences: DIFFERENCES,
  statements: STATEMENTS,
  quotes: QUOTES,
  speakers: SPEAKERS,
  search: SEARCH,
  summary: SUMMARY,
  timeline: TIMELINE,
  picture: PICTURE,
  digest: DIGEST,
  checks: CHECKS,
  article: ARTICLE,
  subscription: SUBSCRIPTION,
  feeds: FEEDS,
  help: HELP,
  notices: NOTICES,
  accepted: ACCEPTED,
  mistakes: MISTAKES,
  refusals: REFUSALS,
  /** What the program keeps as an English sentence (why a speaker was found, why a feed failed), as a reader has it. */
  retold: (kept: string): string => kept,
};

/** All that the program says to people, in one language. */
export type Words = typeof ENGLISH;

/** Something to be said in whichever language it is asked for. */
export type Saying = (words: Words) => string;
