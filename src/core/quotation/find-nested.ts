import { attributeClause } from './attribute.ts';
import { roleOf } from './entity.ts';
import { foldQuotations, type FoldedSpan } from './narrative.ts';
import { readPhrase, type Line, type SpeakerMention } from './noun-phrase.ts';
import { DETERMINERS } from './rules/function-words.ts';
import { GENDERED, ROLES } from './rules/titles.ts';
import type { FoundQuotation } from './quotation.ts';
import { identify, resolveMention, type Identity } from './resolve-mention.ts';
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
      const attribution = reading.attributions.get(place);
      // "You know what I said to him? 'No'": the verb stands in the sentence before.
      const alone = clause.to - clause.from <= 2;
      const mention: SpeakerMention | null = attribution?.mention ?? (alone ? before : null);
      if (!quoted || !mention) continue;
      const identity = whoIs(search, outer, line, mention);
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

function whoIs(search: Search, outer: Solved, line: Line, mention: SpeakerMention): Identity {
  const speaker = outer.identity.entity;
  if (mention.form === 'pronoun' && (mention.head === 'i' || mention.head === 'we')) {
    return {
      ...outer.identity,
      why: `"${mention.head === 'i' ? 'I' : 'we'}" inside a quotation: its own speaker`,
    };
  }
  const place = line.tokens[mention.from]?.index ?? 0;
  const told = mention.form === 'pronoun' ? toldOf(line, mention) : null;
  if (told) {
    const { start, end } = told;
    return {
      entity: null,
      speaker: search.scene.text.slice(start, end),
      kind: 'description',
      sure: 0.7,
      why: `"${mention.head}" inside a quotation: the one it tells of`,
    };
  }
  const identity = resolveMention(search.scene, search.discourse, mention, place, speaker);
  return identity.entity ? identify(identity.entity, identity.sure * 0.9, identity.why) : identity;
}

/** The last person described before a pronoun inside the quotation: "When I asked the engineer, he told me". */
function toldOf(line: Line, mention: SpeakerMention): SpeakerMention | null {
  const gender = mention.head === 'he' ? 'male' : mention.head === 'she' ? 'female' : null;
  if (!gender) return null;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 25); at--) {
    const head = line.tokens[at];
    if (!head || !ROLES.has(head.lower) || (GENDERED.get(head.lower) ?? gender) !== gender) continue;
    for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
      if (!DETERMINERS.has(line.tokens[from]?.lower ?? '')) continue;
      const phrase = readPhrase(line, from, mention.from);
      if (phrase?.form === 'description' && phrase.head === head.lower) return phrase;
    }
  }
  return null;
}
