import { ARABIC, CYRILLIC, DEVANAGARI, LATIN, type Telltales } from './rules/telltales.ts';

/** What is said of a text whose language nothing tells (ISO 639-2). */
export const UNKNOWN_LANGUAGE = 'und';

const SAMPLE_CHARS = 3000;
/** A script is that of a text when at least this share of its letters are of it. */
const MIN_SCRIPT = 0.5;
/** Kana among Chinese characters make it Japanese. */
const MIN_KANA = 0.05;
/** The least evidence a word that is no name, in the mean, that a text is in a language: some have it by chance. */
const MIN_EVIDENCE = 0.3;
/** What speaks for the language that most articles here are in before a word is read: it decides on a headline, and on no article. */
const EXPECTED = { language: 'en', evidence: 3.5 } as const;
/** What opens a sentence, or is somebody's name: Sam is a word of Croatian. */
const CAPITAL = /^\p{Lu}/u;
const CAPITAL_WEIGHT = 0.5;
/** The initial of a name or a party, "(D-WV)", and no word. */
const INITIAL = /^[B-DF-HJ-NP-XZ]$/;
/** Of a letter, beside a small word's. */
const LETTER_WEIGHT = 0.5;

/** All that are told by their words: of how many a word is the sign is measured by their number, whatever their script. */
const LANGUAGES = [LATIN, CYRILLIC, ARABIC, DEVANAGARI].reduce((sum, { length }) => sum + length, 0);

/** Scripts with the languages that are written in them: one, or several to be told apart. */
const SCRIPTS: readonly { readonly letters: RegExp; readonly languages: string | readonly Telltales[] }[] = [
  { letters: /\p{Script=Latin}/gu, languages: LATIN },
  { letters: /\p{Script=Cyrillic}/gu, languages: CYRILLIC },
  { letters: /\p{Script=Arabic}/gu, languages: ARABIC },
  { letters: /\p{Script=Devanagari}/gu, languages: DEVANAGARI },
  { letters: /\p{Script=Greek}/gu, languages: 'el' },
  { letters: /\p{Script=Hebrew}/gu, languages: 'he' },
  { letters: /\p{Script=Thai}/gu, languages: 'th' },
  { letters: /\p{Script=Hangul}/gu, languages: 'ko' },
  { letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: 'zh' },
];

/** ISO 639-1 code of the language that a text is written in; `und` when it is none of those known. Linear. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARS).normalize('NFC');
  const letters = count(sample, /\p{L}/gu);
  const script = SCRIPTS.find((each) => count(sample, each.letters) > MIN_SCRIPT * letters);
  if (script === undefined) return UNKNOWN_LANGUAGE;
  const { languages } = script;
  if (typeof languages !== 'string') return likeliest(sample, tableOf(languages));
  const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
  return languages === 'zh' && count(sample, kana) > MIN_KANA * letters ? 'ja' : languages;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How much each small word, and each letter, speaks for which languages. */
interface Evidence {
  readonly languages: readonly string[];
  readonly words: ReadonlyMap<string, Sign>;
  readonly letters: ReadonlyMap<string, Sign>;
}
interface Sign {
  readonly languages: readonly number[];
  readonly weight: number;
}

const tables = new WeakMap<readonly Telltales[], Evidence>();

function tableOf(rows: readonly Telltales[]): Evidence {
  let table = tables.get(rows);
  if (table === undefined) {
    table = {
      languages: rows.map(({ language }) => language),
      words: signsOf(rows.map(({ words }) => words.split(' '))),
      letters: signsOf(rows.map(({ letters }) => Array.from(letters))),
    };
    tables.set(rows, table);
  }
  return table;
}

/** What many languages share tells little: its weight is the logarithm of their share (inverse document frequency). */
function signsOf(lists: readonly (readonly string[])[]): Map<string, Sign> {
  const holders = new Map<string, number[]>();
  lists.forEach((list, language) => {
    for (const sign of new Set(list)) holders.set(sign, [...(holders.get(sign) ?? []), language]);
  });
  return new Map(
    [...holders].map(([sign, languages]) => [
      sign,
      { languages, weight: Math.log(LANGUAGES / languages.length) },
    ]),
  );
}

function likeliest(text: string, { languages, words, letters }: Evidence): string {
  const sums = languages.map((language) => (language === EXPECTED.language ? EXPECTED.evidence : 0));
  const add = (sign: Sign | undefined, factor: number): void => {
    for (const language of sign?.languages ?? []) sums[language]! += sign!.weight * factor;
  };
  const list = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const word of list)
    if (!INITIAL.test(word)) add(words.get(word.toLowerCase()), CAPITAL.test(word) ? CAPITAL_WEIGHT : 1);
  for (const char of text.toLowerCase()) if (char > '\u007f') add(letters.get(char), LETTER_WEIGHT);
  let best = 0;
  for (let i = 1; i < sums.length; i++) if (sums[i]! > sums[best]!) best = i;
  // names tell nothing: a list of results, or a terse report, is full of them
  const telling = list.filter((word) => !CAPITAL.test(word)).length;
  return sums[best]! >= MIN_EVIDENCE * telling ? languages[best]! : UNKNOWN_LANGUAGE;
}
