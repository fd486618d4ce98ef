import type { Span } from '../text/span.ts';
import { anyOf } from '../text/word-set.ts';
import type { Granularity } from './timex.ts';
import { CHANGES, SUPERLATIVES } from './rules/words-beside.ts';

/** Code units before an expression that may say that something is compared with it. */
const REACH = 60;
/** What such words end with. */
const ENDS = /\b(?:than|versus|vs\.?|with|to|from|since|on|in|the)\s$/i;
const COMPARED = new RegExp(
  String.raw`\b(?:(?:than|versus|vs\.?|compared\s(?:with|to)|(?:${anyOf(CHANGES)})\s(?:\w+\s){0,3}from)\s(?:on\s|in\s|the\s)*|(?:\w+est|${anyOf(SUPERLATIVES)})\s[^,.;]*\bsince\s(?:the\s)?)$`,
  'i',
);
/** "After a flat second quarter, …": the one before that told of. */
const AFTER = /\b(?:after|following|from)\s(?:\w+\s){0,2}$/i;

/** Is something only compared with a time: "up from 3 May", "the worst since March", "after a flat second quarter"? */
export function isCompared(text: string, { start }: Span, granularity: Granularity | undefined): boolean {
  if (granularity === 'quarter' && AFTER.test(text.slice(Math.max(0, start - REACH), start))) return true;
  return (
    ENDS.test(text.slice(Math.max(0, start - 8), start)) &&
    COMPARED.test(text.slice(Math.max(0, start - REACH), start))
  );
}
