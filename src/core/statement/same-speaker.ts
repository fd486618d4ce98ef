import { areCompatible, nameWords } from '../speaker/resolve-speaker.ts';
import { words } from '../text/words.ts';
import type { SpeakerKind } from '../quotation/quotation.ts';

/** Who is said to have spoken. */
export interface Attributed {
  readonly speaker: string | null;
  readonly speakerKind: SpeakerKind | null;
}

/** Whether two quotations' speakers are one; `unknown` where one of them has no name: "the mayor" may be anybody's role. */
export type Agreement = 'same' | 'differ' | 'unknown';

/** Compares speakers; each name is read once. */
export function compareSpeakers(): (a: Attributed, b: Attributed) => Agreement {
  const wordsOf = remember(nameWords);
  const described = remember((text) =>
    words(text)
      .filter((word) => !ARTICLES.has(word))
      .join(' '),
  );
  return (a, b) => {
    if (a.speaker === null || b.speaker === null) return 'unknown';
    if (a.speaker === b.speaker) return 'same';
    if (a.speakerKind === 'description' || b.speakerKind === 'description')
      return a.speakerKind === b.speakerKind && described(a.speaker) === described(b.speaker)
        ? 'same'
        : 'unknown';
    const [one, other] = [wordsOf(a.speaker), wordsOf(b.speaker)];
    if (areCompatible(one, other)) return 'same';
    // "Harbour Systems" for "Harbour Systems Limited"
    return a.speakerKind === 'body' && b.speakerKind === 'body' && opens(one, other) ? 'same' : 'differ';
  };
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'el', 'la', 'los', 'las', 'un', 'una']);

function opens(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word, i) => word === long[i]);
}

/** A function of a text that reads each text once. */
export function remember<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = read(text)));
    return found;
  };
}
