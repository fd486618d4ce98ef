import { describe, expect, test } from 'vitest';
import { contradicts } from '../../../src/core/statement/contradicts.ts';
import { alikeInWords, gistOf } from '../../../src/core/statement/reworded.ts';

type Pair = readonly [one: string, other: string];

const alike = ([one, other]: Pair): boolean =>
  alikeInWords(gistOf(one, 'en'), gistOf(other, 'en'), { named: true, later: false }) > 0 &&
  !contradicts(one, other);

/** Invented pairs by one speaker: compounds written apart, and words that two reporters keep at the same places. */
const ONE: readonly Pair[] = [
  ['We never lend a boat that has no workplace', 'We do not lend a boat with no place of work'],
  ['I lost the farmhouse and the goats', 'The house on the farm is lost, and so are the goats'],
  ['Nobody inspected the boathouse roof', 'The roof of the boat house was inspected by nobody'],
  ['She kept every birthday card in the bookcase', 'She kept in a case for books every card from a birthday'],
  ['The snowstorm buried our only path', 'A storm of snow buried the only path we had'],
  ['There is no timetable for the riverboats', 'There is no table of times for the boats on the river'],
  [
    'I was raised on rivers, so I know where to stand in a flood. In this one you can only climb.',
    'Rivers I have known from childhood and I know where to stand. But this time you can only climb.',
  ],
  [
    'My aunt kept bees, so she knew when to leave them alone. With wasps you just have to run.',
    'Bees were nothing new to my aunt and she knew when to leave them be. This time you just have to run.',
  ],
  [
    'When the tide comes in we haul the nets by hand, and at night we sing to stay awake',
    'We haul the nets by hand whatever the weather. The young ones grumble. We sing to stay awake, all of us',
  ],
];

/** Two statements, though they share words or compounds. */
const TWO: readonly Pair[] = [
  ['We never lend a boat that has no workplace', 'We never sell a house that has no cellar'],
  ['I lost the farmhouse and the goats', 'The goats are back at the farm, and the house is painted'],
  ['Nobody inspected the boathouse roof', 'The roof of the school was inspected by nobody'],
  ['The snowstorm buried the footpath', 'The footpath to the mill will be closed for the snow festival'],
  ['There is no timetable for the riverboats', 'There is a timetable for the riverboats'],
  [
    'At the end of the day we need more teachers, and I want to thank the parents',
    'At the end of the day the bridge is safe, and I want to thank the engineers',
  ],
  [
    'I know what to do when the mill floods, and you can only wait for the council',
    'I know what to do about the taxes, and you can only wait so long for a reply',
  ],
  [
    'We will do our best for the children, as I have said before, and the pool will open',
    'We will do our best for the farmers, as I have said before, and the levy will fall',
  ],
  [
    'I was raised on rivers, so I know where to stand in a flood. In this one you can only climb.',
    'I was raised on rivers. My brother drowned in a flood when he was nine.',
  ],
  ['The fireplace was cold when we came home', 'The place where the fire broke out was a home for boys'],
];

describe('what two reporters tell of one utterance', () => {
  test.each(ONE)('“%s” is “%s”', (...pair) => {
    expect(alike(pair)).toBe(true);
  });
  test.each(TWO)('“%s” is not “%s”', (...pair) => {
    expect(alike(pair)).toBe(false);
  });
});
