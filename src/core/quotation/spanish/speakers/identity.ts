import type { SpeakerKind } from '../../quotation.ts';
import type { Gender, Person } from '../names/name.ts';
import { SURE } from '../rules/sureness.ts';

/** Who speaks: someone the article names, or a description; nobody when `speaker` is null. */
export interface Identity {
  readonly person: Person | null;
  readonly speaker: string | null;
  readonly kind: SpeakerKind | null;
  readonly gender: Gender | null;
  /** 0 to 1. */
  readonly sure: number;
  /** In words a reader understands. */
  readonly why: string;
}

export const NOBODY: Identity = {
  person: null,
  speaker: null,
  kind: null,
  gender: null,
  sure: SURE.nobody,
  why: 'nobody is named as its speaker',
};

/** Longest role shown, in characters. */
const MAX_ROLE = 60;

/** The first thing the article calls someone, within reason. */
export const roleOf = (person: Person | null): string | null =>
  person?.roles.find((role) => role.length <= MAX_ROLE) ?? null;

export const identify = (person: Person, sure: number, why: string): Identity => ({
  person,
  speaker: person.name,
  kind: person.kind === 'body' ? 'body' : 'person',
  gender: person.gender,
  sure,
  why,
});
