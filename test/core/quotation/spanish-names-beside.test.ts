import { testKinds, type Kinds } from './spanish-cases.ts';

/** Invented texts: nicknames within names, bodies told by their noun. */
const KINDS: Kinds = {
  'a nickname in quotation marks within a name': [
    [
      'Rodolfo «el Zurdo» Benavente marcó dos goles. «Fue suerte», dijo Benavente.',
      ['Fue suerte', 'Rodolfo Benavente'],
    ],
    [
      'Ayer declaró Ismael “El Pelado” Oroño. “Yo vendía autos”, aseguró Oroño ante el juez.',
      ['Yo vendía autos', 'Ismael Oroño'],
    ],
    ['Según Carmen "La Chata" Robledo, el local estaba "vacío".', ['vacío', 'Carmen Robledo', 'mixed']],
    ['«Me voy del club», anunció Leandro «Pipo» Garmendia.', ['Me voy del club', 'Leandro Garmendia']],
    [
      'Leandro «Pipo» Garmendia dijo que se siente «en deuda» con la afición.',
      ['en deuda', 'Leandro Garmendia', 'mixed'],
    ],
    [
      'El defensor Yerson “Muro” Valoyes cumplió. “Le dije: ‘Profe, yo puedo’, y pude”, contó Valoyes.',
      ['Le dije: ‘Profe, yo puedo’, y pude', 'Yerson Valoyes'],
      ['Profe, yo puedo', 'Yerson Valoyes', 'nested', 'Yerson Valoyes'],
    ],
    [
      'Hablaron el boxeador Éver «Mano de Piedra» Cuesta y su hermano. «Vamos por el título», prometió Cuesta.',
      ['Vamos por el título', 'Éver Cuesta'],
    ],
    ['El «Zurdo» Benavente marcó dos goles. «Fue suerte», dijo Benavente.', ['Fue suerte', 'Benavente']],
    ['El alcalde Óscar Duarte dijo «Basta» Ríos se fue.', ['Basta', 'Óscar Duarte']],
  ],
  'a name behind the noun for a body is one': [
    [
      'Miles protestaron contra la compañía Tranvías Unidos. La empresa comunicó el cierre el martes. En su carta argumenta que las líneas «no cubren costos».',
      ['no cubren costos', 'Tranvías Unidos', 'mixed'],
    ],
    [
      'La minera Piedra Negra cerró ayer. «Cumplimos la ley», indicó la empresa.',
      ['Cumplimos la ley', 'Piedra Negra'],
    ],
    [
      'El paro afecta a la aerolínea Vuelo Andino. «Pedimos disculpas», dijo la compañía.',
      ['Pedimos disculpas', 'Vuelo Andino'],
    ],
    [
      'La exportadora vendió por US$ 20 millones. Para la consultora Ribera Norte, es poco. «Bajamos la nota», escribió la firma.',
      ['Bajamos la nota', 'Ribera Norte'],
    ],
    ['La tienda vale US$ 3 millones. «No vendemos», dijo el dueño.', ['No vendemos', 'el dueño']],
    [
      'La fundación Manos Abiertas abrió un comedor. «Venga quien venga, come», afirmó la entidad.',
      ['Venga quien venga, come', 'Manos Abiertas'],
    ],
    [
      'La minera Piedra Negra cerró ayer. El sindicato Unión del Cobre irá a la huelga. «Cumplimos la ley», indicó la empresa. «Es mentira», replicó el sindicato.',
      ['Cumplimos la ley', 'Piedra Negra'],
      ['Es mentira', 'Unión del Cobre'],
    ],
    [
      'La aerolínea Aeroluna cambió el vuelo. «Ya avisé», dijo a la compañía Marta Ibarra.',
      ['Ya avisé', 'Marta Ibarra'],
    ],
    ['La empresaria Luz Mora dejó el club. «No hay dinero», dijo Mora.', ['No hay dinero', 'Luz Mora']],
  ],
};

testKinds(KINDS);
