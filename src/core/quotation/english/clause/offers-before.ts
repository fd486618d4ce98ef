import { CONJUNCTIONS, PREPOSITIONS } from '../rules/function-words.ts';
import { TIME_NOUNS } from '../rules/nouns.ts';
import { BEFORE, MAX_GAP, SHAPES, SURE } from '../rules/offer-scores.ts';
import { DOCUMENTS } from '../rules/titles.ts';
import { CUES } from '../rules/cue-verbs.ts';
import { CALLED, CALLING } from '../rules/verbs.ts';
import type { Tie } from '../rules/ways.ts';
import type { CueFound } from './find-cues.ts';
import { isSkipped } from './find-subject.ts';
import { canSpeak, type SpeakerMention } from './speaker-mention.ts';
import type { Clause } from './split-clauses.ts';
import { isComma, isQuotation, lowerAt, type NarrativeLine } from './narrative-line.ts';
import { readPhrase } from './read-phrase.ts';
import type { Offer, QuotationPlace } from './offer.ts';

/** Verbs of speech looked back over. */
const MAX_VERBS = 4;
/** Tokens between a denied cue and the words denied. */
const DENIED_REACH = 5;
/** Tokens between a verb of manner, led on by a comma, and its words; between a verb of speech and words it leads to. */
const MANNER_REACH = 5;
const LEAD_REACH = 12;

/** How a verb of speech lies to a quotation after it. */
interface Reach {
  /** Tokens between. */
  readonly gap: number;
  readonly adjacent: boolean;
  /** Does another quotation stand between? */
  readonly crosses: boolean;
}

/** `Duarte said: “No.”`: the verbs of speech before a quotation, from the last one back. */
export function offersBefore(place: QuotationPlace): Offer[] {
  const offers: Offer[] = [];
  for (let back = 0; back < MAX_VERBS; back++) {
    const cue = place.cues[place.cuesBefore - 1 - back];
    if (!cue) break;
    const reach = reachOf(place, cue);
    if (!(cue.subject || cue.negated || cue.untold) || isUnrelated(place, cue, reach)) continue;
    const score = scoreBefore(place, cue, reach) + back * BEFORE.perVerb;
    offers.push({ rule: 'cue before', score, tie: tieBefore(place, cue, reach), mention: cue.subject, cue });
    if (score > SURE) break;
  }
  return offers;
}

/** `Kent never said “…”, the paper wrote`: denied, whoever tells of it. */
export function isDenied(place: QuotationPlace): boolean {
  const cue = place.cues[place.cuesBefore - 1];
  if (!cue?.negated) return false;
  const { gap, crosses } = reachOf(place, cue);
  return gap <= DENIED_REACH && !crosses;
}

function reachOf({ at, since }: QuotationPlace, { to, inverted, subject }: CueFound): Reach {
  const gap = at - Math.max(to, inverted ? (subject?.to ?? 0) : 0);
  return { gap, adjacent: gap <= 1, crosses: to <= since - 1 };
}

/** Does a verb of speech tell of other words than the quotation's? */
function isUnrelated(place: QuotationPlace, cue: CueFound, { gap, adjacent }: Reach): boolean {
  const { line, at, led, whole } = place;
  // "without being told to “smile”", "was warned about it, but"
  if (cue.untold && !(led && gap <= DENIED_REACH) && !leadsByThat(line, cue.to, at)) return true;
  // "did not say when, but the plan is …": what stands further off is not what was denied
  if (cue.negated && gap > DENIED_REACH) return true;
  if (cue.takes === 'manner') {
    if (!adjacent && !(led && gap <= MANNER_REACH)) return true;
    // "goes “further to the right”", "have held “useful” talks"; but "the letter reads “we may …”"
    const reads = cue.verb === 'read' && adjacent && DOCUMENTS.has(cue.subject?.head ?? '');
    if (!led && !whole && !reads) return true;
  }
  // "called “a great poet” by Ana Duarte" tells of nothing further
  if (isCalledBy(line, cue)) return true;
  // "instead of the fire the party had promised, there was an “explosion”"
  // "wrote of the effort it demanded of the riders: “…”"
  const relative = isComma(line, cue.to) || cue.subject?.head === 'it';
  return relative && at > cue.to + 1 && isRelative(line, cue);
}

/** "was assured on Monday that" */
function leadsByThat(line: NarrativeLine, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + LEAD_REACH); at++) {
    if (lowerAt(line, at) === 'that') return true;
    if (isComma(line, at)) return false;
  }
  return false;
}

/** `One man had asked them, “Will it hit?” Duarte said.`: a sentence that opens with its own asker, whoever tells of it. */
const asksFirst = ({ clause, span, text }: QuotationPlace, { verb, subject, inverted }: CueFound): boolean =>
  verb === 'ask' && !inverted && subject?.from === clause.from && text[span.end - 1] === '?';

function scoreBefore(place: QuotationPlace, cue: CueFound, { gap, adjacent, crosses }: Reach): number {
  const { line, at, led, whole } = place;
  let score = BEFORE.base + Math.min(gap, MAX_GAP) * BEFORE.perToken;
  if (adjacent) score += BEFORE.adjacent;
  if (led && !crosses) score += lowerAt(line, at - 1) === ':' ? BEFORE.colon : BEFORE.comma;
  if (led && !crosses && asksFirst(place, cue)) score += BEFORE.asksFirst;
  if (!whole) score += BEFORE.fragment;
  if (crosses) score += BEFORE.crosses;
  if (cue.takes === 'fragment')
    score += whole && !adjacent ? BEFORE.takesFragmentOfWhole : BEFORE.takesFragment;
  if (cue.verb === 'according to') score += BEFORE.accordingTo;
  return score;
}

function tieBefore({ whole }: QuotationPlace, { verb }: CueFound, { gap, crosses }: Reach): Tie {
  if (verb === 'according to') return 'according';
  if (!whole) return 'fragment';
  return gap <= LEAD_REACH && !crosses ? 'cue-before' : 'cue-apart';
}

/** "called “a great poet” by Ana Duarte", "dismissed as “a joke” on Monday by Ana Duarte" */
export function offerOfCalled({ line, clause, at, cues, cuesBefore }: QuotationPlace): Offer | null {
  const by = byWhom(line, clause, at + 1);
  if (by === null || !isDoneTo(line, clause, at)) return null;
  const called = cues[cuesBefore - 1];
  const cue = called && called.to > at - DONE_REACH ? { ...called, subject: by } : null;
  return { rule: 'called by', score: SHAPES.calledBy, tie: 'fragment', mention: by, cue };
}

/** Tokens between a quotation and the "by" of who called something so: "on Monday", "in a letter". */
const BY_REACH = 4;
/** Tokens between the participle and the quotation: "brushed aside as". */
const DONE_REACH = 4;

/** Whom "by" names behind a quotation. */
function byWhom(line: NarrativeLine, clause: Clause, from: number): SpeakerMention | null {
  for (let at = from; at <= from + BY_REACH && at < clause.to; at++) {
    const { kind, lower = '' } = line.tokens[at] ?? {};
    const by = lower === 'by' ? readPhrase(line, at + 1, clause.to) : null;
    if (by) return canSpeak(by) ? by : null;
    if (
      kind === 'mark' ||
      kind === 'quotation' ||
      (at === from && !/^(?:by|on|in|at|this|last|yesterday|today)$/.test(lower))
    )
      return null;
  }
  return null;
}

/** Does a participle lead to a quotation: "was called", "has been likened to", ", branded", "brushed aside as"? */
function isDoneTo(line: NarrativeLine, clause: Clause, quotation: number): boolean {
  for (let at = quotation - 1; at >= Math.max(clause.from, quotation - DONE_REACH); at--) {
    const { kind, lower = '' } = line.tokens[at] ?? {};
    if (kind !== 'word' && !(kind === 'capital' && at === clause.from)) return false;
    const cue = CUES.get(lower);
    if (cue ? !cue.base && !cue.gerund : lower.endsWith('ed')) {
      const named =
        at === quotation - 1
          ? CALLING.has(cue?.verb ?? '')
          : /^(?:as|to|with)$/.test(lowerAt(line, quotation - 1));
      const before = lowerAt(line, at - 1);
      return (
        named &&
        (at === clause.from || isComma(line, at - 1) || CALLED.has(before) || isSkipped(line, at - 1))
      );
    }
  }
  return false;
}

/** "Paul Wit, called “a great poet” by Ana Duarte": no "Duarte criticized “the spending” by the council". */
const isCalledBy = (line: NarrativeLine, { verb, to, from }: CueFound): boolean =>
  isQuotation(line, to) &&
  lowerAt(line, to + 1) === 'by' &&
  CALLING.has(verb) &&
  (isComma(line, from - 1) || CALLED.has(lowerAt(line, from - 1)));

/** Does a cue close a relative clause without "that": "the fire the party had promised, there was"? A noun stands right before its subject. */
function isRelative(line: NarrativeLine, { subject, from, inverted }: CueFound): boolean {
  if (inverted || !subject || subject.from > from || line.tokens[subject.from]?.opens) return false;
  const { kind, lower = '' } = line.tokens[subject.from - 1] ?? {};
  return kind === 'word' && !PREPOSITIONS.has(lower) && !CONJUNCTIONS.has(lower) && !isNoNoun(lower);
}

const isNoNoun = (lower: string): boolean => /^(?:then|yet)$|ly$|day$/.test(lower) || TIME_NOUNS.has(lower);
