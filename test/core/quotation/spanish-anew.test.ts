import { testKinds, type Kinds } from './spanish-cases.ts';

/** Invented texts, by what ties their words to a speaker; each kind with neighbours that look like it. */
const KINDS: Kinds = {
  'turns labelled with a surname, in capitals or not': [
    [
      'Ofelia Barrientos dirige un taller de relojes.\n\nLA GACETA: ¿Cuándo empezó?\n\nBARRIENTOS: De niña, con mi tía.\n\nLA GACETA: ¿Y por qué relojes?\n\nBARRIENTOS: Porque no gritan.\n\nLA GACETA: Dicen que cierra.\n\nBARRIENTOS: Dicen muchas cosas.',
      ['De niña, con mi tía.', 'Ofelia Barrientos'],
      ['Porque no gritan.', 'Ofelia Barrientos'],
      ['Dicen muchas cosas.', 'Ofelia Barrientos'],
    ],
    [
      'Ramiro Ulloa cría llamas. Su socia, Ofelia Barrientos, las vende. Barrientos no quiso hablar.\n\nRevista Altura: ¿Cuántas tiene?\n\nUlloa: Ochenta.\n\nRevista Altura: ¿Dan trabajo?\n\nUlloa: Menos que la gente.\n\nRevista Altura: ¿Las vende?\n\nUlloa: Eso pregúntelo a mi socia.',
      ['Ochenta.', 'Ramiro Ulloa'],
      ['Menos que la gente.', 'Ramiro Ulloa'],
      ['Eso pregúntelo a mi socia.', 'Ramiro Ulloa'],
    ],
    [
      'Ofelia Barrientos dirige un taller.\n\n**EL FARO:** ¿Qué le dijo el alcalde?\n\n**BARRIENTOS:** Me dijo: «Espere». Y espero.\n\n**EL FARO:** ¿Hasta cuándo?\n\n**BARRIENTOS:** Hasta marzo.\n\n**EL FARO:** ¿Y después?\n\n**BARRIENTOS:** Después me oirá.',
      ['Me dijo: «Espere». Y espero.', 'Ofelia Barrientos'],
      ['Espere', 'el alcalde', 'nested', 'Ofelia Barrientos'],
      ['Hasta marzo.', 'Ofelia Barrientos'],
      ['Después me oirá.', 'Ofelia Barrientos'],
    ],
    [
      'Ramiro Ulloa visitó el hotel.\n\nHORARIO: de nueve a seis.\n\nPRECIO: ¿quién lo sabe?\n\nHORARIO: de diez a cinco.\n\nPRECIO: veinte soles.\n\nHORARIO: cerrado.\n\nPRECIO: treinta soles.',
    ],
    [
      'INGREDIENTES: dos huevos.\n\nPASO: ¿Bate o mezcla?\n\nINGREDIENTES: harina.\n\nPASO: Hornee.\n\nINGREDIENTES: sal.\n\nPASO: Sirva.',
    ],
  ],
  'told by whose account it is': [
    [
      'Declaró Ofelia Barrientos. Según su relato, un guardia la apartó y le ordenó: «Camine».',
      ['Camine', 'un guardia', 'Ofelia Barrientos'],
    ],
    [
      'Ramiro Ulloa trabaja de noche. Según cuenta, un inspector le aconsejó: «Cambie de calle».',
      ['Cambie de calle', 'un inspector', 'Ramiro Ulloa'],
    ],
    [
      'Ramiro Ulloa fue atendido ayer. De acuerdo con lo que declaró ante el juez, uno de los asaltantes le susurró: «Perdone, jefe».',
      ['Perdone, jefe', 'uno de los asaltantes', 'Ramiro Ulloa'],
    ],
    [
      'Ofelia Barrientos presentó la denuncia. De acuerdo con su testimonio, el gerente la llamó y le dijo: «Firme y calle».',
      ['Firme y calle', 'el gerente', 'Ofelia Barrientos'],
    ],
    [
      'Ofelia Barrientos acepta la objeción. Cuenta que un colega fue más duro: «Es poca cosa».',
      ['Es poca cosa', 'un colega', 'Ofelia Barrientos'],
    ],
    [
      'Ofelia Barrientos presentó la denuncia. Según su relato, «nadie llamó» en tres días.',
      ['nadie llamó', 'Ofelia Barrientos', 'mixed'],
    ],
    ['Según cuentan en el barrio, Ramiro Ulloa gritó: «Basta».', ['Basta', 'Ramiro Ulloa']],
  ],
  'an object of what is done at the same time': [
    [
      'Ofelia Barrientos espera en el pasillo. «No duerme», cuenta sin soltarle la mano.',
      ['No duerme', 'Ofelia Barrientos'],
    ],
    [
      'Ramiro Ulloa volvió al taller. «Aquí empecé», dijo tras abrazar a un vecino.',
      ['Aquí empecé', 'Ramiro Ulloa'],
    ],
    [
      'Ramiro Ulloa volvió al taller. «Aquí empecé», recuerda al abrir el cajón.',
      ['Aquí empecé', 'Ramiro Ulloa'],
    ],
    [
      'Ofelia Barrientos se levantó. «Me voy», avisó antes de cerrar la puerta.',
      ['Me voy', 'Ofelia Barrientos'],
    ],
    [
      'Ofelia Barrientos calló un rato. «Ya está», resolvió para calmar al niño.',
      ['Ya está', 'Ofelia Barrientos'],
    ],
    [
      'Ofelia Barrientos se levantó. «Me voy», dijo sin levantar la voz el alcalde.',
      ['Me voy', 'el alcalde'],
    ],
    ['«Se acabó», dijo al cerrar la tienda Ramiro Ulloa.', ['Se acabó', 'Ramiro Ulloa']],
    [
      'Ofelia Barrientos lloraba. «No hay vuelta», añadió después de firmar el acta la notaria.',
      ['No hay vuelta', 'la notaria'],
    ],
  ],
  'what bears writing is nobody told of': [
    [
      'Ramiro Ulloa no quiso vender. En su puerta cuelga un letrero pintado. «Aquí nací», cuenta.',
      ['Aquí nací', 'Ramiro Ulloa'],
    ],
    [
      'Ofelia Barrientos vive sola. En la sala hay un cartel enorme. «Me lo regalaron», explica.',
      ['Me lo regalaron', 'Ofelia Barrientos'],
    ],
    [
      'Ofelia Barrientos pedalea cada día. El tablero marca tres horas. «Y no me canso», asegura.',
      ['Y no me canso', 'Ofelia Barrientos'],
    ],
  ],
  'a relative clause with whoever calls it so': [
    [
      'El alcalde fijó un plazo que Barrientos considera «ridículo». Ofelia Barrientos es apicultora.',
      ['ridículo', 'Ofelia Barrientos', 'mixed'],
    ],
    [
      'La comisión tiene hasta abril, un plazo que Ramiro Ulloa considera «ridículo» y Ofelia Barrientos, en cambio, «generoso».',
      ['ridículo', 'Ramiro Ulloa', 'mixed'],
      ['generoso', 'Ofelia Barrientos', 'mixed'],
    ],
    [
      'Ofelia Barrientos niega que haya despidos, una idea que considera «absurda y dañina».',
      ['absurda y dañina', 'Ofelia Barrientos', 'mixed'],
    ],
    [
      'Ofelia Barrientos traduce sus poemas, un oficio que compara con «lavar ropa ajena».',
      ['lavar ropa ajena', 'Ofelia Barrientos', 'mixed'],
    ],
    [
      'El sindicato pidió un aumento que la empresa considera «inviable» y el gobierno, «razonable».',
      ['inviable', 'la empresa', 'mixed'],
      ['razonable', 'el gobierno', 'mixed'],
    ],
    ['El museo compró un cuadro que Ulloa considera suyo.'],
  ],
  'a lead before a colon': [
    [
      'Ramiro Ulloa ganó ayer. «La vi entrar», aseguró. Y después, entre bromas: «Miento, cerré los ojos».',
      ['La vi entrar', 'Ramiro Ulloa'],
      ['Miento, cerré los ojos', 'Ramiro Ulloa'],
    ],
    [
      'Ofelia Barrientos lloraba. Sobre su futuro prefirió no hablar: «Hoy se festeja».',
      ['Hoy se festeja', 'Ofelia Barrientos'],
    ],
    ['Ofelia Barrientos nunca dijo: «Me voy».'],
    [
      'Ofelia Barrientos terminó de leer. Hubo gritos, que Ulloa calló con un gesto: «Aquí se respeta». Ramiro Ulloa preside la sala.',
      ['Aquí se respeta', 'Ramiro Ulloa'],
    ],
    ['En la esquina cuelga un cartel, que nadie lee: «Cerrado».'],
    [
      'Ofelia Barrientos llegó sola. El concejal Ramiro Ulloa le preguntó por qué. «¿Tiene usted miedo?», lanzó.',
      ['¿Tiene usted miedo?', 'Ramiro Ulloa'],
    ],
    [
      'Ofelia Barrientos llegó sola. El concejal Ramiro Ulloa le preguntó por qué. «Porque quise», dijo.',
      ['Porque quise', 'Ofelia Barrientos'],
    ],
    [
      'Ofelia Barrientos, presidenta de los regantes, esperaba. El ministro Iván Sosa prometió ayuda. «Habrá fondos», dijo.\n\nA la dirigenta la promesa le supo a poco. «Eso no riega», replicó.',
      ['Habrá fondos', 'Iván Sosa'],
      ['Eso no riega', 'Ofelia Barrientos'],
    ],
    [
      'La empresa Aceros Sur informó, ante las preguntas de este periódico, que el horno está «en revisión».',
      ['en revisión', 'Aceros Sur', 'mixed'],
    ],
  ],
  'an office by another word for it': [
    [
      'La exviceministra de Minas Ofelia Barrientos declaró ayer. El diputado Iván Sosa la interrumpió. «Fue una orden», respondió la exfuncionaria.',
      ['Fue una orden', 'Ofelia Barrientos'],
    ],
    [
      'La magistrada Ofelia Barrientos anuló el contrato. «No se entiende», escribe la jueza.',
      ['No se entiende', 'Ofelia Barrientos'],
    ],
    ['El juez Ramiro Ulloa abrió la vista. «Silencio», pidió el magistrado.', ['Silencio', 'Ramiro Ulloa']],
    [
      'El caso lo lleva su abogado, Ramiro Ulloa. El letrado presentó un recurso. «Ganaremos», advirtió el defensor.',
      ['Ganaremos', 'Ramiro Ulloa'],
    ],
    [
      'Ofelia Barrientos, exdirectora de Aduanas, denunció presiones. El diputado Iván Sosa le preguntó por qué. La exfuncionaria tomó agua. «Me pudo la conciencia», dijo.',
      ['Me pudo la conciencia', 'Ofelia Barrientos'],
    ],
    [
      'El exalcalde Ramiro Ulloa volvió al pueblo. «Nadie me saludó», lamentó el exregidor.',
      ['Nadie me saludó', 'Ramiro Ulloa'],
    ],
    [
      'La bióloga Ofelia Barrientos, del Instituto de Costas, contó los nidos. «Faltan la mitad», relata la investigadora.',
      ['Faltan la mitad', 'Ofelia Barrientos'],
    ],
    ['Ramiro Ulloa fue condenado ayer. «Hay dudas», dijo el defensor.', ['Hay dudas', 'el defensor']],
    [
      'La directora Ofelia Barrientos abrió la sala. «Fui otra», dijo la exfuncionaria.',
      ['Fui otra', 'la exfuncionaria'],
    ],
  ],
  'back to the one whose kin or aide was heard': [
    [
      'Ofelia Barrientos acaba de publicar su tercer libro. «Me costó», admite. Su editor, Ramiro Ulloa, lo confirma: «Reescribe todo».\n\nTrabaja de madrugada. «Así no llama nadie», dice.',
      ['Me costó', 'Ofelia Barrientos'],
      ['Reescribe todo', 'Ramiro Ulloa'],
      ['Así no llama nadie', 'Ofelia Barrientos'],
    ],
    [
      'Ofelia Barrientos ganó la carrera. Su entrenador, Ramiro Ulloa, lloraba. «Es un milagro», dijo.',
      ['Es un milagro', 'Ramiro Ulloa'],
    ],
    [
      'Ofelia Barrientos ganó la carrera. «Volé», contó. Su hermano, Ramiro Ulloa, la abrazó. «La vi volar», dijo.\n\n«Ahora quiero dormir», confesó Barrientos.',
      ['Volé', 'Ofelia Barrientos'],
      ['La vi volar', 'Ramiro Ulloa'],
      ['Ahora quiero dormir', 'Ofelia Barrientos'],
    ],
    [
      'Ofelia Barrientos ganó la carrera. «Volé», contó. Su hermano, Ramiro Ulloa, la abrazó. «La vi volar», dijo.\n\nUlloa también corre. «Pero llego tarde», bromea.',
      ['Volé', 'Ofelia Barrientos'],
      ['La vi volar', 'Ramiro Ulloa'],
      ['Pero llego tarde', 'Ramiro Ulloa'],
    ],
    [
      'Ramiro Ulloa pinta puertas. «Son mis cuadros», explica. Su mujer, Ofelia Barrientos, las vende: «Se las llevan todas».\n\nNació en Oruro y aprendió solo. «Copiaba sellos», recuerda.',
      ['Son mis cuadros', 'Ramiro Ulloa'],
      ['Se las llevan todas', 'Ofelia Barrientos'],
      ['Copiaba sellos', 'Ramiro Ulloa'],
    ],
  ],
  'a quotation before the first name': [
    [
      'Riada en el valle\n\n«En una hora lo perdí todo». Ramiro Ulloa, de 60 años, barre el barro de su cocina.',
      ['En una hora lo perdí todo', 'Ramiro Ulloa'],
    ],
    [
      'Riada en el valle\n\n“Yo no me voy de aquí”. Ofelia Barrientos lo repite mientras dobla la ropa mojada.',
      ['Yo no me voy de aquí', 'Ofelia Barrientos'],
    ],
    ['Riada en el valle\n\n«Camino al sur». Es el rótulo de la ruta que lleva a Oruro.'],
  ],
};

testKinds(KINDS);
