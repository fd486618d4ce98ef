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
};

testKinds(KINDS);
