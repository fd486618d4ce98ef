import type { Case } from './cases.ts';

/** Who is there to speak: not the dead; kin by whose they are; somebody brought in without a verb, or named late. */
export const THERE_TO_SPEAK: readonly Case[] = [
  [
    'Robert Pask, 68, sat with his son Ian. His wife Doreen died in March.\n“Nobody rang us,” the retired miner said.',
    ['Nobody rang us, | Robert Pask'],
  ],
  [
    'The captain, Lieutenant Tae-yang Moon, said the gunner, Oskar Bielik, was among the dead. “He was nineteen,” he told reporters.',
    ['He was nineteen, | Tae-yang Moon'],
  ],
  [
    'Station manager Robin Achar said the driver, Selvan, had been killed at once. “The brake was on,” she said.',
    ['The brake was on, | Robin Achar'],
  ],
  [
    'Amina Yusuf buried her daughter Hodan on Friday. “They took her from me,” she said.',
    ['They took her from me, | Amina Yusuf'],
  ],
  [
    'Megan Rhys’s dad Alun died after the scan was missed. “I want someone to say it,” she told us.',
    ['I want someone to say it, | Megan Rhys'],
  ],
  [
    'Kofi Mensah’s mother, Abena, was killed by a bus in 2021. “I still set her place,” he said.',
    ['I still set her place, | Kofi Mensah'],
  ],
  [
    'The late Tom Varga built the mill. His widow, Ilona Varga, runs it now. “It pays for bread,” she said.',
    ['It pays for bread, | Ilona Varga'],
  ],
  [
    'Sergio Lund drowned on Sunday, police said. Inspector Vera Holm led the search. “The ice was thin,” she said.',
    ['The ice was thin, | Vera Holm'],
  ],
  [
    'Hugo Sandell, 44, died at the scene. His brother came an hour later. “I ran all the way,” he said.',
    ['I ran all the way, | his brother'],
  ],
  [
    'Priya Nair lost her husband Anil in the fire. “He went back for the dog,” she said.',
    ['He went back for the dog, | Priya Nair'],
  ],
  [
    'A word too for Halima, the trainee nurse. “I held the lamp,” she told the inquiry.',
    ['I held the lamp, | Halima'],
  ],
  [
    'And then there is Bogdan Petrescu, the night porter. “I saw nothing,” he says.',
    ['I saw nothing, | Bogdan Petrescu'],
  ],
  [
    'First up: Chidinma Eze, the treasurer. “The money is gone,” she announced.',
    ['The money is gone, | Chidinma Eze'],
  ],
  [
    'A fruit seller whose cart was crushed, Ngozi, wept as she spoke. “Who will pay?” she asked.',
    ['Who will pay? | Ngozi'],
  ],
  [
    'A teacher who had run from the hall, Imran Sheikh, sat on the kerb. “The roof just went,” he said.',
    ['The roof just went, | Imran Sheikh'],
  ],
  [
    '“It was over in an hour,” a juror told the Post outside. The former nurse, who gave her name as Wanda, added: “I felt for the boy.”',
    ['It was over in an hour, | a juror', 'I felt for the boy. | Wanda'],
  ],
  ['“They just ran,” said a man who gave his name only as Idris.', ['They just ran, | Idris']],
  [
    'One of the clerks has written to me. I will call her Sefa. “We signed blank forms,” she writes.',
    ['We signed blank forms, | Sefa'],
  ],
  [
    'When my aunt rang from Radio Street on Sunday she did not say hello. ‘The shop is gone,’ she said.',
    ['The shop is gone, | my aunt'],
  ],
  [
    'The Harbour Club, with whom he won the cup in 2019, denied it on Monday. The club “has held no talks” with anybody, it said.',
    ['has held no talks | The Harbour Club'],
  ],
  [
    'Harbour Rovers denied on Monday that they had called him.\nOne board member, who did not want to be named, was less sure. “Ask me in May,” he said.',
    ['Ask me in May, | One board member'],
  ],
  [
    'On the stairs I caught Philippa and asked if she had read our letters. “Every one,” she said. “Twice.”',
    ['Every one, | Philippa', 'Twice. | Philippa'],
  ],
  [
    'A farmer near the dam put it another way. “The river takes what it wants,” he said.',
    ['The river takes what it wants, | A farmer near the dam'],
  ],
  [
    'Dr Lina Qvist has kept a bed free since May. Colleagues laughed, she says. “They stopped laughing in June.”',
    ['They stopped laughing in June. | Lina Qvist'],
  ],
];
