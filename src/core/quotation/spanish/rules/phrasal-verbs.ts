import { wordSet } from '../../../text/word-set.ts';

/** A verb that speaks only with the words behind it: «hizo constar», «dejó en claro». */
export interface PhrasalVerb {
  readonly verb: string;
  /** Its forms that tell. */
  readonly forms: ReadonlySet<string>;
  /** Participles, which need a helping verb. */
  readonly participle: string;
  /** Else it is one of words. */
  readonly takes?: 'fragment';
  /** What stands right behind it, one of these. */
  readonly with: readonly (readonly string[])[];
  readonly example: string;
}

export const PHRASAL_VERBS: readonly PhrasalVerb[] = [
  {
    verb: 'comprometer',
    forms: wordSet('comprometió comprometieron compromete comprometen comprometía comprometían'),
    participle: 'comprometido',
    takes: 'fragment',
    with: [['a']],
    example: 'Ana Duarte se comprometió a «no subir el precio del pan».',
  },
  {
    verb: 'ver',
    forms: wordSet('ve ven veía veían'),
    participle: 'visto',
    takes: 'fragment',
    with: [['como'], ['en', 'ello'], ['en', 'eso'], ['en', 'esto']],
    example: 'Ana Duarte ve en ello «una trampa para el barrio».',
  },
  {
    verb: 'hacer',
    forms: wordSet('hizo hicieron hace hacen hacía hacían'),
    participle: 'hecho',
    with: [['constar'], ['notar'], ['saber'], ['ver'], ['hincapié', 'en'], ['énfasis', 'en']],
    example: 'Ana Duarte hizo constar que la lluvia «no tiene fin».',
  },
  {
    verb: 'dejar',
    forms: wordSet('dejó dejaron deja dejan dejaba dejaban'),
    participle: 'dejado',
    with: [
      ['claro'],
      ['en', 'claro'],
      ['muy', 'claro'],
      ['bien', 'claro'],
      ['caer'],
      ['entrever'],
      ['saber'],
      ['dicho'],
      ['escrito'],
      ['constancia', 'de'],
      ['constancia'],
    ],
    example: 'Ana Duarte dejó en claro que la lluvia «no tiene fin».',
  },
  {
    verb: 'dar',
    forms: wordSet('dio dieron da dan daba daban'),
    participle: 'dado',
    with: [
      ['a', 'entender'],
      ['a', 'conocer'],
      ['por', 'hecho'],
      ['por', 'seguro'],
      ['por', 'sentado'],
      ['fe', 'de'],
      ['cuenta', 'de'],
    ],
    example: 'Ana Duarte dio a entender que la lluvia «no tiene fin».',
  },
  {
    verb: 'poner',
    forms: wordSet('puso pusieron pone ponen ponía ponían'),
    participle: 'puesto',
    with: [
      ['de', 'manifiesto'],
      ['de', 'relieve'],
      ['en', 'valor'],
      ['como', 'ejemplo'],
    ],
    example: 'Ana Duarte puso de manifiesto que la lluvia «no tiene fin».',
  },
  {
    verb: 'echar',
    forms: wordSet('echó echaron echa echan echaba echaban'),
    participle: 'echado',
    with: [['en', 'cara']],
    example: 'Ana Duarte le echó en cara que la lluvia «no tiene fin».',
  },
  {
    verb: 'llamar',
    forms: wordSet('llamó llamaron llama llaman llamaba llamaban'),
    participle: 'llamado',
    with: [['la', 'atención', 'sobre']],
    example: 'Ana Duarte llamó la atención sobre «una lluvia sin fin».',
  },
  {
    verb: 'ver',
    forms: wordSet('ve ven vio vieron veía veían'),
    participle: 'visto',
    takes: 'fragment',
    with: [['en'], ['con'], ['como']],
    example: 'Ana Duarte vio en el barro «una lluvia sin fin».',
  },
];
