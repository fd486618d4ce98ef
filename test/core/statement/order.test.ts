import { describe, expect, test } from 'vitest';
import {
  assignStatements,
  type Assigned,
  type Unassigned,
} from '../../../src/core/statement/assign-statements.ts';

/** A quotation of an article; those with the same `group` are parts of one attribution. */
interface Quoted {
  readonly text: string;
  readonly speaker?: string | null;
  readonly kind?: 'person' | 'body' | 'description';
  readonly role?: string;
  readonly type?: 'direct' | 'mixed';
  readonly group?: number;
}

/** Articles, each with its quotations, and the statements that they are in all, by the beginnings of the quotations. */
const STORIES: readonly (readonly [
  what: string,
  articles: readonly (readonly Quoted[])[],
  statements: readonly (readonly string[])[],
])[] = [
  [
    'a lone fragment goes into a whole',
    [
      [{ text: 'run all winter', type: 'mixed' }],
      [{ text: 'The ferry will run all winter, whatever the weather' }],
      [{ text: 'We shall see in spring what it has cost us' }],
    ],
    [['run all winter', 'The ferry will run'], ['We shall see']],
  ],
  [
    'a fragment goes to the likest of two wholes and ties neither to the other',
    [
      [{ text: 'not a single penny', type: 'mixed' }],
      [{ text: 'They gave us not a single penny' }],
      [
        {
          text: 'Nobody in the whole of this valley will pay, not this year and not the next, not a single penny more for water',
        },
      ],
      [{ text: 'not a single penny', type: 'mixed' }],
    ],
    [['not a single penny', 'They gave us', 'not a single penny'], ['Nobody in the whole']],
  ],
  [
    'three cuts of one utterance, of which two share nothing',
    [
      [{ text: 'The dam was sound on Friday and it was sound on Saturday night' }],
      [{ text: 'nobody told us about the second crack before it was too late' }],
      [
        {
          text: 'The dam was sound on Friday and it was sound on Saturday night, but nobody told us about the second crack before it was too late',
        },
      ],
    ],
    [['The dam was sound', 'nobody told us', 'The dam was sound']],
  ],
  [
    'an utterance split by its cue is one, here whole and there in half',
    [
      [
        { text: 'We kept the lights on for as long as we could,', group: 1 },
        { text: 'Then the river came in.', group: 1 },
      ],
      [{ text: 'Then the river came in.' }],
      [{ text: 'We kept the lights on for as long as we could.' }],
    ],
    [['We kept the lights', 'Then the river', 'Then the river', 'We kept the lights']],
  ],
  [
    'fragments of one cue are two statements, each with its whole',
    [
      [
        { text: 'hit land', type: 'mixed', group: 1 },
        { text: 'running the whole country', type: 'mixed', group: 1 },
      ],
      [{ text: 'They are running the whole country from a hotel' }],
    ],
    [['hit land'], ['running the whole', 'They are running']],
  ],
  [
    'a role and a name are one where the words are',
    [
      [
        {
          text: 'It was the longest night of my working life,',
          speaker: 'the harbour master',
          kind: 'description',
        },
      ],
      [{ text: 'It was the longest night of my working life.', speaker: 'Ines Prado' }],
    ],
    [['It was the longest', 'It was the longest']],
  ],
  [
    'a short name of a body is the body',
    [
      [{ text: 'We have closed both gates and are counting the boats', speaker: 'Tarn Water', kind: 'body' }],
      [{ text: 'we are counting the boats, all of them', speaker: 'Tarn Water Authority', kind: 'body' }],
      [
        {
          text: 'We have closed both gates and we are counting the boats, all of them',
          speaker: 'Tarn Water',
          kind: 'body',
        },
      ],
    ],
    [['We have closed', 'we are counting', 'We have closed']],
  ],
  [
    'a name with both surnames is the name with one',
    [
      [{ text: 'Nobody has asked the farmers what they drink', speaker: 'Elena Ruiz Cabral' }],
      [{ text: 'Nobody asked the farmers what they drink', speaker: 'Elena Ruiz' }],
    ],
    [['Nobody has asked', 'Nobody asked']],
  ],
  [
    'two people with the same words are two',
    [
      [{ text: 'We have done nothing wrong in this matter', speaker: 'Ines Prado' }],
      [{ text: 'We have done nothing wrong in this matter', speaker: 'Karl Wit' }],
    ],
    [['We have done'], ['We have done']],
  ],
  [
    'two numbers are two statements, and a cut that fits both goes to the likest',
    [
      [{ text: 'We will lose 20 jobs in the harbour this year' }],
      [{ text: 'We will lose 200 jobs in the harbour this year' }],
    ],
    [['We will lose 20 '], ['We will lose 200']],
  ],
  [
    'two statements of one speech',
    [
      [
        { text: 'This council has borrowed more than it can ever repay', group: 1 },
        { text: 'My children walk to school in the dark because of you', group: 2 },
      ],
      [{ text: 'My children walk to school in the dark' }],
    ],
    [['This council'], ['My children', 'My children']],
  ],
];

/** Saves articles one after the other as a store does, and tells which texts are one statement. */
function statementsOf(articles: readonly (readonly Quoted[])[]): string[][] {
  let stored: (Assigned & { readonly article: number })[] = [];
  let next = 1;
  articles.forEach((quotations, article) => {
    const fresh = quotations.map(
      ({ text, speaker = 'Ivo Barden', kind, role = null, type = 'direct', group }, i): Unassigned => ({
        text,
        speaker,
        speakerKind: speaker === null ? null : (kind ?? 'person'),
        speakerRole: role,
        type,
        cue: null,
        start: 200 * i,
        end: 200 * i + text.length,
        group: group ?? 100 + i,
      }),
    );
    const { targets, merges, moves } = assignStatements(fresh, stored);
    const into = new Map(merges);
    const ids = fresh.map(() => next++);
    const numberOf = (target: (typeof targets)[number]): number =>
      target.kind === 'stored' ? target.statement : ids[target.index]!;
    const moved = new Map(moves.map(({ quotation, target }) => [quotation, numberOf(target)]));
    stored = [
      ...stored.map((one) => ({
        ...one,
        statement: moved.get(one.id) ?? into.get(one.statement) ?? one.statement,
      })),
      ...fresh.map(({ text, speaker, speakerKind, speakerRole }, i) => ({
        id: ids[i]!,
        statement: numberOf(targets[i]!),
        text,
        speaker,
        speakerKind,
        speakerRole,
        article,
        bound: false,
        inStory: false,
      })),
    ];
    const isBound = ({ statement, article: own, text }: (typeof stored)[number]): boolean =>
      stored.some(
        (other) => other.statement === statement && other.article === own && other.text.length > text.length,
      );
    stored = stored.map((one) => ({ ...one, bound: isBound(one) }));
  });
  return [...Map.groupBy(stored, ({ statement }) => statement).values()]
    .map((one) => one.map(({ text }) => text).sort())
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

const sizes = (lists: readonly (readonly string[])[]): number[] =>
  lists.map(({ length }) => length).sort((a, b) => a - b);

/** All orders of a list. */
const orders = <Item>(list: readonly Item[]): Item[][] =>
  list.length < 2
    ? [[...list]]
    : list.flatMap((item, i) => orders(list.toSpliced(i, 1)).map((rest) => [item, ...rest]));

describe('statements do not depend on the order in which articles are read', () => {
  test.each(STORIES)('%s', (_what, articles, statements) => {
    const all = articles.flat().map(({ text }) => text);
    const expected = statementsOf(articles);
    expect(sizes(expected)).toEqual(sizes(statements));
    for (const beginnings of statements)
      expect(
        expected.some((one) =>
          beginnings.every((beginning) => one.some((text) => text.startsWith(beginning))),
        ),
        `${beginnings.join(' + ')} in ${JSON.stringify(expected)}`,
      ).toBe(true);
    expect(expected.flat().sort()).toEqual(all.sort());
    for (const order of orders(articles)) expect(statementsOf(order)).toEqual(expected);
  });
});
