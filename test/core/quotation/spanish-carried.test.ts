import { testKinds, type Kinds } from './spanish-cases.ts';

/** Invented sentences on who goes on, and on words within words, by the kind of shape; each kind with neighbours. */
const KINDS: Kinds = {
  'within a speech that goes on': [
    [
      '—Don Raimundo —contestó Luis Orts—. Decía: “Aquí nadie compite”.',
      ['Don Raimundo', 'Luis Orts'],
      ['Decía: “Aquí nadie compite”.', 'Luis Orts'],
      ['Aquí nadie compite', 'Raimundo', 'nested', 'Luis Orts'],
    ],
    [
      '«Ayer vino el gobernador», contó Ana Ríos. «Me dijo: “No hay dinero”».',
      ['Ayer vino el gobernador', 'Ana Ríos'],
      ['Me dijo: “No hay dinero”', 'Ana Ríos'],
      ['No hay dinero', 'el gobernador', 'nested', 'Ana Ríos'],
    ],
    [
      '«Ayer vino el gobernador», contó Ana Ríos. «Le dije: “No hay dinero”».',
      ['Ayer vino el gobernador', 'Ana Ríos'],
      ['Le dije: “No hay dinero”', 'Ana Ríos'],
      ['No hay dinero', 'Ana Ríos', 'nested', 'Ana Ríos'],
    ],
    [
      '«Ayer vino mi tía», contó Ana Ríos. «Un guardia me dijo: “Por ahí no”».',
      ['Ayer vino mi tía', 'Ana Ríos'],
      ['Un guardia me dijo: “Por ahí no”', 'Ana Ríos'],
      ['Por ahí no', 'Un guardia', 'nested', 'Ana Ríos'],
    ],
    [
      '«Vendí la barca», contó Ana Ríos. El alcalde la llamó. «Me dijo: “Te la compro”», recordó ella.',
      ['Vendí la barca', 'Ana Ríos'],
      ['Me dijo: “Te la compro”', 'Ana Ríos'],
      ['Te la compro', 'El alcalde', 'nested', 'Ana Ríos'],
    ],
  ],
  'a crowd does not go on': [
    [
      'En la plaza, la afición coreaba «sí se puede» mientras alguien bajaba a Luis Orts del autobús. Le dieron un micrófono. «Gracias a todos», dijo.',
      ['sí se puede', 'la afición', 'mixed'],
      ['Gracias a todos', 'Luis Orts'],
    ],
    [
      'Luis Orts subió al estrado. La multitud gritó «fuera». «Volveré mañana», dijo.',
      ['fuera', 'La multitud', 'mixed'],
      ['Volveré mañana', 'Luis Orts'],
    ],
    [
      'La afición esperaba. «Sí se puede», gritaba la afición. «Volveremos», repetía.',
      ['Sí se puede', 'la afición'],
      ['Volveremos', 'la afición'],
    ],
  ],
  'brought in by a preposition': [
    [
      'Pasó el celador. «Sois pocos», dijo. Pienso en mi padre, que fue practicante. Decía que «el dolor no tiene prisa».',
      ['Sois pocos', 'el celador'],
      ['el dolor no tiene prisa', 'mi padre'],
    ],
    [
      'Pasó el celador. «Sois pocos», dijo. Me acordé de Ana Ríos, que fue maestra. Decía que «el dolor no tiene prisa».',
      ['Sois pocos', 'el celador'],
      ['el dolor no tiene prisa', 'Ana Ríos'],
    ],
    ['Luis Orts pensó en su padre. «No lo haré», dijo.', ['No lo haré', 'Luis Orts']],
  ],
  'verbs in the imperfect': [
    [
      'El cura quería prohibirla. «Eso es cosa del diablo», predicaba los domingos.',
      ['Eso es cosa del diablo', 'El cura'],
    ],
    [
      'El cura quería prohibirla. «Eso es cosa del diablo», predicaba los domingos, según recuerda Ana Ríos. «Y luego venía a bailar», apunta.',
      ['Eso es cosa del diablo', 'El cura', 'Ana Ríos'],
      ['Y luego venía a bailar', 'Ana Ríos'],
    ],
    ['«Ni un paso más», tronaba el sargento.', ['Ni un paso más', 'el sargento']],
    ['El coro cantaba «Marejada», estaba afinado.'],
  ],
  'a few words in what is promised': [
    [
      'Ana Ríos prometió viviendas «antes de quince días» y pidió calma.',
      ['antes de quince días', 'Ana Ríos', 'mixed'],
    ],
    ['Ana Ríos anunció una obra «para toda la vida».', ['para toda la vida', 'Ana Ríos', 'mixed']],
    [
      'Ana Ríos considera «bochornoso» que el edil se enterara «por la radio de un taxi».',
      ['bochornoso', 'Ana Ríos', 'mixed'],
      ['por la radio de un taxi', 'Ana Ríos', 'mixed'],
    ],
    [
      'Luis Orts llamó al ministro, quien le transmitió que la provincia estaba «siguiendo el asunto de cerca».',
      ['siguiendo el asunto de cerca', 'ministro', 'mixed'],
    ],
    ['Ana Ríos anunció la novela «Mar adentro».'],
    ['Ana Ríos explicó el plan «Barrios vivos».'],
  ],
  'a voice': [
    [
      'Una voz de hombre le dijo a Ana Ríos: «Busque donde está el tinaco».',
      ['Busque donde está el tinaco', 'Una voz de hombre'],
    ],
    ['Llamaron de noche. Una voz de mujer dijo: «Cuelgue».', ['Cuelgue', 'Una voz de mujer']],
  ],
};

testKinds(KINDS);
