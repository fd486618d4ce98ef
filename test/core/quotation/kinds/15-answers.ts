import type { Case } from './cases.ts';

/** Who answers, who is brought in, and who is told behind the words or above them. */
export const ANSWERS: readonly Case[] = [
  [
    'Judge Ines Varga took her time. “Where were you?” she asked the porter, Lasse Dahl.\n“At home, your honour,” Dahl said.\n“With whom?”\n“Alone. I live alone.”',
    [
      'Where were you? | Ines Varga',
      'At home, your honour, | Lasse Dahl',
      'With whom? | Ines Varga',
      'Alone. I live alone. | Lasse Dahl',
    ],
  ],
  [
    '“I never saw a penny,” said Bo Lindqvist.\n“Then who did?” asked Rania Saleh.\n“Ask the bank.”',
    ['I never saw a penny, | Bo Lindqvist', 'Then who did? | Rania Saleh', 'Ask the bank. | Bo Lindqvist'],
  ],
  [
    '“You grew up with that?” Mara Voss put to him. Singer Theo Lund had been silent.\n“Every day of my life,” came the reply.',
    ['You grew up with that? | Mara Voss', 'Every day of my life, | Theo Lund'],
  ],
  [
    'Lead engineer Samir Haddad accepted on Monday that the bolts had been wrong.\n“They should never have left the shed.”',
    ['They should never have left the shed. | Samir Haddad'],
  ],
  [
    '“We did all we could,” said harbour master Olaf Brun.\nPia Ekberg, whose boat was lost, disagreed with him on every point.\n“They watched it go down.”',
    ['We did all we could, | Olaf Brun', 'They watched it go down. | Pia Ekberg'],
  ],
  [
    'Statement from the chair of governors, Ngaio Marsh-Tane\n\n“We were told on Friday. We acted on Friday.”',
    ['We were told on Friday. We acted on Friday. | Ngaio Marsh-Tane'],
  ],
  [
    'A note was pinned to the door: “Back in five minutes.” It was written by the caretaker, Jussi Maki.',
    ['Back in five minutes. | Jussi Maki'],
  ],
  [
    'Our report of 3 May quoted Councillor Fay Byrne as saying “let them swim”. Those words were spoken by her deputy, Con Daly.',
    ['let them swim | Con Daly'],
  ],
  [
    '“Will it hold?” the farmer asked.\nEngineer Lotte Prins looked at the wall for a long while.\n“Until Thursday.”',
    ['Will it hold? | the farmer', 'Until Thursday. | Lotte Prins'],
  ],
  [
    'The clerk, Dov Peretz, read the charge. “Do you understand it?” he asked Amina Diallo.\n“Every word of it.”',
    ['Do you understand it? | Dov Peretz', 'Every word of it. | Amina Diallo'],
  ],
  [
    'Pilot Kaia Sund landed at noon. Mechanic Per Foss met her on the runway. “The left one coughs,” she told him.',
    ['The left one coughs, | Kaia Sund'],
  ],
  [
    'A shop assistant at the bakery wiped her hands. She had heard it all before. “It will be cold by six,” she said.',
    ['It will be cold by six, | A shop assistant at the bakery'],
  ],
];
