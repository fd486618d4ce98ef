import { expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';

const document = {
  id: 'a',
  title: null,
  url: null,
  source: null,
  published: '2025-11-04',
  publishedBasis: 'stated',
} as const;

it.each([
  ['en', 'The mayor, Karen Holt, accused the minister of hiding the report. The dam burst.', '2025-11-04'],
  ['es', 'La alcaldesa Karen Holt acusó este lunes al ministro de ocultar el informe.', '2025-11-03'],
  ['es', 'La alcaldesa Karen Holt acusó al ministro de ocultar el informe.', '2025-11-04'],
  ['fr', 'La maire Karen Holt accused le ministre de cacher le rapport.', null],
])('gives an event in “%s” the day of publication only where days are read', (language, text, day) => {
  const { events } = analyze({ ...document, language, text } as unknown as Parameters<typeof analyze>[0]);
  expect(events.length).toBeGreaterThan(0);
  expect(new Set(events.map(({ date }) => date))).toEqual(new Set([day]));
});
