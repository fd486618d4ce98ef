import { testKinds, type Kinds } from './spanish-cases.ts';

/** Invented texts: what looks like a subject and is none, and who acts in the clause of another. */
const KINDS: Kinds = {
  'what an infinitive or a verb of its own has beside it is no subject': [
    [
      'La Federación de Remo no contesta, aunque en un aviso que colgó tras cerrar la matrícula insistía en que «el chaleco no es optativo».',
      ['el chaleco no es optativo', 'Federación de Remo'],
    ],
    [
      'Laura Betancor, catedrática de Historia, no se sorprende. En una columna escrita cuando la ley era apenas un proyecto ya la tachó de «ocurrencia de verano».',
      ['ocurrencia de verano', 'Laura Betancor', 'mixed'],
    ],
    [
      'El arquitecto Pablo Izaguirre insiste. Al visitar la obra advirtió de «grietas como puños».',
      ['grietas como puños', 'Pablo Izaguirre', 'mixed'],
    ],
    [
      'La sindicalista Rosa Elizondo no cede. Tras firmar el convenio habló de «un paso pequeño».',
      ['un paso pequeño', 'Rosa Elizondo', 'mixed'],
    ],
    [
      'El técnico Marcial Guzmán volvió al banquillo. Sin levantar la voz calificó el arbitraje de «sainete».',
      ['sainete', 'Marcial Guzmán', 'mixed'],
    ],
    [
      'La escritora Lía Montes dejó el jurado. Cuando el premio era todavía un rumor lo definió como «una rifa».',
      ['una rifa', 'Lía Montes', 'mixed'],
    ],
    ['El tren que pasa a las ocho dice «Lund» en un cartel.'],
    [
      'Para cerrar el acto la rectora Emilia Zamudio dijo: «Gracias a todos».',
      ['Gracias a todos', 'Emilia Zamudio'],
    ],
  ],
  'whom somebody is taken for is no other': [
    [
      'La vecina Petra Galindo llegó con las primeras. En el desalojo la trataron como una dirigente más. «Si nos echan, volvemos», gritó aquella noche.',
      ['Si nos echan, volvemos', 'Petra Galindo'],
    ],
    [
      'Simón Cabrales entró en la fábrica en 1980. Lo contrataron como ayudante de un soldador. «Cobraba una miseria», recuerda.',
      ['Cobraba una miseria', 'Simón Cabrales'],
    ],
    [
      'Simón Cabrales entró en la fábrica en 1980. Empezó como aprendiz. «Cobraba una miseria», recuerda.',
      ['Cobraba una miseria', 'Simón Cabrales'],
    ],
    [
      'A Delia Fuentes la eligieron como la presidenta del comité. «No lo busqué», dice.',
      ['No lo busqué', 'Delia Fuentes'],
    ],
    [
      'Delia Fuentes vive sola. Los niños la ven como una abuela. «Les doy caramelos», confiesa.',
      ['Les doy caramelos', 'Delia Fuentes'],
    ],
    [
      'Tomás Villegas se retiró en mayo. La prensa lo recuerda como el mejor portero del país. «Fui uno más», replica.',
      ['Fui uno más', 'Tomás Villegas'],
    ],
    [
      'Tomás Villegas no acudió. Como el alcalde tampoco llegó, se suspendió el acto. «Ya habrá otro día», dijo el alcalde.',
      ['Ya habrá otro día', 'el alcalde'],
    ],
  ],
  'who is called so behind «como»': [
    [
      'El cartero Luis Moya no duda. Entre los mensajes está el de un hombre que se identifica como Ramiro Estévez y afirma: «Fui yo».',
      ['Fui yo', 'Ramiro Estévez'],
    ],
  ],
  'who acts in the clause of time of a sentence about a thing': [
    [
      'La Agencia del Agua cerró dos pozos. El conflicto estalló el viernes, cuando el gerente de la planta, Julián Ansaldi, bajó al barrio y se sentó con los vecinos. «Aquí nadie se va a enfermar», les dijo.',
      ['Aquí nadie se va a enfermar', 'Julián Ansaldi'],
    ],
    [
      'Habló primero la concejala Ana Tejedor. «Todo en regla», dijo. La calma se rompió cuando el edil Mario Vives pidió la palabra. «Mienten ustedes», soltó.',
      ['Todo en regla', 'Ana Tejedor'],
      ['Mienten ustedes', 'Mario Vives'],
    ],
    [
      'La sesión terminó a las dos, cuando la presidenta, Berta Colón, apagó el micrófono. «Nos vamos a dormir», dijo.',
      ['Nos vamos a dormir', 'Berta Colón'],
    ],
    [
      'El murmullo creció hasta que el maestro Ciro Lanza alzó la mano. «Silencio», pidió.',
      ['Silencio', 'Ciro Lanza'],
    ],
    [
      'El alcalde Ramón Vera llegó a las nueve, cuando el obispo, Luis Ferrer, ya se iba. «Llego tarde», dijo.',
      ['Llego tarde', 'Ramón Vera'],
    ],
    ['La fiesta empezó cuando Marta Sanz abrió el portón. «¡Adentro!», gritó.', ['¡Adentro!', 'Marta Sanz']],
  ],
  'what somebody or something is, «juntas», «el mismo», views behind a stop': [
    [
      'La jurista Nora Pinilla no se sorprende. En una reseña publicada cuando el código era solo un borrador ya lo tildó de «parche».',
      ['parche', 'Nora Pinilla', 'mixed'],
    ],
    [
      'El historiador Gil Ferreras dudó. Cuando el hallazgo era apenas un rumor lo llamó «tesoro».',
      ['tesoro', 'Gil Ferreras', 'mixed'],
    ],
    [
      'Las hermanas Olmo expusieron juntas los planos. La galardonada, Julia Olmo, cerró el acto: «Gracias».',
      ['Gracias', 'Julia Olmo'],
    ],
    [
      'La bióloga Irma Cossío vive en Lund. El martes recibieron juntas el premio, y la homenajeada cerró la noche con una frase: «No me lo creo».',
      ['No me lo creo', 'Irma Cossío'],
    ],
    [
      'Para el Gobierno es un trámite; para Cristina Robles, una trampa. «Nos van a engañar», avisó.',
      ['Nos van a engañar', 'Cristina Robles'],
    ],
    [
      'La edil Cristina Robles llegó. El presidente, Luis Arce, tocó la campana. Para unos es poco; para Robles, demasiado. «Basta», dijo.',
      ['Basta', 'Cristina Robles'],
    ],
    [
      'El comisario Beltrán Ruano habló ayer. En mayo el mismo mando había dicho que el caso estaba «casi resuelto».',
      ['casi resuelto', 'Beltrán Ruano', 'mixed'],
    ],
    [
      'La concejala Eva Tirado habló ayer. Hace un año la misma dirigente había dicho que el plan era «perfecto».',
      ['perfecto', 'Eva Tirado', 'mixed'],
    ],
    [
      'La rectora Alba Cifuentes entró en el edificio «El Nido». «Vengo a escuchar», dijo.',
      ['Vengo a escuchar', 'Alba Cifuentes'],
    ],
    [
      '«Vengo a escuchar», dijo la rectora Alba Cifuentes al entrar en el edificio «El Nido».',
      ['Vengo a escuchar', 'Alba Cifuentes'],
    ],
    ['La rectora Alba Cifuentes habló ayer al llegar al teatro «La Rueda», donde hay 30 personas.'],
  ],
  'whom something is done to, by «la» or «lo», where another was told of': [
    [
      'Amalia Tordera trabajó aquí. Su compañero Ginés Olivar la recuerda. «Era la mejor», dice Olivar. En la huelga de 1988 la detuvieron dos veces. «Fui por mi gente», contó años más tarde.',
      ['Era la mejor', 'Ginés Olivar'],
      ['Fui por mi gente', 'Amalia Tordera'],
    ],
    [
      'Amalia Tordera dirige el coro. El alcalde Ginés Olivar la admira. En mayo la nombraron hija predilecta. «Me da vergüenza», dijo.',
      ['Me da vergüenza', 'Amalia Tordera'],
    ],
    [
      'El boxeador Saúl Cárcamo volvió. La doctora Inés Peral lo atendió. En abril lo operaron del hombro. «Duele menos», dice.',
      ['Duele menos', 'Saúl Cárcamo'],
    ],
    [
      'El boxeador Saúl Cárcamo volvió. «Está bien», dijo la doctora Inés Peral. En abril lo eligieron capitán. «Es un honor», respondió.',
      ['Está bien', 'Inés Peral'],
      ['Es un honor', 'Saúl Cárcamo'],
    ],
    [
      'La edil Rita Campo presentó la moción. El alcalde Ginés Olivar la apoyó. La aprobaron por la noche. «Gracias a todos», dijo.',
      ['Gracias a todos', 'Ginés Olivar'],
    ],
    [
      'La edil Rita Campo llegó con Eva Mir. La aplaudieron mucho. «Gracias a todos», dijo.',
      ['Gracias a todos', 'Rita Campo'],
    ],
    [
      'La pintora Dora Güell expuso en Lund. El crítico Max Oller escribió la reseña. La condenaron al olvido. «No me importa», dijo Oller.',
      ['No me importa', 'Max Oller'],
    ],
  ],
  '«quien» moves on to whom it stands behind': [
    [
      'El ladrón entró a las ocho. Luego encañonó a la cajera, Obdulia Neira, de 58 años, quien no perdió la calma. «Baja eso, muchacho», le contestó desde la silla.',
      ['Baja eso, muchacho', 'Obdulia Neira'],
    ],
    [
      'El ministro Raúl Prada entregó el informe a la jueza Elena Mir, quien lo guardó sin abrirlo. «Ya lo leeré», respondió.',
      ['Ya lo leeré', 'Elena Mir'],
    ],
    [
      'El periodista abordó a su representante, Saúl Montiel, quien bajó la ventanilla. «Hoy no hay nada que decir», contestó.',
      ['Hoy no hay nada que decir', 'Saúl Montiel'],
    ],
    [
      'El diputado Andrés Luna, quien llegó tarde, pidió disculpas. «Había tráfico», dijo.',
      ['Había tráfico', 'Andrés Luna'],
    ],
    [
      'La ministra Paula Ríos elogió a su antecesor, Diego Sanz, quien murió en marzo. «Fue un maestro», dijo.',
      ['Fue un maestro', 'Paula Ríos'],
    ],
  ],
};

testKinds(KINDS);
