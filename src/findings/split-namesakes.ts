import { judgeBareNames, partNames } from '../core/speaker/namesakes.ts';
import type { Identity } from '../core/speaker/resolve-speaker.ts';
import type { StatementPart } from '../core/statement/statement.ts';
import type { Library } from '../store/library.ts';

/** Parts the quotations of somebody named in full from those of a bare surname that may be another's. */
export async function splitNamesakes(
  identity: Identity,
  parts: readonly StatementPart[],
  library: Library,
): Promise<{ own: StatementPart[]; doubtful: StatementPart[] }> {
  const named = partNames(identity, parts);
  if (named === null) return { own: [...parts], doubtful: [] };
  const heads = await library.heads([...new Set(parts.map(({ article }) => article))]);
  const theirs = judgeBareNames(named, new Map(heads.map(({ id, story }) => [id, story])));
  const doubtful = named.bare.filter((part) => !theirs.has(part));
  return { own: parts.filter((part) => !doubtful.includes(part)), doubtful };
}
