import type { Words } from './en.ts';
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
} from './es/answers.ts';
import { COMMANDS } from './es/commands.ts';
import { COUNTS, DAYS } from './es/counts.ts';
import { ACCEPTED, MISTAKES, REFUSALS } from './es/refusals.ts';
import { retold } from './es/retold.ts';
import { TERMS } from './es/terms.ts';
import { ARTICLE, FEEDS, HELP, NOTICES, SUBSCRIPTION } from './es/upkeep.ts';

/** Spanish, as newspapers of any country write it; it says “usted”. */
export const SPANISH: Words = {
  language: 'es',
  locale: 'es',
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
  retold,
};
