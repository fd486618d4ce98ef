import { attributeClause } from './attribute.ts';
import { roleOf } from './entity.ts';
import { foldQuotations, type FoldedSpan } from './narrative.ts';
import type { Line, SpeakerMention } from './noun-phrase.ts';
import type { FoundQuotation } from './quotation.ts';
import { isSelf, resolveWithin } from './resolve-within.ts';
import { splitClauses } from './scene.ts';
import { toMention, type Search, type Solved } from './search.ts';

/**
 * Finds the quotations inside one that has its speaker. "I" in it is that speaker, "he" someone else; without a verb of
 * speech beside it, what stands in inner marks is a title or the like and no quotation.
 */
export function findNested(search: Search, outer: Solved): FoundQuotation[] {
  const inner = search.scene.children(outer.candidate.number);
  return inner.length > 0 ? readInside(search, outer, inner) : [];
}

function readInside(search: Search, outer: Solved, inner: readonly FoldedSpan[]): FoundQuotation[] {
  const { scene } = search;
  const { span, at } = outer.candidate;
  const first = scene.line.tokens[at]?.index ?? 0;
  let last = first;
  while (last < scene.tokens.length && (scene.tokens[last]?.start ?? Infinity) < span.close) last++;
  let from = first;
  while (from < last && (scene.tokens[from]?.start ?? 0) < span.start) from++;
  while (last > from && (scene.tokens[last - 1]?.end ?? 0) > span.end) last--;
  const line: Line = {
    tokens: foldQuotations(scene.tokens, from, last, inner, scene.opens),
    nameAt: scene.nameAt,
    titledAt: scene.titledAt,
  };
  const found: FoundQuotation[] = [];
  let before: SpeakerMention | null = null;
  for (const clause of splitClauses(line.tokens, scene.text)) {
    const reading = attributeClause(line, scene.text, clause, scene.spans);
    const folded = line.tokens
      .slice(clause.from, clause.to)
      .flatMap((token, offset) => (token.quotation >= 0 ? [{ token, place: clause.from + offset }] : []));
    for (const { token, place } of folded) {
      const quoted = scene.spans[token.quotation];
      if (reading.denied.has(place)) continue;
      const attribution = reading.attributions.get(place);
      // "You know what I said to him? 'No'": the verb stands in the sentence before.
      const alone = clause.to - clause.from <= 2;
      const mention: SpeakerMention | null = attribution?.mention ?? (alone ? before : null);
      if (!quoted || !mention) continue;
      const speaker = outer.identity.entity;
      const identity = isSelf(mention)
        ? {
            ...outer.identity,
            why: `"${mention.head === 'i' ? 'I' : 'we'}" inside a quotation: its own speaker`,
          }
        : resolveWithin(search, { speaker, clause: outer.candidate.clause, lead: at }, line, mention);
      const cue = attribution?.cue ? line.tokens[attribution.cue.from] : undefined;
      found.push({
        start: quoted.start,
        end: quoted.end,
        text: scene.text.slice(quoted.start, quoted.end),
        type: 'nested',
        speaker: identity.speaker,
        speakerKind: identity.kind,
        speakerRole: roleOf(identity.entity),
        mention: toMention(scene.text, mention),
        cue: cue ? toMention(scene.text, cue) : null,
        reportedBy: outer.identity.speaker,
        group: search.groups++,
        confidence: Math.min(identity.sure, outer.identity.sure) * 0.9,
        why: identity.why,
      });
    }
    before = reading.cues.findLast((cue) => cue.subject)?.subject ?? null;
  }
  return found;
}
