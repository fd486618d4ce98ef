import type { Case } from './cases.ts';

/** People called by what a court, a title or the first sentence of the report makes them. */
export const CALLED_BY_ACTS: readonly Case[] = [
  [
    'Niall Quirke (51) was giving evidence on the third day of the trial of his cousin, Owen Brack. “I saw the knife,” the witness said.',
    ['I saw the knife, | Niall Quirke'],
  ],
  [
    'Della Marsh testified on Tuesday that the barn was locked. Her lawyer, Sam Pike, looked on. “I had the only key,” the witness said.',
    ['I had the only key, | Della Marsh'],
  ],
  [
    'Corey Vance pleaded guilty to three counts of fraud. His wife, Anne Vance, wept. “I am sorry,” the defendant said.',
    ['I am sorry, | Corey Vance'],
  ],
  [
    'The trial of Owen Brack opened on Monday. Officer Lena Hurd said the accused had been calm. “I did it for the land,” the accused had told her.',
    ['I did it for the land, | Owen Brack'],
  ],
  [
    'Tomas Reyle, 30, is charged with arson. Fire chief Gus Holt told the court about the heat. “I was asleep,” the defendant told the court.',
    ['I was asleep, | Tomas Reyle'],
  ],
  [
    'Sister Benedetta Oryema runs the clinic. “We have two beds,” the nun said.',
    ['We have two beds, | Benedetta Oryema'],
  ],
  [
    'Father Luke Aniston opened the church hall at six. “They came in wet,” the priest said.',
    ['They came in wet, | Luke Aniston'],
  ],
  [
    'The Rev Mary Tolland buried all four of them. “It was a long week,” the vicar said.',
    ['It was a long week, | Mary Tolland'],
  ],
  [
    'Cllr Dev Anand voted against. “It is a poor plan,” the councillor said.',
    ['It is a poor plan, | Dev Anand'],
  ],
  [
    'Prof Ilse Brandt counted the eggs twice. “There were too few,” the academic said.',
    ['There were too few, | Ilse Brandt'],
  ],
  [
    'A farmer who lost his arm to a baler has been paid nothing for it.\nHugh Tarrant, 47, was alone in the field that day. “I walked home,” the farmer said.',
    ['I walked home, | Hugh Tarrant'],
  ],
  [
    'A nurse has told how she was stopped at the airport with a jar of jam.\nOlivia Sand, who works in Derry, had bought it at a fair. “They thought it was a bomb,” the nurse said.',
    ['They thought it was a bomb, | Olivia Sand'],
  ],
  [
    'A bus driver “could not believe” his luck when he won the raffle.\nAmir Jalil, 60, had bought one ticket. “I never win,” he said.',
    ['could not believe | Amir Jalil', 'I never win, | Amir Jalil'],
  ],
  [
    'A widow won her case against the bank on Friday.\nThe bank, Tarn Savings, said it would appeal. “It was never about money,” the widow said.',
    ['It was never about money, | the widow'],
  ],
  [
    'Juror Pat Denny went home early. Witness Kay Lorne stayed. “I was in the van,” the witness said.',
    ['I was in the van, | Kay Lorne'],
  ],
  [
    'Outside the court, the accused’s sister, Rhona Vale, hid her face.\n“He is a good boy,” she said. “He was led.”',
    ['He is a good boy, | Rhona Vale', 'He was led. | Rhona Vale'],
  ],
];
