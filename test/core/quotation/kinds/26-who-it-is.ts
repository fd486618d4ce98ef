import type { Case } from './cases.ts';

/** A post has several words: "chair" and "chairman", "headmistress" and "head teacher". */
export const SAME_POST: readonly Case[] = [
  [
    'Council chair Omar Bray opened the meeting. “We are broke,” the chairman said.',
    ['We are broke, | Omar Bray'],
  ],
  [
    'Council chairwoman Lena Koch opened the meeting. “We are broke,” the chair said.',
    ['We are broke, | Lena Koch'],
  ],
  [
    'Board chair Lena Koch opened the meeting. “We are broke,” the chairwoman said.',
    ['We are broke, | Lena Koch'],
  ],
  [
    'Party chairman Omar Bray opened the meeting. “We are broke,” the chair said.',
    ['We are broke, | Omar Bray'],
  ],
  ['Headteacher Omar Bray met parents. “We are full,” the headmaster said.', ['We are full, | Omar Bray']],
  [
    'Lena Koch, the headmistress, met parents. “We are full,” the head teacher said.',
    ['We are full, | Lena Koch'],
  ],
  [
    'Police spokesperson Omar Bray briefed reporters. “We are looking,” the spokesman said.',
    ['We are looking, | Omar Bray'],
  ],
  ['Councillor Omar Bray rang the bell. “We are broke,” the alderman said.', ['We are broke, | Omar Bray']],
  ['Captain Lena Koch came off. “We were poor,” the skipper said.', ['We were poor, | Lena Koch']],
  ['Team captain Omar Bray praised them. “We were poor,” the coach said.', ['We were poor, | the coach']],
  [
    'Mayor Omar Bray opened the meeting. “We are broke,” the chairman said.',
    ['We are broke, | the chairman'],
  ],
  ['Bishop Omar Bray met parents. “We are full,” the headteacher said.', ['We are full, | the headteacher']],
  [
    'Omar Bray, the club chairman, spoke after Lena Koch, the club secretary. “It is sold,” the chair said.',
    ['It is sold, | Omar Bray'],
  ],
  [
    'Head teacher Rex Tull wrote to parents. “We are sorry,” the headmaster said.',
    ['We are sorry, | Rex Tull'],
  ],
  [
    'Pia Holm, head teacher at the school, wrote to parents. “We are sorry,” the headteacher said.',
    ['We are sorry, | Pia Holm'],
  ],
  ['Councillor Rex Tull and Alderman Pia Holm met. “It leaks,” the alderman said.', ['It leaks, | Pia Holm']],
  [
    'Alderman Pia Holm and Councillor Rex Tull met. “It leaks,” the councillor said.',
    ['It leaks, | Rex Tull'],
  ],
  [
    'Police spokeswoman Pia Holm was blunt. “He is dead,” the spokesman said.',
    ['He is dead, | the spokesman'],
  ],
  ['Chairwoman Pia Holm was blunt. “He is dead,” the chairman said.', ['He is dead, | the chairman']],
  [
    'Committee chair Rex Tull praised the club captain, Ned Orr. “He leads us,” the chairman said.',
    ['He leads us, | Rex Tull'],
  ],
  ['Vice-chair Rex Tull was there. “We will pay,” the chairman said.', ['We will pay, | the chairman']],
];

/** A part of a text tells not whose it is: "an entry for 3 May"; a recording has somebody else saying it. */
export const PARTS_OF_TEXTS: readonly Case[] = [
  [
    'An entry for Oct. 3, initialed by a deputy engineer, reads: “Pump off.”',
    ['Pump off. | a deputy engineer'],
  ],
  ['The entry for July 12, in the handwriting of a guard, reads: “All quiet.”', ['All quiet. | a guard']],
  ['The log entry for Sept. 14 says: “Valve stuck.”', ['Valve stuck. | ?']],
  ['An entry from Jan. 9 reads: “Valve stuck.”', ['Valve stuck. | ?']],
  ['One page of the diary, dated May 3, reads: “I cannot go on.”', ['I cannot go on. | ?']],
  ['The paragraph signed by Omar Bray reads: “I object.”', ['I object. | Omar Bray']],
  [
    'Omar Bray took the call. The transcript has him saying: “Send two cars.”',
    ['Send two cars. | Omar Bray'],
  ],
  ['Omar Bray denied it. The minutes have him saying: “Sell it now.”', ['Sell it now. | Omar Bray']],
  ['An entry in the ledger, initialled by Omar Bray, reads: “Paid in cash.”', ['Paid in cash. | Omar Bray']],
  [
    'Omar Bray spoke for an hour. The footage has him telling fans: “We will stay up.”',
    ['We will stay up. | Omar Bray'],
  ],
  ['The final entry, on Nov. 30, reads: “Water at the door.”', ['Water at the door. | ?']],
  [
    'The last entry in the logbook, initialled by the second mate, says: “Ice ahead.”',
    ['Ice ahead. | the second mate'],
  ],
  ['An entry on Jan. 5, written by Pia Holm, reads: “Ice ahead.”', ['Ice ahead. | Pia Holm']],
  ['The recorder has Pia Holm saying: “Turn back.”', ['Turn back. | Pia Holm']],
  ['Rex Tull gave evidence. The court record has him saying: “Turn back.”', ['Turn back. | Rex Tull']],
  ['Rex Tull denies it. The film shows him shouting: “Turn back.”', ['Turn back. | Rex Tull']],
  ['The club’s page reads: “We are closed.”', ['We are closed. | The club']],
  [
    'The passage, in the handwriting of Rex Tull, reads: “I was never there.”',
    ['I was never there. | Rex Tull'],
  ],
  ['A letter signed by Rex Tull reads: “I was never there.”', ['I was never there. | Rex Tull']],
];

/** "the German": the one last told of, unless two may be meant; a nation too, "the Swiss". */
export const ORIGINS: readonly Case[] = [
  [
    'Jonas Weber won the stage. His team mate Paul Wit was fourth. “I was lucky,” the German said.',
    ['I was lucky, | the German'],
  ],
  [
    'Aiko Mori beat Lena Koch in two sets. “She was good,” the Japanese said.',
    ['She was good, | the Japanese'],
  ],
  [
    'The Swiss climber Marc Frei reached the top at noon. “It was cold,” the Swiss said.',
    ['It was cold, | Marc Frei'],
  ],
  [
    'Marc Frei reached the top at noon. “It was cold,” the 34-year-old Swiss said.',
    ['It was cold, | Marc Frei'],
  ],
  ['Sven Lund of Sweden took silver. “I slipped,” the Swede said.', ['I slipped, | Sven Lund']],
  ['Sven Lund took silver. “I slipped,” the Dane said.', ['I slipped, | Sven Lund']],
  [
    'Sven Lund took silver. A Brazilian was third. “I slipped,” the Brazilian said.',
    ['I slipped, | the Brazilian'],
  ],
  ['Driver Kimi Salo won by a second. “The car flew,” the Finn said.', ['The car flew, | Kimi Salo']],
  ['Kimi Salo won by a second. “The car flew,” the Finnish driver said.', ['The car flew, | Kimi Salo']],
  [
    'Erik Dahl, a Norwegian, was pulled out of the snow. “I sang,” the Norwegian said.',
    ['I sang, | Erik Dahl'],
  ],
  [
    'Luca Bassi won the sprint. “My legs were gone,” the tearful Italian said.',
    ['My legs were gone, | Luca Bassi'],
  ],
  [
    'Luca Bassi won the sprint. “My legs were gone,” said the beaming Italian.',
    ['My legs were gone, | Luca Bassi'],
  ],
  [
    'Luca Bassi won the sprint. “My legs were gone,” the Italian, 31, said.',
    ['My legs were gone, | Luca Bassi'],
  ],
  [
    'Luca Bassi won the sprint. “My legs were gone,” added the Italian with a smile.',
    ['My legs were gone, | Luca Bassi'],
  ],
  ['Luca Bassi won the sprint. The Italian said: “My legs were gone.”', ['My legs were gone. | Luca Bassi']],
  [
    'Hans Keller has lived in Malta since 1990. “I love the sea,” the German said, in perfect Maltese.',
    ['I love the sea, | Hans Keller'],
  ],
  ['Talks on the treaty failed. “We will not sign,” the Chinese said.', ['We will not sign, | the Chinese']],
  ['Hans Keller met Luca Bassi in Rome. “He was late,” the German said.', ['He was late, | the German']],
  [
    'Goalkeeper Rui Sa saved two penalties. “I guessed,” the 22-year-old Portuguese said.',
    ['I guessed, | Rui Sa'],
  ],
  [
    'Two climbers, Hans Keller and Luca Bassi, were rescued. “I prayed,” the Italian said.',
    ['I prayed, | the Italian'],
  ],
];

/** Somebody unseen calls: "from the back of the hall". */
export const VOICES: readonly Case[] = [
  ['Lena Koch promised new jobs. “When?” came the reply from the floor.', []],
  ['Lena Koch stood at the back of the hall. “When?” she shouted.', ['When? | Lena Koch']],
  ['“When?” shouted Lena Koch from the back of the hall.', ['When? | Lena Koch']],
  [
    'Lena Koch promised new jobs. “When?” a heckler shouted from the back of the hall.',
    ['When? | a heckler'],
  ],
  [
    'Lena Koch told the meeting the plant would shut. “Not for us at all, not this time!” was shouted from the back of the hall.',
    [],
  ],
  [
    'Lena Koch told the meeting the plant would shut. There was a silence. “Not for us at all, not this time!” came a shout from the back of the hall.',
    [],
  ],
  [
    '“We will do what we can for you,” Omar Bray said. “You said that last year as well!” came a cry from the gallery.',
    ['We will do what we can for you, | Omar Bray'],
  ],
  [
    'Lena Koch promised new jobs. “And when will they come to us?” The question came from the floor.',
    ['And when will they come to us? | ?'],
  ],
  ['Lena Koch promised new jobs. Then, from the stands: “We have heard all that before!”', []],
  [
    'Lena Koch promised new jobs. “We have heard all that before!” a heckler shouted from the gallery.',
    ['We have heard all that before! | a heckler'],
  ],
  [
    'Lena Koch had come back from the gallery. “We have all the time in the world.”',
    ['We have all the time in the world. | Lena Koch'],
  ],
  [
    '“We have heard all that before!” came the answer from the crowd.',
    ['We have heard all that before! | the crowd'],
  ],
  [
    '“We have heard all that before!” came the answer from Pia Holm.',
    ['We have heard all that before! | Pia Holm'],
  ],
  [
    'Lena Koch spoke from the back of a lorry. “We have heard all that before,” she said.',
    ['We have heard all that before, | Lena Koch'],
  ],
];
