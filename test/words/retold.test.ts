import { expect, it } from 'vitest';
import { analyze } from '../../src/core/analyze.ts';
import { planPoll } from '../../src/core/feed/plan-poll.ts';
import { SPANISH } from '../../src/words/es.ts';
import { frozenTexts } from '../golden/frozen-texts.ts';

const { retold } = SPANISH;

it('has every reason in Spanish for which a speaker is found in the texts that the rules are held to', () => {
  const reasons = new Set(
    frozenTexts().flatMap((document) => analyze(document).quotations.map(({ why }) => why)),
  );
  reasons.delete('');
  expect(reasons.size).toBeGreaterThan(30);
  expect([...reasons].filter((why) => retold(why) === why)).toEqual([]);
});

it.each([
  ['"said" with the name in the same sentence', '“said” con el nombre en la misma frase'],
  ['the only ministry the article names', '“ministry”: la única que nombra el artículo'],
  ['Discord answered 403: Missing Access (50001)', 'Discord respondió 403: Missing Access (50001)'],
  [
    'that address leads to a private network, which is not fetched',
    'esa dirección lleva a una red privada, que no se descarga',
  ],
  ['it is not an article: only 3 words of text', 'no es un artículo: solo 3 palabras de texto'],
  ['something that nobody foresaw', 'something that nobody foresaw'],
])('retells %j', (kept, told) => expect(retold(kept)).toBe(told));

it('retells what a sentence holds', () => {
  const outcome = { kind: 'failed', problem: 'it does not answer', gone: false, wishMs: null } as const;
  const { pausedReason } = planPoll(outcome, 7, { now: 0, intervalMs: 1, random: 0 });
  expect(retold(pausedReason ?? '')).toBe('falló 8 veces seguidas, la última: no responde');
});
