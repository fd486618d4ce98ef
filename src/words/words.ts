import { ENGLISH, type Words } from './en.ts';
import { SPANISH } from './es.ts';
import type { Language } from './language.ts';

/** What is said to people, by language. */
export const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, es: SPANISH };
