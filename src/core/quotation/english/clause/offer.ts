import type { QuotedSpan } from '../../marks/find-quoted-spans.ts';
import type { Tie } from '../rules/ways.ts';
import type { CueFound } from './find-cues.ts';
import { isComma, isDash, isQuotation, lowerAt, type NarrativeLine } from './narrative-line.ts';
import type { SpeakerMention } from './speaker-mention.ts';
import type { Clause } from './split-clauses.ts';

/** A quotation in its sentence. */
export interface QuotationPlace {
  readonly line: NarrativeLine;
  readonly text: string;
  readonly clause: Clause;
  readonly span: QuotedSpan;
  /** Its place in the narrative, and that of what follows it and a comma or dash. */
  readonly at: number;
  readonly next: number;
  readonly cues: readonly CueFound[];
  /** How many of them stand before it. */
  readonly cuesBefore: number;
  /** Where the last quotation before it ends; the start of the sentence for the first one. */
  readonly since: number;
  /** Does a comma or colon lead to it? */
  readonly led: boolean;
  /** A whole utterance, as far as its looks tell. */
  readonly whole: boolean;
  /** Does its sentence go on behind it: `“No,” …`? */
  readonly endsOpen: boolean;
}

/** One reading of who speaks a quotation. */
export interface Offer {
  /** Name of the rule that reads so. */
  readonly rule: string;
  readonly score: number;
  readonly tie: Tie;
  readonly mention: SpeakerMention | null;
  readonly cue: CueFound | null;
}

/** Reads the place of a quotation in its sentence. */
export function placeQuotation(
  sentence: Pick<QuotationPlace, 'line' | 'text' | 'clause' | 'cues'>,
  { span, at, cuesBefore, since }: Pick<QuotationPlace, 'span' | 'at' | 'cuesBefore' | 'since'>,
): QuotationPlace {
  const { line, text, clause } = sentence;
  const next = at + 1 + (isComma(line, at + 1) || isDash(line, at + 1) ? 1 : 0);
  const lead = lowerAt(line, at - 1);
  return {
    ...sentence,
    span,
    at,
    next,
    cuesBefore,
    since,
    led: at > clause.from && (lead === ':' || lead === ','),
    whole: isWhole(text, span),
    endsOpen: /[,!?…—–-]$/.test(text.slice(span.end - 1, span.end)) || next > at + 1,
  };
}

/** Begins with a capital or ends with an exclamation mark and the like. */
const isWhole = (text: string, { start, end }: QuotedSpan): boolean =>
  /^[\p{Lu}\p{N}[(“‘"'…¿¡*]/u.test(text.slice(start, start + 2)) || /[!?…]$/.test(text.slice(end - 1, end));

export function hasQuotation(line: NarrativeLine, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isQuotation(line, at)) return true;
  return false;
}
