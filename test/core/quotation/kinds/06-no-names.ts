import type { Case } from './cases.ts';

/** Words inside a quotation, trades, origins and months are no part of a name, unless they are the name. */
export const NO_NAMES: readonly Case[] = [
  [
    'Roxy kept it classy. "I\'m fine," she told snappers.\nHer co-star Gaz Winterton tweeted: "Team Roxy. Always."',
    ["I'm fine, | Roxy", 'Team Roxy. Always. | Gaz Winterton'],
  ],
  ['Soprano Anna Hartwig left. “We will see,” she said.', ['We will see, | Anna Hartwig']],
  ['PC Dan Sholto said: “It was slow.”', ['It was slow. | Dan Sholto']],
  ['Mum-of-two Ann Moss, 41, said: “I froze.”', ['I froze. | Ann Moss']],
  [
    'El embajador de EE. UU., Walter Kimbrough, dijo que la oferta «sigue en pie».',
    ['sigue en pie | Walter Kimbrough'],
  ],
  ['“We are not choosing,” said Sunday Oyelaran, a pilot.', ['We are not choosing, | Sunday Oyelaran']],
  [
    'Councillor August Winter clashed with her. “He should read page nine,” Winter said.',
    ['He should read page nine, | August Winter'],
  ],
  ['German-born Markus Ederich, 34, said: “I miss the bread.”', ['I miss the bread. | Markus Ederich']],
  [
    'Lagos-based trader Chinwe Obiora said: “The rice is stuck at the port.”',
    ['The rice is stuck at the port. | Chinwe Obiora'],
  ],
  ['Cellist Pau Ribas broke a string. “I played on three,” he said.', ['I played on three, | Pau Ribas']],
  ['Dad-of-three Kev Tranter told the Echo: “I heard glass.”', ['I heard glass. | Kev Tranter']],
  ['Ex-convict Lamar Hodge, 52, said: “They forgot me.”', ['They forgot me. | Lamar Hodge']],
  [
    'DS Moira Keating said: “We want to hear from the cyclist.”',
    ['We want to hear from the cyclist. | Moira Keating'],
  ],
  [
    'Chilean-American astronomer Paz Errázuriz said: “It blinked twice.”',
    ['It blinked twice. | Paz Errázuriz'],
  ],
  ['Goalkeeper Sigurd Foss saved two penalties. “I guessed,” Foss said.', ['I guessed, | Sigurd Foss']],
  ['Great-grandmother Edna Pruitt, 94, said: “I danced.”', ['I danced. | Edna Pruitt']],
  ['Insp Gareth Molloy said: “Stay away from the quay.”', ['Stay away from the quay. | Gareth Molloy']],
  [
    '“Thank God for Otis,” said Grace Lim, whose dog barked. “Otis Redding, my hero,” she added.',
    ['Thank God for Otis, | Grace Lim', 'Otis Redding, my hero, | Grace Lim'],
  ],
  [
    '“Vote Harris. Vote early,” the van blared. Driver Ned Coyle said: “I only drive.”',
    ['Vote Harris. Vote early, | the van', 'I only drive. | Ned Coyle'],
  ],
  [
    'Fisherman-turned-mayor Toshiro Abe said: “I still smell of squid.”',
    ['I still smell of squid. | Toshiro Abe'],
  ],
  ['Striker-cum-plumber Davey Moult scored. “I fix leaks,” he said.', ['I fix leaks, | Davey Moult']],
  ['Instagram star Lola Finch, 23, posted: “Over it.”', ['Over it. | Lola Finch']],
  ['Two-time champion Ye-jin Baek said: “My knee held.”', ['My knee held. | Ye-jin Baek']],
  ['Sophomore Tyrell Banks said: “We hid under the desks.”', ['We hid under the desks. | Tyrell Banks']],
  ['Tory grandee Lord Peverell said: “It is a rum do.”', ['It is a rum do. | Lord Peverell']],
  [
    'April Summers met June Frost on Monday. “We planted beans,” Summers said.',
    ['We planted beans, | April Summers'],
  ],
  [
    'Widow Hatice Aydın stood at the gate. “They gave me his boots,” she said.',
    ['They gave me his boots, | Hatice Aydın'],
  ],
  [
    'Syrian refugee Maher Kassab said: “I count the days in soup.”',
    ['I count the days in soup. | Maher Kassab'],
  ],
  // A word that looks like a trade or an origin may be the name:
  ['Baker Mayfield threw three passes. “It felt good,” Mayfield said.', ['It felt good, | Baker Mayfield']],
  ['Judge Reinhold came late. “Traffic,” Reinhold said.', ['Traffic, | Judge Reinhold']],
  ['German Garmendia plays on Friday. “I am ready,” Garmendia said.', ['I am ready, | German Garmendia']],
  ['Fisher Ames, a clerk, said: “The lift is broken.”', ['The lift is broken. | Fisher Ames']],
  ['“Ask Dan,” Ann Moss said. “Dan Sholto knows.”', ['Ask Dan, | Ann Moss', 'Dan Sholto knows. | Ann Moss']],
];
