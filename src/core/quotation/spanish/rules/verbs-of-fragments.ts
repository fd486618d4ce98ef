import type { SpanishCue } from './spanish-cue.ts';

/** Stand before quoted words within paraphrase: «calificó la lluvia de». */
export const VERBS_OF_FRAGMENTS: readonly SpanishCue[] = [
  {
    verb: 'calificar',
    takes: 'fragment',
    calls: true,
    example: 'Ana Duarte calificó la lluvia de «castigo del cielo».',
  },
  {
    verb: 'tildar',
    takes: 'fragment',
    calls: true,
    example: 'Ana Duarte tildó la lluvia de «castigo del cielo».',
  },
  {
    verb: 'tachar',
    takes: 'fragment',
    calls: true,
    example: 'Ana Duarte tachó la lluvia de «castigo del cielo».',
  },
  {
    verb: 'catalogar',
    takes: 'fragment',
    calls: true,
    example: 'Ana Duarte catalogó la lluvia de «castigo del cielo».',
  },
  {
    verb: 'describir',
    participle: 'descrito',
    takes: 'fragment',
    calls: true,
    example: 'Ana Duarte describió la lluvia como un «castigo del cielo».',
  },
  {
    verb: 'definir',
    takes: 'fragment',
    calls: true,
    example: 'Ana Duarte definió la lluvia como un «castigo del cielo».',
  },
  {
    verb: 'llamar',
    takes: 'fragment',
    calls: true,
    example: 'Ana Duarte llamó a la lluvia «castigo del cielo».',
  },
  { verb: 'hablar', takes: 'fragment', example: 'Ana Duarte habló de una «lluvia sin fin».' },
  { verb: 'citar', takes: 'fragment', example: 'Ana Duarte citó una «lluvia sin fin».' },
  { verb: 'criticar', takes: 'fragment', example: 'Ana Duarte criticó una «lluvia sin fin».' },
  { verb: 'presumir', takes: 'fragment', example: 'Ana Duarte presumió de una «lluvia sin fin».' },
  { verb: 'alardear', takes: 'fragment', example: 'Ana Duarte alardeó de una «lluvia sin fin».' },
  { verb: 'descartar', takes: 'fragment', example: 'Ana Duarte descartó una «lluvia sin fin».' },
  { verb: 'acusar', takes: 'fragment', example: 'Ana Duarte acusó al río de «comerse la tierra».' },
  {
    verb: 'comparar',
    takes: 'fragment',
    calls: true,
    example: 'Ana Duarte comparó la lluvia con un «castigo del cielo».',
  },
];
