import { testKinds, type Kinds } from './spanish-cases.ts';

/** Invented sentences on words that stand for somebody told of, by the kind of shape; each kind with neighbours. */
const KINDS: Kinds = {
  '«este» and «aquel»': [
    [
      'Mientras la alcaldesa Ana Ríos habla de cien heridos, el consejero Luis Orts eleva la cifra. «Nosotros contamos bien», zanjó este en los pasillos.',
      ['Nosotros contamos bien', 'Luis Orts'],
    ],
    [
      'La alcaldesa habla de cien heridos; el consejero de Interior, de doscientos. «Nosotros contamos bien», ha zanjado este en el pleno.',
      ['Nosotros contamos bien', 'el consejero de Interior'],
    ],
    ['Luis Orts llamó a Ana Ríos. «Llego tarde», se disculpó esta.', ['Llego tarde', 'Ana Ríos']],
    ['Luis Orts riñó con Hugo Paz. «Llego tarde», se disculpó este.', ['Llego tarde', 'Hugo Paz']],
    [
      'Ana Ríos mandó callar a Luis Orts. Este pidió perdón: «No volverá a pasar».',
      ['No volverá a pasar', 'Luis Orts'],
    ],
    [
      'Ana Ríos mandó callar a Olga Rey. Esta última pidió el acta. «Léanla entera», dijo.',
      ['Léanla entera', 'Olga Rey'],
    ],
    ['Ana Ríos habló este jueves. «Llego tarde», dijo este jueves.', ['Llego tarde', 'Ana Ríos']],
    ['Ana Ríos llegó sola. «No firmo», dijo a este diario.', ['No firmo', 'Ana Ríos']],
    ['Ana Ríos llegó sola. «No firmo», dijo esta mañana en la plaza.', ['No firmo', 'Ana Ríos']],
  ],
  '«él» and «ella» of somebody without a name': [
    [
      'El fiscal Luis Orts se fue. Un soldado se acercó a Ana Ríos y le preguntó la hora. «Las tres», dijo ella. «Es tarde», dijo él.',
      ['Las tres', 'Ana Ríos'],
      ['Es tarde', 'Un soldado'],
    ],
    [
      'Luis Orts se fue. Una tendera barría la acera. «Ya era hora», dijo ella.',
      ['Ya era hora', 'Una tendera'],
    ],
    [
      'Una tendera barría la acera. Ana Ríos la saludó. «Ya era hora», dijo ella.',
      ['Ya era hora', 'Ana Ríos'],
    ],
    [
      'Un soldado barría la acera. Luis Orts lo saludó. «Ya era hora», dijo él.',
      ['Ya era hora', 'Luis Orts'],
    ],
    [
      'Ana Ríos barría la acera. Un soldado la saludó. «Ya era hora», dijo ella.',
      ['Ya era hora', 'Ana Ríos'],
    ],
  ],
  'words for anybody': [
    [
      'Un operario con veinte años de oficio recibió la carta. «Ni mi nombre pusieron», se lamentó el hombre.',
      ['Ni mi nombre pusieron', 'Un operario'],
    ],
    [
      'Una tendera lo vio todo. «Corrían hacia el puente», contó la mujer.',
      ['Corrían hacia el puente', 'Una tendera'],
    ],
    [
      'Marta Gil, de 80 años, canta. Su nieta Yara la graba. «Le pregunto de cuándo es», cuenta la muchacha.',
      ['Le pregunto de cuándo es', 'Yara'],
    ],
    ['Una tendera discutió con un soldado. «No pague», le dijo el hombre.', ['No pague', 'un soldado']],
    [
      'Ana Ríos es alcaldesa. Un pescador la esperaba. «Baje el agua», le pidió el hombre.',
      ['Baje el agua', 'Un pescador'],
    ],
    ['Una tendera calló. «Se lo llevaron», dijo el hombre.', ['Se lo llevaron', 'el hombre']],
    ['Luis Orts calló. «Se lo llevaron», dijo la mujer.', ['Se lo llevaron', 'la mujer']],
  ],
  'words for an office or trade': [
    [
      'Luis Orts, gerente de la planta, no lo niega. «Es verdad», reconoció el ejecutivo.',
      ['Es verdad', 'Luis Orts'],
    ],
    [
      'El intendente Luis Orts llamó al ministro. «Que vengan», replicó el jefe comunal.',
      ['Que vengan', 'Luis Orts'],
    ],
    [
      'La abogada Ana Ríos lleva el caso. Según la litigante, hubo ofertas. «Tres veces», relató.',
      ['Tres veces', 'Ana Ríos'],
    ],
    [
      'La delegada Ana Ríos llegó tarde. La autoridad contestó que «eso se verá en su momento».',
      ['eso se verá en su momento', 'Ana Ríos'],
    ],
    [
      'El testigo Luis Orts bebía. Hugo Paz, abogado de la firma, insistió. «¿Bebía usted?», preguntó. «Como todos», respondió el testigo.',
      ['¿Bebía usted?', 'Hugo Paz'],
      ['Como todos', 'Luis Orts'],
    ],
    [
      'Luis Orts declaró ayer. Hugo Paz, abogado de la firma, insistió. «¿Bebía usted?», preguntó. «Como todos», respondió el testigo.',
      ['¿Bebía usted?', 'Hugo Paz'],
      ['Como todos', 'Luis Orts'],
    ],
    [
      'Durante la vista, un topógrafo contratado por la empresa declaró que la linde era «imposible de ver».',
      ['imposible de ver', 'un topógrafo contratado', 'mixed'],
    ],
    ['La agrónoma Ana Ríos vino sola. «Falta riego», dijo la agrónoma.', ['Falta riego', 'Ana Ríos']],
  ],
  'nobody told of': [
    ['Luis Orts calló. Alguien había escrito debajo: «Mentira».', ['Mentira', null]],
    ['Luis Orts calló. «¡Fuera!», gritó alguien desde el fondo.', ['¡Fuera!', null]],
    [
      '«No me creyó nadie», contó Luis Orts. Alguien rió. «Ni mi madre», añadió.',
      ['No me creyó nadie', 'Luis Orts'],
      ['Ni mi madre', 'Luis Orts'],
    ],
    [
      'Si alguien llamara, dijo Luis Orts, «no abriría la puerta».',
      ['no abriría la puerta', 'Luis Orts', 'mixed'],
    ],
  ],
};

testKinds(KINDS);
