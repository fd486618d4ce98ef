import { calledSo } from '../speaker/called-so.ts';
import { areCompatible, nameWords } from '../speaker/resolve-speaker.ts';
import { words } from '../text/words.ts';
import type { SpeakerKind } from '../quotation/quotation.ts';

/** Who is said to have spoken. */
export interface Attributed {
  readonly speaker: string | null;
  readonly speakerKind: SpeakerKind | null;
  /** What the article says the speaker is. */
  readonly speakerRole: string | null;
}

/**
 * Whether two quotations' speakers are one: `likely` where one article describes what the other one's speaker is, "the mayor"
 * and "Ana Duarte, mayor of Tarn", or has the first name only; `unknown` where one of them has no name.
 */
export type Agreement = 'same' | 'likely' | 'differ' | 'unknown';

/** Compares speakers; each name is read once. */
export function compareSpeakers(): (a: Attributed, b: Attributed) => Agreement {
  const wordsOf = remember(nameWords);
  const described = remember((text) =>
    words(text)
      .filter((word) => !ARTICLES.has(word))
      .join(' '),
  );
  const called = remember((both) => {
    const [description = '', role = ''] = both.split('\n');
    return calledSo(description, role);
  });
  /** Is the one that has no name described by the role of the other? */
  const isDescribed = (one: Attributed, named: Attributed): boolean =>
    one.speakerKind === 'description' &&
    named.speakerRole !== null &&
    called(`${one.speaker}\n${named.speakerRole}`) === 'yes';
  return (a, b) => {
    if (a.speaker === null || b.speaker === null) return 'unknown';
    if (a.speaker === b.speaker) return 'same';
    if (a.speakerKind === 'description' || b.speakerKind === 'description') {
      if (a.speakerKind === b.speakerKind)
        return described(a.speaker) === described(b.speaker) ? 'same' : 'unknown';
      return isDescribed(a, b) || isDescribed(b, a) ? 'likely' : 'unknown';
    }
    const [one, other] = [wordsOf(a.speaker), wordsOf(b.speaker)];
    if (areCompatible(one, other)) return 'same';
    if (a.speakerKind === 'person' && b.speakerKind === 'person' && isFirstName(one, other)) return 'likely';
    // "Harbour Systems" for "Harbour Systems Limited"
    return a.speakerKind === 'body' && b.speakerKind === 'body' && opens(one, other) ? 'same' : 'differ';
  };
}

/** "Gonzalo" for "Gonzalo Ruiz" */
function isFirstName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length === 1 && long.length > 1 && short[0] === long[0];
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
