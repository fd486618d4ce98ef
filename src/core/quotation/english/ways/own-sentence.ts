import { firstFrom } from '../../../text/span.ts';
import { trust } from '../speakers/confidence.ts';
import { teachSex, type Entity, type NameMention } from '../names/entity.ts';
import type { Gender } from '../rules/gender.ts';
import { isSpeakerNoun, type SpeakerMention } from '../clause/speaker-mention.ts';
import { lowerAt, type NarrativeLine } from '../clause/narrative-line.ts';
import { SURE } from '../rules/sureness.ts';
import { ASKED, COPULAS } from '../rules/verbs.ts';
import type { Identity } from '../speakers/identity.ts';
import { resolveMention } from '../speakers/resolve-mention.ts';
import type { Tie } from '../rules/ways.ts';
import type { Attribution } from '../clause/attribute-clause.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { releasedBy } from './released-by.ts';
import { reporterOf } from './reporter.ts';
import { resolveWithin } from './resolve-within.ts';
import { lookupFor, toMention, type Candidate, type Progress, type Solved } from './progress.ts';

/** The speaker whom the quotation's own sentence names: `"No," she said`. */
export function fromOwnSentence(progress: Progress, candidate: Candidate): Solved | null {
  const { narrative } = progress;
  const attribution = progress.reading(candidate.clause)?.attributions.get(candidate.at);
  if (!attribution) return null;
  const { mention, cue, tie } = attribution;
  const meant = meantBy(progress, candidate, mention);
  const identity = speakerOf(progress, candidate, attribution, meant);
  if (identity.entity && identity.sure >= SURE.taught) teachSex(identity.entity, sexOf(mention));
  const why = mention.form === 'name' && identity === meant ? whyNamed(tie, narrative, cue) : identity.why;
  const first = cue && narrative.line.tokens[cue.from];
  const end = cue && narrative.line.tokens[cue.to - 1];
  return {
    candidate,
    way: tie,
    identity: { ...identity, sure: trust(tie, identity.sure), why },
    mention: toMention(narrative.text, mention),
    cue: first && end ? toMention(narrative.text, { start: first.start, end: end.end }) : null,
    group: groupOf(progress, candidate, identity),
    reportedBy: tellerOf(progress, candidate, attribution, identity),
  };
}

const sexOf = ({ form, head }: SpeakerMention): Gender | null =>
  form !== 'pronoun' ? null : head === 'he' ? 'male' : head === 'she' ? 'female' : null;

/** Who tells of the words, when that is somebody else than who spoke them. */
function tellerOf(
  progress: Progress,
  { clause, at }: Candidate,
  attribution: Attribution,
  { speaker }: Identity,
): string | null {
  const turn = progress.narrative.turns.speakerOf(clause);
  if (turn) return turn.name === speaker ? null : turn.name;
  const reading = progress.reading(clause);
  const mention = reading && reporterOf(progress.narrative.line, reading, attribution, at);
  const teller = mention && resolveMention(lookupFor(progress, mention, clause), mention).speaker;
  return teller === speaker ? null : teller;
}

/** Whom the speaker's mention means; in an interview, seen from the one whose turn it is. */
function meantBy(progress: Progress, candidate: Candidate, mention: SpeakerMention): Identity {
  const { narrative } = progress;
  const { clause } = candidate;
  const speaker = narrative.turns.speakerOf(clause);
  if (speaker)
    return resolveWithin(
      progress,
      { speaker, told: speaker.name, tellers: [], clause, lead: null },
      narrative.line,
      mention,
    );
  const others =
    mention.form === 'pronoun' ? [...spokenOf(progress, candidate), ...askersOf(progress, candidate)] : [];
  return resolveMention(lookupFor(progress, mention, clause, others), mention);
}

/** Who spoke, given whom the mention means: two together, the one who released a body's words, nobody for written words. */
function speakerOf(
  progress: Progress,
  candidate: Candidate,
  { mention, cue }: Attribution,
  meant: Identity,
): Identity {
  const joint = meant.entity && jointSpeakers(progress.narrative, mention);
  if (joint) return { ...meant, entity: null, speaker: joint };
  return releasedBy(progress, candidate, meant, cue) ?? (isWorn(meant, mention, cue) ? UNSPOKEN : meant);
}

/** The number of the speech: that of the quotation before, where this is its next part. */
function groupOf(progress: Progress, { clause, span }: Candidate, { speaker }: Identity): number {
  const last = progress.solved.at(-1);
  const joined =
    last !== undefined &&
    (last.candidate.clause === clause || span.continues) &&
    last.identity.speaker === speaker;
  return joined ? last.group : progress.groups++;
}

/** "Ada Lind and Bo Karlsen", when both are the subject of the verb of speech: neither spoke alone. */
function jointSpeakers(narrative: Narrative, { form, from, to, start, end }: SpeakerMention): string | null {
  const { line, text } = narrative;
  if (form !== 'name') return null;
  const after = lowerAt(line, to) === 'and' ? personAt(narrative, to + 1) : null;
  const next = line.tokens[to + 1]?.index;
  if (after && line.titledAt(next ?? -1)?.roleFirst === next) return text.slice(start, after.end);
  const before = lowerAt(line, from - 1) === 'and' ? personAt(narrative, from - 2) : null;
  return before && isAloneBefore(line, before, from - 2) ? text.slice(before.start, end) : null;
}

/** The person whose name, with its titles, covers a place. */
function personAt({ line, entities }: Narrative, at: number): NameMention | null {
  const name = line.titledAt(line.tokens[at]?.index ?? -1);
  const known = name && entities.of(name);
  return name && known && !name.possessive && !known.thing ? name : null;
}

/** Does a name open its sentence, or stand behind a quotation, a comma or "both"? */
function isAloneBefore(line: NarrativeLine, { roleFirst }: NameMention, at: number): boolean {
  let opens = at;
  while (opens > 0 && (line.tokens[opens - 1]?.index ?? -1) >= roleFirst) opens--;
  const lead = line.tokens[opens - 1];
  return (
    !lead ||
    line.tokens[opens]?.opens === true ||
    lead.kind === 'quotation' ||
    /^(?:,|both)$/.test(lead.lower)
  );
}

/**
 * Of whom a quotation tells, by a first name alone or as what its first words are about, "Ana Duarte is a great player":
 * hardly the one who speaks it.
 */
function spokenOf({ narrative }: Progress, { span, number }: Candidate): Entity[] {
  const { names, entities, tokens } = narrative;
  const from = firstFrom(names, span.start);
  const found: Entity[] = [];
  for (const name of names.slice(from, from + MAX_NAMED)) {
    if (name.start >= span.end) break;
    const entity = entities.of(name);
    // “He told me, ‘Ana, you read’”: others name her
    const told = (): boolean =>
      narrative
        .children(number)
        .some((inner) => inner.span.start <= name.start && name.end <= inner.span.end);
    if (!entity || told()) continue;
    const byFirstName = entity.keys.length > 1 && name.keys.length === 1 && name.keys[0] === entity.keys[0];
    const verb = tokens[name.last]?.lower ?? '';
    const opens = tokens[name.roleFirst]?.start === span.start;
    const said = verb === "'s" || (COPULAS.has(verb) && verb !== 'are' && verb !== 'were');
    if (byFirstName || (opens && said)) found.push(entity);
  }
  return found;
}
/** Names of a quotation looked at. */
const MAX_NAMED = 20;

/** Tokens behind "Asked by" in which the asker is named. */
const ASKER_REACH = 10;

/** "Asked by Ana Duarte where it was, she said": who asks does not answer. */
function askersOf({ narrative: { line, clauses, entities } }: Progress, { clause }: Candidate): Entity[] {
  const from = clauses[clause]?.from ?? 0;
  if (!ASKED.has(lowerAt(line, from)) || lowerAt(line, from + 1) !== 'by') return [];
  for (let at = from + 2; at < from + ASKER_REACH; at++) {
    const name = line.nameAt(line.tokens[at]?.index ?? -1);
    const asker = name && entities.of(name);
    if (asker) return [asker];
  }
  return [];
}

const UNSPOKEN: Identity = {
  entity: null,
  speaker: null,
  kind: null,
  sure: SURE.unspoken,
  why: 'written words, with nobody named as their author',
};

/** "Her T-shirt read", "the side of the truck read": what only reads, and is no letter or the like, speaks for nobody. */
const isWorn = ({ kind }: Identity, { form, head }: SpeakerMention, cue: Attribution['cue']): boolean =>
  cue?.verb === 'read' && kind !== 'person' && !(form === 'description' && isSpeakerNoun(head));

function whyNamed(tie: Tie, narrative: Narrative, cue: Attribution['cue']): string {
  if (tie === 'colon') return 'the name before the colon';
  if (tie === 'dash') return 'the name after the dash';
  if (tie === 'noun' || !cue) return 'the name of the one whose words they are called';
  const { start = 0 } = narrative.line.tokens[cue.from] ?? {};
  const { end = 0 } = narrative.line.tokens[cue.to - 1] ?? {};
  return `"${narrative.text.slice(start, end)}" with the name in the same sentence`;
}
