import type { SpeakerMention } from '../clause/speaker-mention.ts';
import type { Entity, Role } from '../names/entity.ts';
import { isShortFor } from '../names/short-role.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { INDEFINITE } from '../rules/function-words.ts';
import { SAME_ROLE } from '../rules/same-role.ts';
import { GENDERED } from '../rules/titles.ts';
import { akin } from '../../../text/akin.ts';
import { fold } from '../../../text/words.ts';
import type { Lookup } from './lookup.ts';
import { rankAntecedents } from './rank-antecedents.ts';

/** Words that make another office of one. */
const QUALIFIERS = ['former', 'shadow', 'deputy', 'vice', 'assistant', 'acting', 'associate'];
/** How much of a description a role may lack: less than this, in words; a qualifier too many or too few counts half. */
const MAX_LACKING = 2;
const QUALIFIER_LACK = 0.5;
/** The same where the article calls that one by another word for the office: of two, "the alderman" is the one called so. */
const OTHER_WORD_LACK = 0.25;
/** Tokens within which "one resident" is named after the fact. */
const LATER_REACH = 60;

/** The person whom the article calls so: before, or for "one resident" later on. */
export const findByRole = (lookup: Lookup, mention: SpeakerMention): Entity | null =>
  INDEFINITE.has(mention.determiner ?? '') ? laterNamed(lookup, mention) : calledBefore(lookup, mention);

/** "One resident … The resident, Bridget Malone, …": named after the fact. */
function laterNamed({ narrative, place }: Lookup, { head, from }: SpeakerMention): Entity | null {
  if (narrative.lede?.from === from && !narrative.quoted(place)) return narrative.lede.entity;
  const lowerAt = (index: number): string => narrative.tokens[index]?.lower ?? '';
  for (const entity of narrative.entities.entities) {
    const first = entity.mentions[0];
    if (!first || first.first < place || first.first - place > LATER_REACH) continue;
    const { roleFirst } = first;
    if (lowerAt(roleFirst - 1) === ',' && lowerAt(roleFirst - 2) === head && lowerAt(roleFirst - 3) === 'the')
      return entity;
  }
  return null;
}

/** The person whose role holds the description's head and most of its other words; of several, the one most spoken of. */
function calledBefore(lookup: Lookup, mention: SpeakerMention): Entity | null {
  const called = readDescription(lookup.narrative, mention);
  let best: Entity | null = null;
  let least = MAX_LACKING;
  for (const { entity } of rankAntecedents(lookup, GENDERED.get(called.head) ?? null)) {
    const lacks = entity.roles.reduce((fewest, role) => Math.min(fewest, lackOf(role, called)), Infinity);
    if (lacks >= least) continue;
    best = entity;
    least = lacks;
  }
  return best;
}

/** A description as it is compared with roles, folded. */
interface Called {
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly whole: string;
  /** "CEO", where that is its noun. */
  readonly letters: string | null;
}

const readDescription = ({ text }: Narrative, { head, modifiers, start, end }: SpeakerMention): Called => ({
  ...asOneWord(
    fold(head),
    modifiers.map(fold).filter((word) => word !== 'former' && word !== "'s"),
  ),
  whole: fold(text.slice(start, end)),
  letters: /(?<=\s)\p{Lu}{2,4}$/u.exec(text.slice(start, end))?.[0] ?? null,
});

/** "head teacher" is the headteacher. */
function asOneWord(head: string, modifiers: readonly string[]): Pick<Called, 'head' | 'modifiers'> {
  const joined = `${modifiers.at(-1) ?? ''}${head}`;
  return joined !== head && SAME_ROLE.has(joined)
    ? { head: joined, modifiers: modifiers.slice(0, -1) }
    : { head, modifiers };
}

/** How much of a description a role lacks, in words; Infinity for another office. */
function lackOf({ text, words }: Role, { head, modifiers, whole, letters }: Called): number {
  if (!words.includes(head) && !(letters !== null && isShortFor(letters, words))) return Infinity;
  // "the foreign secretary" is not the shadow foreign secretary
  const other = QUALIFIERS.some((word) => words.includes(word) !== whole.includes(word));
  const lacking = modifiers.filter((word) => !words.some((known) => akin(known, word))).length;
  // "Sen." is the senator
  const written = fold(text)
    .split(/[^\p{L}]+/u)
    .some((word) => word !== '' && (word === head || head.startsWith(word)));
  return lacking + (other ? QUALIFIER_LACK : 0) + (written ? 0 : OTHER_WORD_LACK);
}
