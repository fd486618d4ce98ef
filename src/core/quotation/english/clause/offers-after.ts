import { ACCORDING, AFTER, SHAPES } from '../rules/offer-scores.ts';
import type { CueFound } from './find-cues.ts';
import { canSpeak, type SpeakerMention } from './speaker-mention.ts';
import { isComma, lowerAt, type NarrativeLine } from './narrative-line.ts';
import { readPhrase } from './read-phrase.ts';
import { hasQuotation, type Offer, type QuotationPlace } from './offer.ts';

/** Verbs of speech looked at behind a quotation. */
const MAX_VERBS = 3;
/** Tokens between a quotation and "said Duarte" or "Duarte said". */
const REACH = 6;
const INVERTED_REACH = 2;
/** Tokens between a quotation and the verb, when what stands between is set off by commas. */
const AHEAD_REACH = 40;
/** Tokens between a quotation and the "said Duarte" that closes its sentence. */
const TAIL_REACH = 14;

/** `“No,” said Duarte.`: the first verb of speech behind a quotation, and any "according to" before it. */
export function offersAfter(place: QuotationPlace): Offer[] {
  const { line, at, next, cues, cuesBefore, endsOpen } = place;
  const offers: Offer[] = [];
  for (const cue of cues.slice(cuesBefore, cuesBefore + MAX_VERBS)) {
    if (hasQuotation(line, at + 1, cue.from)) break;
    // `“No,” Ana Duarte, 30, of Lund, who voted early, said`: read on from the quotation when the way back is long.
    const ahead = endsOpen && !cue.inverted && cue.subject?.from !== next ? readAhead(line, next, cue) : null;
    const subject = ahead ?? cue.subject;
    if (!subject) continue;
    const gap = (ahead ? next : cue.inverted ? cue.from : subject.from) - next;
    if (cue.verb === 'according to') {
      const base = endsOpen ? ACCORDING.openEnd : ACCORDING.closedEnd;
      const score = base + gap * ACCORDING.perToken;
      offers.push({ rule: 'according to', score, tie: 'according', mention: subject, cue });
      continue;
    }
    if ((cue.takes === 'fragment' && !(endsOpen && gap <= 0)) || gap > REACH) continue;
    // "women were “too kind”, Duarte served": what is done behind a few words does not speak them
    if (cue.takes === 'manner' && standsWithin(place) && !place.whole) continue;
    const score = scoreAfter(place, cue, gap);
    const tie = standsWithin(place) ? 'fragment' : 'cue-after';
    offers.push({ rule: 'cue after', score, tie, mention: subject, cue });
    break;
  }
  return offers;
}

function scoreAfter({ endsOpen, whole }: QuotationPlace, { inverted }: CueFound, gap: number): number {
  let score = (endsOpen ? AFTER.openEnd : AFTER.closedEnd) + Math.max(0, gap) * AFTER.perToken;
  if (gap > (inverted ? INVERTED_REACH : 0)) score += AFTER.apart;
  if (!whole && !endsOpen) score += AFTER.fragment;
  return score;
}

/** Do words of its sentence lead right to the quotation: "the “long road” ahead, said Duarte"? */
const standsWithin = ({ line, clause, at }: QuotationPlace): boolean =>
  at > clause.from && /^(?:word|capital|number|possessive)$/.test(line.tokens[at - 1]?.kind ?? '');

/** The phrase right after a quotation, when what stands between it and the cue is set off by commas. */
function readAhead(line: NarrativeLine, next: number, cue: CueFound): SpeakerMention | null {
  if (cue.takes === 'fragment' || cue.from - next > AHEAD_REACH) return null;
  const phrase = readPhrase(line, next, cue.from);
  const closed =
    phrase && /^[,(]$/.test(lowerAt(line, phrase.to)) && /^[,)]$/.test(lowerAt(line, cue.from - 1));
  return closed && canSpeak(phrase) ? phrase : null;
}

/** `“A rough year” for the harbour, said Ana Duarte.`, `…, Duarte has said.`: the only verb of speech after a quotation, set off at the end. */
export function offerOfTail({ line, clause, cues, cuesBefore, next }: QuotationPlace): Offer | null {
  const cue = cues[cuesBefore];
  const from = cue?.inverted ? cue.from : (cue?.subject?.from ?? 0);
  const tail =
    cue?.subject &&
    (cue.takes === 'words' || cue.verb === 'according to') &&
    isComma(line, from - 1) &&
    from - next <= TAIL_REACH;
  if (!tail || hasQuotation(line, next, clause.to)) return null;
  return { rule: 'tail', score: SHAPES.tail, tie: 'cue-apart', mention: cue.subject, cue };
}
