import { DENIALS, DENIED_STEMS, OR_NOT } from './rules/claim-words.ts';
import { SPANISH_DENIALS, SPANISH_SMALL } from './rules/english-spanish.ts';
import { compoundsOf, joinCompounds, type Compound } from './compounds.ts';
import { englishKey, STEM_LETTERS } from './english-key.ts';
import { SAID_OFTEN, SPANISH_SAID_OFTEN } from './rules/said-often.ts';
import { areInStep } from './in-step.ts';
import { areOpposed, areSwapped } from './opposed.ts';
import { FRAGMENT_WORDS } from './same-utterance.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { anyOf } from '../text/word-set.ts';
import { words } from '../text/words.ts';
import { TWO_TO_TWELVE } from '../timex/rules/time-words.ts';

/** A figure tells more than a word. */
const FIGURE = 2;
/** Share of the telling words of both, weighed, and of all words of both, that the two have in common (Dice). */
const MIN_TELLING = 0.55;
const MIN_ALL = 0.5;
/** So many telling words at least must be in common; one less where nearly all words are. */
const MIN_SHARED = 3;
const MIN_TELLING_FEW = 0.75;
const MIN_ALL_FEW = 0.7;
/** A cut of the other: so many of its telling words, and this share of them. */
const MIN_SHARED_CUT = 5;
const MIN_CONTAINED = 0.8;
/** Kept word for word at two places or more, in order: so many telling words in all. */
const MIN_SHARED_IN_STEP = 2;
/** The same where some days lie between: somebody may say again what they said, in other words. */
const MIN_SHARED_LATER = 4;
const MIN_TELLING_LATER = 0.75;
/** The same where it is not known that one person said both. */
const MIN_SHARED_UNNAMED = 4;
const MIN_TELLING_UNNAMED = 0.7;

/** The words of a text by stem, without their order, each once. */
export interface Gist {
  /** What tells something, with its weight. */
  readonly telling: ReadonlyMap<string, number>;
  /** Telling words that stand in a clause that denies something. */
  readonly denied: ReadonlySet<string>;
  /** Words of every sentence: "the", "will". */
  readonly small: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  /** All words as they stand, but those of clauses that deny. */
  readonly affirmed: ReadonlySet<string>;
  /** Words that may be written apart too: "birthplace". */
  readonly compounds: readonly Compound[];
  /** Those that count for two words beside another text. */
  readonly joined: ReadonlySet<string>;
  readonly text: string;
}

/** What parts clauses: a denial reaches no further. */
export const BETWEEN_CLAUSES = /[,.;:!?…—–]+\s|\s(?:and|but|so|because|y|e|pero|porque)\s/iu;

/** What an English or a Spanish text says, comparable within the language. */
export function gistOf(text: string, language: string): Gist {
  const isSpanish = language === 'es';
  const gist = {
    telling: new Map<string, number>(),
    denied: new Set<string>(),
    small: new Set<string>(),
    figures: new Set<string>(),
    affirmed: new Set<string>(),
    compounds: isSpanish ? [] : compoundsOf(text),
    joined: new Set<string>(),
    text,
  };
  for (const clause of text.split(BETWEEN_CLAUSES)) {
    const list = words(clause);
    const denies = words(clause.replace(OR_NOT, ' ')).some((word) => DENIES.test(word));
    if (!denies) for (const word of list) gist.affirmed.add(word);
    for (const part of list.flatMap(partsOf)) {
      const figure = /^\d/.test(part) ? part : SMALL_FIGURES.get(part);
      const key = figure ?? (isSpanish ? part.slice(0, STEM_LETTERS - 1) : englishKey(part));
      if (figure !== undefined) gist.figures.add(figure);
      else if (isSpanish ? SPANISH_SMALLEST.has(part) : STOP_WORDS.has(part) || SMALL_KEYS.has(key)) {
        gist.small.add(key);
        continue;
      }
      gist.telling.set(key, figure === part ? FIGURE : 1);
      if (denies) gist.denied.add(key);
    }
  }
  return gist;
}

/** "6,000" as "six thousand" is read; "brand-new" as two words; a figure without its marks. */
function partsOf(word: string): string[] {
  if (!/^\d/.test(word)) return word.replace(/'s$/, '').split('-');
  const figure = word.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(/\D+$/, '');
  return /^[2-9]000$/.test(figure) ? [figure.slice(0, 1), 'thousand'] : [figure];
}

const SMALL_FIGURES: ReadonlyMap<string, string> = new Map(
  TWO_TO_TWELVE.map((word, i) => [word, String(i + 2)]),
);
const SMALL_KEYS: ReadonlySet<string> = new Set([...STOP_WORDS, ...SAID_OFTEN].map(englishKey));
const SPANISH_SMALLEST: ReadonlySet<string> = new Set([...SPANISH_SMALL, ...SPANISH_SAID_OFTEN]);
/** A word that denies: "not", "hasn't", "nadie". */
export const DENIES = new RegExp(
  `^(?:${anyOf(DENIALS)}|${anyOf(SPANISH_DENIALS)}|(?:${anyOf(DENIED_STEMS)})n'?t)$`,
  'u',
);

/** What is known of two texts beside their words. */
export interface Occasion {
  /** Are both of one speaker? */
  readonly named: boolean;
  /** Was one said some days after the other? */
  readonly later: boolean;
}

/**
 * How alike two texts of one language are in their words, 0 to 1 (Dice), or 0 where that is too little to call them one
 * utterance in other words: told from memory, translated by another hand, turned round.
 */
export function alikeInWords(one: Gist, other: Gist, { named, later }: Occasion): number {
  const sizeOf = (gist: Gist): number => gist.telling.size + gist.small.size;
  if (Math.min(sizeOf(one), sizeOf(other)) < FRAGMENT_WORDS || !agreeInFigures(one.figures, other.figures))
    return 0;
  const [a, b] = [joinCompounds(one, other), joinCompounds(other, one)];
  const [short, long] = a.telling.size <= b.telling.size ? [a, b] : [b, a];
  const shared = [...short.telling.keys()].filter((key) => long.telling.has(key));
  if (deny(a, b, shared) || oppose(a, b)) return 0;
  const weight = (keys: Iterable<string>, { telling }: Gist): number =>
    [...keys].reduce((sum, key) => sum + telling.get(key)!, 0);
  const matched = weight(shared, short);
  const ofShort = weight(short.telling.keys(), short);
  const telling = (2 * matched) / (ofShort + weight(long.telling.keys(), long) || 1);
  const count = shared.length + shared.filter((key) => a.joined.has(key)).length;
  if (!named) return count >= MIN_SHARED_UNNAMED && telling >= MIN_TELLING_UNNAMED ? telling : 0;
  if (later) return count >= MIN_SHARED_LATER && telling >= MIN_TELLING_LATER ? telling : 0;
  const smallShared = [...short.small].filter((key) => long.small.has(key)).length;
  const all = (2 * (shared.length + smallShared)) / (sizeOf(a) + sizeOf(b));
  const isSame =
    count < MIN_SHARED
      ? count === MIN_SHARED - 1 && telling >= MIN_TELLING_FEW && all >= MIN_ALL_FEW
      : telling >= MIN_TELLING && all >= MIN_ALL;
  const isCut = count >= MIN_SHARED_CUT && matched / ofShort >= MIN_CONTAINED;
  const inStep =
    shared.length >= MIN_SHARED_IN_STEP && telling >= MIN_TELLING && areInStep(short.text, long.text);
  return isSame || isCut || inStep ? telling : 0;
}

/** Does one deny what the other says, half of what both speak of at least? Both may deny the same and clauses be joined. */
function deny(a: Gist, b: Gist, shared: readonly string[]): boolean {
  const count = (test: (key: string) => boolean): number => shared.filter(test).length;
  const [ours, theirs, both] = [
    count((key) => a.denied.has(key) && !b.denied.has(key)),
    count((key) => b.denied.has(key) && !a.denied.has(key)),
    count((key) => a.denied.has(key) && b.denied.has(key)),
  ];
  return 2 * (ours + theirs) >= shared.length && (both === 0 || (ours > 0 && theirs > 0));
}

/** Has one the opposite of a word that only the other has, or the same names on other sides? */
function oppose(a: Gist, b: Gist): boolean {
  const only = (ours: Gist, theirs: Gist): string[] =>
    [...ours.affirmed].filter((word) => !theirs.affirmed.has(word));
  return areOpposed(only(a, b), only(b, a)) || areSwapped(a.text, b.text);
}

/** Has one no figure that the other, which has some too, lacks? */
function agreeInFigures(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return [...few].every((figure) => many.has(figure));
}
