import { trust } from '../speakers/confidence.ts';
import type { Entity, NameMention } from '../names/entity.ts';
import { isSpeakerNoun, type SpeakerMention } from '../clause/speaker-mention.ts';
import { lowerAt } from '../clause/line.ts';
import { resolveMention, type Identity } from '../speakers/resolve-mention.ts';
import type { Tie } from '../rules/ways.ts';
import type { Attribution } from '../clause/attribute-clause.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { releasedBy } from './released-by.ts';
import { resolveWithin } from './resolve-within.ts';
import { absentees, placeOf, toMention, type Candidate, type Progress, type Solved } from './progress.ts';

/** The speaker whom the quotation's own sentence names: `"No," she said`. */
export function fromOwnSentence(progress: Progress, candidate: Candidate): Solved | null {
  const { narrative, discourse } = progress;
  const reading = progress.reading(candidate.clause);
  const attribution = reading?.attributions.get(candidate.at);
  if (!attribution) return null;
  const { mention, cue, tie } = attribution;
  const turn = narrative.turns.speakerOf(candidate.clause);
  const meant = turn
    ? resolveWithin(
        progress,
        { speaker: turn, tellers: [], clause: candidate.clause, lead: null },
        narrative.line,
        mention,
      )
    : resolveMention(
        narrative,
        discourse,
        mention,
        placeOf(progress, mention),
        mention.form === 'pronoun'
          ? new Set([...absentees(progress, candidate.clause), ...spokenOf(progress, candidate)])
          : absentees(progress, candidate.clause),
      );
  const joint = meant.entity && jointSpeakers(narrative, mention);
  const identity =
    (joint ? { ...meant, entity: null, speaker: joint } : null) ??
    releasedBy(progress, candidate, meant, cue) ??
    (isWorn(meant, mention, cue) ? UNSPOKEN : meant);
  const last = progress.solved.at(-1);
  const joined =
    last !== undefined &&
    (last.candidate.clause === candidate.clause || candidate.span.continues) &&
    last.identity.speaker === identity.speaker;
  const why = mention.form === 'name' && identity === meant ? whyNamed(tie, narrative, cue) : identity.why;
  const first = cue && narrative.line.tokens[cue.from];
  const end = cue && narrative.line.tokens[cue.to - 1];
  return {
    candidate,
    way: tie,
    identity: { ...identity, sure: trust(tie, identity.sure), why },
    mention: toMention(narrative.text, mention),
    cue: first && end ? toMention(narrative.text, { start: first.start, end: end.end }) : null,
    group: joined ? last.group : progress.groups++,
  };
}

/** "Ada Lind and Bo Karlsen", when both are the subject of the verb of speech: neither spoke alone. */
function jointSpeakers(
  { line, text, entities }: Narrative,
  { form, from, to, start, end }: SpeakerMention,
): string | null {
  if (form !== 'name') return null;
  const other = (at: number): NameMention | null => {
    const name = line.titledAt(line.tokens[at]?.index ?? -1);
    const known = name && entities.of(name);
    return name && known && !name.possessive && !known.thing ? name : null;
  };
  const after = lowerAt(line, to) === 'and' ? other(to + 1) : null;
  if (after && line.titledAt(line.tokens[to + 1]?.index ?? -1)?.roleFirst === line.tokens[to + 1]?.index)
    return text.slice(start, after.end);
  const before = lowerAt(line, from - 1) === 'and' ? other(from - 2) : null;
  if (!before) return null;
  let opens = from - 2;
  while (opens > 0 && (line.tokens[opens - 1]?.index ?? -1) >= before.roleFirst) opens--;
  const lead = line.tokens[opens - 1];
  const alone =
    !lead || line.tokens[opens]?.opens || lead.kind === 'quotation' || /^(?:,|both)$/.test(lead.lower);
  return alone ? text.slice(before.start, end) : null;
}

/** Of whom a quotation says what they are, "Ana Duarte is a great player": hardly the one who speaks it. */
function spokenOf({ narrative }: Progress, { at }: Candidate): Entity[] {
  const name = narrative.titledAt((narrative.line.tokens[at]?.index ?? 0) + 1);
  const entity = name && narrative.entities.of(name);
  const said = /^(?:is|was|has|had|'s)$/.test(narrative.tokens[name?.last ?? -1]?.lower ?? '');
  return entity && said ? [entity] : [];
}

const UNSPOKEN: Identity = {
  entity: null,
  speaker: null,
  kind: null,
  sure: 0.9,
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
