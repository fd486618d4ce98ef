import { describe, expect, it } from 'vitest';
import { PHRASAL_VERBS } from '../../../src/core/quotation/spanish/rules/phrasal-verbs.ts';
import { findSpanish, testKinds, type Kinds } from './spanish-cases.ts';

/** Invented passages of several regions, by the kind of shape. */
const KINDS: Kinds = {
  'called anew, in other words': [
    [
      'Nicanor Ríos, que maneja la línea 12, vio el choque. «Frenó de golpe», sostiene el colectivero.',
      ['Frenó de golpe', 'Nicanor Ríos'],
    ],
    [
      'La doctora Elsa Pinto dirige el servicio. Un paciente la demandó. «Hicimos todo», asegura la cirujana.',
      ['Hicimos todo', 'Elsa Pinto'],
    ],
    [
      'Berta Lago ganó el certamen de repostería. «Le puse anís», reveló la ganadora.',
      ['Le puse anís', 'Berta Lago'],
    ],
    [
      'El defensa Iker Solano volvió a jugar. «Me dolía todo», confesó el zaguero. «Pero quería estar», añadió el futbolista.',
      ['Me dolía todo', 'Iker Solano'],
      ['Pero quería estar', 'Iker Solano'],
    ],
    [
      'Paula Nieto denunció el robo. La policía detuvo a un cerrajero. «Yo no fui», alegó el cerrajero.',
      ['Yo no fui', 'el cerrajero'],
    ],
    [
      'Paula Nieto y Bruno Casas comparten taller. «Discutimos por el ruido», admite la ceramista.',
      ['Discutimos por el ruido', 'Paula Nieto'],
    ],
    [
      'El alcalde Bruno Casas pidió perdón. «Nos equivocamos», dijo el primer edil. Una concejala rió.',
      ['Nos equivocamos', 'Bruno Casas'],
    ],
    ['Paula Nieto salió del juzgado. «No hay delito», insistió su abogada.', ['No hay delito', 'su abogada']],
  ],
  'colons, in other words': [
    ['Bruno Casas no lo oculta: «Tengo miedo».', ['Tengo miedo', 'Bruno Casas']],
    [
      'El juez Bruno Casas escuchó a todos. Luego miró al acusado: «Póngase de pie».',
      ['Póngase de pie', 'Bruno Casas'],
    ],
    [
      '«La obra sigue», prometió Paula Nieto. De los plazos, en cambio, habló poco: «Cuando se pueda».',
      ['La obra sigue', 'Paula Nieto'],
      ['Cuando se pueda', 'Paula Nieto'],
    ],
    [
      '«La obra sigue», prometió Paula Nieto. Y a los vecinos les pidió paciencia: «Un mes más».',
      ['La obra sigue', 'Paula Nieto'],
      ['Un mes más', 'Paula Nieto'],
    ],
    ['La lista tiene dos puntos: «pan» y «techo».'],
    ['En el cartel de la puerta, una advertencia: «Perro bravo».'],
    [
      'Paula Nieto se encogió de hombros cuando le hablaron del premio: «No lo esperaba».',
      ['No lo esperaba', 'Paula Nieto'],
    ],
    ['Su hermano, Bruno Casas, va más allá: «Nos robaron».', ['Nos robaron', 'Bruno Casas']],
  ],
  'fragments, in other words': [
    ['Paula Nieto se dijo “harta de promesas”.', ['harta de promesas', 'Paula Nieto', 'mixed']],
    ['Paula Nieto, en cambio, ve en la medida “un parche”.', ['un parche', 'Paula Nieto', 'mixed']],
    [
      'El sindicato acusó a la empresa de actuar “a escondidas” y exigió “respeto”.',
      ['a escondidas', 'El sindicato', 'mixed'],
      ['respeto', 'El sindicato', 'mixed'],
    ],
    [
      'La ministra dio por hecho que habrá acuerdo “antes del verano”.',
      ['antes del verano', 'La ministra', 'mixed'],
    ],
    [
      'La oposición tachó el plan de “humo” y pidió la dimisión del consejero.',
      ['humo', 'La oposición', 'mixed'],
    ],
    ['Bruno Casas arremetió contra “los de siempre”.', ['los de siempre', 'Bruno Casas', 'mixed']],
    [
      'Bruno Casas subrayó, eso sí, que el club “no está en venta”.',
      ['no está en venta', 'Bruno Casas', 'mixed'],
    ],
    [
      'Bruno Casas aseguró ayer por la tarde en los pasillos que “nadie” le avisó.',
      ['nadie', 'Bruno Casas', 'mixed'],
    ],
    ['El hotel pertenece al grupo “Costa Azul” desde 2010, dijo Bruno Casas.'],
    ['La obra, titulada “Sin red”, se estrena el jueves, anunció Bruno Casas.'],
  ],
  'no subject, in other words': [
    ['A Paula Nieto le tiemblan las manos. «Es la edad», se disculpa.', ['Es la edad', 'Paula Nieto']],
    [
      'El teléfono de Paula Nieto no para de sonar. «Son los del banco», aclara.',
      ['Son los del banco', 'Paula Nieto'],
    ],
    [
      'Paula Nieto llegó de Oaxaca con dos maletas. Hoy dirige un taller de nueve personas. «Empecé en la cocina», recuerda.',
      ['Empecé en la cocina', 'Paula Nieto'],
    ],
    [
      '«Nos falta agua», dijo Bruno Casas. Un vecino asintió.\n\n«Y luz», añadió.',
      ['Nos falta agua', 'Bruno Casas'],
      ['Y luz', 'Bruno Casas'],
    ],
    [
      'LA PAZ\n\nPaula Nieto cosecha quinua. «Este año no alcanza», lamenta.',
      ['Este año no alcanza', 'Paula Nieto'],
    ],
    [
      'La decisión sorprendió a Bruno Casas. «Me enteré por la radio», protestó.',
      ['Me enteré por la radio', 'Bruno Casas'],
    ],
  ],
  'second hand, in other words': [
    [
      '«Mi padre me decía: “Nunca firmes de noche”», recuerda Paula Nieto.',
      ['Mi padre me decía: “Nunca firmes de noche”', 'Paula Nieto'],
      ['Nunca firmes de noche', 'su padre', 'nested', 'Paula Nieto'],
    ],
    [
      'Paula Nieto relató que, al bajar, el chofer le advirtió: «Aquí no hay nadie».',
      ['Aquí no hay nadie', 'el chofer', 'Paula Nieto'],
    ],
    [
      'Según declaró Paula Nieto, el guardia le gritó “al suelo” dos veces.',
      ['al suelo', 'el guardia', 'mixed', 'Paula Nieto'],
    ],
    [
      'La fiscal reprochó a Bruno Casas que en mayo hubiera dicho que “todo estaba en orden”.',
      ['todo estaba en orden', 'Bruno Casas', 'mixed', 'La fiscal'],
    ],
    [
      '«El gerente salió y dijo “no hay plata”. Así, seco», cuenta Paula Nieto.',
      ['El gerente salió y dijo “no hay plata”. Así, seco', 'Paula Nieto'],
      ['no hay plata', 'El gerente', 'nested', 'Paula Nieto'],
    ],
  ],
  'dialogue, in other words': [
    [
      'Bruno Casas sirve dos cafés.\n\n—¿Azúcar? —pregunta.\n\n—No, gracias.\n\n—Hace bien —dice—. Esto ya es bastante amargo.',
      ['¿Azúcar?', 'Bruno Casas'],
      ['Hace bien', 'Bruno Casas'],
      ['Esto ya es bastante amargo.', 'Bruno Casas'],
    ],
    [
      'El fiscal Luis Orts interrogó a Paula Nieto.\n\n—¿Conocía al detenido?\n\n—De vista.\n\n—¿Le debía dinero?\n\n—Nunca.',
      ['¿Conocía al detenido?', 'Luis Orts'],
      ['De vista.', 'Paula Nieto'],
      ['¿Le debía dinero?', 'Luis Orts'],
      ['Nunca.', 'Paula Nieto'],
    ],
    [
      '—Yo canto desde niña —cuenta Paula Nieto, y se sienta—. Mi abuela también.',
      ['Yo canto desde niña', 'Paula Nieto'],
      ['Mi abuela también.', 'Paula Nieto'],
    ],
  ],
  'nobody, in other words': [
    ['Bruno Casas, conocido como “el Ruso”, fue detenido ayer, informó la policía.'],
    ['El término “soberanía” no aparece en el pacto, según Bruno Casas.'],
    ['Nadie dijo “esto se acaba”, recuerda Bruno Casas.'],
    ['En el barrio le dicen “la Negra” y vende empanadas desde 1990.'],
    ['Bruno Casas interpretó “Volver” y “Cuesta abajo” ante tres mil personas.'],
  ],
  'words within words': [
    [
      '«Llamé a mi jefa y me dijo: “Descansa”», contó Bruno Casas.',
      ['Llamé a mi jefa y me dijo: “Descansa”', 'Bruno Casas'],
      ['Descansa', 'su jefa', 'nested', 'Bruno Casas'],
    ],
    [
      '«El cura nos decía “aquí caben todos” y era verdad», evoca Paula Nieto.',
      ['El cura nos decía “aquí caben todos” y era verdad', 'Paula Nieto'],
      ['aquí caben todos', 'El cura', 'nested', 'Paula Nieto'],
    ],
    [
      '«Pensé: “De esta no salgo”», admite Paula Nieto.',
      ['Pensé: “De esta no salgo”', 'Paula Nieto'],
      ['De esta no salgo', 'Paula Nieto', 'nested', 'Paula Nieto'],
    ],
    [
      '«Le grité “¡corré!” a mi hermano», relató Paula Nieto.',
      ['Le grité “¡corré!” a mi hermano', 'Paula Nieto'],
      ['¡corré!', 'Paula Nieto', 'nested', 'Paula Nieto'],
    ],
    [
      '«La gente pregunta “¿y ahora qué?” y no sé qué decir», lamentó Bruno Casas.',
      ['La gente pregunta “¿y ahora qué?” y no sé qué decir', 'Bruno Casas'],
      ['¿y ahora qué?', 'La gente', 'nested', 'Bruno Casas'],
    ],
    [
      '«Hay un refrán: “Al que madruga, Dios lo ayuda”», bromeó Bruno Casas.',
      ['Hay un refrán: “Al que madruga, Dios lo ayuda”', 'Bruno Casas'],
    ],
    ['«Eso de “mano dura” no sirve», sostuvo Paula Nieto.', ['Eso de “mano dura” no sirve', 'Paula Nieto']],
    [
      '«Mi nieta me pregunta: “Abuelo, ¿y el río?”. No sé qué contestarle», dice Bruno Casas.',
      ['Mi nieta me pregunta: “Abuelo, ¿y el río?”. No sé qué contestarle', 'Bruno Casas'],
      ['Abuelo, ¿y el río?', 'su nieta', 'nested', 'Bruno Casas'],
    ],
    [
      '«Vino el inspector. “Esto se cierra”, dijo, y se fue», cuenta Paula Nieto.',
      ['Vino el inspector. “Esto se cierra”, dijo, y se fue', 'Paula Nieto'],
      ['Esto se cierra', 'el inspector', 'nested', 'Paula Nieto'],
    ],
    [
      '«Les dije: “O se van ellos o me voy yo”. Y aquí me tiene», zanja Paula Nieto.',
      ['Les dije: “O se van ellos o me voy yo”. Y aquí me tiene', 'Paula Nieto'],
      ['O se van ellos o me voy yo', 'Paula Nieto', 'nested', 'Paula Nieto'],
    ],
    [
      '«Nos contestaron “no es competencia nuestra”», denunció Paula Nieto, que escribió tres veces al ministerio.',
      ['Nos contestaron “no es competencia nuestra”', 'Paula Nieto'],
      ['no es competencia nuestra', null, 'nested', 'Paula Nieto'],
    ],
    [
      '«Bruno me miró y soltó: “Se acabó”», declaró Paula Nieto, exesposa de Bruno Casas.',
      ['Bruno me miró y soltó: “Se acabó”', 'Paula Nieto'],
      ['Se acabó', 'Bruno Casas', 'nested', 'Paula Nieto'],
    ],
  ],
  'told by somebody': [
    [
      'Paula Nieto aseguró que el patrón la despidió con un “no vuelvas más”.',
      ['no vuelvas más', 'el patrón', 'mixed', 'Paula Nieto'],
    ],
    [
      'La querella sostiene que el gerente ordenó por correo “borrar todo”.',
      ['borrar todo', 'el gerente', 'mixed', 'La querella'],
    ],
    [
      'De acuerdo con el informe policial, el detenido repetía «yo no fui».',
      ['yo no fui', 'el detenido', 'mixed'],
    ],
    [
      'Paula Nieto leyó en voz alta la carta de su hermano: «No me esperen».',
      ['No me esperen', 'su hermano', 'Paula Nieto'],
    ],
    [
      '«Fírmalo y cállate», le habría dicho el notario, según Paula Nieto.',
      ['Fírmalo y cállate', 'el notario', 'Paula Nieto'],
    ],
    [
      'Bruno Casas recordó una frase de su maestro: «Pinta lo que no ves».',
      ['Pinta lo que no ves', 'su maestro', 'Bruno Casas'],
    ],
    [
      'Bruno Casas contó que escuchó al guía decir «estamos perdidos».',
      ['estamos perdidos', 'guía', 'mixed', 'Bruno Casas'],
    ],
    [
      '«Suba, que nos vamos», le dijo el patrón de la lancha, según relató después Paula Nieto.',
      ['Suba, que nos vamos', 'el patrón de la lancha', 'Paula Nieto'],
    ],
    [
      'Un testigo afirma haber oído a Bruno Casas decir «esto lo arreglo yo».',
      ['esto lo arreglo yo', 'Bruno Casas', 'mixed', 'Un testigo'],
    ],
    [
      'En el video, al que tuvo acceso este diario, el concejal pide «lo de siempre».',
      ['lo de siempre', 'el concejal', 'mixed'],
    ],
  ],
  'of many kinds': [
    [
      'Rosaura Peña tiene 71 años y tres perros. “No me voy”, avisa desde la ventana. Enfrente, un oficial con casco la mira: “Señora, por favor”.',
      ['No me voy', 'Rosaura Peña'],
      ['Señora, por favor', 'un oficial'],
    ],
    [
      'El presidente del club, Lázaro Vega, no descartó ventas. «Todo tiene precio», deslizó el directivo.',
      ['Todo tiene precio', 'Lázaro Vega'],
    ],
    [
      'Consultado sobre el fallo, Lázaro Vega se limitó a decir que es “histórico”.',
      ['histórico', 'Lázaro Vega', 'mixed'],
    ],
    [
      'La empresa negó los cargos y habló de “una campaña sucia”. Su vocero, Lázaro Vega, añadió que demandará “a quien corresponda”.',
      ['una campaña sucia', 'La empresa', 'mixed'],
      ['a quien corresponda', 'Lázaro Vega', 'mixed'],
    ],
    [
      '“¡Que renuncie!”, corearon los asistentes cuando Lázaro Vega tomó el micrófono. “Déjenme hablar”, rogó.',
      ['¡Que renuncie!', 'los asistentes'],
      ['Déjenme hablar', 'Lázaro Vega'],
    ],
    [
      'Lázaro Vega, quien fue ministro, opinó en su cuenta que el pacto “nace con fórceps”.',
      ['nace con fórceps', 'Lázaro Vega', 'mixed'],
    ],
    [
      '“La sequía no perdona”, resume Lázaro Vega mientras señala el pozo. El agricultor perdió la mitad del maíz. “Uno siembra por terco”, confiesa.',
      ['La sequía no perdona', 'Lázaro Vega'],
      ['Uno siembra por terco', 'Lázaro Vega'],
    ],
    [
      'El concejal Lázaro Vega llamó “títere” a la alcaldesa Rosaura Peña. Ella no se quedó atrás: “Él firma lo que le dictan”.',
      ['títere', 'Lázaro Vega', 'mixed'],
      ['Él firma lo que le dictan', 'Rosaura Peña'],
    ],
    [
      'Fuentes de la investigación confirmaron a este medio que el video es “auténtico y completo”.',
      ['auténtico y completo', 'Fuentes de la investigación', 'mixed'],
    ],
    [
      'Lázaro Vega atendió a los periodistas en la escalera. ¿Habrá cambios? «Los que hagan falta». ¿Cuándo? «Pronto», cortó.',
      ['Los que hagan falta', 'Lázaro Vega'],
      ['Pronto', 'Lázaro Vega'],
    ],
    [
      'A la pregunta de si volvería a hacerlo, el escalador responde sin dudar: «Mañana mismo».',
      ['Mañana mismo', 'el escalador'],
    ],
    ['La exposición «Barro y lluvia» reúne sesenta piezas, explicó la curadora.'],
    ['El libro se abre con una dedicatoria: «A mi abuela, que no sabía leer».'],
  ],
};

testKinds(KINDS);

describe('verbs that speak only with the words behind them', () => {
  it.each(PHRASAL_VERBS.map(({ example }) => example))('%s', (example) => {
    expect(findSpanish(example)).toEqual([[expect.any(String), 'Ana Duarte', 'mixed']]);
  });
});
