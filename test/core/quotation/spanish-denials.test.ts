import { expect, it } from 'vitest';
import { findWithTrace } from '../../explain-text.ts';

/** What is told as not said is nobody's quotation; a "no" elsewhere denies nothing. Text, and who speaks. */
const CASES: readonly (readonly [text: string, speakers: readonly string[]])[] = [
  ['Ana Duarte nunca dijo: «La presa es segura para todos».', []],
  ['Ana Duarte no dijo «la presa es segura para todos».', []],
  ['La alcaldesa, Ana Duarte, jamás ha dicho: «La presa es segura para todos».', []],
  ['Ana Duarte negó haber dicho: «La presa es segura para todos».', []],
  ['Ana Duarte niega haber escrito «la presa es segura para todos».', []],
  ['Ana Duarte desmintió haber afirmado que «la presa es segura para todos».', []],
  ['Tampoco Ana Duarte dijo: «La presa es segura para todos».', []],
  ['Ana Duarte tampoco dijo: «La presa es segura para todos».', []],
  ['Ana Duarte no lo ha calificado de «error histórico del puerto».', []],
  ['Ana Duarte se fue sin decir: «La presa es segura para todos».', []],
  ['Nadie dijo: «La presa es segura para todos».', []],
  ['Ana Duarte no quiso decir: «La presa es segura para todos».', []],
  ['Ana Duarte dijo: «La presa no es segura para todos».', ['Ana Duarte']],
  ['Ana Duarte no solo dijo: «La presa es segura para todos», sino que lo escribió.', ['Ana Duarte']],
  ['Ana Duarte no dimitió. Dijo: «La presa es segura para todos».', ['Ana Duarte']],
  ['«La presa es segura para todos», dijo Ana Duarte, que no quiso responder preguntas.', ['Ana Duarte']],
  ['Pese a que no llovía, Ana Duarte dijo: «La presa es segura para todos».', ['Ana Duarte']],
  ['Ana Duarte, que nunca había hablado del asunto, dijo: «La presa es segura para todos».', ['Ana Duarte']],
  ['Ana Duarte negó los hechos y dijo: «La presa es segura para todos».', ['Ana Duarte']],
  ['«No», dijo Ana Duarte. «La presa no es segura para todos».', ['Ana Duarte', 'Ana Duarte']],
  ['«La presa es segura para todos», no dijo Ana Duarte.', []],
  ['No es cierto que Ana Duarte dijera: «La presa es segura para todos».', []],
  [
    'La alcaldesa, Ana Duarte, nunca dijo “cierren la presa ya mismo”. Lo que dijo fue: “Abran la presa antes de mayo”.',
    ['Ana Duarte'],
  ],
];

it.each(CASES)('%s', (text, speakers) => {
  expect(findWithTrace(text, 'es').map(({ speaker }) => speaker)).toEqual(speakers);
});
