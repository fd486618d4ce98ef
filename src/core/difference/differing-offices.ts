import { fold } from '../text/words.ts';
import type { Difference } from './difference.ts';

/** A quotation with what its article calls the speaker. */
export interface OfficeHolder {
  readonly article: string;
  readonly speaker: string | null;
  readonly speakerKind: string | null;
  readonly speakerRole: string | null;
}

const FORMER = /^(?:then|former|ex)[-\s]+/i;

/** "then-President" in one article and "President" in another, of the same person. */
export function differingOffices(quotations: readonly OfficeHolder[]): Difference[] {
  const people = Map.groupBy(
    quotations.filter(({ speakerKind, speakerRole }) => speakerKind === 'person' && speakerRole !== null),
    ({ speaker }) => speaker!,
  );
  return [...people].flatMap(([about, list]) => {
    const byRole = Map.groupBy(list, ({ speakerRole }) => speakerRole!);
    const former = [...byRole.keys()].filter((role) => FORMER.test(role));
    return former.flatMap((role) => {
      const held = [...byRole.keys()].filter((other) => fold(other) === fold(role.replace(FORMER, '')));
      if (held.length === 0) return [];
      const values = [role, ...held].map((value) => ({
        value,
        articles: [...new Set(byRole.get(value)!.map(({ article }) => article))],
      }));
      return [{ about, values }];
    });
  });
}
