import { describe, expect, it } from 'vitest';
import { cleanPaste } from '../../../src/core/article/clean-paste.ts';
import { findPublished, readDayLine } from '../../../src/core/article/day-line.ts';
import { DAY_LINES, NO_DAY_LINES } from './day-lines.ts';

const TITLE = 'The ferry of Harbour sails once again after a long winter';
const STORY =
  'The council of Harbour decided that the ferry will sail again, and that the gates of the dam stay shut.\n\nThe mayor of the town told the members that nothing else had been possible, and that the money had been found.\n\nThe members of the council listened for an hour and went home in the rain when it was over, she told them.';

describe('day lines', () => {
  it.each([...DAY_LINES, ...NO_DAY_LINES])('%s', (line, day) => {
    expect(readDayLine(line)?.day ?? null).toBe(day);
  });

  it.each(DAY_LINES)('dates a pasted page, and is no part of its text: %s', (line, day) => {
    const { published, text } = cleanPaste(`${TITLE}\n${line}\n\n${STORY}`);
    expect({ published, text }).toEqual({ published: day, text: STORY });
  });

  it.each([
    [['Friday, June 5, 2026', 'Home', TITLE, 'May 4, 2025'], '2025-05-04'],
    [['Updated May 5, 2025', TITLE, 'May 4, 2025'], '2025-05-04'],
    [['May 5, 2025', TITLE, 'Published May 4, 2025'], '2025-05-04'],
    [[TITLE, 'Updated 5 May 2025'], '2025-05-05'],
    [[TITLE, 'Updated 2 hours ago'], null],
  ])('of several the one that says most surely that it is the article’s: %s', (lines, day) => {
    expect(findPublished(lines, lines.length)?.day ?? null).toBe(day);
  });
});
