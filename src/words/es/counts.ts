import { countIn } from '../count.ts';
import { daysIn } from '../days.ts';
import type { Words } from '../en.ts';

const count = countIn('es');
const conjunction = new Intl.ListFormat('es', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('es', { type: 'disjunction' });

/** “a, b y c”. */
export const allOf = (names: readonly string[]): string => conjunction.format(names);
/** “a, b o c”. */
export const anyOf = (names: readonly string[]): string => disjunction.format(names);

export const DAYS = daysIn('es', ' de ');

export const COUNTS: Words['counts'] = {
  articles: (number) => count(number, 'artículo'),
  entries: (number) => count(number, 'entrada'),
  events: (number) => count(number, 'hecho con fecha', 'hechos con fecha'),
  feeds: (number) => count(number, 'fuente'),
  outlets: (number) => count(number, 'medio'),
  pages: (number) => count(number, 'página'),
  quotations: (number) => count(number, 'cita'),
  speakers: (number) => count(number, 'persona'),
  statements: (number) => count(number, 'declaración', 'declaraciones'),
  stories: (number) => count(number, 'noticia'),
  texts: (number) => count(number, 'texto'),
};
export const seconds = (number: number): string => count(number, 'segundo');
