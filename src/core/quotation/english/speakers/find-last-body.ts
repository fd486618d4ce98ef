import { wordSet } from '../../../text/word-set.ts';
import { clauseSubject } from '../clause/clause-subject.ts';
import type { Entity } from '../names/entity.ts';
import type { SpeakerMention } from '../clause/speaker-mention.ts';
import { BODIES } from '../rules/titles.ts';
import { COMPANIES, INCORPORATED } from '../rules/name-words.ts';
import { PLACES } from '../rules/places.ts';
import { SURE } from '../rules/sureness.ts';
import { identify, type Identity } from './identity.ts';
import type { Lookup } from './lookup.ts';

/** Sentences back in which the body acts that is called another way. */
const REACH = 4;

/** Nouns for bodies whose names mostly tell what they are, and the words that do so. */
const KINDS: readonly (readonly [nouns: RegExp, names: RegExp])[] = [
  [/^union$/, /^(?:union|workers|alliance|federation|association|brotherhood|guild|teamsters|unite|unison)$/],
  [/^council$/, /^(?:council|borough|county)$/],
  [/^(?:hospital|clinic)$/, /^(?:hospital|hospitals|infirmary|trust|clinic)$/],
  [/^(?:school|college|university)$/, /^(?:school|college|university|academy|primary|institute)$/],
  [/^(?:ministry|department)$/, /^(?:ministry|department|office)$/],
  [
    /^(?:paper|newspaper|magazine|broadcaster|outlet)$/,
    /^(?:times|post|herald|gazette|courier|tribune|chronicle|telegraph|journal|news|guardian|mail|express|mirror|observer|record|echo|argus|examiner|inquirer|dispatch|independent|press|review|magazine|sentinel|ledger|radio|tv)$/,
  ],
  [/^(?:court|tribunal)$/, /^(?:court|tribunal)$/],
  [
    /^party$/,
    /^(?:party|democrats|republicans|labour|conservatives|greens|union|front|league|congress|dal)$/,
  ],
];

/** May a body of this name be called so? "The union" is no firm, and "the company" no union. */
function isOfKind(head: string, keys: readonly string[]): boolean {
  const own = KINDS.find(([nouns]) => nouns.test(head));
  if (own) return keys.some((key) => own[1].test(key)) || (keys.length === 1 && (keys[0]?.length ?? 0) < 6);
  return !KINDS.some(([, names]) => names.test(keys.at(-1) ?? ''));
}

/** Nouns for bodies whose names may be any word: "Plumora", "Harcourt City". */
const UNPROVEN: ReadonlySet<string> = wordSet(
  COMPANIES,
  'club team band startup airline carrier lender brand maker bank insurer broadcaster publisher',
);

/** "the company said", where no name holds the word: the one body that the last sentences have as their subject. */
export function findLastBody(
  { narrative, discourse, place }: Lookup,
  { head, determiner, modifiers }: SpeakerMention,
): Identity | null {
  if (determiner !== 'the' || modifiers.length > 0 || !BODIES.has(head) || head.endsWith('s')) return null;
  // "the institute", where two institutes are named
  if (narrative.entities.entities.some(({ thing, keys }) => thing && keys.includes(head))) return null;
  const here = narrative.clauseOf[place] ?? 0;
  for (let number = here; number >= Math.max(0, here - REACH); number--) {
    const clause = narrative.clauses[number];
    const subject =
      (number < here ? discourse.told.get(number) : null) ??
      (clause && clauseSubject(narrative.line, clause, clause.to));
    const entity = subject?.name && narrative.entities.of(subject.name);
    if (!entity || entity.person || PLACES.has(entity.keys.join(' '))) continue;
    if (!entity.thing && !(UNPROVEN.has(head) && entity.gender === null)) continue;
    if (!isOfKind(head, entity.keys)) continue;
    return identify(entity, SURE.renamed, `"the ${head}": the body last spoken of`);
  }
  return COMPANIES.has(head) ? onlyCompany(narrative.entities.entities, head) : null;
}

/** The only one that its name tells to be a company. */
function onlyCompany(entities: readonly Entity[], head: string): Identity | null {
  const [only, ...others] = entities.filter(
    ({ thing, keys }) => thing && INCORPORATED.has(keys.at(-1) ?? ''),
  );
  return only && others.length === 0
    ? identify(only, SURE.renamed, `the only ${head} the article names`)
    : null;
}
