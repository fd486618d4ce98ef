import { NOUN_OPENERS } from '../languages/en/function-words.ts';
import { wordSet } from '../text/word-set.ts';
import { PAST_FORMS, TIMETABLED, TIMETABLED_THIRD } from './rules/verbs-of-time.ts';

/** Before a word these leave it a noun: "by nine votes", "two ends". */
const BEFORE_NOUN = wordSet(
  NOUN_OPENERS,
  `of in on at by for from with to about over into than as no this that these those some many more most all both other
  few several enough two three four five six seven eight nine ten its our my your new first last final`,
);
const PLACED = wordSet('in of at from for on');

/**
 * Is the word at `i` a verb in the present that tells of a timetable: "Parliament votes on Thursday", "Talks start in
 * Geneva on Monday"? Not the noun: "by nine votes", "a strike".
 */
export function isOnTimetable(tokens: readonly string[], i: number): boolean {
  const word = tokens[i] ?? '';
  const ofOne = TIMETABLED_THIRD.has(word);
  if (!ofOne && !TIMETABLED.has(word)) return false;
  const before = tokens[i - 1] ?? '';
  if (before === '' || BEFORE_NOUN.has(before) || isPastForm(before)) return false;
  if (ofOne) return true;
  // "Ribera travel to Almera on Saturday": a team, which opens its clause
  if (OF_TEAMS.has(word) && (i === 1 || /^(?:and|but|while)$/.test(tokens[i - 2] ?? ''))) return true;
  // "Talks start", "Bus drivers in Calverstock strike": after a noun of several, which a name of a place may follow
  return isPlural(before) || (PLACED.has(tokens[i - 2] ?? '') && isPlural(tokens[i - 3] ?? ''));
}

const OF_TEAMS = wordSet('travel host face visit entertain play meet');

const isPastForm = (word: string): boolean => PAST_FORMS.has(word) || word.endsWith('ed');
const isPlural = (word: string): boolean =>
  /[^su']s$/.test(word) || /^(?:they|we|people|men|women|police|children)$/.test(word);
