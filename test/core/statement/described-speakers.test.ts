import { describe, expect, test } from 'vitest';
import { assignStatements } from '../../../src/core/statement/assign-statements.ts';

/** Who is said to have spoken: a name, perhaps with what the article calls the person; or `a` description alone; or nobody. */
type Who = { readonly name: string; readonly role?: string } | { readonly a: string } | null;

const attributed = (who: Who) =>
  who === null
    ? { speaker: null, speakerKind: null, speakerRole: null }
    : 'a' in who
      ? { speaker: who.a, speakerKind: 'description' as const, speakerRole: null }
      : { speaker: who.name, speakerKind: 'person' as const, speakerRole: who.role ?? null };

const areOne = (one: string, by: Who, other: string, byOther: Who, inStory: boolean): boolean => {
  const { targets } = assignStatements(
    [
      {
        ...attributed(byOther),
        text: other,
        type: 'direct',
        cue: null,
        start: 0,
        end: other.length,
        group: 0,
      },
    ],
    [{ ...attributed(by), id: 7, statement: 7, text: one, bound: false, inStory }],
  );
  return targets[0]?.kind === 'stored';
};

const PRADO: Who = { name: 'Ines Prado', role: 'harbour master' };
const NIGHT = 'Nobody slept on the quay that night, and in the morning we counted the boats';

describe('an article that only describes who spoke', () => {
  test.each<readonly [what: string, one: string, by: Who, other: string, byOther: Who, inStory: boolean]>([
    [
      'a cut, by the role that the other gives her',
      NIGHT,
      PRADO,
      'in the morning we counted the boats',
      { a: 'the harbour master' },
      false,
    ],
    [
      'the role in other words',
      'The cranes will stand still until every docker has been paid',
      { name: 'Karl Wit', role: "leader of the dockers' union" },
      'cranes will stand still until every docker is paid',
      { a: 'the union leader' },
      false,
    ],
    ['a description that says nothing', NIGHT, PRADO, NIGHT, { a: 'the 22-year-old' }, false],
    [
      'a cut of some length in an article of the story',
      NIGHT,
      PRADO,
      'and in the morning we counted the boats',
      { a: 'a woman on the quay' },
      true,
    ],
    [
      'nobody named, in an article of the story',
      NIGHT,
      PRADO,
      'nobody slept on the quay that night',
      null,
      true,
    ],
    [
      'the first name alone',
      'My brother sold the boat and bought a taxi',
      { name: 'Gil Santo' },
      'My brother has sold the boat and bought a taxi',
      { name: 'Gil' },
      false,
    ],
    [
      'the family name first',
      'My brother sold the boat and bought a taxi',
      { name: 'Hana Mori' },
      'My brother has sold the boat and bought a taxi',
      { name: 'Mori Hana' },
      false,
    ],
  ])('tells of the same statement: %s', (_what, one, by, other, byOther, inStory) => {
    expect(areOne(one, by, other, byOther, inStory)).toBe(true);
    expect(areOne(other, byOther, one, by, inStory)).toBe(true);
  });

  test.each<readonly [what: string, one: string, by: Who, other: string, byOther: Who, inStory: boolean]>([
    [
      'another office',
      NIGHT,
      PRADO,
      'in the morning we counted the boats',
      { a: 'the deputy harbour master' },
      false,
    ],
    ['the words of a few at any time', NIGHT, PRADO, 'in the morning', { a: 'the harbour master' }, false],
    [
      'a common fragment',
      'It is a complete disgrace',
      PRADO,
      'a complete disgrace',
      { a: 'a resident' },
      true,
    ],
    [
      'a saying in the story',
      'History will say that we were on the right side of history',
      PRADO,
      'on the right side of history',
      { a: 'a diplomat' },
      true,
    ],
    [
      'a cut in an article of other news',
      NIGHT,
      PRADO,
      'nobody slept on the quay that night',
      { a: 'a guest' },
      false,
    ],
    [
      'another number',
      'We counted 40 boats on the quay in the morning',
      PRADO,
      'We counted 14 boats on the quay in the morning',
      { a: 'the harbour master' },
      true,
    ],
    [
      'another first name',
      'My brother sold the boat and bought a taxi',
      { name: 'Gil Santo' },
      'My brother has sold the boat and bought a taxi',
      { name: 'Ana' },
      true,
    ],
    [
      'somebody else of the name',
      'My brother sold the boat and bought a taxi',
      { name: 'Gil Santo' },
      'My brother sold the boat and bought a taxi',
      { name: 'Rosa Santo' },
      true,
    ],
  ])('tells of another one: %s', (_what, one, by, other, byOther, inStory) => {
    expect(areOne(one, by, other, byOther, inStory)).toBe(false);
    expect(areOne(other, byOther, one, by, inStory)).toBe(false);
  });
});
