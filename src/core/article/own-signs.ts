import type { Line } from './read-line.ts';
import { CUE_WORDS } from './rules/cue-words.ts';
import { BYLINE } from './rules/furniture.ts';

/** A sign of a line: its name, by which learned models ask for it, and its value. */
interface OwnSign {
  readonly name: string;
  readonly of: (line: Line) => number | boolean;
}

const count = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0;
const lettersOf = ({ words }: Line): string[] => words.filter((word) => /^\p{L}/u.test(word));
const perWord = ({ words }: Line, n: number): number => n / Math.max(1, words.length);
/** The share of its words, without numbers, that are so. */
function shareOf(line: Line, is: (word: string) => boolean): number {
  const letters = lettersOf(line);
  return letters.filter(is).length / Math.max(1, letters.length);
}

/** What one line shows by itself. */
export const OWN_SIGNS: readonly OwnSign[] = [
  { name: 'words', of: ({ words }) => words.length },
  { name: 'prose', of: ({ prose }) => prose },
  { name: 'endsSentence', of: ({ text }) => /[.!?…。！？؟۔।][)\]"”’»'*]*$/.test(text) },
  { name: 'endsColon', of: ({ text }) => text.endsWith(':') },
  { name: 'endsQuote', of: ({ text }) => /["”»]$/.test(text) },
  { name: 'startsQuote', of: ({ text }) => /^["“«„]/.test(text) },
  { name: 'startsLower', of: ({ text }) => /^\p{Ll}/u.test(text) },
  { name: 'startsBullet', of: ({ text }) => /^[-•*–—·▪►»]/.test(text) },
  { name: 'startsDigit', of: ({ text }) => /^\d/.test(text) },
  { name: 'sentences', of: ({ text }) => count(text, /[.!?…。！？؟۔।](?:\s|$)/g) },
  { name: 'commas', of: (line) => perWord(line, count(line.text, /[,;،、，]/g)) },
  { name: 'capitals', of: (line) => shareOf(line, (word) => /^\p{Lu}/u.test(word)) },
  { name: 'allCapitals', of: (line) => shareOf(line, (word) => word.length > 1 && /^\p{Lu}+$/u.test(word)) },
  { name: 'digits', of: (line) => perWord(line, count(line.text, /\d+/g)) },
  {
    name: 'meanWord',
    of: (line) =>
      perWord(
        line,
        line.words.reduce((sum, word) => sum + word.length, 0),
      ),
  },
  { name: 'symbols', of: (line) => perWord(line, count(line.text, /[|/›»>•·©@#&]/g)) },
  { name: 'address', of: ({ text }) => /https?:|www\.|\.com\b/i.test(text) },
  { name: 'handle', of: ({ text }) => /(?:^|[\s(])@\w/.test(text) },
  { name: 'hour', of: ({ text }) => /\b\d{1,2}[:.]\d{2}\b/.test(text) },
  { name: 'day', of: ({ isDay }) => isDay },
  { name: 'byline', of: ({ text, prose }) => !prose && BYLINE.test(text) },
  { name: 'dropped', of: ({ cuts }) => cuts === 'drop' },
  { name: 'tail', of: ({ cuts }) => cuts === 'tail' },
  { name: 'embed', of: ({ cuts }) => cuts === 'embed' || cuts === 'post' },
  ...CUE_WORDS.map(({ kind }, i): OwnSign => ({ name: `cue ${kind}`, of: ({ cues }) => cues[i]! })),
];
