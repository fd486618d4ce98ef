import type { SpeakerKind } from '../../quotation.ts';
import type { Entity } from '../names/entity.ts';
import type { Gender } from '../rules/gender.ts';

/** Who is meant, how sure that is (0 to 1), and why. */
export interface Identity {
  readonly entity: Entity | null;
  readonly speaker: string | null;
  readonly kind: SpeakerKind | null;
  /** Of a person who is only described, when the description tells; undefined for others. */
  readonly gender?: Gender | null;
  readonly sure: number;
  readonly why: string;
}

export const NOBODY: Identity = { entity: null, speaker: null, kind: null, sure: 0, why: 'no speaker found' };

/** A person or body of the article as the one meant. */
export function identify(entity: Entity, sure: number, why: string): Identity {
  const isBody = entity.thing && !entity.person;
  const speaker = isBody && entity.definite ? `the ${entity.name}` : entity.name;
  return { entity, speaker, kind: isBody ? 'body' : 'person', sure, why };
}

/** The same one, at most so sure. */
export const atMost = (identity: Identity, sure: number, why = identity.why): Identity => ({
  ...identity,
  sure: Math.min(identity.sure, sure),
  why,
});
