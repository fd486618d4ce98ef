import { PREPOSITIONS } from '../rules/words.ts';
import type { Solved, Progress } from './progress.ts';

/** Longest title; fewest words of a quotation with nothing beside it that tells it for speech. */
const TITLE_WORDS = 6;
const FEW_WORDS = 4;

/** What stands in quotation marks, as it looks. */
interface Quoted {
  readonly solved: Solved;
  readonly content: string;
  readonly words: readonly string[];
  /** Most of its longer words begin with a capital: «Cien Años de Soledad». */
  readonly title: boolean;
  readonly alone: boolean;
  /** Ends it with a stop, inside its marks or right behind them? */
  readonly stopped: boolean;
}

/** Signs that what stands in quotation marks is no speech, by name. */
const SIGNS: readonly (readonly [name: string, holds: (quoted: Quoted) => boolean])[] = [
  ['no words', ({ words }) => words.length === 0],
  [
    'a title within paraphrase',
    ({ solved: { way }, title, words }) =>
      (way === 'fragment' || way === 'cue-apart') && title && words.length <= TITLE_WORDS,
  ],
  [
    'a name within paraphrase',
    ({ solved: { way, attribution }, title }) =>
      way === 'cue-before' && title && attribution?.cue?.reports === true,
  ],
  [
    'a scare quote',
    ({ solved: { way }, content, alone }) =>
      CARRIED.has(way) && (!/^[\p{Lu}\p{N}¿¡([…“‘"']/u.test(content) || !alone),
  ],
  [
    'a few words',
    ({ solved: { way }, stopped, words }) => CARRIED.has(way) && words.length < FEW_WORDS && !stopped,
  ],
  ['nobody near', ({ solved: { way, identity } }) => CARRIED.has(way) && identity.speaker === null],
];

/** Ways that rest on nothing in the quotation's own sentence. */
const CARRIED: ReadonlySet<string> = new Set(['same-paragraph', 'sentence-before', 'paragraph-before']);

/** Why what stands in quotation marks is no speech, by the name of the sign; null for speech. */
export function whyNoSpeech({ story }: Progress, solved: Solved): string | null {
  const { span, clause } = solved.candidate;
  const content = story.text.slice(span.start, span.end);
  const words = content.match(/[\p{L}\p{N}]+/gu) ?? [];
  const quoted = {
    solved,
    content,
    words,
    title: isTitle(words),
    alone: story.isQuotationOnly(clause),
    stopped: /[.!?…]/.test(content.slice(-1) + (story.text[span.close] ?? '')),
  };
  return SIGNS.find(([, holds]) => holds(quoted))?.[0] ?? null;
}

function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3 && !PREPOSITIONS.has(word.toLowerCase()));
  return words.length > 1 && long.length > 0 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
