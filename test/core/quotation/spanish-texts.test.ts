import { testKinds, type Kinds } from './spanish-cases.ts';

/** Invented texts: words that are the verb of their sentence, and who is about to speak. */
const KINDS: Kinds = {
  'the words of a body are the verb of the sentence': [
    [
      'El Comité Ejecutivo, reunido de urgencia esta tarde, “lamenta la subida del agua” y convoca otra asamblea.',
      ['lamenta la subida del agua', 'Comité Ejecutivo', 'mixed'],
    ],
    [
      'La Diócesis de Lund “lamenta profundamente el dolor causado” y ofrece ayuda.',
      ['lamenta profundamente el dolor causado', 'Diócesis de Lund', 'mixed'],
    ],
    [
      'En un comunicado, la empresa «rechaza de plano las acusaciones» y anuncia una demanda.',
      ['rechaza de plano las acusaciones', 'la empresa', 'mixed'],
    ],
    [
      'El club «agradece el apoyo de la afición», según el texto.',
      ['agradece el apoyo de la afición', 'El club', 'mixed'],
    ],
    [
      'La Conferencia de Rectores «reclama más becas y menos papeles».',
      ['reclama más becas y menos papeles', 'Conferencia de Rectores', 'mixed'],
    ],
    [
      'El sindicato, en una nota, «exige una disculpa pública» y llama a la huelga.',
      ['exige una disculpa pública', 'El sindicato', 'mixed'],
    ],
    [
      'El Gobierno «celebra el acuerdo entre las partes», dice la nota.',
      ['celebra el acuerdo entre las partes', 'Gobierno'],
    ],
    ['El equipo «no juega a nada» desde marzo.'],
    ['La empresa «Rechaza SA» cerró.'],
    [
      'Según la edil Lola Maza, el alcalde «rechaza todo lo que huele a diálogo».',
      ['rechaza todo lo que huele a diálogo', 'Lola Maza'],
    ],
  ],
  'somebody told of before takes the word': [
    [
      'El alcalde Eustaquio Ferro cambió de idea. Ayer, al final de la procesión, tomó el megáfono en la plaza: «Perdón a todos».',
      ['Perdón a todos', 'Eustaquio Ferro'],
    ],
    [
      'La directora Amanda Rial esperó. Después agarró el micrófono: «Se acabó la fiesta».',
      ['Se acabó la fiesta', 'Amanda Rial'],
    ],
    [
      'El edil Nuño Barreda no aguantó más. Pidió la palabra y levantó la voz: «Esto es un robo».',
      ['Esto es un robo', 'Nuño Barreda'],
    ],
    [
      'La ministra Sol Barea llegó la última. Ya de pie tomó la palabra ante todos: «No habrá recortes».',
      ['No habrá recortes', 'Sol Barea'],
    ],
    [
      'El edil Nuño Barreda esperaba. El ujier Blas Terán tomó el micrófono: «Se levanta la sesión».',
      ['Se levanta la sesión', 'Blas Terán'],
    ],
    ['El alcalde Eustaquio Ferro abrió el museo. Guarda un cuadro en la sala: «La pesca».'],
  ],
};

testKinds(KINDS);
