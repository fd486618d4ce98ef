import { expect, it } from 'vitest';
import { joinWrapped } from '../../../src/core/article/join-wrapped.ts';

const MAIL = `Good evening from the hall, where the committee on weights and measures
spent three hours and eleven minutes today on a single weighing scale
that nobody in the room had ever seen, and that nobody could lift.

The chair, Ruth Penhallow, asked the inspector whether it was accurate.
"It was accurate in 1974," he said. "I have the certificate, madam, and
the man who signed it, though he does not hear well any more."

The committee adjourned at six. Nobody carried the scale back up to the
third floor, where it had come from, and it stands in the hall to this
day, with a card on it that asks visitors not to lean against the pan.

Yours,
Ann`;

it('puts the lines of a mail together, paragraph by paragraph', () => {
  const lines = joinWrapped(MAIL).split('\n');
  expect(lines[0]).toBe(
    'Good evening from the hall, where the committee on weights and measures spent three hours and eleven minutes today on a single weighing scale that nobody in the room had ever seen, and that nobody could lift.',
  );
  expect(lines[2]).toContain('"I have the certificate, madam, and the man who signed it');
  expect(lines.slice(-2)).toEqual(['Yours,', 'Ann']);
});

it.each([
  [
    'the lines of a table',
    Array.from({ length: 9 }, (_, n) => `Ward ${n + 1}  Ana Duarte 1,204  Paul Wit 1,198  spoilt 17`).join(
      '\n',
    ),
  ],
  [
    'paragraphs on lines of their own',
    'One paragraph of a few words.\nAnother one, longer than it.\n'.repeat(6),
  ],
  ['a list', 'Milk\nBread\nA pound of butter from the shop\nTea\nSoap\nCandles\nString\nSalt\n'],
  ['lines wider than any mail', `${'word '.repeat(40)}\n`.repeat(8)],
])('leaves %s as they are', (_, text) => expect(joinWrapped(text)).toBe(text));
