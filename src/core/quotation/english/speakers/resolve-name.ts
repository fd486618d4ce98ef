import type { SpeakerMention } from '../clause/speaker-mention.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { SURE } from '../rules/sureness.ts';
import { identify, NOBODY, type Identity } from './identity.ts';

/** The one who bears the name; less sure where several might. */
export function resolveName(narrative: Narrative, { name }: SpeakerMention): Identity {
  const entity = name && narrative.entities.of(name);
  if (!entity) return NOBODY;
  return identify(entity, narrative.entities.isContested(name) ? SURE.contested : SURE.name, 'the name');
}
