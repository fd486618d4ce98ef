import { fold } from '../../../text/words.ts';
import type { Phrase } from '../clause/read-phrase.ts';
import type { Person } from '../names/name.ts';
import { BODIES, isSpeakerNoun, KIN, OFFICERS_OF_COURT, ONE_EACH, PARTS } from '../rules/nouns.ts';
import { SURE } from '../rules/sureness.ts';
import { lastTold } from './discourse.ts';
import { identify, type Identity } from './identity.ts';
import { agrees, lastNamed, type Lookup } from './last-named.ts';

/** Letters by which two words for one trade begin alike: «botánica», «Botánica». */
const STEM = 6;
/** How far before a phrase somebody is named whom it may call anew, in tokens. */
const NAMED_REACH = 120;

/**
 * «el testigo», «la florista»: somebody told of before whom the story calls anew, by what he does or is there.
 * It is the one in mind, of the same sex, whose own trade does not speak against it; not where the story brought in «una
 * florista» since that one was named.
 */
export function resolveAnew(lookup: Lookup, phrase: Phrase): Identity | null {
  const { discourse, paragraph, not, topic, since } = lookup;
  const { head, extended, gender } = phrase;
  // in the mouth of another «la administradora» is whoever that one knows
  if (since !== undefined) return null;
  const before = discourse.called.get(head);
  const why = `"${head}": the one last told of, called anew`;
  if (before && before !== not && !extended) return identify(before, SURE.renamed, why);
  const anybody = PARTS.has(head);
  if (extended || !gender || ONE_EACH.has(head) || KIN.has(head) || BODIES.has(head)) return null;
  const fits = (person: Person): boolean =>
    person !== not &&
    person.kind === 'person' &&
    agrees(person, phrase) &&
    isNew(lookup, person, head) &&
    !isBeside(lookup, person) &&
    !(anybody && person.roles.some((role) => OFFICERS_OF_COURT.has(role.split(' ', 1)[0]!.toLowerCase()))) &&
    (hasStem(person, head) || (isSpeakerNoun(head) && (anybody || (!topic && person.roles.length === 0))));
  const told = lastTold(discourse, paragraph, ({ person }) => person !== null && fits(person))?.identity
    .person;
  const named =
    told && fits(told) ? null : lastNamed(lookup, (known) => known.gender !== null && fits(known));
  const near = named && lookup.place - named.mention.first <= NAMED_REACH ? named.person : null;
  const person = told && fits(told) ? told : near;
  if (!person) return null;
  discourse.called.set(head, person);
  const sure = person === told ? SURE.anew : SURE.anew * SURE.carriedFar;
  return identify(person, hasStem(person, head) ? SURE.renamed : sure, why);
}

/** Is nobody else brought in by the noun since somebody was named? */
const isNew = ({ discourse }: Lookup, { mentions }: Person, head: string): boolean =>
  (discourse.broughtIn.get(head) ?? -1) < (mentions[0]?.first ?? Infinity);

/** Is somebody named before it in its own sentence? «Duarte contó que oyó al guía» tells of two. */
const isBeside = ({ sentence = Infinity, place }: Lookup, { mentions }: Person): boolean =>
  mentions.some(({ first, quoted }) => !quoted && first >= sentence && first < place);

/** Has somebody's office or trade a word like it: «profesora de Botánica», «la botánica»? */
const hasStem = ({ roles }: Person, head: string): boolean => {
  const stem = fold(head).slice(0, STEM);
  return roles.some((role) =>
    fold(role)
      .split(' ')
      .some((word) => word.startsWith(stem)),
  );
};
