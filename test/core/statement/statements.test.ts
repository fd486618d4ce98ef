import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignStatements,
  type Assigned,
  type Unassigned,
} from '../../../src/core/statement/assign-statements.ts';
import {
  byNews,
  groupStatements,
  newestFirst,
  type StatementPart,
} from '../../../src/core/statement/statement.ts';
import { compareWords } from '../../../src/core/statement/verify.ts';
import { growth } from '../text/growth.ts';

const said = (text: string, speaker: string | null = 'Ivo Barden', start = 0, group = start): Unassigned => ({
  text,
  speaker,
  start,
  speakerKind: speaker === null ? null : 'person',
  speakerRole: null,
  type: 'direct',
  cue: null,
  end: start + text.length,
  group,
});
const stored = (statement: number, text: string, speaker: string | null = 'Ivo Barden'): Assigned => ({
  id: statement,
  statement,
  text,
  speaker,
  speakerKind: speaker === null ? null : 'person',
  speakerRole: null,
  bound: false,
  inStory: false,
});
const FERRY = 'The ferry will run all winter, and we will pay for it ourselves';

describe('putting quotations into statements', () => {
  it.each([
    ['the same words', FERRY, true],
    ['cut shorter', 'The ferry will run all winter', true],
    ['with other marks and case', 'the ferry will run all winter – AND WE WILL PAY FOR IT OURSELVES!', true],
    ['a fragment of it', 'all winter', true],
    ['other words on the same thing', 'Nobody else will pay for a boat in January', false],
    ['a few common words', 'We will see in the end', false],
  ])('%s', (_what, text, same) => {
    const { targets } = assignStatements([said(FERRY, 'Ivo Barden', 0), said(text, 'Ivo Barden', 500)], []);
    const [first, second] = targets.map((target) => (target.kind === 'local' ? target.index : -1));
    expect(first === second).toBe(same);
  });

  it.each([
    ['translated otherwise', 'The ferry is going to run all winter and we will pay for it', true],
    ['denied', 'The ferry will not run all winter, and we will pay for it ourselves', false],
    ['with another negation', 'The ferry can’t run all winter, and we will pay for it ourselves', false],
    ['of another time', 'The ferry will run next winter, and we will pay for it ourselves', true],
    ['with “or not”', 'The ferry will run all winter, full or not, and we will pay for it ourselves', true],
  ])('in another article, %s', (_what, text, same) => {
    const [target] = assignStatements([said(text)], [stored(7, FERRY)]).targets;
    expect(target?.kind === 'stored').toBe(same);
  });

  it.each([
    ['We will lose 20 jobs in the harbour this year', 'We will lose 200 jobs in the harbour this year'],
    ['It will rain here all day long on Monday', 'It will rain here all day long on Tuesday'],
    ['We must not raise taxes on working families', 'We must raise taxes on working families'],
    ['They won the first half and deserved to win', 'They won the second half and deserved to win'],
  ])('keeps apart “%s” and “%s”', (one, other) => {
    expect(assignStatements([said(other)], [stored(7, one)]).targets[0]).toEqual({ kind: 'local', index: 0 });
  });

  it('keeps apart two like sentences of one article', () => {
    const { targets } = assignStatements(
      [
        said('They came for the teachers and I said nothing', 'Ana Prado', 0),
        said('They came for the doctors and I said nothing. They came for me.', 'Ana Prado', 90),
      ],
      [],
    );
    expect(targets).toEqual([
      { kind: 'local', index: 0 },
      { kind: 'local', index: 1 },
    ]);
  });

  it('puts a short piece of a split utterance with the rest of it', () => {
    const { targets } = assignStatements(
      [
        said('The bridge,', 'Otto Kern', 0, 1),
        said('is not safe. I have said so for years.', 'Otto Kern', 40, 1),
      ],
      [],
    );
    expect(targets[0]).toEqual(targets[1]);
  });

  it('keeps what two people say apart, and what may be one person together', () => {
    const targetOf = (speaker: string | null, text = FERRY) =>
      assignStatements([said(text, speaker)], [stored(7, FERRY)]).targets[0];
    expect(targetOf('Anna Barden')).toEqual({ kind: 'local', index: 0 });
    expect(targetOf('Mayor Barden')).toEqual({ kind: 'stored', statement: 7 });
    expect(targetOf(null)).toEqual({ kind: 'stored', statement: 7 });
    expect(targetOf(null, 'The ferry will run all winter')).toEqual({ kind: 'local', index: 0 });
  });

  it('finds that two stored statements are one, and does not chain them by a fragment', () => {
    const one = stored(1, 'The ferry will run all winter, and so will the bus');
    const two = stored(2, 'We will pay for it ourselves, every last coin of it');
    expect(assignStatements([said(`${one.text}. ${two.text}`)], [one, two]).merges).toHaveLength(1);
    expect(assignStatements([said('pay for it')], [one, two]).merges).toEqual([]);
  });

  it('does not put a quotation into the one around it', () => {
    const outer = said('He told me, ‘The ferry will run all winter’, and I believed him', 'Ann Smith', 0);
    const inner = { ...said('The ferry will run all winter', 'Ann Smith', 13), start: 13, end: 42 };
    const { targets } = assignStatements([outer, inner], []);
    expect(targets).toEqual([
      { kind: 'local', index: 0 },
      { kind: 'local', index: 1 },
    ]);
  });
});

describe('many quotations', () => {
  const words = Array.from({ length: 40 }, (_, i) => `word${i}`);
  const sentence = (number: number): string => words.toSpliced(20, 1, String(number)).join(' ');
  const SHAPES: readonly (readonly [what: string, quotations: (count: number) => Unassigned[]])[] = [
    ['that differ in a number', (count) => manySaid(count, sentence)],
    ['that are one word each', (count) => manySaid(count, (i) => words[i % 40]!)],
    ['that are all the same', (count) => manySaid(count, () => FERRY)],
    [
      'of as many speakers',
      (count) =>
        manySaid(
          count,
          () => FERRY,
          (i) => `Ana Duarte${i}`,
        ),
    ],
    [
      'cut out of one',
      (count) => {
        const whole = Array.from({ length: count }, (_, i) => `word${i} and`).join(' ');
        return [said(whole), ...manySaid(count, (i) => `word${i} and word${i + 1} and word${i + 2}`)];
      },
    ],
    [
      'cut out of one that repeats itself',
      (count) => [said('no way '.repeat(count)), ...manySaid(count, (i) => `${'no way '.repeat(5)}${i}`)],
    ],
  ];
  const manySaid = (
    count: number,
    text: (i: number) => string,
    speaker: (i: number) => string = () => 'Ivo Barden',
  ): Unassigned[] => Array.from({ length: count }, (_, i) => said(text(i), speaker(i), 1_000_000 + i * 500));

  it.each(SHAPES)('%s take no longer each than a few', (_what, quotations) => {
    const cost = growth((count) => {
      const fresh = quotations(count);
      const known = fresh.map(({ text, speaker }, i) => stored(i, `${text} indeed`, speaker));
      return () => assignStatements(fresh, known);
    }, 400);
    expect(cost).toBeLessThan(8);
  });

  it('are told apart and put together as few are', () => {
    const fresh = [
      ...manySaid(300, sentence),
      said(sentence(7), 'Ivo Barden', 0),
      said('word3', 'Ivo Barden', 50),
    ];
    const { targets } = assignStatements(fresh, []);
    expect(new Set(targets.slice(0, 300).map((target) => JSON.stringify(target))).size).toBe(300);
    expect(targets[300]).toEqual(targets[7]);
    expect(targets[301]).toEqual(targets[0]);
  });
});

describe('the day of a statement', () => {
  const part = (more: Partial<StatementPart>): StatementPart => ({
    statement: 1,
    quotation: 1,
    article: 'a',
    speaker: 'X',
    speakerKind: 'person',
    role: null,
    wordCount: 5,
    type: 'direct',
    saidOn: null,
    saidBasis: 'unknown',
    saidWeekday: null,
    published: null,
    confidence: 1,
    ...more,
  });
  it.each([
    [
      'a written day beats a counted one',
      [
        part({ saidOn: '2025-05-02', saidBasis: 'relative' }),
        part({ saidOn: '2025-05-03', saidBasis: 'stated' }),
      ],
      '2025-05-03',
      'stated',
    ],
    [
      'most sources win',
      [
        part({ saidOn: '2025-05-02', saidBasis: 'relative' }),
        part({ saidOn: '2025-05-03', saidBasis: 'relative' }),
        part({ saidOn: '2025-05-03', saidBasis: 'relative' }),
      ],
      '2025-05-03',
      'relative',
    ],
    [
      'the publication day is the last resort',
      [
        part({ saidOn: '2025-05-04', saidBasis: 'published' }),
        part({ saidOn: '2025-05-03', saidBasis: 'matched' }),
      ],
      '2025-05-03',
      'matched',
    ],
    ['nothing known stays unknown', [part({}), part({})], null, 'unknown'],
  ] as const)('%s', (_what, parts, day, basis) => {
    expect(groupStatements(parts)).toMatchObject([{ saidOn: day, saidBasis: basis }]);
  });

  it('is another day for words that were said again', () => {
    const list = groupStatements([
      part({ quotation: 1, saidOn: '2025-03-03', saidBasis: 'stated' }),
      part({ quotation: 2, saidOn: '2025-03-04', saidBasis: 'relative' }),
      part({ quotation: 3, saidOn: '2025-06-10', saidBasis: 'relative' }),
      part({ quotation: 4, published: '2025-03-05' }),
      part({ quotation: 5, saidOn: '2025-06-11', saidBasis: 'published', published: '2025-06-11' }),
      part({ quotation: 6 }),
    ]);
    expect(
      list.map(({ saidOn, parts }) => [
        saidOn,
        parts.map(({ quotation }) => quotation).sort((a, b) => a - b),
      ]),
    ).toEqual([
      ['2025-03-03', [1, 2, 4, 6]],
      ['2025-06-10', [3, 5]],
    ]);
  });

  it('shows the fullest wording first, a whole utterance before a longer fragment', () => {
    const [statement] = groupStatements([
      part({ quotation: 1, wordCount: 4 }),
      part({ quotation: 2, wordCount: 9, type: 'mixed' }),
      part({ quotation: 3, wordCount: 7 }),
    ]);
    expect(statement!.parts.map(({ quotation }) => quotation)).toEqual([3, 1, 2]);
  });

  it('lists the latest week first, and in it what several articles tell, then whole utterances', () => {
    const told = (statement: number, saidOn: string | null, more: Partial<StatementPart> = {}) =>
      part({ statement, quotation: statement, saidOn, saidBasis: saidOn ? 'stated' : 'unknown', ...more });
    const list = groupStatements([
      told(1, '2025-04-01'),
      told(1, '2025-04-01', { article: 'b' }),
      told(2, '2025-05-08', { type: 'mixed' }),
      told(3, '2025-05-08'),
      told(4, '2025-05-03'),
      told(4, '2025-05-03', { article: 'b' }),
      told(5, null),
      told(6, null),
      told(6, null, { article: 'b' }),
    ]);
    // 1 is of another month, though two tell it; of 6, which two tell, nobody knows the day.
    expect(byNews(list).map(({ id }) => id)).toEqual([4, 6, 3, 2, 1, 5]);
    // Without 4 what several tell is of another month, and 6 stands with it.
    expect(byNews(list.filter(({ id }) => id !== 4)).map(({ id }) => id)).toEqual([3, 2, 1, 6, 5]);
    expect(byNews(list.filter(({ orderDay }) => orderDay === null)).map(({ id }) => id)).toEqual([6, 5]);
  });

  it('orders statements newest first, unknown days last', () => {
    const days = [null, '2025-05-01', '2025-05-03', null, '2025-05-02'];
    const list = groupStatements(
      days.map((saidOn, i) =>
        part({ statement: i, quotation: i, saidOn, saidBasis: saidOn ? 'stated' : 'unknown' }),
      ),
    ).sort(newestFirst);
    expect(list.map(({ saidOn }) => saidOn)).toEqual(['2025-05-03', '2025-05-02', '2025-05-01', null, null]);
  });
});

describe('comparing a claim with known words', () => {
  const ORIGINAL = 'Sovereignty is not for sale. Sovereignty is loved and defended.';
  it.each([
    ['itself', ORIGINAL, 'exact'],
    ['a part', 'loved and defended', 'exact'],
    ['other marks, case, accents and spaces', 'SOVEREIGNTY—is “not”  for sále', 'exact'],
    ['one word changed', 'Sovereignty is never for sale', 'altered'],
    ['a word left out', 'Sovereignty is for sale', 'altered'],
    ['a word put in', 'Sovereignty is certainly not for sale', 'altered'],
    ['other words', 'Our borders are open to all', 'different'],
    ['half a word', 'over', 'different'],
    [
      'another end behind a gap',
      'Sovereignty is not for sale and is ever so loved and defended here',
      'altered',
    ],
    ['only its first words', 'Sovereignty is not what the people of this country voted for', 'different'],
    ['nothing', '…', 'different'],
  ])('%s', (_what, claim, verdict) => {
    expect(compareWords(claim, ORIGINAL).verdict).toBe(verdict);
  });

  it('shows what differs, in the place where it differs', () => {
    expect(compareWords('Sovereignty is never for sale', ORIGINAL)).toMatchObject({
      difference: [
        { kind: 'same', text: 'Sovereignty is' },
        { kind: 'claimed', text: 'never' },
        { kind: 'original', text: 'not' },
        { kind: 'same', text: 'for sale.' },
      ],
      before: '',
      after: 'Sovereignty is loved and defended.',
    });
  });

  it('finds every run of whole words exact', () => {
    const word = fc.constantFrom('ferry', 'winter', 'pay', 'we', 'the', 'a', 'Été');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (list, a, b) => {
        const [from, to] = [a % list.length, b % list.length].sort((x, y) => x - y) as [number, number];
        expect(compareWords(list.slice(from, to + 1).join(' '), list.join(', ')).verdict).toBe('exact');
      }),
    );
  });

  it('finds nothing exact that begins or ends within a word', () => {
    const word = fc.constantFrom('a', 'aa', 'ab', 'aab', 'b');
    const list = fc.array(word, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(list, list, (claim, original) => {
        const letters = claim.join('');
        const isRun = original.some((_, from) =>
          original.some((__, to) => to >= from && original.slice(from, to + 1).join('') === letters),
        );
        expect(compareWords(claim.join(' '), original.join(' ')).verdict === 'exact').toBe(isRun);
      }),
    );
  });

  it('is as quick for words that repeat themselves', () => {
    const cost = growth((count) => {
      const claim = `${'a '.repeat(count)}b`;
      return () => compareWords(claim, `b${'a '.repeat(4 * count)}bb`);
    }, 5_000);
    expect(cost).toBeLessThan(8);
  });

  it('gives the original back when the claimed words are taken out', () => {
    const word = fc.constantFrom('ferry', 'winter', 'pay', 'we', 'the', 'harbour', 'night');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.array(word, { minLength: 1, maxLength: 20 }),
        (claim, original) => {
          const { verdict, difference, before, after } = compareWords(claim.join(' '), original.join(' '));
          fc.pre(verdict === 'altered');
          const spoken = [
            before,
            ...difference.filter(({ kind }) => kind !== 'claimed').map(({ text }) => text),
            after,
          ]
            .filter(Boolean)
            .join(' ');
          const claimed = difference
            .filter(({ kind }) => kind !== 'original')
            .map(({ text }) => text)
            .join(' ');
          expect(spoken).toBe(original.join(' '));
          expect(claimed).toBe(claim.join(' '));
        },
      ),
    );
  });
});
