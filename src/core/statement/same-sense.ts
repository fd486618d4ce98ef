import { DENIALS } from './rules/claim-words.ts';
import { ENGLISH_SPANISH, SPANISH_DENIALS, SPANISH_SMALL } from './rules/english-spanish.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { stem } from '../text/stem.ts';
import { anyOf } from '../text/word-set.ts';
import { words } from '../text/words.ts';

/** Cognates begin alike: `mediated`, `mediado`. */
const COGNATE_LETTERS = 5;
/** A figure tells more than a word. */
const FIGURE = 2;
/** What everybody says, "have", "nothing", tells less. */
const SMALL = 0.5;
/** Share of the weight of both that must be matched, and of the shorter one where that is a cut of the other. */
const MIN_DICE = 0.45;
const MIN_CONTAINED = 0.62;
/** So much must be matched at least, in words. */
const MIN_MATCHED = 1.5;
const MIN_MATCHED_CUT = 3;

/** Languages whose words can be compared with each other's. */
const COMPARABLE: ReadonlySet<string> = new Set(['en', 'es']);
export const isComparable = (a: string, b: string): boolean =>
  a !== b && COMPARABLE.has(a) && COMPARABLE.has(b);

/** What a text says, word by word: of each content word the keys of which one must be the other's. */
export interface Sense {
  readonly words: readonly Meant[];
  /** Does it deny anything: "not", "nadie"? */
  readonly denies: boolean;
}

interface Meant {
  readonly keys: readonly string[];
  readonly weight: number;
}

/** The content words of an English or a Spanish text, comparable over the two languages; each once. */
export function senseOf(text: string, language: string): Sense {
  const read = language === 'es' ? spanishKeys : englishKeys;
  const seen = new Map<string, Meant>();
  const list = words(text);
  for (const word of list) {
    if (/^\d/.test(word)) seen.set(word, { keys: [word.replace(/\D/g, '')], weight: FIGURE });
    else {
      const keys = read(word);
      const weight = keys.some((key) => WEAK.has(key)) ? SMALL : 1;
      if (keys.length > 0) seen.set(keys[0]!, { keys, weight });
    }
  }
  return { words: [...seen.values()], denies: list.some((word) => DENIES.test(word)) };
}

const DENIES = new RegExp(`^(?:${anyOf(DENIALS)}|${anyOf(SPANISH_DENIALS)}|\\p{L}+n't)$`, 'u');

/** How alike two texts are in sense, 0 to 1 (Dice), or 0 where that is too little to call them one utterance. */
export function alikeInSense(a: Sense, b: Sense): number {
  if (a.denies !== b.denies) return 0;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (hasFigures(short) && hasFigures(long) && !sharesFigure(short, long)) return 0;
  const free = new Set(long);
  let matched = 0;
  for (const { keys, weight } of short) {
    const other = [...free].find((candidate) => candidate.keys.some((key) => keys.includes(key)));
    if (!other) continue;
    free.delete(other);
    matched += weight;
  }
  const [one, two] = [weightOf(short), weightOf(long)];
  const dice = (2 * matched) / (one + two || 1);
  const isSame = matched >= MIN_MATCHED && dice >= MIN_DICE;
  const isCut = matched >= MIN_MATCHED_CUT && matched / one >= MIN_CONTAINED;
  return isSame || isCut ? dice : 0;
}

const hasFigures = (sense: readonly Meant[]): boolean => sense.some(({ weight }) => weight === FIGURE);
const sharesFigure = (a: readonly Meant[], b: readonly Meant[]): boolean =>
  a.some(({ keys, weight }) => weight === FIGURE && b.some((other) => other.keys.includes(keys[0]!)));

const weightOf = (sense: readonly Meant[]): number => sense.reduce((sum, { weight }) => sum + weight, 0);

/** English heads by Spanish words, and by beginnings of them. */
const HEADS = new Map<string, string[]>();
const BEGINNINGS = new Map<string, string[]>();
const ENGLISH_HEADS = new Set<string>();
for (const row of ENGLISH_SPANISH.split(/[·\n]/)) {
  const [head = '', spanish = ''] = row.split(':').map((part) => part.trim());
  if (head === '') continue;
  ENGLISH_HEADS.add(head);
  for (const word of spanish.split(' ')) {
    const table = word.endsWith('-') ? BEGINNINGS : HEADS;
    const key = word.replace(/-$/, '');
    table.set(key, [...(table.get(key) ?? []), stem(head)]);
  }
}
const WEAK: ReadonlySet<string> = new Set([...STOP_WORDS, 'nothing', 'nobody', 'everybody'].map(stem));
const HEAD_STEMS = new Set([...ENGLISH_HEADS].map(stem));

function englishKeys(word: string): string[] {
  const key = stem(word);
  if (!HEAD_STEMS.has(key) && STOP_WORDS.has(word)) return [];
  return word.length > COGNATE_LETTERS ? [key, cognate(word)] : [key];
}

function spanishKeys(word: string): string[] {
  const heads = [...(HEADS.get(word) ?? [])];
  for (let length = 2; length <= word.length; length++)
    heads.push(...(BEGINNINGS.get(word.slice(0, length)) ?? []));
  if (heads.length === 0 && SPANISH_SMALL.has(word)) return [];
  if (heads.length === 0 && word.length <= COGNATE_LETTERS) return [word];
  return word.length > COGNATE_LETTERS ? [...heads, cognate(word)] : heads;
}

const cognate = (word: string): string => `~${word.slice(0, COGNATE_LETTERS)}`;
