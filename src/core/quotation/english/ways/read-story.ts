import { note } from '../speakers/discourse.ts';
import { resolveMention } from '../speakers/resolve-mention.ts';
import { lookupFor, type Progress } from './progress.ts';
import { pastQuestion } from '../clause/clause-subject.ts';
import { lowerAt } from '../clause/narrative-line.ts';
import { pronoun, type SpeakerMention } from '../clause/speaker-mention.ts';

/** Takes in a clause that has been passed: who spoke in it without being quoted, or whom its "he" or "she" means. */
export function readStory(progress: Progress, number: number): void {
  const { discourse } = progress;
  const reading = progress.reading(number);
  if (!reading || reading.attributions.size > 0) return;
  const clause = progress.narrative.clauses[number];
  const from = clause ? pastQuestion(progress.narrative.line, clause) : 0;
  const spoke = reading.cues.find(
    (cue) => cue.from >= from && cue.subject && (cue.takes === 'words' || cue.takes === 'hearer'),
  )?.subject;
  if (spoke) discourse.told.set(number, spoke);
  const mention = spoke ?? firstPronoun(progress, number);
  if (!mention || mention.form === 'description') return;
  progress.narrative.trace?.({
    stage: 'story',
    rule: spoke ? 'spoke' : 'acted',
    text: `“${progress.narrative.text.slice(mention.start, mention.end)}”, told between quotations`,
    at: mention,
  });
  const { entity } = resolveMention(lookupFor(progress, mention, number), mention);
  note(discourse, entity, number, spoke ? 'spoke' : 'acted');
}

function firstPronoun({ narrative }: Progress, number: number): SpeakerMention | null {
  const clause = narrative.clauses[number];
  if (!clause) return null;
  for (let at = clause.from; at < clause.to; at++) {
    const lower = lowerAt(narrative.line, at);
    if (lower === 'he' || lower === 'she') return pronoun(narrative.line, at);
  }
  return null;
}
