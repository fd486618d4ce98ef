import type { Case } from './cases.ts';

/** Line ends, pull quotes, turns of a transcript, and unseen signs at the marks. */
export const LINES: readonly Case[] = [
  [
    '“We waited for the boat\nuntil the light was gone,”\nsaid Amaia Ugarte, a fisherwoman.',
    ['We waited for the boat\nuntil the light was gone, | Amaia Ugarte'],
  ],
  [
    'Kwame Boadi said: “The road is\nunder water and the trucks\ncannot pass.”',
    ['The road is\nunder water and the trucks\ncannot pass. | Kwame Boadi'],
  ],
  [
    'Hanne Vik told the board:\n“I signed it.\nI did not read it.\nI am sorry.”',
    ['I signed it.\nI did not read it.\nI am sorry. | Hanne Vik'],
  ],
  [
    '“The school has forty chil-\ndren and one stove,” said Rinchen Dorji.',
    ['The school has forty chil-\ndren and one stove, | Rinchen Dorji'],
  ],
  [
    'The valley votes on Sunday.\n\n“We are not a car park”\nLouise Brandt, shopkeeper\n\nMore than 900 signed.',
    ['We are not a car park | Louise Brandt'],
  ],
  [
    'The strike is over.\n\n“They blinked first.”\n— Osman Gedi, union leader\n\nBuses run from noon.',
    ['They blinked first. | Osman Gedi'],
  ],
  [
    'THE CHAIR: Please begin.\nMR ABBOTT: “Thank you. I was the last to leave.”\nTHE CHAIR: Go on.',
    ['Thank you. I was the last to leave. | MR ABBOTT'],
  ],
  ['Priya Nair said: “I am\u00a0not leaving.”', ['I am\u00a0not leaving. | Priya Nair']],
  ['“I am not leaving,”\u00a0said\u00a0Priya Nair.', ['I am not leaving, | Priya Nair']],
  ['\u2068“The bread is gone,”\u2069 said Yael Shaked.', ['The bread is gone, | Yael Shaked']],
  ['Omar Haddad said: \u200f“The gate was open.”\u200f', ['The gate was open. | Omar Haddad']],
  ['\u200e“No one called us,”\u200e said the baker, Ilan Peretz.', ['No one called us, | Ilan Peretz']],
  [
    '"It came down\nlike a curtain," said\nfarmer Joaquim Serra.',
    ['It came down\nlike a curtain, | Joaquim Serra'],
  ],
  [
    '“We had two hours,” said Vera\nSokolova. “It was\nenough.”',
    ['We had two hours, | Vera Sokolova', 'It was\nenough. | Vera Sokolova'],
  ],
  ['According to Dr\nAyesha Karim, the ward was “full by\nmidnight”.', ['full by\nmidnight | Ayesha Karim']],
  [
    '    “I never saw the letter,\n    and I never will,”\n    said Anton Reuter.',
    ['I never saw the letter,\n    and I never will, | Anton Reuter'],
  ],
  [
    '“First we lost the lights.\n\n“Then we lost the pumps,” said Neha Joshi.',
    ['First we lost the lights. | Neha Joshi', 'Then we lost the pumps, | Neha Joshi'],
  ],
  ['Dr Emil Sand said:\n\n“The dose was right.”', ['The dose was right. | Emil Sand']],
  [
    '“Nothing moves here.”\n\nThat is how Bruno Alvim, a driver, put it.',
    ['Nothing moves here. | Bruno Alvim'],
  ],
  ['“It is the\nwrong pipe,” said\nCheng Wei, a plumber.', ['It is the\nwrong pipe, | Cheng Wei']],
  [
    'The owner, Rosa\nMaldonado, said she was “done\nwith politics”.',
    ['done\nwith politics | Rosa Maldonado'],
  ],
  ['Police said the man was\n“armed and\nasleep”.', ['armed and\nasleep | police']],
  // A line end can also be an end:
  [
    'The valley votes on Sunday.\n\n“We are not a car park”\n\nLouise Brandt opened her shop at nine. “I open at nine,” Brandt said.',
    ['We are not a car park | ?', 'I open at nine, | Louise Brandt'],
  ],
  [
    '“We are closing.”\nOsman Gedi read it twice. “It was on the door,” Gedi said.',
    ['We are closing. | ?', 'It was on the door, | Osman Gedi'],
  ],
  [
    'Hanne Vik said: “I signed it.”\n“I did not read it,” said Per Lund.',
    ['I signed it. | Hanne Vik', 'I did not read it, | Per Lund'],
  ],
  [
    'Vera Sokolova left.\n“We had two hours,”\nsaid her son, Kirill Sokolov.',
    ['We had two hours, | Kirill Sokolov'],
  ],
];
