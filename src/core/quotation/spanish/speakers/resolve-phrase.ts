import { fold } from '../../../text/words.ts';
import type { Phrase } from '../clause/read-phrase.ts';
import type { Person } from '../names/name.ts';
import {
  ANYBODY,
  BODIES,
  BODY_GROUPS,
  BROAD,
  CHARGED,
  isDemonym,
  isListedNoun,
  KIN,
  RENAMING,
  RENAMING_BODY,
  SAME_ROLE,
} from '../rules/nouns.ts';
import { SURE } from '../rules/sureness.ts';
import { lastTold } from './discourse.ts';
import { identify, NOBODY, type Identity } from './identity.ts';
import { agrees, lastOf, type Lookup } from './last-named.ts';
import { resolveAnew } from './resolve-anew.ts';

/** Whom the words for a speaker mean. */
export function resolvePhrase(lookup: Lookup, phrase: Phrase, text: string): Identity {
  const words = text.slice(phrase.start, phrase.end);
  if (phrase.name) {
    const person = lookup.people.of(phrase.name);
    if (person) return identify(person, SURE.name, 'the name');
  }
  if (phrase.form === 'pronoun') return resolvePronoun(lookup, phrase);
  const described: Identity = {
    person: null,
    speaker: words,
    kind: 'description',
    gender: phrase.gender,
    sure: SURE.description,
    why: 'the words that describe the speaker',
  };
  if (phrase.plural || !isDefinite(phrase)) return described;
  const same = SAME.test(words)
    ? lastTold(lookup.discourse, lookup.paragraph, (one) => mayBeSame(lookup, phrase, one))
    : null;
  if (same && mayBeSame(lookup, phrase, same.identity))
    return {
      ...same.identity,
      sure: SURE.renamed * SURE.carriedFar,
      why: `"${words}": the one last told of`,
    };
  const plain = { ...phrase, extended: phrase.extended && !isOfHome(words) };
  return (
    resolveRole(lookup, phrase, words) ??
    resolveFormer(lookup, phrase, words) ??
    resolveRenamed(lookup, plain) ??
    resolveAnew(lookup, plain) ??
    (BODIES.has(phrase.head) || phrase.extended ? described : { ...described, sure: SURE.definite })
  );
}

/** «el timonel hidalguense»: hangs nothing on the noun but where somebody is from? */
const isOfHome = (words: string): boolean =>
  words
    .split(' ')
    .slice(2)
    .every((word) => isDemonym(word));

/** «el mismo señor», «esa misma persona» */
const SAME =
  /^(?:el|la|es[ea]|est[ea]) mism[oa] (?:señora?|hombre|mujer|persona|tipo|funcionari[oa]|dirigente|mando|oficial|responsable|polític[oa]|voz)$/i;

const mayBeSame = ({ not }: Lookup, phrase: Phrase, { person }: Identity): boolean =>
  person !== null &&
  person !== not &&
  person.kind === 'person' &&
  (/^(?:persona|voz)$/.test(phrase.head) || agrees(person, phrase));

const isDefinite = ({ determiner }: Phrase): boolean =>
  /^(?:el|la|este|esta|dicho|dicha|nuestro|nuestra)$/.test(determiner ?? '');

/** «ella»: the woman last told of. */
function resolvePronoun(lookup: Lookup, { head, gender }: Phrase): Identity {
  if (!gender) return { ...NOBODY, why: `whom "${head}" means is not told` };
  // «aquel» is not the one who spoke just now
  const near = /^aqu[eé]l/.test(head) ? lookup.discourse.spoke?.identity.person : null;
  const person = lastOf(
    lookup,
    (known) => known !== near && known.kind === 'person' && known.gender === gender,
  );
  return person ? identify(person, SURE.pronoun, `"${head}": the one last told of`) : NOBODY;
}

/** «la ministra»: the one whom the article calls so, the last told of before; by another word for it, the one in mind first. */
function resolveRole(lookup: Lookup, phrase: Phrase, words: string): Identity | null {
  const { discourse, paragraph, not } = lookup;
  const isCalled =
    (...heads: readonly string[]) =>
    (known: Person): boolean =>
      known.kind === 'person' &&
      agrees(known, phrase) &&
      known.roles.some((role) => heads.some((head) => isRole(role, head, words)));
  const called = words.toLowerCase().split(' ').slice(1).join(' ');
  const isLike = isCalled(...(SAME_ROLE.get(phrase.head) ?? SAME_ROLE.get(called) ?? []));
  const told = lastTold(discourse, paragraph)?.identity.person;
  const person =
    lastOf(lookup, isCalled(phrase.head)) ??
    (told && told !== not && isLike(told) ? told : null) ??
    lastOf(lookup, isLike);
  return person && identify(person, SURE.role, `"${words}": whom the article calls so`);
}

/** «la exfuncionaria»: the one last named who once held such an office. */
function resolveFormer(lookup: Lookup, phrase: Phrase, words: string): Identity | null {
  const office = /^ex(?<office>\p{L}+)$/u.exec(phrase.head)?.groups?.['office'];
  if (office === undefined || !isListedNoun(office)) return null;
  const same = SAME_ROLE.get(office) ?? [];
  const person = lastOf(
    lookup,
    (known) =>
      known.kind === 'person' &&
      agrees(known, phrase) &&
      known.roles.some((role) => {
        const held = /^ex[- ]?(?<office>\p{L}+)/iu.exec(role)?.groups?.['office']?.toLowerCase();
        return held !== undefined && (held === office || same.includes(held) || BROAD.has(office));
      }),
  );
  return person && identify(person, SURE.role, `"${words}": whom the article calls so`);
}

/** Begins a role with this noun, and names it no other place or body than the description does? */
function isRole(role: string, head: string, words: string): boolean {
  const lower = role.toLowerCase();
  if (!lower.includes(head)) return false;
  const nouns = lower.split(OF, 1)[0]!.split(' ');
  if (!nouns.includes(head) && !nouns.includes(`ex${head}`)) return false;
  const wanted = afterOf(words.toLowerCase());
  const has = afterOf(lower);
  return wanted.length === 0 || has.length === 0 || wanted.some((word) => has.includes(word));
}

const OF = / del? /;

/** The words of what «de» leads to. */
const afterOf = (words: string): string[] => {
  const at = words.search(OF);
  return at < 0
    ? []
    : words
        .slice(at + 4)
        .split(' ')
        .filter((word) => word.length > 3);
};

/** «el dirigente», «el rosarino»: the one last told of, called another way; «la entidad»: the body. */
function resolveRenamed(lookup: Lookup, phrase: Phrase): Identity | null {
  const { head, extended } = phrase;
  const why = `"${head}": the one last told of, called another way`;
  if (RENAMING_BODY.has(head)) {
    const named = lastOf(lookup, (known) => known.kind === 'body' && known.keys.includes(fold(head)));
    const body =
      named ??
      (extended ? null : lastOf(lookup, (known) => mayBeBody(known) && mayBeCalledBody(known, head)));
    if (body || !RENAMING.has(head)) return body && identify(body, SURE.renamed, why);
  }
  if (extended || !(RENAMING.has(head) || (isDemonym(head) && !OFFICES.has(head)))) return null;
  const may = (person: Person): boolean =>
    person.kind === 'person' && agrees(person, phrase) && mayBeCalled(person, head);
  const charged = CHARGED.has(head) ? mostNamed(lookup, may) : null;
  const told = lastTold(lookup.discourse, lookup.paragraph)?.identity.person;
  const person =
    charged ??
    (told && told !== lookup.not && may(told)
      ? told
      : lastOf(lookup, (known) => known.gender !== null && may(known)));
  return person && identify(person, person === told ? SURE.renamed : SURE.renamed * SURE.carriedFar, why);
}

/** A body; or a name that is no person's as far as the article tells, «Aceros del Norte». */
const mayBeBody = ({ kind, gender, roles, keys, mentions }: Person): boolean =>
  kind === 'body' ||
  (kind === 'person' &&
    gender === null &&
    roles.length === 0 &&
    keys.length > 1 &&
    keys[0]!.endsWith('s') &&
    mentions.some(({ acts }) => acts));

/** «la empresa» is no union, «el sindicato» no ministry. */
function mayBeCalledBody({ keys, roles }: Person, head: string): boolean {
  const group = BODY_GROUPS.find((words) => words.has(fold(head)));
  // «la minera Piedra Negra»
  const nouns = [...keys, ...roles.map((role) => fold(role.split(' ', 1)[0]!))];
  const own = BODY_GROUPS.find((words) => nouns.some((key) => words.has(key)));
  return !group || !own || group === own;
}

/** «el mandatario» is nobody of another office, «el hombre» nobody with one. */
function mayBeCalled({ roles }: Person, head: string): boolean {
  if (ANYBODY.has(head)) return roles.every((role) => KIN.has(role.split(' ', 1)[0]!.toLowerCase()));
  const same = SAME_ROLE.get(head);
  if (!same || roles.length === 0) return true;
  const offices = roles
    .flatMap((role) => role.toLowerCase().split(OF, 1)[0]!.split(' '))
    .filter((word) => !BROAD.has(head) || OFFICES.has(word));
  return offices.length === 0 || offices.some((office) => office === head || same.includes(office));
}

/** Every office that has other words for it; «el doctor Wit» may hold any. */
const OFFICES: ReadonlySet<string> = new Set(
  [...SAME_ROLE.keys(), ...[...SAME_ROLE.values()].flat()].filter((office) => !/^doctora?$/.test(office)),
);

/** Of those that may be meant the one whom the article has named most before a place: «el acusado». */
const mostNamed = ({ people, place }: Lookup, fits: (person: Person) => boolean): Person | null =>
  people.people.reduce<Person | null>((best, person) => {
    if (!fits(person) || person.keys.length < 2 || (person.mentions[0]?.first ?? Infinity) >= place)
      return best;
    return best && best.mentions.length >= person.mentions.length ? best : person;
  }, null);
