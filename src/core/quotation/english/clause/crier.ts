import { CUES } from '../rules/cue-verbs.ts';
import { ONE_PERSON, PARTING } from '../rules/function-words.ts';
import { CRYING, REPORTING_THAT } from '../rules/verbs.ts';
import { clauseSubject } from './clause-subject.ts';
import { antecedent, isSkipped } from './find-subject.ts';
import { isComma, isDeterminer, isQuotation, lowerAt, type NarrativeLine } from './narrative-line.ts';
import { readPhrase } from './read-phrase.ts';
import { canSpeak, isPersonNoun, type SpeakerMention } from './speaker-mention.ts';
import type { Clause } from './split-clauses.ts';
import type { Verb } from './verb-place.ts';

/** Tokens from who acts to the cry joined to it. */
const ACTOR_REACH = 20;
/** Tokens from a cry to its words. */
const CRY_REACH = 6;
/** Tokens of what is set beside somebody between commas. */
const BESIDE_REACH = 12;

/**
 * Who cries in the part of the sentence that the cry belongs to, the nearest one that acts: "The clerk was still reading when
 * Duarte climbed on a chair and shouted", "when Duarte came in and the crowd rose and shouted", "when Duarte saw Wit, who rose
 * and shouted". Null where either of two may: "Duarte rose as Wit came in and shouted"; undefined where none is found.
 */
export function crierBefore({ line, clause, at, left, cue }: Verb): SpeakerMention | null | undefined {
  if (!CRYING.has(cue.verb) || !criesOut(line, at)) return undefined;
  for (let start = left - 2; start > Math.max(clause.from, left - ACTOR_REACH); start--) {
    const lead = lowerAt(line, start - 1);
    if (lead === 'who') {
      const end = start - (isComma(line, start - 2) ? 2 : 1);
      const whom = hasComma(line, start, left) ? null : antecedent(line, clause, end);
      if (whom) return isSkipped(line, start) ? null : whom;
    }
    const kind = leadAt(line, start);
    const actor = kind ? readPhrase(line, start, left) : null;
    if (!kind || !actor || actor.form === 'pronoun') continue;
    if (!acts(line, actor, kind, left)) {
      if (isOther(line, actor, kind, left)) return null;
      continue;
    }
    if (lead === 'where' && !isFresh(actor)) continue;
    return isFresh(actor) || !mayBeEither(line, clause, start - 1) ? actor : null;
  }
  return undefined;
}

/** Is somebody else told of, however the verb is read: "and his brother leapt up and shouted", "when Duarte and Wit rose and shouted"? */
function isOther(line: NarrativeLine, actor: SpeakerMention, kind: Lead, left: number): boolean {
  if (kind === 'parted') return lowerAt(line, actor.to) === 'and' && actor.to < left - 1;
  // "his brother leapt up" may be read as one phrase
  const verbWithin = !canSpeak(actor) && actor.modifiers.some(isPersonNoun);
  const goesOn = verbWithin || (line.tokens[actor.to]?.kind === 'word' && actor.to < left - 1);
  return kind === 'joined' && actor.determiner !== null && goesOn && followsVerb(line, actor.from);
}

/** "Duarte rose as Wit came in", "picked up the flag that Wit dropped"; not "Duarte was reading when Wit came in". */
function mayBeEither(line: NarrativeLine, clause: Clause, lead: number): boolean {
  const word = lowerAt(line, lead);
  if (word === 'that') return isDeterminer(line, lead - 2) && !isTold(line, clause.from, lead);
  const main = PARTING.has(word) ? clauseSubject(line, clause, lead) : null;
  return main !== null && isOne(main) && !(word === 'when' && isSkipped(line, main.to));
}

/** "told the court that" */
function isTold(line: NarrativeLine, from: number, that: number): boolean {
  for (let at = that - 2; at >= Math.max(from, that - TOLD_REACH); at--)
    if (CUES.has(lowerAt(line, at))) return true;
  return false;
}
/** Tokens from a verb of telling to "that". */
const TOLD_REACH = 6;

type Lead = 'parted' | 'joined' | 'comma';

/** What leads to a subject at a place: "when", "said that"; "and"; a comma. */
function leadAt(line: NarrativeLine, start: number): Lead | null {
  const lead = lowerAt(line, start - 1);
  if (PARTING.has(lead) || lead === 'that' || REPORTING_THAT.has(CUES.get(lead)?.verb ?? '')) return 'parted';
  if (lead === 'and' || lead === 'but') return 'joined';
  return lead === ',' ? 'comma' : null;
}

/** Does somebody act there: a verb right behind, or behind what is set beside between commas: "one man, a docker, rose"? */
function acts(line: NarrativeLine, actor: SpeakerMention, kind: Lead, left: number): boolean {
  if (!canSpeak(actor)) return false;
  if (kind === 'parted' && isComma(line, actor.to)) {
    for (let at = actor.to + 1; at < Math.min(left, actor.to + BESIDE_REACH); at++)
      if (isComma(line, at)) return isActing(line, at + 1);
    return false;
  }
  // "when Duarte and Wit rose and shouted": one of two, not the one who acts alone
  if (kind === 'joined' && !followsVerb(line, actor.from)) return false;
  return isActing(line, actor.to) && actor.to < left - 1;
}

/** Ends a part of its own before "and": "came in and the crowd", not "Duarte and the crowd". */
const followsVerb = (line: NarrativeLine, from: number): boolean => {
  const token = line.tokens[from - 2];
  return token?.kind === 'word' || token?.kind === 'number' || isComma(line, from - 2);
};

/** Stands a verb there? */
export const isActing = (line: NarrativeLine, at: number): boolean =>
  line.tokens[at]?.kind === 'word' &&
  !isSkipped(line, at) &&
  !/^(?:to|and|or|but)$|ing$/.test(lowerAt(line, at));

const hasComma = (line: NarrativeLine, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isComma(line, at)) return true;
  return false;
};

/** One person, who may as well have cried. */
const isOne = ({ form, name, head, determiner }: SpeakerMention): boolean =>
  form === 'name'
    ? !name?.thing
    : form === 'pronoun' || (isPersonNoun(head) && ONE_PERSON.has(determiner ?? ''));

/** "a guard", "one worker": somebody brought in. */
export const isFresh = ({ form, determiner, head }: SpeakerMention): boolean =>
  form === 'description' && /^(?:an?|one|another)$/.test(determiner ?? '') && isPersonNoun(head);

/** Stands a quotation right behind a cry: "shouted: “No!”", "shouted into the microphone: “No!”"? */
function criesOut(line: NarrativeLine, at: number): boolean {
  for (let next = at + 1; next <= at + CRY_REACH; next++) {
    if (isQuotation(line, next)) return true;
    const { kind, lower = '' } = line.tokens[next] ?? {};
    if (kind === 'break' || CUES.has(lower)) return false;
  }
  return false;
}
