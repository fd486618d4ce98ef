import { lowerAt } from '../clause/narrative-line.ts';
import type { SpeakerMention } from '../clause/speaker-mention.ts';
import type { Entity } from '../names/entity.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { DEMONYMS, NATIONS, ORIGIN_ADJECTIVES } from '../rules/demonyms.ts';
import { SURE } from '../rules/sureness.ts';
import { GENDERED, POSITIONS, POSTS, RENAMING, RENAMING_OF, RENAMING_WITH, ROLES } from '../rules/titles.ts';
import { identify, type Identity } from './identity.ts';
import type { Lookup } from './lookup.ts';
import { rankAntecedents } from './rank-antecedents.ts';

/** "the mother-of-three" */
const PARENT = /^(?:mother|father|mum|mom|dad|grandmother|grandfather)-of-/;
/** Points by which the one last told of must lead the next. */
const LEAD = 0.5;
/** Tokens back in which "a designer" may have brought in "the designer". */
const INTRODUCED_REACH = 1_500;

/** "the billionaire said", where no role tells who: the one the story is about at that point, if that is plain. */
export function findRenamed(lookup: Lookup, mention: SpeakerMention): Identity | null {
  const { narrative } = lookup;
  if (!mayRename(lookup, mention) || isIntroduced(narrative, mention)) return null;
  // "the German … the Frenchman": one of several, and nothing tells which
  if (DEMONYMS.has(mention.head) && hasOtherOrigin(narrative, mention.head)) return null;
  const [best, second] = rankAntecedents(lookup, GENDERED.get(mention.head.replace(/-of-.*/, '')) ?? null);
  // "His team mate Paul Wit was fourth. “No,” the German said.": which of them that is, nothing tells
  const either =
    second?.signs.includes('same-paragraph') && (second.entity.person || second.entity.words.length > 1);
  if (DEMONYMS.has(mention.head) && either) return null;
  const known = best && (best.entity.person || best.entity.words.length > 1);
  if (!known || best.score - (second?.score ?? 0) < LEAD || holdsOther(best.entity, mention.head))
    return null;
  const words = narrative.text.slice(mention.start, mention.end);
  return identify(best.entity, SURE.renamed, `"${words}": the person last spoken of`);
}

/** Is it a noun by which someone is named again, with nothing that tells one apart from others? */
function mayRename({ narrative, place }: Lookup, mention: SpeakerMention): boolean {
  const { head, determiner, modifiers, start, end } = mention;
  if (determiner !== 'the' || narrative.quoted(place) || modifiers.includes("'s")) return false;
  // "the leader of the council" is told apart by the council
  if (/ of (?!two|three|four|five|six)/.test(narrative.text.slice(start, end))) return false;
  const told =
    RENAMING_WITH.has(modifiers[0] ?? '') ||
    modifiers.some((word) => word.endsWith('-year-old') || DEMONYMS.has(word));
  if (told && ROLES.has(head)) return true;
  // "the Finnish driver"; not "the Finnish minister"
  if (POSITIONS.has(head) && modifiers.some((word) => ORIGIN_ADJECTIVES.has(word))) return true;
  if (NATIONS.has(head)) return true;
  const placed = RENAMING_OF.has(head) && isPlaced(narrative, mention);
  return RENAMING.has(head) || head.endsWith('-year-old') || PARENT.test(head) || placed;
}

/** Does a name stand in the description: "the Old Trafford boss"? */
const isPlaced = ({ line }: Narrative, { from, to }: SpeakerMention): boolean =>
  line.tokens.slice(from + 1, to).some(({ kind }) => kind === 'capital');

/** Was somebody brought in before as "a designer", so that "the designer" is that one? */
function isIntroduced({ line }: Narrative, { head, from }: SpeakerMention): boolean {
  for (let at = from - 1; at > Math.max(0, from - INTRODUCED_REACH); at--) {
    if (lowerAt(line, at) !== head) continue;
    for (let back = at - 1; back >= Math.max(0, at - 4); back--)
      if (/^(?:an?|one|another)$/.test(lowerAt(line, back))) return true;
  }
  return false;
}

/** "Captain Ana Duarte … the chairman": does the article give that person another post than this one? */
const holdsOther = ({ roles }: Entity, head: string): boolean =>
  POSTS.has(head) && roles.some(({ shown, words }) => shown && words.some(isPost) && !words.includes(head));

/** "chair", "vice-chair" */
const isPost = (word: string): boolean => POSTS.has(word) || POSTS.has(word.replace(/^.*-/, ''));

/** Is somebody else called by another origin: "the Frenchman", beside "the German"? */
const hasOtherOrigin = ({ line }: Narrative, head: string): boolean =>
  line.tokens.some(
    ({ kind, lower }, at) =>
      kind === 'capital' && lower !== head && DEMONYMS.has(lower) && lowerAt(line, at - 1) === 'the',
  );
