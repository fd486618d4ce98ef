import type { QuotedSpan } from '../../marks/find-quoted-spans.ts';
import { ENOUGH } from '../rules/offer-scores.ts';
import type { Tie } from '../rules/ways.ts';
import { findCues, type CueFound } from './find-cues.ts';
import { nounOffer } from './noun-offers.ts';
import { isQuotation, type Line } from './line.ts';
import type { SpeakerMention } from './speaker-mention.ts';
import { placeQuotation, type Offer, type QuotationPlace } from './offer.ts';
import { offersAfter, offerOfTail } from './offers-after.ts';
import { isDenied, offerOfCalled, offersBefore } from './offers-before.ts';
import type { Clause } from './split-clauses.ts';

/** A quotation's attribution, found in its own sentence. */
export interface Attribution {
  readonly tie: Tie;
  readonly mention: SpeakerMention;
  readonly cue: { readonly from: number; readonly to: number; readonly verb: string } | null;
}

/** What a sentence with quotations says of who speaks. */
export interface ClauseReading {
  readonly clause: Clause;
  readonly cues: readonly CueFound[];
  /** By place of the quotation in the narrative. */
  readonly attributions: ReadonlyMap<number, Attribution>;
  /** Places of quotations that are told as not said: `Duarte never said “…”`. */
  readonly denied: ReadonlySet<number>;
}

/** Reads one sentence: finds its cues and gives each quotation the best of them. */
export function attributeClause(
  line: Line,
  text: string,
  clause: Clause,
  spans: readonly QuotedSpan[],
): ClauseReading {
  const cues = findCues(line, clause);
  const attributions = new Map<number, Attribution>();
  const denied = new Set<number>();
  const sentence = { line, text, clause, cues };
  let since = clause.from;
  let cuesBefore = 0;
  for (let at = clause.from; at < clause.to; at++) {
    if (!isQuotation(line, at)) continue;
    const span = spans[line.tokens[at]?.quotation ?? 0];
    while (cuesBefore < cues.length && (cues[cuesBefore]?.from ?? 0) < at) cuesBefore++;
    if (!span) continue;
    const place = placeQuotation(sentence, { span, at, cuesBefore, since });
    const best = isDenied(place) ? 'denied' : bestOffer(readOffers(place));
    if (best === 'denied' || best?.cue?.negated) denied.add(at);
    else if (best?.mention) attributions.set(at, { tie: best.tie, mention: best.mention, cue: best.cue });
    since = at + 1;
  }
  return { clause, cues, attributions, denied };
}

/** Every reading of who speaks a quotation, in the order in which they are preferred where they weigh the same. */
export function readOffers(place: QuotationPlace): Offer[] {
  const single = [offerOfCalled(place), offerOfTail(place), nounOffer(place)];
  return [...offersBefore(place), ...offersAfter(place), ...single.filter((offer) => offer !== null)];
}

/** The reading with the most points, the first of equals; null when none has enough. */
function bestOffer(offers: readonly Offer[]): Offer | null {
  const best = offers.reduce<Offer | null>(
    (top, offer) => (top && top.score >= offer.score ? top : offer),
    null,
  );
  return best && best.score >= ENOUGH ? best : null;
}
