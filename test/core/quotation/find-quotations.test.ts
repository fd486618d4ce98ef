import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundQuotation } from '../../../src/core/quotation/quotation.ts';
import { findWithTrace } from '../../explain-text.ts';

const find = findWithTrace;
const told = (text: string): string[] => find(text).map((q) => `${q.text} | ${q.speaker ?? '?'}`);

describe('who speaks', () => {
  test.each([
    ['after', 'Ana Duarte left. “We lost,” Duarte said.', ['We lost, | Ana Duarte']],
    ['inverted', '“We lost,” said Mayor Ana Duarte of Lund.', ['We lost, | Ana Duarte']],
    ['before', 'Ana Duarte told the Valley Post: “We lost.”', ['We lost. | Ana Duarte']],
    [
      'split',
      '“We lost,” said Ana Duarte, “and we know it.”',
      ['We lost, | Ana Duarte', 'and we know it. | Ana Duarte'],
    ],
    [
      'further',
      '“We lost,” said Ana Duarte. “We know it.”',
      ['We lost, | Ana Duarte', 'We know it. | Ana Duarte'],
    ],
    ['according to', '“Rain is likely,” according to Ana Duarte.', ['Rain is likely, | Ana Duarte']],
    ['name and colon', 'Ana Duarte, 34, plumber: “None of them.”', ['None of them. | Ana Duarte']],
    ['dash', '“I would do it again.” — Ana Duarte', ['I would do it again. | Ana Duarte']],
    ['question', '“Who called?” Ana Duarte asked.', ['Who called? | Ana Duarte']],
    ['apposition', '“We lost,” Ana Duarte, the group’s founder, said.', ['We lost, | Ana Duarte']],
    [
      'description, then name',
      '“We lost,” said the group’s president, Ana Duarte.',
      ['We lost, | Ana Duarte'],
    ],
    [
      'relative clause',
      'The boat was found by Ana Duarte, who told police: “It was empty.”',
      ['It was empty. | Ana Duarte'],
    ],
    [
      'gerund of its own',
      'Supporters left early, with Ana Duarte shouting: “Stay with us!”',
      ['Stay with us! | Ana Duarte'],
    ],
    ['party and place', '“We lost,” Sen. Ana Duarte (D-Iowa) said.', ['We lost, | Ana Duarte']],
    ['verb not listed', '“We lost,” croupiered Ana Duarte.', ['We lost, | Ana Duarte']],
    ['reply', 'Ana Duarte’s short reply: “Never again.”', ['Never again. | Ana Duarte']],
    [
      'came from',
      '“You can’t sleep here,” came the reply from Ana Duarte.',
      ['You can’t sleep here, | Ana Duarte'],
    ],
    [
      'body',
      '“The road is closed,” the Interior Ministry said.',
      ['The road is closed, | the Interior Ministry'],
    ],
    ['description', '“I saw it fall,” one witness said.', ['I saw it fall, | one witness']],
    [
      'spokesman of',
      '“It was sold,” a spokesman for Ana Duarte said.',
      ['It was sold, | a spokesman for Ana Duarte'],
    ],
    [
      'causative',
      'The vote failed, prompting Ana Duarte to call it “a lost year” in public.',
      ['a lost year | Ana Duarte'],
    ],
    [
      'nobody',
      'Fog lay over the valley.\n\n“We have to leave before the morning comes.”',
      ['We have to leave before the morning comes. | ?'],
    ],
  ])('%s: %s', (_name, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test('a role with a capital that only opens the sentence is not part of the name', () => {
  expect(told('Witness Tom Lacey said: “He had a gun.”')).toEqual(['He had a gun. | Tom Lacey']);
});

test('the speaker in a that-clause is not the hearer before it', () => {
  expect(told('Ana Duarte told reporters that the suspect shouted “You will pay for this” twice.')).toEqual([
    'You will pay for this | the suspect',
  ]);
});

describe('whom a mention means', () => {
  test.each([
    ['she', 'Ana Duarte met Paul Wit. “It went well,” she said.', 'Ana Duarte'],
    ['he', 'Ana Duarte met Paul Wit. “It went well,” he said.', 'Paul Wit'],
    [
      'gender from the story',
      'Tove-Li Arnd lost her seat. Paul Wit won. “I am tired,” she said.',
      'Tove-Li Arnd',
    ],
    ['surname', 'Ana Duarte and Paul Wit ran.\n\n“It was close,” Wit said.', 'Paul Wit'],
    ['brothers', 'Karl Wit and his brother Paul Wit fell out.\n\n“He sold it,” Paul Wit said.', 'Paul Wit'],
    [
      'title',
      'Danish President Ana Duarte spoke in Lund.\n\n“We are ready,” the Danish president said.',
      'Ana Duarte',
    ],
    ['office in short', 'Gov. Paul Wit signed the bill.\n\n“It is law,” the governor said.', 'Paul Wit'],
    [
      'office beside the name',
      'Ana Duarte, a former teacher, spoke.\n\n“I know noise,” the former teacher said.',
      'Ana Duarte',
    ],
    ['named later', '“My voice is gone,” she wrote. Ana Duarte, 29, had sung all week.', 'Ana Duarte'],
    [
      'a statement is whose who released it',
      'Council spokesman Paul Wit released a statement on Monday.\n\n“The road stays open,” the statement said.',
      'Paul Wit',
    ],
    [
      'paragraph before',
      'Ana Duarte was asked about the money.\n\n“There never was any money in that account.”',
      'Ana Duarte',
    ],
  ])('%s: %s', (_name, text, speaker) => {
    expect(find(text).map((q) => q.speaker)).toEqual([speaker]);
  });

  test('“I” of the writer is nobody of the article', () => {
    expect(find('Ana Duarte came in. “Sit down,” I said.')).toMatchObject([{ speaker: null }]);
  });

  test('says what the article calls the speaker', () => {
    expect(find('Danish President Ana Duarte said: “We are ready.”')).toMatchObject([
      {
        speaker: 'Ana Duarte',
        speakerKind: 'person',
        speakerRole: 'Danish President',
        mention: { text: 'Ana Duarte' },
        cue: { text: 'said' },
      },
    ]);
  });
});

describe('why', () => {
  test.each([
    ['“We lost,” said Ana Duarte.', '"said" with the name in the same sentence'],
    ['Ana Duarte, 34, plumber: “None of them.”', 'the name before the colon'],
    ['Ana Duarte left. “We lost,” she said.', '"she": the woman last spoken of'],
  ])('%s: %s', (text, why) => {
    expect(find(text).at(-1)).toMatchObject({ why });
  });

  test('the plainest attribution is surer than a pronoun, a carried-over one and a guess', () => {
    const sure = (text: string): number => find(text).at(-1)?.confidence ?? 0;
    const plain = sure('“We lost it all today,” said Ana Duarte.');
    const pronoun = sure('Ana Duarte met Eva Wit. “We lost it all today,” she said.');
    const guess = sure('Ana Duarte was asked about the money.\n\n“There never was any money here.”');
    expect(plain).toBeGreaterThanOrEqual(0.9);
    expect(pronoun).toBeLessThan(plain);
    expect(guess).toBeLessThan(0.9);
  });
});

describe('over paragraphs', () => {
  test('an open quotation goes on with its speaker, in one group', () => {
    const found = find('Ana Duarte said: “First we wait.\n\n“Then we go.\n\n“Then we sleep.”');
    expect(found.map((q) => q.speaker)).toEqual(['Ana Duarte', 'Ana Duarte', 'Ana Duarte']);
    expect(new Set(found.map((q) => q.group)).size).toBe(1);
  });

  test('headline words that come again have their speaker', () => {
    expect(
      told('‘We have nothing left’: villagers count cost\n\n“We have nothing left,” said Ana Duarte.'),
    ).toEqual(['We have nothing left | Ana Duarte', 'We have nothing left, | Ana Duarte']);
  });
});

describe('inside a quotation', () => {
  const inner = (text: string): Partial<FoundQuotation>[] =>
    find(text)
      .filter((q) => q.type === 'nested')
      .map(({ text: words, speaker, reportedBy }) => ({ text: words, speaker, reportedBy }));

  test('“he” is whom the story speaks of, never the outer speaker', () => {
    expect(
      inner(
        'President Ana Duarte recounted a call with Paul Wit.\n\n“He told me: ‘Shall we send boats?’” Duarte said.',
      ),
    ).toEqual([{ text: 'Shall we send boats?', speaker: 'Paul Wit', reportedBy: 'Ana Duarte' }]);
  });

  test('the outer speaker quotes herself', () => {
    expect(inner('“You know what I said to him? ‘No, my friend,’” Ana Duarte recalled.')).toEqual([
      { text: 'No, my friend,', speaker: 'Ana Duarte', reportedBy: 'Ana Duarte' },
    ]);
  });

  test('someone told of within', () => {
    expect(
      inner('Ana Duarte said: “When I asked the engineer, he told me, ‘We had no money,’ and I left.”'),
    ).toEqual([{ text: 'We had no money,', speaker: 'the engineer', reportedBy: 'Ana Duarte' }]);
  });

  test('level by level, each told by the one around it', () => {
    expect(
      inner(
        '“My brother told me, ‘The pilot shouted, “I told the tower, ‘We land now,’” and hung up,’” Ana Duarte said.',
      ),
    ).toEqual([
      {
        text: 'The pilot shouted, “I told the tower, ‘We land now,’” and hung up,',
        speaker: 'her brother',
        reportedBy: 'Ana Duarte',
      },
      { text: 'I told the tower, ‘We land now,’', speaker: 'The pilot', reportedBy: 'her brother' },
      { text: 'We land now,', speaker: 'The pilot', reportedBy: 'The pilot' },
    ]);
  });

  test('a description within is never one who tells of it', () => {
    expect(
      inner('“Paul Wit told me: ‘The minister said “We will pay” to my face,’” minister Ana Duarte said.'),
    ).toMatchObject([
      { speaker: 'Paul Wit', reportedBy: 'Ana Duarte' },
      { speaker: 'The minister', reportedBy: 'Paul Wit' },
    ]);
  });

  test('the speech is split by its cue before the words of another', () => {
    expect(
      inner(
        'Ana Duarte met Paul Wit.\n\n“He told me,” Duarte said, “‘We can help,’ and I said, ‘No thanks.’”',
      ),
    ).toEqual([
      { text: 'We can help,', speaker: 'Paul Wit', reportedBy: 'Ana Duarte' },
      { text: 'No thanks.', speaker: 'Ana Duarte', reportedBy: 'Ana Duarte' },
    ]);
  });

  test('a small word that opens a sentence within speaks not', () => {
    expect(
      inner('Ana Duarte said: “He laughed. ‘Never,’ I said. Then my sister asked, ‘Are you sure?’”').map(
        ({ speaker }) => speaker,
      ),
    ).toEqual(['Ana Duarte', 'her sister']);
  });

  test('a title within is no quotation', () => {
    expect(inner('“I loved ‘The Long Road’ as a child,” Ana Duarte said.')).toEqual([]);
  });
});

describe('fragments', () => {
  test.each([
    ['Ana Duarte called the plan “a disgrace”.', 'a disgrace'],
    ['Ana Duarte left early, stating that “the well is not ours to sell”.', 'the well is not ours to sell'],
    ['Ana Duarte rejected the offer, citing the old charter as “unshakeable.”', 'unshakeable.'],
  ])('%s', (text, words) => {
    expect(find(text)).toMatchObject([{ text: words, type: 'mixed', speaker: 'Ana Duarte' }]);
  });
});

describe('no quotation', () => {
  test.each([
    'The “smart” meter failed again.',
    'A man who goes by “Shorty” left the hall.',
    'She appeared on NBC’s “Meet the Press” and on “The Late Show”.',
    'READ NEXT\n- “I Never Saw Such Snow”: Farmer Tells His Story\n- “We Went Home Early”: Late Show Falls Flat',
    'Sources\n“Document found on rainy street” — Valley Post, August 15, 2008',
    'The slogan “Yes we go” hung over the door.',
    'He has a 5\'10" frame and the boys\' 12" pizza.',
    'The ’90s band played rock ’n’ roll.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

const news = fc
  .array(
    fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '„',
      '(',
      ')',
      ',',
      '.',
      ':',
      '—',
      '?',
      '\n',
      ' ',
      'said',
      ' he ',
      'Ana',
      ' Duarte',
      ' who ',
      'the mayor',
      'to',
      'according to ',
      "'s",
      '5',
      '\ud83d',
      '\0',
      'told',
      ' and ',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('any text: every span slices back, in order, nested ones within another', () => {
  fc.assert(
    fc.property(news, (text) => {
      const found = find(text);
      for (const q of found) {
        for (const span of [q, q.mention ?? q, q.cue ?? q])
          expect(text.slice(span.start, span.end)).toBe(span.text);
        expect(q.confidence).toBeGreaterThanOrEqual(0);
        expect(q.confidence).toBeLessThanOrEqual(1);
        expect(q.speaker).not.toBe('');
        expect(q.speaker ?? '').not.toMatch(/^(?:he|she|they|it|who|I|we|you)$/i);
        expect(
          q.type !== 'nested' ||
            found.some((outer) => outer !== q && outer.start <= q.start && q.end <= outer.end),
        ).toBe(true);
      }
      expect(found.map((q) => q.start)).toEqual(found.map((q) => q.start).toSorted((a, b) => a - b));
    }),
    { numRuns: 800 },
  );
});

test.each([
  '"a" ',
  '“',
  '“‘',
  "('a",
  'a: "b" ',
  '“No,” said Ana. ',
  'He said “no.” Ann Lee left. ',
  'a “b” c, ',
  '"a\n',
  '.?!"',
  '“said ',
  'one man said “yes it is so.” ',
  '“No,” the designer said.\n\n',
  'The statement said: “We lost.” ',
  'The doctor told Paul Mann. “No,” he said. ',
  '“abc\nxyz\n',
  "«b 'c » ",
])('takes linear time on %j again and again', (unit) => {
  const time = (size: number): number => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const begin = process.cpuUsage();
    find(text);
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  };
  time(20_000);
  // Ten times the text: 10 times the time when linear, 100 times when quadratic.
  expect(time(200_000)).toBeLessThan(35 * Math.max(12, time(20_000)));
});

test.each([
  ['“abc\n', ' »'],
  ["'a «b 'c «d 'e «f", " 'a"],
  ["'a ", "«b 'c » "],
])('takes linear time on %j and then %j again and again', (lead, unit) => {
  const time = (size: number): number => {
    const text = `${lead}${unit.repeat(Math.ceil(size / unit.length))} ks' `;
    const begin = process.cpuUsage();
    find(text);
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  };
  time(20_000);
  expect(time(200_000)).toBeLessThan(35 * Math.max(12, time(20_000)));
});
