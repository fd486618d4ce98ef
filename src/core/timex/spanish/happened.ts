import { isSpanishFuture } from '../../languages/es/verb-forms.ts';
import type { Span } from '../../text/span.ts';
import type { Happened } from '../happened.ts';
import { CALLING } from './rules/verbs-of-time.ts';

/** Characters looked at on each side of an expression. */
const REACH = 60;
/** Words between a verb and its day. */
const BETWEEN = 6;
/** A past that is over, «murió», «estallaron», «hubo»; no imperfect, which may tell what was planned. */
const PRETERITE = /^\p{Ll}+(?:ó|aron|ieron|jeron)$|^(?:fue|fueron|hubo|dijo|hizo|vino|tuvo|murió)$/u;
/** What parts a verb from a day: «para el», «que el». */
const PARTS = /^(?:para|hasta|desde|que|si|aniversario|y|e|pero)$/;

/** Is an expression surely of what has happened: «Murió el 20 de marzo», «El 19 de abril estalló la bomba»? */
export function spanishHappened(text: string, { start, end }: Span): Happened {
  const before = tokensOf(text.slice(Math.max(0, start - REACH), start)).slice(-BETWEEN);
  const parted = before.findLastIndex((word) => PARTS.test(word) || /[.;:,]/.test(word));
  if (tells(before.slice(parted + 1))) return 'surely';
  const behind = tokensOf(text.slice(end, end + REACH));
  const opens = /(?:^|[.!?\n]\s?|,\s)[Ee]l\s(?:pasado\s)?$/.test(text.slice(Math.max(0, start - 14), start));
  return opens && tells(behind.slice(0, 2)) ? 'surely' : null;
}

const tokensOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+|[.;:,]/gu) ?? [];
const tells = (words: readonly string[]): boolean =>
  words.some((word) => PRETERITE.test(word) && !CALLING.has(word)) && !words.some(isSpanishFuture);
