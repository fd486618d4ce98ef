import { MODAL_VERBS } from '../../../languages/en/function-words.ts';
import type { Cue } from '../rules/cue-verbs.ts';
import { MONTHS, PARTS_OF_DAY, WEEKDAYS } from '../rules/function-words.ts';
import { BE_FORMS } from '../rules/verbs.ts';
import { isSkipped } from './find-subject.ts';
import { lowerAt, type NarrativeLine } from './narrative-line.ts';
import type { SpeakerMention } from './speaker-mention.ts';
import type { Clause } from './split-clauses.ts';

/** Who speaks with a verb of speech; null when that is not told. */
export interface Subject {
  readonly subject: SpeakerMention | null;
  /** Does the subject follow the verb: "said Duarte"? */
  readonly inverted: boolean;
  /** May either of two have spoken? Then the words stay open. */
  readonly open?: boolean;
}

/** The subjects of the verbs of speech before one in its sentence. */
export interface SpokenBefore {
  /** The last verb of speech proper. */
  readonly last: SpeakerMention | null;
  /** The first one, unless a comma stands between. */
  readonly first: SpeakerMention | null;
  /** The verb right before, of whatever kind. */
  readonly previous: SpeakerMention | null;
}

/** A verb of speech in its sentence. */
export interface VerbPlace {
  readonly line: NarrativeLine;
  readonly clause: Clause;
  readonly at: number;
  readonly cue: Cue;
  readonly spoken: SpokenBefore;
}

/** The same, with what stands left of it when adverbs and auxiliaries are passed over. */
export interface Verb extends VerbPlace {
  /** Where the verb begins with its auxiliaries. */
  readonly left: number;
  /** The word before that. */
  readonly before: string;
  readonly passive: boolean;
  readonly infinitive: boolean;
  /** "would answer", "could say" */
  readonly modal: boolean;
}

/** No active verb of speech stands here. */
export const NO_VERB = null;

/** Reads what stands left of a verb of speech. */
export function withLeft(place: VerbPlace): Verb {
  const { line, clause, at, cue } = place;
  let left = at;
  let passive = false;
  let infinitive = false;
  let modal = false;
  while (
    left > clause.from &&
    (isSkipped(line, left - 1) || (lowerAt(line, left - 1) === 'to' && left === at))
  ) {
    left--;
    const word = lowerAt(line, left);
    if ((BE_FORMS.has(word) || word === "'s") && !cue.gerund) passive = word !== "'s";
    if (MODAL_VERBS.has(word) && left < at) modal = true;
    if (word === 'to' && lowerAt(line, left - 1) === 'used') left--;
    else if (word === 'to') infinitive = true;
  }
  left = beforeDay(line, clause, left);
  return { ...place, left, before: lowerAt(line, left - 1), passive, infinitive, modal };
}

/** Longest day between a subject and its verb, in tokens: "late on Tuesday evening". */
const MAX_DAY = 6;

/** Where a day begins that stands between subject and verb: "Duarte on Wednesday said", "the navy late on 5 May said". */
function beforeDay(line: NarrativeLine, { from }: Clause, verb: number): number {
  let at = verb;
  let dated = false;
  while (at > from && verb - at < MAX_DAY) {
    const { lower = '', kind, index = -1 } = line.tokens[at - 1] ?? {};
    if (line.nameAt(index)) break;
    const day = WEEKDAYS.has(lower) || MONTHS.has(lower);
    if (!day && !PARTS_OF_DAY.has(lower) && kind !== 'number') break;
    dated ||= day;
    at--;
  }
  if (!dated || lowerAt(line, at - 1) !== 'on' || at - 1 <= from) return verb;
  return PARTS_OF_DAY.has(lowerAt(line, at - 2)) ? at - 2 : at - 1;
}
