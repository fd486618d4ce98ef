import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/core/languages/detect.ts';
import { findQuotations } from '../../../src/core/quotation/find-quotations.ts';
import { SPANISH_CUES } from '../../../src/core/quotation/spanish/rules/cue-verbs.ts';
import { findSentences } from '../../../src/core/text/sentences.ts';
import { findWithTrace } from '../../explain-text.ts';

const find = (text: string) =>
  findWithTrace(text, 'es').map(({ text: words, speaker, type, reportedBy }) => [
    words,
    speaker,
    ...(type === 'direct' ? [] : [type]),
    ...(reportedBy ? [reportedBy] : []),
  ]);

/** Invented articles, each round a shape of its own, with what a reader finds in them. */
const ARTICLES: readonly (readonly [shape: string, text: string, found: readonly (readonly string[])[]])[] = [
  [
    'verbo y sujeto tras la cita',
    'La presidenta del puerto, Lucía Barreda, visitó ayer los muelles.\n\n«El transbordador funcionará todo el invierno», dijo Barreda a los vecinos.',
    [['El transbordador funcionará todo el invierno', 'Lucía Barreda']],
  ],
  [
    'sujeto, verbo y dos puntos',
    'El alcalde de Valdeluna, Iván Pereda, respondió a las críticas. Pereda afirmó: «No cerraremos la escuela mientras haya alumnos».',
    [['No cerraremos la escuela mientras haya alumnos', 'Iván Pereda']],
  ],
  [
    'cita partida',
    '«Hemos cometido errores», reconoció la ministra de Transportes, Inés Carvajal, «y no vamos a esconderlos». Después añadió: «Los trenes volverán el lunes».',
    [
      ['Hemos cometido errores', 'Inés Carvajal'],
      ['y no vamos a esconderlos', 'Inés Carvajal'],
      ['Los trenes volverán el lunes', 'Inés Carvajal'],
    ],
  ],
  [
    'verbo sin sujeto',
    'Tomás Quiroga dirige la cooperativa desde hace diez años. «La cosecha será mala», advirtió. «Pero saldremos adelante», añadió.',
    [
      ['La cosecha será mala', 'Tomás Quiroga'],
      ['Pero saldremos adelante', 'Tomás Quiroga'],
    ],
  ],
  [
    'pronombres',
    'Marta Olmedo y su hermano Julio Olmedo no se hablan. «Vendió las recetas de la abuela», dijo ella. «Solo vendí los barriles», contestó él.',
    [
      ['Vendió las recetas de la abuela', 'Marta Olmedo'],
      ['Solo vendí los barriles', 'Julio Olmedo'],
    ],
  ],
  [
    'según',
    '“Las réplicas son probables”, según el Instituto Geológico. Según Andrés Molina, “nadie debe volver todavía a casa”.',
    [
      ['Las réplicas son probables', 'Instituto Geológico'],
      ['nadie debe volver todavía a casa', 'Andrés Molina'],
    ],
  ],
  [
    'descripción sin nombre',
    '«Estamos a la espera de los resultados», señaló un portavoz del ministerio. La policía no quiso comentar el caso.',
    [['Estamos a la espera de los resultados', 'un portavoz del ministerio']],
  ],
  [
    'cita dentro de otra',
    'El juez Ramón Villar recordó la noche del incendio. «El guarda me gritó: “No hay salida”, y yo le dije: “Rompa la puerta”», relató Villar.',
    [
      ['El guarda me gritó: “No hay salida”, y yo le dije: “Rompa la puerta”', 'Ramón Villar'],
      ['No hay salida', 'El guarda', 'nested', 'Ramón Villar'],
      ['Rompa la puerta', 'Ramón Villar', 'nested', 'Ramón Villar'],
    ],
  ],
  [
    'palabras sueltas',
    'El senador Hugo Ferrán calificó la reforma de «disparate sin remedio» y se marchó. El barrio, conocido como «La Isla», celebra hoy su fiesta.',
    [['disparate sin remedio', 'Hugo Ferrán', 'mixed']],
  ],
  [
    'dos puntos tras el nombre',
    'Jimena Pola, 34 años, electricista: «Votaré a quien arregle la carretera».\n\nLía Wen, estudiante: «Es mi primera vez».',
    [
      ['Votaré a quien arregle la carretera', 'Jimena Pola'],
      ['Es mi primera vez', 'Lía Wen'],
    ],
  ],
  [
    'raya y nombre',
    '«Prefiero perder una votación que perder la voz.» — Aitana Bru\n\n«La vaca nunca estuvo en peligro.» — Joaquín Pell',
    [
      ['Prefiero perder una votación que perder la voz.', 'Aitana Bru'],
      ['La vaca nunca estuvo en peligro.', 'Joaquín Pell'],
    ],
  ],
  [
    'un organismo',
    'El Ministerio de Sanidad informó anoche del brote. «No hay motivo de alarma», aseguró el Ministerio de Sanidad en una nota.',
    [['No hay motivo de alarma', 'Ministerio de Sanidad']],
  ],
  [
    'cargo en lugar del nombre',
    'La presidenta Lucía Barreda llegó tarde. Los periodistas esperaban. «No nos intimidará un comunicado», respondió la presidenta.',
    [['No nos intimidará un comunicado', 'Lucía Barreda']],
  ],
  [
    'comillas rectas y partículas en el nombre',
    '"El equipo necesita descansar", explicó Luis de la Vega tras el partido. De la Vega insistió: "El domingo jugarán los jóvenes".',
    [
      ['El equipo necesita descansar', 'Luis de la Vega'],
      ['El domingo jugarán los jóvenes', 'Luis de la Vega'],
    ],
  ],
  [
    'varios párrafos',
    'La astronauta Nora Lindes volvió a su escuela.\n\n“Lo sientes en los dientes antes de oírlo.\n\n“Luego el cielo pasa del azul al negro”, contó Lindes a los niños.',
    [
      ['Lo sientes en los dientes antes de oírlo.', 'Nora Lindes'],
      ['Luego el cielo pasa del azul al negro', 'Nora Lindes'],
    ],
  ],
  [
    'varios párrafos con comillas de seguir',
    'El alcalde Iván Pereda habló en la plaza. Pereda dijo: «Esperamos diez años.\n\n»Nos llamaron «los pacientes» y se rieron.\n\n»Ahora el puente es nuestro».',
    [
      ['Esperamos diez años.', 'Iván Pereda'],
      ['Nos llamaron «los pacientes» y se rieron.', 'Iván Pereda'],
      ['Ahora el puente es nuestro', 'Iván Pereda'],
    ],
  ],
  [
    'tres niveles',
    '«El guarda contó: “El juez me dijo: ‘Cierre la puerta’ y se fue”», relató la ministra Inés Carvajal.',
    [
      ['El guarda contó: “El juez me dijo: ‘Cierre la puerta’ y se fue”', 'Inés Carvajal'],
      ['El juez me dijo: ‘Cierre la puerta’ y se fue', 'El guarda', 'nested', 'Inés Carvajal'],
      ['Cierre la puerta', 'El juez', 'nested', 'El guarda'],
    ],
  ],
];

describe('quotations in Spanish', () => {
  it.each(ARTICLES)('%s', (_shape, text, found) => {
    expect(find(text)).toEqual(found);
  });

  it.each(ARTICLES)('are read as Spanish: %s', (_shape, text) => {
    expect(detectLanguage(text)).toBe('es');
  });

  it.each(SPANISH_CUES.map(({ verb, example, takes }) => [verb, example, takes] as const))(
    '%s: %s',
    (_verb, example, takes) => {
      expect(find(example)).toMatchObject([
        [expect.any(String), 'Ana Duarte', ...(takes === 'fragment' ? ['mixed'] : [])],
      ]);
    },
  );

  it('has each verb once', () => {
    expect(new Set(SPANISH_CUES.map(({ verb }) => verb)).size).toBe(SPANISH_CUES.length);
  });

  it('never throws, and its spans slice back to the text', () => {
    const piece = fc.constantFrom(
      '«',
      '»',
      '“',
      '”',
      '"',
      'dijo',
      ' Ana',
      ' Duarte',
      ' según',
      ': ',
      '. ',
      '\n',
      ', ',
      ' la ministra',
      'é',
      '\ud800',
      ' de',
      ' él',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((list) => list.join('')),
        (text) => {
          for (const { start, end, text: words, mention } of findQuotations({
            text,
            title: null,
            sentences: findSentences(text),
            language: 'es',
          })) {
            expect(text.slice(start, end)).toBe(words);
            if (mention) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          }
        },
      ),
    );
  });

  it('takes time in proportion to the text', () => {
    for (const text of [
      '«'.repeat(100_000),
      '«a», dijo '.repeat(10_000),
      'Ana Duarte dijo '.repeat(7_000),
      'la ministra de '.repeat(7_000),
    ]) {
      const began = performance.now();
      findQuotations({ text, title: null, sentences: [], language: 'es' });
      expect(performance.now() - began).toBeLessThan(5_000);
    }
  });
});
