import { countIn } from '../count.ts';
import { daysIn } from '../days.ts';

export const count = countIn('en');
export const DAYS = daysIn('en', ' ');

/** Numbers of things. */
export const COUNTS = {
  articles: (number: number) => count(number, 'article'),
  entries: (number: number) => count(number, 'entry', 'entries'),
  events: (number: number) => count(number, 'dated event'),
  feeds: (number: number) => count(number, 'feed'),
  outlets: (number: number) => count(number, 'outlet'),
  pages: (number: number) => count(number, 'page'),
  quotations: (number: number) => count(number, 'quotation'),
  speakers: (number: number) => count(number, 'speaker'),
  statements: (number: number) => count(number, 'statement'),
  stories: (number: number) => count(number, 'story', 'stories'),
  texts: (number: number) => count(number, 'text'),
};
