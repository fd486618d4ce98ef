import { describe, expect, it } from 'vitest';
import { placementOf, placementOfPressed } from '../../src/chat/placement.ts';
import { answerOf, replyOf } from './scripted-dispatcher.ts';

const refusal = answerOf('No.', { tone: 'refusal' });
const answer = answerOf('Yes.');

describe('who sees an answer', () => {
  it.each([
    ['all in the channel', replyOf(answer), 'channel'],
    ['the asker alone, who wants it so', replyOf(answer, { private: true }), 'asker'],
    ['the asker alone, for it is a refusal', replyOf(refusal), 'asker'],
  ])('to a command: %s', (_, reply, placement) => {
    expect(placementOf(reply)).toBe(placement);
  });

  it.each([
    ['in the place of a public one', replyOf(answer), false, 'in-place'],
    ['beside it, for a button that whispers', replyOf(answer, { effect: 'whisper' }), false, 'asker'],
    ['never a private one in the place of a public one', replyOf(answer, { private: true }), false, 'asker'],
    ['a private one in the place of a private one', replyOf(answer, { private: true }), true, 'in-place'],
    ['never a refusal in the place of an answer', replyOf(refusal), true, 'asker'],
  ])('of a button: %s', (_, reply, onPrivate, placement) => {
    expect(placementOfPressed(reply, onPrivate)).toBe(placement);
  });
});
