import type { Attribution, QuotationPlace } from './attribute-clause.ts';
import { nameBefore } from './name-before.ts';
import { offerOfGap } from './offer-of-gap.ts';
import { offerOfPredicate } from './offer-of-predicate.ts';
import { offerBehind, offerOfName, offerOfViewBehind } from './offers-behind.ts';
import { offerBeforeColon } from './offers-of-colon.ts';
import {
  denialBefore,
  offerBefore,
  offerOfGreeting,
  offerOfSplit,
  offerOfUtterance,
  offerOfViewBefore,
} from './offers-before.ts';

/** What is read of a quotation: what ties it to its speaker, that it is denied, or that nobody speaks it. */
type Offer = Attribution | 'denied' | 'named' | null;

/** What ties a quotation to its speaker in its sentence, in the order in which they are asked: the first that answers decides. */
export const OFFERS: readonly ((place: QuotationPlace) => Offer)[] = [
  denialBefore,
  nameBefore,
  offerBeforeColon,
  offerBehind,
  offerOfViewBehind,
  offerOfName,
  offerOfGap,
  offerOfSplit,
  offerOfViewBefore,
  offerOfGreeting,
  offerBefore,
  offerOfUtterance,
  offerOfPredicate,
];
