import type { Case } from './cases.ts';

/** Words that stand in a text: whose text it is. */
export const WRITERS_OF_TEXTS: readonly Case[] = [
  [
    'Jurors heard a letter that Hamish Orr, whose family kept the light, wrote to his sister in 2016. “Somebody digs at night,” it said.',
    ['Somebody digs at night, | Hamish Orr'],
  ],
  [
    'The answer took nine days. It came from a “Client Joy Team” and read: “We value your time.”',
    ['We value your time. | Client Joy Team'],
  ],
  ['The reply came from the ministry and said: “Your file is open.”', ['Your file is open. | the ministry']],
  [
    'Council chair Meera Pillai spoke on the phone. Her written statement, which is just in, says “no excuse is offered today”.',
    ['no excuse is offered today | Meera Pillai'],
  ],
  [
    'Statement from our managing director, 9 May\n“This was a fault in one valve. Nobody was at risk.”',
    ['This was a fault in one valve. Nobody was at risk. | our managing director'],
  ],
  [
    'Statement by the chief executive, Lars Holmqvist, 9 May\n“This was a fault in one valve. Nobody was at risk.”',
    ['This was a fault in one valve. Nobody was at risk. | Lars Holmqvist'],
  ],
  [
    'By Noor Haddad\n\nI was early. In June I wrote to the company myself: “Your lock is two versions old.” They thanked me.',
    ['Your lock is two versions old. | Noor Haddad'],
  ],
  [
    'Captain Rui Alves got a text through to the harbour office before the mast fell: “All 12 safe. Taking water.”',
    ['All 12 safe. Taking water. | Rui Alves'],
  ],
  [
    'The message of May 9, read out in court on Monday, said: “Call it sand.” It was written by his cousin, Dean Alcott, and sent to the dealer.',
    ['Call it sand. | Dean Alcott'],
  ],
  [
    'A second message, “Did he get the envelope?”, was Royce Tulley’s. The court heard four more.',
    ['Did he get the envelope? | Royce Tulley'],
  ],
  [
    'Keeper Jo Banfield posted on Instagram: “Two cubs, both well.” The post was gone by noon.',
    ['Two cubs, both well. | Jo Banfield'],
  ],
  [
    'The email to all staff, sent by finance director Guy Trench at midnight, began: “Please do not panic.”',
    ['Please do not panic. | Guy Trench'],
  ],
  [
    'An internal memo seen by the Herald, signed by Ruth Cadogan, warns: “We have eight weeks of cash.”',
    ['We have eight weeks of cash. | Ruth Cadogan'],
  ],
  [
    'In her letter of resignation Councillor Siân Mostyn writes: “I was not told.” She adds: “I should have asked.”',
    ['I was not told. | Siân Mostyn', 'I should have asked. | Siân Mostyn'],
  ],
  [
    'The airline’s status page said at noon: “We are looking into delays.” At six it said: “All is well.”',
    ['We are looking into delays. | The airline', 'All is well. | The airline'],
  ],
  [
    'His diary for that week has one line: “Paid the boy.” Detectives found it in Gary Sumption’s loft.',
    ['Paid the boy. | Gary Sumption'],
  ],
  [
    'Ahmed Bashir’s affidavit states: “I was shown the door twice.”',
    ['I was shown the door twice. | Ahmed Bashir'],
  ],
  [
    'His reply, which the paper did not print, was “fine by me”.\nBrian Oates wrote it.',
    ['fine by me | Brian Oates'],
  ],
  [
    'A spokesperson for the lender sent a note: “We follow the rules.”',
    ['We follow the rules. | A spokesperson for the lender'],
  ],
  [
    'The caption under Tilda Vane’s photo read “finally home”, and 40,000 people liked it.',
    ['finally home | Tilda Vane'],
  ],
];
