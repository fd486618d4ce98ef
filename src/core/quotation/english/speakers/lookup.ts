import type { Entity } from '../names/entity.ts';
import { speakerStep } from '../../steps.ts';
import type { Shown } from '../rules/shown.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { Discourse } from './discourse.ts';
import type { Identity } from './identity.ts';

/** Where somebody is looked for, and who it cannot be. */
export interface Lookup {
  readonly narrative: Narrative;
  readonly discourse: Discourse;
  /** The article token at which the mention stands. */
  readonly place: number;
  readonly not: ReadonlySet<Entity>;
}

/** A way to tell whom some words mean; null where it does not know. */
export interface Resolver<Words> extends Shown {
  readonly resolve: (lookup: Lookup, words: Words) => Identity | null;
}

/** The answer of the first that knows. */
export function resolveBy<Words>(
  resolvers: readonly Resolver<Words>[],
  lookup: Lookup,
  words: Words,
): Identity | null {
  for (const { rule, resolve } of resolvers) {
    const identity = resolve(lookup, words);
    if (!identity) continue;
    lookup.narrative.trace?.(speakerStep('speaker', rule, identity));
    return identity;
  }
  return null;
}
