import type { QuotedSpan } from '../../marks/find-quoted-spans.ts';
import { ENOUGH } from '../rules/offer-scores.ts';
import type { Shown } from '../rules/shown.ts';
import type { Tie } from '../rules/ways.ts';
import { findCues, type CueFound } from './find-cues.ts';
import { NOUN_RULES, nounOffer } from './noun-offers.ts';
import { isQuotation, type NarrativeLine } from './narrative-line.ts';
import type { SpeakerMention } from './speaker-mention.ts';
import { placeQuotation, type Offer, type QuotationPlace } from './offer.ts';
import { offersAfter, offerOfTail } from './offers-after.ts';
import { offerOfOwnerless } from './ownerless-claim.ts';
import { isDenied, offerOfCalled, offersBefore } from './offers-before.ts';
import type { Clause } from './split-clauses.ts';

/** A quotation's attribution, found in its own sentence. */
export interface Attribution {
  /** Name of the rule that reads so. */
  readonly rule: string;
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
  /** Every reading of each, the same way. */
  readonly offers: ReadonlyMap<number, readonly Offer[]>;
  /** Quotations of which only the hearer is told, `Duarte was told: “…”`, by place: how they are tied. */
  readonly untold: ReadonlyMap<number, Tie>;
  /** Places of quotations that are told as not said: `Duarte never said “…”`. */
  readonly denied: ReadonlySet<number>;
}

/** Reads one sentence: finds its cues and gives each quotation the best of them. */
export function attributeClause(
  line: NarrativeLine,
  text: string,
  clause: Clause,
  spans: readonly QuotedSpan[],
): ClauseReading {
  const cues = findCues(line, clause);
  const attributions = new Map<number, Attribution>();
  const offers = new Map<number, readonly Offer[]>();
  const denied = new Set<number>();
  const untold = new Map<number, Tie>();
  const sentence = { line, text, clause, cues };
  let since = clause.from;
  let cuesBefore = 0;
  for (let at = clause.from; at < clause.to; at++) {
    if (!isQuotation(line, at)) continue;
    const span = spans[line.tokens[at]?.quotation ?? 0];
    while (cuesBefore < cues.length && (cues[cuesBefore]?.from ?? 0) < at) cuesBefore++;
    if (!span) continue;
    const place = placeQuotation(sentence, { span, at, cuesBefore, since });
    const read = readOffers(place);
    offers.set(at, read);
    const best = isDenied(place) ? 'denied' : bestOffer(read);
    if (best === 'denied' || best?.cue?.negated) denied.add(at);
    else if (best?.cue?.untold) untold.set(at, best.tie);
    else if (best?.mention) attributions.set(at, { ...best, mention: best.mention });
    since = at + 1;
  }
  return { clause, cues, attributions, offers, untold, denied };
}

interface OfferRule {
  readonly read: (place: QuotationPlace) => readonly Offer[] | Offer | null;
  /** The rules it offers by. */
  readonly shows: readonly Shown[];
}

/** What offers a speaker for a quotation, in the order in which offers of as many points are preferred. */
export const OFFER_RULES: readonly OfferRule[] = [
  {
    read: offersBefore,
    shows: [
      {
        rule: 'cue before',
        example: 'Ana Duarte said: “It will rain again.”',
        speaker: 'Ana Duarte',
        counter: '“It will rain again,” said Ana Duarte.',
      },
    ],
  },
  {
    read: offersAfter,
    shows: [
      {
        rule: 'cue after',
        example: '“It will rain again,” said Ana Duarte.',
        speaker: 'Ana Duarte',
        counter: 'Ana Duarte said: “It will rain again.”',
      },
      {
        rule: 'according to',
        example: '“It will rain again,” according to Ana Duarte.',
        speaker: 'Ana Duarte',
        counter: '“It will rain again,” Ana Duarte said, according to plan.',
      },
    ],
  },
  {
    read: offerOfCalled,
    shows: [
      {
        rule: 'called by',
        example: 'The dam, called “a great wall” by Ana Duarte, is old.',
        speaker: 'Ana Duarte',
        counter: 'Ana Duarte criticized “the spending” by the council.',
      },
    ],
  },
  {
    read: offerOfTail,
    shows: [
      {
        rule: 'tail',
        example: 'It was “a rough year” for all boats of the long harbour, said Ana Duarte.',
        speaker: 'Ana Duarte',
        counter: '“It was a rough year,” said Ana Duarte.',
      },
    ],
  },
  {
    read: offerOfOwnerless,
    shows: [
      {
        rule: 'ownerless claim',
        example: 'Ana Duarte rejected claims that the dam was “a wall of wet sand”.',
        speaker: null,
        counter: 'Ana Duarte rejected the plan that made the dam “a wall of wet sand”.',
      },
    ],
  },
  { read: nounOffer, shows: NOUN_RULES },
];

/** Every reading of who speaks a quotation. */
const readOffers = (place: QuotationPlace): Offer[] => OFFER_RULES.flatMap(({ read }) => read(place) ?? []);

/** The reading with the most points, the first of equals; null when none has enough. */
function bestOffer(offers: readonly Offer[]): Offer | null {
  const best = offers.reduce<Offer | null>(
    (top, offer) => (top && top.score >= offer.score ? top : offer),
    null,
  );
  return best && best.score >= ENOUGH ? best : null;
}
