import { note } from './discourse.ts';
import { resolveMention } from './resolve-mention.ts';
import { absentees, placeOf, type Search } from './search.ts';
import { lowerAt, pronoun, type SpeakerMention } from './noun-phrase.ts';

/** Takes in a clause that has been passed: who spoke in it without being quoted, or whom its "he" or "she" means. */
export function readStory(search: Search, number: number): void {
  const { scene, discourse } = search;
  const reading = search.reading(number);
  if (!reading || reading.attributions.size > 0) return;
  const spoke = reading.cues.find(
    ({ subject, takes }) => subject && (takes === 'words' || takes === 'hearer'),
  )?.subject;
  if (spoke) discourse.told.set(number, spoke);
  const mention = spoke ?? firstPronoun(search, number);
  if (!mention || mention.form === 'description') return;
  const { entity } = resolveMention(
    scene,
    discourse,
    mention,
    placeOf(search, mention),
    absentees(search, number),
  );
  note(discourse, entity, number, spoke ? 'spoke' : 'acted');
}

function firstPronoun({ scene }: Search, number: number): SpeakerMention | null {
  const clause = scene.clauses[number];
  if (!clause) return null;
  for (let at = clause.from; at < clause.to; at++) {
    const lower = lowerAt(scene.line, at);
    if (lower === 'he' || lower === 'she') return pronoun(scene.line, at);
  }
  return null;
}
