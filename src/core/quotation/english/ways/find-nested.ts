import { attributeClause, type Attribution } from '../clause/attribute-clause.ts';
import { CUES } from '../rules/cue-verbs.ts';
import { isTitle, wordsOf } from './no-speech.ts';
import { roleOf, type Entity } from '../names/entity.ts';
import type { QuotedSpan } from '../../marks/find-quoted-spans.ts';
import type { NarrativeToken } from '../../marks/fold-quotations.ts';
import { tokensInside } from '../../marks/number-clauses.ts';
import type { NarrativeLine } from '../clause/narrative-line.ts';
import type { SpeakerMention } from '../clause/speaker-mention.ts';
import type { FoundQuotation } from '../../quotation.ts';
import { SURE } from '../rules/sureness.ts';
import { NOBODY, type Identity } from '../speakers/identity.ts';
import { isSelf, resolveWithin } from './resolve-within.ts';
import { splitClauses } from '../clause/split-clauses.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { toMention, type Progress, type Solved } from './progress.ts';

/** A quotation whose inside is read. */
interface Outer {
  readonly number: number;
  readonly span: QuotedSpan;
  readonly identity: Identity;
  /** Who tells it: its speaker, else who told it. */
  readonly teller: string | null;
  /** The speakers of the quotations around it. */
  readonly tellers: readonly Entity[];
  readonly clause: number;
  /** Its place in the story; null for one that is inside another itself. */
  readonly lead: number | null;
  /** The part of the same speech before it, when its cue splits it. */
  readonly before: Solved | null;
  /** What the same one said right before, in the same paragraph. */
  readonly earlier: readonly NarrativeToken[];
}

/**
 * Finds the quotations inside one that has its speaker, level by level. "I" in it is that speaker, "he" someone else;
 * without a verb of speech beside it, what stands in inner marks is a title or the like and no quotation.
 */
export function findNested(progress: Progress, solved: Solved): FoundQuotation[] {
  const { candidate, identity, group } = solved;
  const { number, span, clause, at } = candidate;
  const last = progress.solved.findLast((other) => other !== solved);
  // `“He told me,” she said, “‘No.’”`: only words that open the second part can be told in the first
  const opening = progress.narrative.children(number)[0]?.span.open === span.start;
  const split = opening && last?.group === group && last.candidate.clause === clause;
  const { paragraphOf } = progress.narrative;
  const goesOn =
    last?.identity.speaker === identity.speaker &&
    paragraphOf[last?.candidate.clause ?? -1] === paragraphOf[clause];
  return readInside(progress, {
    number,
    span,
    identity,
    teller: identity.speaker,
    tellers: [],
    clause,
    lead: at,
    before: split ? last : null,
    earlier: last && goesOn ? inside(progress.narrative, last.candidate) : [],
  });
}

function readInside(progress: Progress, outer: Outer): FoundQuotation[] {
  const { narrative } = progress;
  if (narrative.children(outer.number).length === 0) return [];
  const earlier = outer.before ? inside(narrative, outer.before.candidate) : [];
  const line: NarrativeLine = {
    tokens: [...earlier, ...inside(narrative, outer)],
    nameAt: narrative.nameAt,
    titledAt: narrative.titledAt,
  };
  const found: FoundQuotation[] = [];
  let before: SpeakerMention | null = null;
  for (const clause of splitClauses(line.tokens, narrative.text)) {
    const reading = attributeClause(line, narrative.text, clause, narrative.spans);
    for (let place = Math.max(clause.from, earlier.length); place < clause.to; place++) {
      const token = line.tokens[place];
      const quoted = token && narrative.spans[token.quotation];
      if (!token || !quoted || reading.denied.has(place)) continue;
      const attribution = reading.attributions.get(place);
      if (isSung(attribution, narrative.text.slice(quoted.start, quoted.end))) continue;
      // "You know what I said to him? 'No'": the verb stands in the sentence before.
      const alone = clause.to - clause.from <= 2;
      const untold = reading.untold.has(place);
      const mention: SpeakerMention | null = attribution?.mention ?? (alone && !untold ? before : null);
      if (!mention && !untold) continue;
      const identity = mention ? identifyInside(progress, outer, line, mention) : NOBODY;
      const cue = attribution?.cue ? line.tokens[attribution.cue.from] : undefined;
      found.push(toNested(progress, outer, { quoted, identity, mention, cue }));
      found.push(...readInside(progress, insideOf(outer, token.quotation, quoted, identity)));
    }
    before = reading.cues.findLast((cue) => cue.subject)?.subject ?? null;
  }
  return found;
}

/** What is read of a quotation inside another. */
interface Nested {
  readonly quoted: QuotedSpan;
  readonly identity: Identity;
  readonly mention: SpeakerMention | null;
  readonly cue: NarrativeToken | undefined;
}

function toNested(
  progress: Progress,
  { teller, identity: { sure: outerSure } }: Outer,
  { quoted: { start, end }, identity: { entity, speaker, kind, sure, why }, mention, cue }: Nested,
): FoundQuotation {
  const { narrative } = progress;
  const text = narrative.text.slice(start, end);
  narrative.trace?.({
    stage: 'quotation',
    rule: 'nested',
    text: `${text} (told by ${teller ?? 'nobody named'})`,
    at: { start, end },
  });
  return {
    start,
    end,
    text,
    type: 'nested',
    speaker,
    speakerKind: kind,
    speakerRole: roleOf(entity),
    mention: mention && toMention(narrative.text, mention),
    cue: cue ? toMention(narrative.text, cue) : null,
    reportedBy: teller,
    group: progress.groups++,
    confidence: Math.min(sure, outerSure) * SURE.withinLoss,
    why,
  };
}

/** A quotation inside another as one that may hold further ones. */
const insideOf = (outer: Outer, number: number, span: QuotedSpan, identity: Identity): Outer => ({
  number,
  span,
  identity,
  teller: identity.speaker ?? outer.teller,
  tellers: outer.identity.entity ? [...outer.tellers, outer.identity.entity] : outer.tellers,
  clause: outer.clause,
  lead: null,
  before: null,
  earlier: [],
});

/** “We sang ‘Rain Again’”: a title that a verb of manner takes. */
const isSung = (attribution: Attribution | undefined, content: string): boolean =>
  CUES.get(attribution?.cue?.verb ?? '')?.takes === 'manner' && isTitle(wordsOf(content));

function identifyInside(
  progress: Progress,
  { identity, tellers, clause, lead, earlier }: Outer,
  line: NarrativeLine,
  mention: SpeakerMention,
): Identity {
  if (!isSelf(mention))
    return resolveWithin(
      progress,
      { speaker: identity.entity, told: identity.speaker, tellers, clause, lead, earlier },
      line,
      mention,
    );
  const said = mention.head === 'i' ? 'I' : 'we';
  return { ...identity, why: `"${said}" inside a quotation: its own speaker` };
}

const inside = (
  { tokens, children, opens }: Narrative,
  { number, span }: { readonly number: number; readonly span: QuotedSpan },
): NarrativeToken[] => tokensInside(tokens, span, children(number), opens);
