import { wordSet } from '../../../text/word-set.ts';
import type { NarrativeToken } from '../../marks/fold-quotations.ts';
import { isCourtesy } from '../names/entity.ts';
import { QUANTIFIERS, SUBJECT_PRONOUNS } from '../rules/function-words.ts';
import { COMPANIONS } from '../rules/nouns.ts';
import { PERSON_ENDING, ROLES, TITLES } from '../rules/titles.ts';
import { KNOWN_AS, KNOWN_AS_LINKS } from '../rules/verbs.ts';
import {
  isComma,
  isDeterminer,
  isPossessive,
  lowerAt,
  nameEndingAt,
  startOfName,
  type NarrativeLine,
} from './narrative-line.ts';
import { attachments, isNominal, nominalEnd } from './nominal.ts';
import { description, named, pronoun, type SpeakerMention } from './speaker-mention.ts';

/** Longest noun phrase read, in tokens. */
export const MAX_PHRASE = 30;

/**
 * Reads a speaker mention that begins at `at`: a pronoun; a name, with titles before it; or a description ("a spokesman
 * for the group"), where a name set beside it wins ("the group's president, Ana Duarte").
 */
export function readPhrase(line: NarrativeLine, at: number, end: number): SpeakerMention | null {
  const first = line.tokens[at];
  if (!first || at >= end) return null;
  if (SUBJECT_PRONOUNS.has(first.lower) && !line.nameAt(first.index)) return pronoun(line, at);
  const limit = Math.min(end, at + MAX_PHRASE);
  let core = at;
  while (core < limit && isDeterminer(line, core)) core++;
  const to = nominalEnd(line, core, limit, core > at);
  if (to === core) return core > at ? bareDeterminer(line, at, core, limit) : null;
  const name = nameEndingAt(line, to);
  if (name && !isPossessive(line, to)) return named(line, at, to, name);
  const hung = attachments(line, to, limit);
  return (
    sharedRole(line, at, to, limit) ??
    // "Court of King's Bench Justice Ana Duarte", "master of ceremonies Ana Duarte": the one who holds it
    (hung > to ? holderAt(line, to, hung) : null) ??
    calledName(line, hung, limit) ??
    (isHolder(lowerAt(line, to - 1)) ? nameBeside(line, hung, limit) : null) ??
    description(line, { from: at, core, headEnd: to, to: hung })
  );
}

const isRole = (noun: string): boolean => TITLES.has(noun) || ROLES.has(noun);
/** A noun that a name may be set beside. */
const isHolder = (noun: string): boolean => isRole(noun) || PERSON_ENDING.test(noun);

/** "the mayor and party leader Ana Duarte": the name behind the second of two roles. */
function sharedRole(line: NarrativeLine, at: number, to: number, limit: number): SpeakerMention | null {
  if (!isRole(lowerAt(line, to - 1)) || lowerAt(line, to) !== 'and' || to + 1 >= limit) return null;
  const second = line.tokens[to + 1];
  const name = second && line.titledAt(second.index);
  return name ? named(line, at, to + 1 + (name.last - second.index), name) : null;
}

/** The person whose name ends a phrase hung on by "of", right after its noun. */
function holderAt(line: NarrativeLine, from: number, end: number): SpeakerMention | null {
  const name = nameEndingAt(line, end);
  if (!name || name.thing || isPossessive(line, end) || lowerAt(line, from) !== 'of') return null;
  const start = startOfName(line, name, end);
  const noun = line.tokens[start - 1];
  const beside = noun?.kind === 'word' && start - 1 > from && isNominal(line, start - 1);
  const office =
    name.role && /^\p{Lu}/u.test(name.role) && start - 1 > from && !isDeterminer(line, start - 1);
  return (beside || office) && !COMPANIONS.has(lowerAt(line, from - 1))
    ? named(line, start, end, name)
    : null;
}

/** "a man who gave his name only as Duarte", "a guard, who identified himself as Duarte" */
export function selfNamed(line: NarrativeLine, at: number, limit: number): SpeakerMention | null {
  const who = isComma(line, at) ? at + 1 : at;
  if (lowerAt(line, who) !== 'who') return null;
  for (let as = who + 3; as < Math.min(limit, who + SELF_REACH); as++) {
    if (lowerAt(line, as) !== 'as' || !NAMING.has(lowerAt(line, as - (isOnly(line, as - 1) ? 2 : 1))))
      continue;
    const token = line.tokens[as + 1];
    const name = token && line.nameAt(token.index);
    return name ? named(line, as + 1, as + 1 + (name.last - name.first), name) : null;
  }
  return null;
}
/** Tokens from "who" to the "as" before the name. */
const SELF_REACH = 10;
/** What stands before that: "gave her name as", "identified himself only as". */
const NAMING = wordSet('name himself herself themselves surname');
const isOnly = (line: NarrativeLine, at: number): boolean => /^(?:only|just|simply)$/.test(lowerAt(line, at));

/** "a man known as Duarte", "a user going by the name Duarte". */
function calledName(line: NarrativeLine, at: number, limit: number): SpeakerMention | null {
  const own = selfNamed(line, at, limit);
  if (own) return own;
  if (!KNOWN_AS.has(lowerAt(line, at))) return null;
  for (let next = at + 1; next < Math.min(limit, at + 6); next++) {
    const token = line.tokens[next];
    const name = token && line.nameAt(token.index);
    if (name) return named(line, next, next + (name.last - name.first), name);
    if (!KNOWN_AS_LINKS.has(token?.lower ?? '')) return null;
  }
  return null;
}

/** A name set beside a description, between commas: ", Ana Duarte,". */
function nameBeside(line: NarrativeLine, at: number, limit: number): SpeakerMention | null {
  if (!isComma(line, at)) return null;
  const first = lowerAt(line, at + 1) === 'the' ? at + 2 : at + 1;
  const token = line.tokens[first];
  const name = token && line.titledAt(token.index);
  // "the group's president, Ana Duarte", "the Bishop of Lund, the Rt Rev Ana Duarte"
  if (!token || !name || name.roleFirst !== token.index || first >= limit) return null;
  const to = first + (name.last - token.index);
  const after = lowerAt(line, to);
  // "said the president, Senator Ana Duarte."; "the mayor, Governor Wit": two people
  const titled = name.first !== name.roleFirst && !(name.role && isCourtesy(name.role));
  if (titled && !(name.words.length > 1 && isSetOff(line.tokens[to]))) return null;
  if (isPossessive(line, to) || after === 'and') return null;
  return named(line, first, to, name);
}

/** Does nothing go on behind it but a sign, a quotation or another sentence? */
const isSetOff = (next: NarrativeToken | undefined): boolean =>
  !next || next.opens || next.kind === 'mark' || next.kind === 'break' || next.kind === 'quotation';

/** "One of the men said", "some in the crowd shouted", "many said". */
function bareDeterminer(
  line: NarrativeLine,
  from: number,
  core: number,
  limit: number,
): SpeakerMention | null {
  if (!BARE.has(lowerAt(line, core - 1))) return null;
  const to = attachments(line, core, limit);
  if (to === core) return description(line, { from, core: core - 1, headEnd: core, to: core });
  // "One of the men in the hall" is a man: the noun after "of" heads it.
  const headEnd = attachments(line, core, limit, 1);
  return description(line, { from, core: core + 1, headEnd, to });
}

/** Determiners that may stand alone: "some said". */
const BARE: ReadonlySet<string> = new Set([...QUANTIFIERS, 'these', 'those']);
