import type { Entity } from '../names/entity.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { Gender } from '../rules/gender.ts';
import type { Discourse, Standing } from './discourse.ts';

/** What may speak for or against someone as the one a pronoun means: all that `signsOf` gives. */
export const ANTECEDENT_SIGNS = [
  'same-sentence',
  'one-back',
  'two-back',
  'four-back',
  'eight-back',
  'far-back',
  'same-paragraph',
  'paragraph-before',
  'two-paragraphs',
  'four-paragraphs',
  'far-paragraphs',
  'subject',
  'last-subject',
  'last-mention',
  'subject-here',
  'subject-paragraph-before',
  'after-preposition',
  'possessive',
  'only-in-quotations',
  'last-quoted',
  'last-spoke',
  'quoted-here',
  'quoted-paragraph-before',
  'pronoun-lately',
  'most-named',
  'often-named',
  'named-once',
  'gender-known',
  'person-known',
  'one-word',
  'unproven',
  'asked',
  'no-evidence',
] as const;

export type AntecedentSign = (typeof ANTECEDENT_SIGNS)[number];

/** The furthest that any candidate came: the clause of the last subject and of the last mention, the most mentions. */
export interface Rivals {
  readonly subject: number;
  readonly mention: number;
  readonly most: number;
}

/** Whose signs are read, and where. */
export interface SignContext {
  readonly narrative: Narrative;
  readonly discourse: Discourse;
  /** The clause of the pronoun or description. */
  readonly clause: number;
  readonly gender: Gender | null;
  readonly last: Rivals;
}

/** What speaks for and against someone as the one meant. */
export function signsOf(context: SignContext, standing: Standing): AntecedentSign[] {
  return [
    ...signsOfPlace(context, standing),
    ...signsOfSpeech(context, standing),
    ...signsOfMentions(context, standing),
    ...signsOfPerson(standing.entity, context.gender),
  ];
}

/** Where the story told of someone last, and how. */
function signsOfPlace({ narrative, clause, last }: SignContext, standing: Standing): AntecedentSign[] {
  const { mentioned, subject, acted, spoke, quoted, afterPreposition, possessive } = standing;
  const deed = Math.max(subject, acted, spoke, quoted);
  const nearest = Math.max(mentioned, deed);
  if (nearest < 0) return ['only-in-quotations'];
  const apart = paragraphsFrom(narrative, clause);
  const signs: AntecedentSign[] = [sentencesBack(clause - nearest), paragraphsBack(apart(nearest))];
  if (deed === nearest) signs.push('subject');
  if (deed >= 0 && deed === last.subject) signs.push('last-subject');
  if (mentioned >= 0 && mentioned === last.mention) signs.push('last-mention');
  if (mentioned === nearest && afterPreposition) signs.push('after-preposition');
  if (mentioned === nearest && possessive) signs.push('possessive');
  if (deed >= 0 && apart(deed) === 0) signs.push('subject-here');
  if (deed >= 0 && apart(deed) === 1) signs.push('subject-paragraph-before');
  return signs;
}

/** Who was asked, who spoke. */
function signsOfSpeech({ narrative, discourse, clause }: SignContext, standing: Standing): AntecedentSign[] {
  const { asked, quoted, acted } = standing;
  const apart = paragraphsFrom(narrative, clause);
  const signs: AntecedentSign[] = [];
  if (asked >= 0 && asked >= clause - 1) signs.push('asked');
  if (discourse.lastQuoted === standing) signs.push('last-quoted');
  if (discourse.lastSpoke === standing) signs.push('last-spoke');
  if (quoted >= 0 && apart(quoted) === 0) signs.push('quoted-here');
  if (quoted >= 0 && apart(quoted) === 1) signs.push('quoted-paragraph-before');
  if (acted >= 0 && clause - acted <= 2) signs.push('pronoun-lately');
  return signs;
}

function signsOfMentions({ last }: SignContext, { mentions }: Standing): AntecedentSign[] {
  const signs: AntecedentSign[] = [];
  if (mentions === last.most) signs.push('most-named');
  if (mentions > 3) signs.push('often-named');
  if (mentions === 1) signs.push('named-once');
  return signs;
}

/** What shows that it is a person, and which. */
function signsOfPerson(entity: Entity, gender: Gender | null): AntecedentSign[] {
  const signs: AntecedentSign[] = gender && entity.gender ? ['gender-known'] : [];
  if (entity.person) signs.push('person-known');
  else if (entity.words.length === 1 && !entity.gender) signs.push(entity.speaks ? 'one-word' : 'unproven');
  else if (!entity.gender && !entity.speaks) signs.push('no-evidence');
  return signs;
}

/** How many paragraphs a clause lies before another. */
const paragraphsFrom =
  ({ paragraphOf }: Narrative, clause: number) =>
  (earlier: number): number =>
    (paragraphOf[clause] ?? 0) - (paragraphOf[earlier] ?? 0);

/** The sign of a distance: that of the first row it does not exceed. */
const SENTENCES_BACK = [
  [0, 'same-sentence'],
  [1, 'one-back'],
  [2, 'two-back'],
  [4, 'four-back'],
  [8, 'eight-back'],
  [Infinity, 'far-back'],
] as const satisfies readonly (readonly [number, AntecedentSign])[];
const PARAGRAPHS_BACK = [
  [0, 'same-paragraph'],
  [1, 'paragraph-before'],
  [2, 'two-paragraphs'],
  [4, 'four-paragraphs'],
  [Infinity, 'far-paragraphs'],
] as const satisfies readonly (readonly [number, AntecedentSign])[];

const sentencesBack = (count: number): AntecedentSign =>
  SENTENCES_BACK.find(([most]) => count <= most)?.[1] ?? 'far-back';
const paragraphsBack = (count: number): AntecedentSign =>
  PARAGRAPHS_BACK.find(([most]) => count <= most)?.[1] ?? 'far-paragraphs';
