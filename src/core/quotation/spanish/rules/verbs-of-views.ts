import type { SpanishCue } from './spanish-cue.ts';

/** Verbs of holding, judging, foretelling and bidding: they stand by whole quotations and before «que» as those of speech do. */
export const VERBS_OF_VIEWS: readonly SpanishCue[] = [
  { verb: 'opinar', takes: 'words', example: '«Lloverá otra vez», opinó Ana Duarte.' },
  { verb: 'considerar', takes: 'words', example: '«Lloverá otra vez», consideró Ana Duarte.' },
  {
    verb: 'creer',
    past: 'crey',
    participle: 'creído',
    takes: 'words',
    example: '«Lloverá otra vez», creyó Ana Duarte.',
  },
  { verb: 'pensar', stressed: 'piens', takes: 'words', example: '«Lloverá otra vez», pensó Ana Duarte.' },
  { verb: 'estimar', takes: 'words', example: '«Lloverá otra vez», estimó Ana Duarte.' },
  { verb: 'valorar', takes: 'words', example: '«Lloverá otra vez», valoró Ana Duarte.' },
  { verb: 'vaticinar', takes: 'words', example: '«Lloverá otra vez», vaticinó Ana Duarte.' },
  { verb: 'pronosticar', takes: 'words', example: '«Lloverá otra vez», pronosticó Ana Duarte.' },
  { verb: 'augurar', takes: 'words', example: '«Lloverá otra vez», auguró Ana Duarte.' },
  {
    verb: 'sospechar',
    takes: 'words',
    example: '«Lloverá otra vez», sospechó Ana Duarte.',
  },
  {
    verb: 'temer',
    takes: 'words',
    example: '«Lloverá otra vez», temió Ana Duarte.',
  },
  {
    verb: 'predecir',
    stressed: 'predic',
    first: 'predigo',
    strong: 'predij',
    future: 'predecir',
    participle: 'predicho',
    gerund: 'prediciendo',
    takes: 'words',
    example: '«Lloverá otra vez», predijo Ana Duarte.',
  },
  {
    verb: 'calcular',
    takes: 'words',
    example: '«Lloverá otra vez», calculó Ana Duarte.',
  },
  { verb: 'reprochar', takes: 'words', example: '«Lloverá otra vez», reprochó Ana Duarte.' },
  { verb: 'plantear', takes: 'words', example: '«Lloverá otra vez», planteó Ana Duarte.' },
  { verb: 'ordenar', takes: 'words', example: '«Lloverá otra vez», ordenó Ana Duarte.' },
  {
    verb: 'recomendar',
    stressed: 'recomiend',
    takes: 'words',
    example: '«Lloverá otra vez», recomendó Ana Duarte.',
  },
  { verb: 'aconsejar', takes: 'words', example: '«Lloverá otra vez», aconsejó Ana Duarte.' },
  { verb: 'rogar', stressed: 'rueg', takes: 'words', example: '«Lloverá otra vez», rogó Ana Duarte.' },
  { verb: 'suplicar', takes: 'words', example: '«Lloverá otra vez», suplicó Ana Duarte.' },
];
