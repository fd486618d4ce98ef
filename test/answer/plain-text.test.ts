import { expect, it } from 'vitest';
import { plainText } from '../../src/answer/plain-text.ts';
import { answerOf } from '../chat/scripted-dispatcher.ts';

it('reads well without any markup', () => {
  const text = plainText(
    answerOf('', {
      title: 'Sheinbaum',
      blocks: [
        { kind: 'heading', text: 'Claudia Sheinbaum', aside: '2 statements' },
        {
          kind: 'quotation',
          words: ['is ', { text: 'never', style: 'removed' }, { text: 'not', style: 'added' }, ' for sale'],
          details: [['3 May 2025 · ', { text: '[1]', url: 'https://a.example' }]],
        },
        { kind: 'entry', when: '3 May', line: ['She declined.'], details: [['planned']] },
        { kind: 'entry', when: '', line: ['A passage'] },
        { kind: 'bullets', items: [['one\n'], ['two']] },
        { kind: 'note', line: [] },
        {
          kind: 'sources',
          items: [{ ref: 1, title: 'A refusal', url: 'https://a.example', detail: 'Example Times' }],
        },
      ],
    }),
  );
  expect(text).toBe(
    [
      'Claudia Sheinbaum (2 statements)',
      '“is [-never-]{+not+} for sale”\n  3 May 2025 · [1]',
      '3 May: She declined.\n  planned',
      'A passage',
      '- one \n- two',
      '[1] A refusal, Example Times, https://a.example',
    ].join('\n\n'),
  );
});

it('is the title when there is nothing else', () =>
  expect(plainText(answerOf('', { title: 'Nothing', blocks: [] }))).toBe('Nothing'));
