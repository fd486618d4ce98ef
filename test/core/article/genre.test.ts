import { expect, it } from 'vitest';
import { genreOf } from '../../../src/core/article/genre.ts';
import { OPINION_NOTES } from '../../../src/core/article/rules/opinion.ts';

const NEWS =
  'The dam held on Monday, the harbour master said.\n\n“I was there all night and I am tired,” said Ana Duarte. “I will sleep.”\n\nThe council meets on Friday.';
const piece = { title: 'The dam', url: null, text: NEWS, language: 'en' };
/** A column of so many words in which "I" stands every tenth. */
const OWN = 'I went up to the dam again and saw the water. '.repeat(12);

type Piece = Parameters<typeof genreOf>[0];

it.each<[string, Piece]>([
  ['its address', { ...piece, url: 'https://herald.example/opinion/the-dam' }],
  [
    'an address in Spanish',
    { ...piece, url: 'https://diario.example/tribuna/2026/la-presa.html', language: 'es' },
  ],
  ['its heading', { ...piece, title: 'Opinion: The dam will hold' }],
  ['the end of its heading', { ...piece, title: 'The dam will hold | Comment' }],
  ['its section', { ...piece, text: `Viewpoint\n\n${NEWS}` }],
  ['a note on its author', { ...piece, text: `${NEWS}\n\nPaul Wit is a Herald columnist.` }],
  ['saying “I” throughout', { ...piece, text: OWN }],
  [
    'saying “me” throughout',
    { ...piece, text: 'Me gusta la presa y mi agua, yo voy. '.repeat(9), language: 'es' },
  ],
  ...OPINION_NOTES.map(({ example }): [string, Piece] => [
    example,
    { ...piece, text: `${NEWS}\n\n${example}` },
  ]),
])('knows an opinion piece by %s', (_, document) => expect(genreOf(document)).toBe('opinion'));

it.each<[string, Piece]>([
  ['“I” in quotations', { ...piece, text: `${NEWS}\n\n“I say so and I mean it. I, I, I,” said Paul Wit.` }],
  [
    'an address that only holds the word',
    { ...piece, url: 'https://herald.example/news/public-opinion-on-the-dam' },
  ],
  ['a heading about opinions', { ...piece, title: 'Opinion on the dam is split' }],
  ['a button for comments at its end', { ...piece, text: `${NEWS}\n\nComment` }],
  [
    'an interview',
    { ...piece, text: `Q: Were you there?\nA: I was. I saw it. I wept.\nQ: And then?\nA: I left, I slept.` },
  ],
  [
    'threats sent as letters to the editor',
    { ...piece, text: `${NEWS}\n\nPolice are looking into threats sent as letters to the editor.` },
  ],
  [
    'views that angered a party',
    { ...piece, text: `${NEWS}\n\nViews expressed by the minister drew anger from his own party.` },
  ],
  [
    'a former columnist',
    { ...piece, text: `${NEWS}\n\nSalim Wit is a former columnist charged with fraud.` },
  ],
  ['a letter in its heading', { ...piece, title: 'Duarte resigns: Letter' }],
  [
    'the names of phones',
    { ...piece, text: 'Los Mi 8, Mi 9, Mi 10, Mi 11 y Mi 12 salen hoy a la venta.', language: 'es' },
  ],
  [
    'the King’s title',
    { ...piece, text: `${NEWS} Charles I, George I, James I, Otto I, Ida I and Mary I came.` },
  ],
])('takes for news a piece with %s', (_, document) => expect(genreOf(document)).toBeNull());
