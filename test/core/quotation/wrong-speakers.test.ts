import { describe, expect, test } from 'vitest';
import { findWithTrace } from '../../explain-text.ts';

const find = findWithTrace;
const told = (text: string): string[] => find(text).map((q) => `${q.text} | ${q.speaker ?? '?'}`);

describe('what is told as not said is nobody’s quotation', () => {
  test.each([
    'Paul Kent did not say “they stole”, as the Herald reported.',
    'Paul Kent never said: “They stole the whole harvest.”',
    'Paul Kent denied calling the plan “a swindle of the poor”.',
    'Paul Kent denied that he called the plan “a swindle of the poor”.',
    'Paul Kent left without saying “we are done here”.',
    'Nobody said “they stole the harvest”.',
    'Neither Paul Kent nor Ruth Ames said “they stole the harvest”.',
    'It is not true that Paul Kent said “they stole the harvest”.',
    'Paul Kent was wrongly quoted as saying “they stole the harvest”.',
    '“They stole the harvest,” Paul Kent did not say.',
    'Paul Kent had not called the plan “a fraud”, the Herald said.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    ['Paul Kent not only said “they stole”, he wrote it down.', ['they stole | Paul Kent']],
    [
      'Paul Kent did not resign. He said: “They stole the whole harvest.”',
      ['They stole the whole harvest. | Paul Kent'],
    ],
    ['Paul Kent did not say when, but he called the plan “a lost year”.', ['a lost year | Paul Kent']],
    ['Paul Kent would not praise “a tax on rain”.', ['a tax on rain | Paul Kent']],
  ])('but: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('a newspaper is no “he”', () => {
    expect(
      told('Paul Kent did not say “they stole”, as the Herald reported. “I never said that,” he said.'),
    ).toEqual(['I never said that, | Paul Kent']);
  });
});

describe('a bare surname means the bearer the story is about there', () => {
  const judge = 'Judge Anna Smith ruled on Monday that the mill must close.';
  const lawyer = 'Paul Smith, a lawyer for the company, said the mill would appeal.';
  test.each([
    [`${judge} ${lawyer} “The order is wrong on the law,” Smith said.`, 'Paul Smith'],
    [`${lawyer} ${judge} “The law leaves no choice,” Smith said.`, 'Anna Smith'],
    [`${judge} ${lawyer} “The law leaves no choice,” Judge Smith said, and she rose.`, 'Anna Smith'],
    [
      'Karl Wit runs the mill. Wit opened it in 1990. His wife, Eva Wit, wept. “It was cold,” Wit said.',
      'Karl Wit',
    ],
  ])('%s', (text, speaker) => {
    const found = find(text).at(-1);
    expect(found).toMatchObject({ speaker });
    expect(found?.confidence).toBeLessThan(0.9);
  });
});

describe('confidence', () => {
  const sure = (text: string): number => find(text).at(-1)?.confidence ?? 1;
  test('one woman alone is surer than two', () => {
    expect(sure('Ana Duarte rose. “We are tired of this road,” she said.')).toBeGreaterThanOrEqual(0.9);
    expect(sure('Ana Duarte met Eva Wit. “We are tired of this road,” she said.')).toBeLessThan(0.9);
    expect(sure('Eva Wit left. Ana Duarte rose. “We are tired of this road,” she said.')).toBeLessThan(0.9);
  });
  test('a speaker carried over several paragraphs is a guess', () => {
    const text = 'Ana Duarte said the road was bad.\n\nIt rained.\n\nIt snowed.\n\n“We are tired of it all.”';
    expect(sure(text)).toBeLessThan(0.5);
  });
});

describe('places, outlets and things do not speak for people', () => {
  test.each([
    [
      'ADLEY — The bridge is shut. Clerk Ruth Ames met the Adley council in Adley. “I was held up,” she said.',
      'Ruth Ames',
    ],
    [
      'Ruth Ames left Adley. The rain in Adley went on. Adley shut its bridge. “I was held up,” she said.',
      'Ruth Ames',
    ],
    [
      'Paul Kent rose. The Tribune praised the plan. The Gazette did not. “It was dry,” he said.',
      'Paul Kent',
    ],
    ['Brighton — The pier closed. Eva Wit wept. Brighton was cold. “It is a shame,” she said.', 'Eva Wit'],
    ['Kent met Ana Moss, his lawyer. His wife wept. “He did not do it,” she said.', 'His wife'],
    ['Ana Hill and Paul Wit run a farm near Hill Valley. “We love it,” Hill said.', 'Ana Hill'],
    ['The paper quoted Paul Kent as saying “they stole it all”.', 'Paul Kent'],
    ['Paul Kent rose. Residents cheered. “It was dry,” he said.', 'Paul Kent'],
    ['Ruth Ames was asked again. Her answer was “No, never again in my life.”', 'Ruth Ames'],
  ])('%s', (text, speaker) => {
    expect(find(text).at(-1)).toMatchObject({ speaker });
  });

  test.each([
    'A sign on Main Street said “Closed for good until the spring”.',
    'The banner read: “No more water for the mill.”',
    '“Hands off our water,” one poster said.',
    'Her T-shirt read “Save the river now, all of it”.',
    'Adley voted on Monday.\n\n“We will never pay for the bridge again.”',
  ])('%s', (text) => {
    expect(find(text)).toMatchObject([{ speaker: null }]);
  });

  test('who posts is not a poster on a wall', () => {
    expect(find('One poster wrote: “No more water for the mill.”')).toMatchObject([
      { speaker: 'One poster' },
    ]);
  });

  test('who “used to say” it is the speaker', () => {
    expect(
      find('Ruth Ames recalled what her late husband used to say: “Never sell the land.”'),
    ).toMatchObject([{ speaker: 'her late husband' }]);
  });

  test('a surname that is also in a name stays a person', () => {
    expect(
      find('Ruth Adley spoke. Hope in Adley grew. Adley smiled. “I was held up,” she said.').at(-1),
    ).toMatchObject({ speaker: 'Ruth Adley' });
  });
});

describe('bodies', () => {
  test.each([
    ['“We oppose it,” the chamber said in a statement released by spokeswoman Kate Moss.', 'Kate Moss'],
    ['In a statement released by spokeswoman Kate Moss, the chamber said: “We oppose the tax.”', 'Kate Moss'],
    ['“We oppose it,” the chamber said in an email from Kate Moss, its director.', 'Kate Moss'],
    ['“We oppose it,” the chamber said in a statement from Lund.', 'the chamber'],
    ['“We oppose it,” Paul Wit said in a statement released by spokeswoman Kate Moss.', 'Paul Wit'],
    [
      'The Institute of Marine Science met. “The water is warm,” the institute said.',
      'the Institute of Marine Science',
    ],
    [
      'The Institute of Marine Science met the Institute of Physics. “It is warm,” the institute said.',
      'the institute',
    ],
    ['Herald editor Tom Reed left. “It is a fraud,” the Herald said.', 'the Herald'],
    ['The Valley Herald is new. “We print it all,” the Herald said.', 'the Valley Herald'],
  ])('%s', (text, speaker) => {
    expect(find(text)).toMatchObject([{ speaker }]);
  });
});

describe('roles', () => {
  test.each([
    ['President Laura Vidal spoke. Vidal, president of Mexico, said: “We wait.”', 'president of Mexico'],
    [
      'President Laura Vidal, who became president of Mexico in 2024, said: “We wait.”',
      'president of Mexico',
    ],
    [
      'Rep. Jane Cole, D-Iowa, the chair of the farm committee, said: “We wait.”',
      'chair of the farm committee',
    ],
    ['Mexico’s president, Laura Vidal, said: “We wait.”', 'Mexico’s president'],
    ['Dr. Omar Haddad said: “We wait.”', null],
    ['Dr. Omar Haddad, an engineer at the harbour, said: “We wait.”', 'engineer at the harbour'],
    ['It was known that then-President Laura Vidal left. “We wait,” Vidal said.', 'then-President'],
    ['Senators Ann Foner and Paul Wit met. Ms. Foner said: “We wait.”', 'Senator'],
    ['Dora Kamp, whose husband Emil died, said: “We wait.”', null],
  ])('%s', (text, speakerRole) => {
    expect(find(text).at(-1)).toMatchObject({ speakerRole });
  });
});

describe('interviews', () => {
  test.each([
    [
      'Jon Abel: What did your father say?\n\nLena Hart: He said, “You will be back in a week.”',
      ['You will be back in a week. | her father'],
    ],
    [
      'Jon Abel: Your mother was a singer.\n\nLena Hart: Yes. She used to say, “Sing or leave this house.”',
      ['Sing or leave this house. | her mother'],
    ],
    [
      'Jon Abel: What happened then?\n\nLena Hart: He said, “You will be back in a week.”',
      ['You will be back in a week. | ?'],
    ],
    [
      'Jon Abel: Did Mayor Paul Wit call?\n\nLena Hart: He said, “You will be back in a week.”',
      ['You will be back in a week. | Paul Wit'],
    ],
    [
      'Jon Abel: And then?\n\nLena Hart: I told him, “I will not leave.” My mother said, “Nor will I.”',
      ['I will not leave. | Lena Hart', 'Nor will I. | her mother'],
    ],
    ['JON ABEL: What did you do?\nLENA HART: I went home and said nothing at all.\nJON ABEL: Why?', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('“he” and “she” inside a quotation', () => {
  const inner = (text: string): (string | null)[] =>
    find(text)
      .filter((q) => q.type === 'nested')
      .map((q) => q.speaker);
  test.each([
    [
      'Paul Lind spoke at length with Vera Moss. Lind quoted his mother: “‘Leave before they come,’ she always told me.”',
      'his mother',
    ],
    [
      'Residents met Mayor Paul Wit. Dora Kamp lost her husband in the flood. “He told me, ‘Dora, take the children,’” Kamp said.',
      'her husband',
    ],
    [
      'Dora Kamp mourns her husband, Emil Kamp, a baker. “He told me, ‘Dora, take the children,’” she said.',
      'Emil Kamp',
    ],
    ['Residents gathered. Dora Kamp wept. “He told me, ‘Dora, take the children,’” Kamp said.', null],
    ['Dora Kamp wept. “My father said, ‘Take the children,’” Kamp said.', 'her father'],
    ['Dora Kamp wept. “Then I met Paul Wit, and he said, ‘Take the children,’” Kamp said.', 'Paul Wit'],
  ])('%s', (text, speaker) => {
    expect(inner(text)).toEqual([speaker]);
  });
});
