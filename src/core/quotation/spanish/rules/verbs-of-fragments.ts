import type { SpanishCue } from './spanish-cue.ts';

/** Stand before quoted words within paraphrase: «calificó la lluvia de». */
export const VERBS_OF_FRAGMENTS: readonly SpanishCue[] = [
  { verb: 'calificar', takes: 'fragment', example: 'Ana Duarte calificó la lluvia de «castigo del cielo».' },
  { verb: 'tildar', takes: 'fragment', example: 'Ana Duarte tildó la lluvia de «castigo del cielo».' },
  { verb: 'tachar', takes: 'fragment', example: 'Ana Duarte tachó la lluvia de «castigo del cielo».' },
  { verb: 'catalogar', takes: 'fragment', example: 'Ana Duarte catalogó la lluvia de «castigo del cielo».' },
  {
    verb: 'describir',
    participle: 'descrito',
    takes: 'fragment',
    example: 'Ana Duarte describió la lluvia como un «castigo del cielo».',
  },
  {
    verb: 'definir',
    takes: 'fragment',
    example: 'Ana Duarte definió la lluvia como un «castigo del cielo».',
  },
  { verb: 'llamar', takes: 'fragment', example: 'Ana Duarte llamó a la lluvia «castigo del cielo».' },
  { verb: 'hablar', takes: 'fragment', example: 'Ana Duarte habló de una «lluvia sin fin».' },
  { verb: 'citar', takes: 'fragment', example: 'Ana Duarte citó una «lluvia sin fin».' },
  { verb: 'criticar', takes: 'fragment', example: 'Ana Duarte criticó una «lluvia sin fin».' },
  { verb: 'acusar', takes: 'fragment', example: 'Ana Duarte acusó al río de «comerse la tierra».' },
  {
    verb: 'comparar',
    takes: 'fragment',
    example: 'Ana Duarte comparó la lluvia con un «castigo del cielo».',
  },
];
