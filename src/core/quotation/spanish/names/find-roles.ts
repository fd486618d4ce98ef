import type { Token } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/word-set.ts';
import { CUE_OF } from '../rules/cue-verbs.ts';
import { BODIES, COURTESIES, isDemonym, isSpeakerNoun, PLACE_NOUNS, TITLES, WORKS } from '../rules/nouns.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  LINKS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../rules/words.ts';
import { isFollowedByVerb, type NameRun } from './find-names.ts';
import { isGiven } from './given-name.ts';

/** What stands around a name and tells who that is. */
export interface RoleFound {
  /** Token where determiner, titles and role begin. */
  readonly lead: number;
  /** "ministra de Sanidad"; null for none. */
  readonly role: string | null;
  /** The word that tells a man or a woman: «la», «doña». */
  readonly determiner: string | null;
}

/** Longest role, in tokens. */
const MAX_ROLE = 14;
/** Words that end a role looked for backwards. */
const STOPS = [CONJUNCTIONS, SUBORDINATORS, AUXILIARIES, ADVERBS];

/** The tokens of a text, and which of them are names. */
interface Around {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly nameAt: (index: number) => boolean;
}

/**
 * The role of a name: «la ministra de Sanidad, Eva Gil», «el técnico Joaquín Estrella», «el comandante de la Policía,
 * coronel Jairo Montaño», «mi vecina Delfina»; behind it «Eva Gil, ministra de Sanidad,»; else a title that is an office.
 */
export function findRole(around: Around, { first, last }: NameRun): RoleFound {
  const { text, tokens } = around;
  const title = titleStart(tokens, first);
  const comma = tokens[title - 1]?.lower === ',';
  const end = comma ? title - 1 : title;
  const lead = determinerBefore(around, first, end);
  if (
    lead !== null &&
    !endsInLink(tokens, end) &&
    !(comma && isGoverned(tokens, lead) && isFollowedByVerb(tokens, last)) &&
    (comma || title < first || !isPartOfName(around, lead, end))
  ) {
    const { lower } = tokens[lead]!;
    // «el ex presidente Paz»
    const until = tokens[end - 1]!.lower === 'ex' ? first : end;
    const role = text.slice(tokens[lead + 1]!.start, tokens[until - 1]!.end);
    return { lead: CONTRACTED.test(lower) ? lead + 1 : lead, role, determiner: lower };
  }
  const after = roleAfter(text, tokens, last);
  if (title === first) {
    // «El francés Ana Duarte», «la machi Ana Duarte dijo»: the article tells a man or a woman
    const word = tokens[first - 1];
    const named = /^(?:el|la)$/.test(tokens[first - 2]?.lower ?? '');
    const told =
      named &&
      (isDemonym(word?.lower ?? '') ||
        (last - first > 1 && isUnlisted(word) && isFollowedByVerb(tokens, last)));
    return told
      ? { lead: first - 2, role: after, determiner: tokens[first - 2]!.lower }
      : { lead: first, role: after, determiner: null };
  }
  const office = COURTESIES.has(tokens[title]!.lower)
    ? null
    : text.slice(tokens[title]!.start, tokens[first - 1]!.end);
  return { lead: title, role: after ?? office, determiner: tokens[title]!.lower };
}

/** A word that may be a title the tables do not have. */
const isUnlisted = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !PLACE_NOUNS.has(token.lower) &&
  !WORKS.has(token.lower) &&
  !PREPOSITIONS.has(token.lower) &&
  !NO_ORIGIN.has(token.lower);

/** Where the titles before a name begin: «doña Flor», «Dr. Gil»; also where somebody is from, «…, el serbio Luis Gil». */
function titleStart(tokens: readonly Token[], name: number): number {
  let title = name;
  while (isTitle(tokens[title - 1])) title--;
  const lowerAt = (at: number): string => tokens[at]?.lower ?? '';
  if (lowerAt(title - 1) === '.' && /^(?:sr|sra|dr|dra|lic|ing)$/.test(lowerAt(title - 2))) title -= 2;
  const from =
    tokens[title - 1]?.kind === 'word' &&
    !isSpeakerNoun(lowerAt(title - 1)) &&
    !NO_ORIGIN.has(lowerAt(title - 1)) &&
    /^(?:el|la)$/.test(lowerAt(title - 2));
  return from && lowerAt(title - 3) === ',' ? title - 2 : title;
}

/** Between «el» and a name, and no home: «el propio Duarte», «el bajo Tuyú». */
const NO_ORIGIN = wordSet(
  'propio propia mismo misma viejo vieja joven bajo baja alto alta gran ahora entonces otro otra',
);
/** «sin saludar al juez, Ana Duarte habló»: under a preposition, another. */
const isGoverned = (tokens: readonly Token[], lead: number): boolean =>
  CONTRACTED.test(tokens[lead]!.lower) || PREPOSITIONS.has(tokens[lead - 1]?.lower ?? '');
const CONTRACTED = /^(?:al|del)$/;

/** The determiner that opens the role which ends at `end`, before a name; null where none does. */
function determinerBefore({ tokens, nameAt }: Around, name: number, end: number): number | null {
  for (let at = end - 1; at >= Math.max(0, name - MAX_ROLE); at--) {
    const { lower } = tokens[at]!;
    if (!isInRoleBefore(tokens[at]!) && !nameAt(at)) return null;
    const head = tokens[at + 1];
    if (at + 1 >= end || head?.kind !== 'word' || !(CONTRACTED.test(lower) || DETERMINERS.has(lower)))
      continue;
    // «de la policía»: the determiner inside a role
    const link = lower === 'del' ? at : at - 1;
    if (/^del?$/.test(tokens[link]?.lower ?? '') && mayBeInside(tokens, link, name)) continue;
    const speaks = isSpeakerNoun(head.lower) || isSpeakerNoun(tokens[at + 2]?.lower ?? '');
    // «dijo a este diario Ana Duarte»
    const body = BODIES.has(head.lower) && isGiven(tokens[name]!.lower);
    return speaks && !body ? at : null;
  }
  return null;
}

const isInRoleBefore = ({ kind, lower }: Token): boolean =>
  (kind === 'word' || kind === 'capital' || kind === 'number') &&
  !STOPS.some((words) => words.has(lower)) &&
  !(kind === 'word' && isVerb(lower));

const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'word' || token.kind === 'capital') && TITLES.has(token.lower);

/** Verbs that no ending tells. */
const IRREGULAR = wordSet('es era fue son eran fueron está estaba están ha había han tiene tenía dio hizo');

/** A finite verb by its look: no role goes over one. */
const isVerb = (lower: string): boolean =>
  IRREGULAR.has(lower) ||
  /(?:ó|aron|ieron)$/.test(lower) ||
  (CUE_OF.get(lower)?.mood === 'finite' && !isSpeakerNoun(lower));

/** «El ministro de la»: what follows belongs to a place or body. */
const endsInLink = (tokens: readonly Token[], end: number): boolean =>
  DETERMINERS.has(tokens[end - 1]?.lower ?? '') ||
  LINKS.has(tokens[end - 1]?.lower ?? '') ||
  PREPOSITIONS.has(tokens[end - 1]?.lower ?? '');

/** Is there a noun for somebody before «de la …»? */
function mayBeInside(tokens: readonly Token[], link: number, name: number): boolean {
  for (let at = link - 1; at >= Math.max(0, name - MAX_ROLE); at--) {
    const { lower } = tokens[at]!;
    if (!isInRoleBefore(tokens[at]!)) return false;
    if (isSpeakerNoun(lower)) return true;
  }
  return false;
}

/** Does a name end the role right before another one, and belongs to it? «el exconcejal de Lund Ana Duarte» is of a place. */
function isPartOfName({ tokens, nameAt }: Around, from: number, end: number): boolean {
  let at = end - 1;
  while (at > from && nameAt(at)) at--;
  return at < end - 1 && !LINKS.has(tokens[at]?.lower ?? '');
}

/** «, dueña de una tortillería,» or «es maestra rural.» behind a name. */
function roleAfter(text: string, tokens: readonly Token[], from: number): string | null {
  if (!/^(?:,|es|era)$/.test(tokens[from]?.lower ?? '')) return null;
  const first = DETERMINERS.has(tokens[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  const noun = tokens[first];
  if (noun?.kind !== 'word' || !isSpeakerNoun(noun.lower)) return null;
  // «…en Lund, general Luis Paz»: a title opens another name
  if (isTitle(noun) && tokens[first + 1]?.kind === 'capital') return null;
  let at = first + 1;
  while (at < from + MAX_ROLE && isInRole(tokens[at])) at++;
  const end = tokens[at];
  return end && (end.kind === 'mark' || end.kind === 'break')
    ? text.slice(noun.start, tokens[at - 1]!.end)
    : null;
}

const isInRole = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'word' || token.kind === 'capital' || token.kind === 'number') &&
  !SUBORDINATORS.has(token.lower) &&
  !(token.kind === 'word' && isVerb(token.lower));
