import { wordSet } from '../../../text/word-set.ts';

/** What a verb of speech goes with: whole words (`dijo`), or quoted words within paraphrase (`calificó de`). */
export interface SpanishCue {
  /** Forms of the third person: past, present, participle and gerund, with a space between. */
  readonly forms: string;
  readonly takes: 'words' | 'fragment';
  readonly example: string;
}

export const SPANISH_CUES: readonly SpanishCue[] = [
  {
    forms: 'dijo dijeron dice dicen dicho diciendo decía',
    takes: 'words',
    example: '«Lloverá otra vez», dijo Ana Duarte.',
  },
  {
    forms: 'afirmó afirmaron afirma afirmado afirmando',
    takes: 'words',
    example: '«Lloverá otra vez», afirmó Ana Duarte.',
  },
  {
    forms: 'aseguró aseguraron asegura asegurado asegurando',
    takes: 'words',
    example: 'Ana Duarte aseguró: «Lloverá otra vez».',
  },
  {
    forms: 'señaló señalaron señala señalado señalando',
    takes: 'words',
    example: '«Lloverá otra vez», señaló Ana Duarte.',
  },
  {
    forms: 'explicó explicaron explica explicado explicando',
    takes: 'words',
    example: '«Lloverá otra vez», explicó Ana Duarte.',
  },
  {
    forms: 'añadió añadieron añade añadido añadiendo',
    takes: 'words',
    example: '«Lloverá otra vez», añadió Ana Duarte.',
  },
  {
    forms: 'agregó agregaron agrega agregado agregando',
    takes: 'words',
    example: '«Lloverá otra vez», agregó Ana Duarte.',
  },
  {
    forms: 'indicó indicaron indica indicado indicando',
    takes: 'words',
    example: '«Lloverá otra vez», indicó Ana Duarte.',
  },
  {
    forms: 'declaró declararon declara declarado declarando',
    takes: 'words',
    example: '«Lloverá otra vez», declaró Ana Duarte.',
  },
  {
    forms: 'manifestó manifestaron manifiesta manifestado',
    takes: 'words',
    example: '«Lloverá otra vez», manifestó Ana Duarte.',
  },
  {
    forms: 'sostuvo sostuvieron sostiene sostenido',
    takes: 'words',
    example: '«Lloverá otra vez», sostuvo Ana Duarte.',
  },
  {
    forms: 'respondió respondieron responde respondido',
    takes: 'words',
    example: '«Lloverá otra vez», respondió Ana Duarte.',
  },
  {
    forms: 'contestó contestaron contesta contestado',
    takes: 'words',
    example: '«Lloverá otra vez», contestó Ana Duarte.',
  },
  {
    forms: 'preguntó preguntaron pregunta preguntado',
    takes: 'words',
    example: '«¿Lloverá otra vez?», preguntó Ana Duarte.',
  },
  {
    forms: 'comentó comentaron comenta comentado',
    takes: 'words',
    example: '«Lloverá otra vez», comentó Ana Duarte.',
  },
  {
    forms: 'subrayó subrayaron subraya subrayado',
    takes: 'words',
    example: '«Lloverá otra vez», subrayó Ana Duarte.',
  },
  {
    forms: 'recalcó recalcaron recalca recalcado',
    takes: 'words',
    example: '«Lloverá otra vez», recalcó Ana Duarte.',
  },
  {
    forms: 'advirtió advirtieron advierte advertido',
    takes: 'words',
    example: '«Lloverá otra vez», advirtió Ana Duarte.',
  },
  {
    forms: 'reconoció reconocieron reconoce reconocido',
    takes: 'words',
    example: '«Lloverá otra vez», reconoció Ana Duarte.',
  },
  {
    forms: 'insistió insistieron insiste insistido',
    takes: 'words',
    example: '«Lloverá otra vez», insistió Ana Duarte.',
  },
  {
    forms: 'expresó expresaron expresa expresado',
    takes: 'words',
    example: '«Lloverá otra vez», expresó Ana Duarte.',
  },
  {
    forms: 'anunció anunciaron anuncia anunciado',
    takes: 'words',
    example: 'Ana Duarte anunció: «Lloverá otra vez».',
  },
  {
    forms: 'escribió escribieron escribe escrito',
    takes: 'words',
    example: '«Lloverá otra vez», escribió Ana Duarte.',
  },
  {
    forms: 'apuntó apuntaron apunta apuntado',
    takes: 'words',
    example: '«Lloverá otra vez», apuntó Ana Duarte.',
  },
  {
    forms: 'destacó destacaron destaca destacado',
    takes: 'words',
    example: '«Lloverá otra vez», destacó Ana Duarte.',
  },
  {
    forms: 'precisó precisaron precisa precisado',
    takes: 'words',
    example: '«Lloverá otra vez», precisó Ana Duarte.',
  },
  {
    forms: 'recordó recordaron recuerda recordado',
    takes: 'words',
    example: '«Lloverá otra vez», recordó Ana Duarte.',
  },
  {
    forms: 'relató relataron relata contó contaron cuenta',
    takes: 'words',
    example: '«Llovía otra vez», relató Ana Duarte.',
  },
  {
    forms: 'lamentó lamentaron lamenta lamentado',
    takes: 'words',
    example: '«Lloverá otra vez», lamentó Ana Duarte.',
  },
  {
    forms: 'concluyó concluyeron concluye concluido',
    takes: 'words',
    example: '«Lloverá otra vez», concluyó Ana Duarte.',
  },
  {
    forms: 'reiteró reiteraron reitera reiterado',
    takes: 'words',
    example: '«Lloverá otra vez», reiteró Ana Duarte.',
  },
  {
    forms: 'exclamó exclamaron gritó gritaron',
    takes: 'words',
    example: '«¡Lloverá otra vez!», exclamó Ana Duarte.',
  },
  {
    forms: 'prometió prometieron promete exigió exigieron exige pidió pidieron pide',
    takes: 'words',
    example: '«Lloverá otra vez», prometió Ana Duarte.',
  },
  {
    forms:
      'calificó calificaron califica tildó tildaron tachó describió describieron describe llamó llamaron',
    takes: 'fragment',
    example: 'Ana Duarte calificó la lluvia de «castigo del cielo».',
  },
  {
    forms:
      'consideró consideraron considera habló hablaron habla citó denunció denunciaron denuncia criticó rechazó',
    takes: 'fragment',
    example: 'Ana Duarte denunció una «lluvia sin fin».',
  },
];

/** The row of each form. */
export const CUE_OF: ReadonlyMap<string, SpanishCue> = new Map(
  SPANISH_CUES.flatMap((cue) => cue.forms.split(' ').map((form): [string, SpanishCue] => [form, cue])),
);

/** First person: the one who tells is the one who spoke. */
export const OWN_CUES = wordSet('dije respondí contesté pregunté expliqué grité pedí escribí');
