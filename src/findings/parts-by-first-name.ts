import { nameWords, type Identity } from '../core/speaker/resolve-speaker.ts';
import type { StatementPart } from '../core/statement/statement.ts';
import type { Library } from '../store/library.ts';

/**
 * Quotations of a person in articles that say only "Gonzalo": those of the stories in which others call the person in full,
 * and nobody else by that first name. The family name is the first one in some countries. `own` are those known to be theirs.
 */
export async function partsByFirstName(
  { kind, name, ids }: Identity,
  own: readonly StatementPart[],
  library: Library,
): Promise<StatementPart[]> {
  const [first, ...more] = nameWords(name);
  if (kind !== 'person' || first === undefined || more.length === 0) return [];
  const namesakes = (await library.speakersNamed([first])).filter(({ id }) => !ids.includes(id));
  const isBare = (full: string): boolean => nameWords(full).join(' ') === first;
  const bare = namesakes.filter((speaker) => speaker.kind === 'person' && isBare(speaker.name));
  if (bare.length === 0) return [];
  const parts = await library.quotationParts(bare.map(({ id }) => id));
  const elsewhere = await library.quotationParts(
    namesakes.filter((speaker) => !isBare(speaker.name)).map(({ id }) => id),
  );
  const articles = [...own, ...parts, ...elsewhere].map(({ article }) => article);
  const heads = await library.heads([...new Set(articles)]);
  const storyOf = new Map(heads.map(({ id, story }) => [id, story]));
  const storiesOf = (list: readonly StatementPart[]) =>
    new Set(list.map(({ article }) => storyOf.get(article)));
  const [theirs, taken] = [storiesOf(own), storiesOf(elsewhere)];
  return parts.filter(({ article }) => {
    const story = storyOf.get(article);
    return theirs.has(story) && !taken.has(story);
  });
}
