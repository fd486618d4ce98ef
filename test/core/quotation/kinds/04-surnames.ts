import type { Case } from './cases.ts';

/** Two surnames, particles, other orders of a name, and names that share a surname. */
export const SURNAMES: readonly Case[] = [
  [
    'Interior Minister María Fernanda Quiroga Belmonte denied it. Senator José Guadalupe Belmonte Ortiz said he had seen the shells. “I picked up eleven of them myself,” Belmonte said.',
    ['I picked up eleven of them myself, | José Guadalupe Belmonte Ortiz'],
  ],
  ['The nurse Ana Torres Gil left early. “I was tired,” Torres said.', ['I was tired, | Ana Torres Gil']],
  [
    'Governor Lucía Paredes Alarcón flew to the coast. Her brother Raúl Paredes stayed. “The port is open,” Paredes Alarcón said.',
    ['The port is open, | Lucía Paredes Alarcón'],
  ],
  [
    'The striker Iñaki Echeverría Luna scored twice. “I closed my eyes,” Echeverría said.',
    ['I closed my eyes, | Iñaki Echeverría Luna'],
  ],
  [
    'João Pedro Tavares Nogueira runs the ferry. “We stop at dusk,” Nogueira said.',
    ['We stop at dusk, | João Pedro Tavares Nogueira'],
  ],
  [
    'Deputy Rosa Elena Zamudio Prieto voted no. Mayor Héctor Prieto Salas voted yes. “The wells are dry,” said Zamudio. “They are not,” Prieto replied.',
    ['The wells are dry, | Rosa Elena Zamudio Prieto', 'They are not, | Héctor Prieto Salas'],
  ],
  [
    'The baker Julien de Bussy closed at noon. “There was no flour,” de Bussy said.',
    ['There was no flour, | Julien de Bussy'],
  ],
  [
    "Oman's oil minister, Salim al-Farsi, spoke first. “The price will hold,” al-Farsi said.",
    ['The price will hold, | Salim al-Farsi'],
  ],
  [
    'Coach Jun dela Cruz took the blame. “I chose the team,” dela Cruz said.',
    ['I chose the team, | Jun dela Cruz'],
  ],
  [
    'Skipper Hendrik van der Berg lost two men. “The wave had no end,” Van der Berg said.',
    ['The wave had no end, | Hendrik van der Berg'],
  ],
  [
    'The minister, Park Ji-won, met unions on Monday. “I heard you,” Park said.',
    ['I heard you, | Park Ji-won'],
  ],
  [
    'Shipbuilder Kang Dong-hyun sold the yard. His son, Kang Min-jae, wept. “It was home,” Kang Min-jae said.',
    ['It was home, | Kang Min-jae'],
  ],
  ['Professor Zhao Lihua led the dig. “The jar was full,” Zhao said.', ['The jar was full, | Zhao Lihua']],
  [
    "Vietnam's trade minister, Nguyen Van Hai, left early. “We agreed on rice,” Hai said.",
    ['We agreed on rice, | Nguyen Van Hai'],
  ],
  [
    'Robert Tillman Jr. runs the diner. “My father hated eggs,” Tillman said.',
    ['My father hated eggs, | Robert Tillman Jr.'],
  ],
  [
    'The heir, Winston Hargrove III, sold his stake on Friday. “I never liked boats,” Hargrove said.',
    ['I never liked boats, | Winston Hargrove III'],
  ],
  [
    'Brothers Tom and Luke Hale own the mill. “We grind at night,” Luke Hale said.',
    ['We grind at night, | Luke Hale'],
  ],
  [
    'Sisters Amina and Halima Yusuf opened the school. “We had six chairs,” said Amina.',
    ['We had six chairs, | Amina Yusuf'],
  ],
  [
    'Juan Carlos de la Vega Montoya flew the plane. “The engine coughed,” de la Vega said.',
    ['The engine coughed, | Juan Carlos de la Vega Montoya'],
  ],
  [
    'Ludwig von Hassel inherited the forest. “I count the trees,” von Hassel said.',
    ['I count the trees, | Ludwig von Hassel'],
  ],
  [
    'Abdel Rahman el-Sayed edits the paper. “They took the press,” el-Sayed said.',
    ['They took the press, | Abdel Rahman el-Sayed'],
  ],
  [
    'Mohammed bin Rashid al-Hajri opened the dam. “It is full,” al-Hajri said.',
    ['It is full, | Mohammed bin Rashid al-Hajri'],
  ],
  [
    'Siobhán Ní Bhriain teaches Irish in Cork. “They sing it first,” Ní Bhriain said.',
    ['They sing it first, | Siobhán Ní Bhriain'],
  ],
  [
    'Ana Beatriz dos Santos Leal swam the channel. “I thought of soup,” dos Santos said.',
    ['I thought of soup, | Ana Beatriz dos Santos Leal'],
  ],
  [
    "Dancer Leonor D'Angelo broke her foot. “I heard it go,” D'Angelo said.",
    ["I heard it go, | Leonor D'Angelo"],
  ],
  [
    'The Hungarian writer Szabo Magdolna, as she is called at home, won. “I cried on the tram,” Szabo said.',
    ['I cried on the tram, | Szabo Magdolna'],
  ],
  // One surname may be a bearer's first, another's second, or a first name:
  [
    'Ana Torres Gil treated Pedro Gil Navarro at the clinic. “He was cold,” Torres said. “She saved me,” Gil said.',
    ['He was cold, | Ana Torres Gil', 'She saved me, | Pedro Gil Navarro'],
  ],
  [
    'The pianist Camila Ruiz met her teacher, Dora Camila. “I was late,” Ruiz said.',
    ['I was late, | Camila Ruiz'],
  ],
  ['Park Ji-won crossed the park. “It was empty,” Park said.', ['It was empty, | Park Ji-won']],
  [
    'Mary Jane Cooper sold the shop. “I kept the sign,” Cooper said.',
    ['I kept the sign, | Mary Jane Cooper'],
  ],
  [
    'Tom Hale and Luke Marsh own the mill. “We grind at night,” Hale said.',
    ['We grind at night, | Tom Hale'],
  ],
  ['Hendrik van der Berg sailed with Nils Berg. “He was sick,” Berg said.', ['He was sick, | Nils Berg']],
];
