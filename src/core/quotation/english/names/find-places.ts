import type { Token } from '../../../text/tokens.ts';
import type { NameMention } from './entity.ts';
import { CIVIC, SETTLEMENTS, TRUST } from '../rules/places.ts';
import { isDateline } from './name-shapes.ts';

const LOCATIVE = /^(?:in|near|outside)$/;

/**
 * Marks as things the names that the article shows to be places: "in Adley", "the town of Adley", "the Adley council",
 * "ADLEY —". A name that is also somebody's surname, or stands with a title, stays a person's.
 */
export function markPlaces(tokens: readonly Token[], names: readonly NameMention[]): readonly NameMention[] {
  const places = new Set<string>();
  const people = new Set<string>();
  const lowerAt = (at: number): string => tokens[at]?.lower ?? '';
  for (const name of names) {
    const whole = name.keys.join(' ');
    if (isPlaceHere(tokens, name)) places.add(whole);
    else if (name.person || name.role || (name.words.length > 1 && !name.thing))
      people.add(name.keys.at(-1) ?? '');
    if (name.person || /^(?:who|whose)$/.test(lowerAt(name.last + (lowerAt(name.last) === ',' ? 1 : 0))))
      people.add(whole);
  }
  if (places.size === 0) return names;
  return names.map((name) => {
    const whole = name.keys.join(' ');
    return places.has(whole) && !people.has(whole) && !name.thing
      ? { ...name, thing: true, person: false }
      : name;
  });
}

function isPlaceHere(tokens: readonly Token[], name: NameMention): boolean {
  const lowerAt = (at: number): string => tokens[at]?.lower ?? '';
  if (name.person || name.role) return false;
  if (name.thing) return isDateline(tokens, name.first, name.last);
  if (opensReport(tokens, name)) return true;
  const before = lowerAt(name.first - 1);
  if (before === 'of' && SETTLEMENTS.has(lowerAt(name.first - 2))) return true;
  if (name.possessive) return false;
  if (LOCATIVE.test(before)) return !TRUST.has(lowerAt(name.first - 2));
  const after = lowerAt(name.last);
  return before === 'the' ? CIVIC.has(after) : /^(?:council|police|residents|villagers)$/.test(after);
}

/** "Lund — The council …": at the start of a line, before a dash and a new sentence. */
function opensReport(tokens: readonly Token[], { first, last }: NameMention): boolean {
  const starts = first === 0 || tokens[first - 1]?.kind === 'break';
  return starts && /^(?:—|–|--)$/.test(tokens[last]?.lower ?? '') && tokens[last + 1]?.kind === 'capital';
}
