import { capitalised, shortForms } from '../../languages/calendar-names.ts';
import { ENGLISH_CALENDAR } from '../../languages/en/calendar.ts';

/** Words that keep their full stop inside a sentence, in lower case without it. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  // titles before a name
  'mr',
  'mrs',
  'ms',
  'mx',
  'dr',
  'prof',
  'sen',
  'rep',
  'gov',
  'gen',
  'col',
  'lt',
  'maj',
  'capt',
  'cmdr',
  'sgt',
  'cpl',
  'adm',
  'rev',
  'fr',
  'hon',
  'pres',
  'supt',
  'insp',
  'det',
  'atty',
  'msgr',
  'pvt',
  'sra',
  'srta',
  'messrs',
  'amb',
  'del',
  'cllr',
  'com',
  'engr',
  'barr',
  'smt',
  'asst',
  'pte',
  'brig',
  'cdr',
  'lcpl',
  'ssgt',
  'msgt',
  // between words
  'vs',
  'v',
  'st',
  'mt',
  'ft',
  'dept',
  'univ',
  'approx',
  'est',
  'cf',
  'al',
]);

/** Words that keep it before a number only: "No. 10", but "voted no. Others". */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(['no', 'nos', 'art', 'fig', 'vol', 'pp']);

/** Months as wires shorten them: a full stop after one does not end a sentence when a number follows. */
export const MONTH_ABBREVIATIONS: ReadonlySet<string> = new Set(
  shortForms(ENGLISH_CALENDAR.months).map(capitalised),
);
