import type { Case } from './cases.ts';

/** A letter, and who wrote it: not the one it is about, nor the one it went to. */
export const WHOSE_LETTER: readonly Case[] = [
  [
    'Council clerk Bea Tull was told by letter on Monday. Theo Marsh, the mayor, wrote a long letter to the press.\n\n"I will not resign," it said.',
    ['I will not resign, | Theo Marsh'],
  ],
  [
    'Coach Ada Brook spoke of a bad week. "The club is in debt," the chairman said.',
    ['The club is in debt, | the chairman'],
  ],
  [
    'Governor Ada Brook spoke of a bad week. "The state is in debt," the governor said.',
    ['The state is in debt, | Ada Brook'],
  ],
  [
    'Vera Moss, the conductor, left on Friday. "The choir is in debt," the treasurer wrote.',
    ['The choir is in debt, | the treasurer'],
  ],
  ['Bea Tull\'s long email to Theo Marsh was leaked. "You knew," she wrote.', ['You knew, | Bea Tull']],
  ['A note from Bea Tull to Theo Marsh was found in May. "You knew," she wrote.', ['You knew, | Bea Tull']],
  [
    'Theo Marsh read out a message that Bea Tull had sent to the whole board: "You knew."',
    ['You knew. | Bea Tull (reported by Theo Marsh)'],
  ],
  [
    'Theo Marsh quoted from the letter of the owner, Bea Tull: "You knew."',
    ['You knew. | Bea Tull (reported by Theo Marsh)'],
  ],
  ['Theo Marsh quoted from the law of the land: "You knew."', ['You knew. | Theo Marsh']],
  [
    'Harbour FC chairman Denis Moyle wrote to supporters on Friday. "We have made mistakes," the letter said.',
    ['We have made mistakes, | the letter'],
  ],
  [
    'The chairman of Harbour FC, Denis Moyle, has written to season-ticket holders. Manager Luis Prat declined to comment. The letter reads: "We have made mistakes."',
    ['We have made mistakes. | The letter'],
  ],
  [
    'Manager Luis Prat was sacked on Friday. In a letter to supporters, the club\'s chairman said: "We have made mistakes."',
    ["We have made mistakes. | the club's chairman"],
  ],
  [
    'Manager Luis Prat was sacked on Friday. In a letter to supporters, chairman Denis Moyle said: "We have made mistakes."',
    ['We have made mistakes. | Denis Moyle'],
  ],
  [
    'Manager Luis Prat was sacked on Friday. A letter from the chairman, Denis Moyle, was sent to supporters. "We have made mistakes," it said.',
    ['We have made mistakes, | Denis Moyle'],
  ],
  [
    'Manager Luis Prat was sacked on Friday. In an open letter signed by Denis Moyle, the club said: "We have made mistakes."',
    ['We have made mistakes. | Denis Moyle'],
  ],
  [
    'Harbour FC chairman Denis Moyle wrote to supporters after manager Luis Prat was sacked.\n\n"We have made mistakes," he wrote.',
    ['We have made mistakes, | Denis Moyle'],
  ],
  [
    'Harbour FC chairman Denis Moyle wrote to supporters after manager Luis Prat was sacked.\n\n"We have made mistakes," the chairman wrote.',
    ['We have made mistakes, | Denis Moyle'],
  ],
  [
    'Luis Prat was sacked as manager on Friday. The club\'s chairman, Denis Moyle, explained it in a letter. "We have made mistakes," he wrote.',
    ['We have made mistakes, | Denis Moyle'],
  ],
  [
    'Union secretary Carol Dace criticised the board. The board\'s letter to staff, seen by The Courier, says: "We are sorry."',
    ['We are sorry. | The board'],
  ],
  [
    'Union secretary Carol Dace criticised the board. A letter to staff from chair Ivy Stone says: "We are sorry."',
    ['We are sorry. | Ivy Stone'],
  ],
  [
    'Ivy Stone, the chair, wrote to staff. Union secretary Carol Dace called the letter an insult. "We are sorry," it said.',
    ['We are sorry, | ?'],
  ],
  [
    'Carol Dace read aloud from the letter that Ivy Stone had sent to staff: "We are sorry."',
    ['We are sorry. | Ivy Stone (reported by Carol Dace)'],
  ],
  [
    'Carol Dace read out the letter of the chair, Ivy Stone: "We are sorry."',
    ['We are sorry. | Ivy Stone (reported by Carol Dace)'],
  ],
  ['Ivy Stone\'s letter to Carol Dace said: "We are sorry."', ['We are sorry. | Ivy Stone']],
  ['In a letter to Carol Dace, Ivy Stone said: "We are sorry."', ['We are sorry. | Ivy Stone']],
  [
    'In a letter to chairman Denis Moyle, a fans\' group said: "We are not customers."',
    ["We are not customers. | a fans' group"],
  ],
  [
    'Carol Dace received a letter from the club\'s chairman. "We regret the delay," it said.',
    ['We regret the delay, | ?'],
  ],
  [
    'A letter signed by the club chairman, Piet Bos, and dated 3 March told Carol Dace: "We regret the delay."',
    ['We regret the delay. | Piet Bos'],
  ],
  [
    'In the letter, sent on Monday and addressed to coach Luis Prat, the chairman of the club, Piet Bos, wrote: "We regret the delay."',
    ['We regret the delay. | Piet Bos'],
  ],
  [
    'Luis Prat, the coach, was sacked on Friday. The letter of the chairman, Denis Moyle, is short. It reads: "We have made mistakes."',
    ['We have made mistakes. | ?'],
  ],
  [
    'In a letter to members of Harbour FC, its chairman, Denis Moyle, apologised to captain Jon Arde. "We have made mistakes," it said.',
    ['We have made mistakes, | ?'],
  ],
  [
    'Captain Jon Arde has asked for a transfer. Denis Moyle, the chairman of Harbour FC, answered him in an open letter on the club\'s website.\n\n"We have made mistakes," the letter says. "We want to mend them."',
    ['We have made mistakes, | Denis Moyle', 'We want to mend them. | Denis Moyle'],
  ],
  [
    'Captain Jon Arde has asked for a transfer. Denis Moyle, the chairman of Harbour FC, wrote an open letter on the club\'s website.\n\n"We have made mistakes. We want to mend them."',
    ['We have made mistakes. We want to mend them. | Denis Moyle'],
  ],
  [
    'Captain Jon Arde read the letter on the bus. "We have made mistakes," wrote the chairman, Denis Moyle.',
    ['We have made mistakes, | Denis Moyle'],
  ],
  [
    'Captain Jon Arde read the chairman\'s letter on the bus. "We have made mistakes," it began.',
    ['We have made mistakes, | ?'],
  ],
  [
    'Jon Arde has seen the letter in which chairman Denis Moyle writes: "We have made mistakes."',
    ['We have made mistakes. | Denis Moyle'],
  ],
  [
    'Jon Arde was told of the sale by letter. "We have made mistakes," Denis Moyle, chairman of Harbour FC, told him in it.',
    ['We have made mistakes, | Denis Moyle'],
  ],
  [
    'Jon Arde, the captain, forwarded a letter from Harbour FC. "We have made mistakes," the club wrote.',
    ['We have made mistakes, | the club'],
  ],
  [
    'Harbour FC\'s chairman has written to Jon Arde, the captain. "We have made mistakes," the letter reads.',
    ['We have made mistakes, | the letter'],
  ],
  [
    'The chairman of Harbour FC has written to fans about captain Jon Arde.\n\n"Jon has asked to go," the letter reads.',
    ['Jon has asked to go, | the letter'],
  ],
  [
    'The chairman of Harbour FC has written to fans about captain Jon Arde.\n\nIn the letter, he says: "Jon has asked to go."',
    ['Jon has asked to go. | ?'],
  ],
  [
    'The chairman of Harbour FC has written to fans about captain Jon Arde. "Jon has asked to go," he says.',
    ['Jon has asked to go, | The chairman of Harbour FC'],
  ],
  [
    'Denis Moyle, chairman of Harbour FC, has written to fans about captain Jon Arde. "Jon has asked to go," he writes.',
    ['Jon has asked to go, | Denis Moyle'],
  ],
  [
    'Denis Moyle\'s letter to Jon Arde was leaked. "You asked to go," Moyle wrote.',
    ['You asked to go, | Denis Moyle'],
  ],
  [
    'Denis Moyle\'s letter to Jon Arde was leaked. "You asked to go," he wrote.',
    ['You asked to go, | Denis Moyle'],
  ],
  [
    'Denis Moyle\'s letter to Jon Arde was leaked. It said: "You asked to go."',
    ['You asked to go. | Denis Moyle'],
  ],
  [
    'A letter from Denis Moyle to Jon Arde was leaked. "You asked to go," it said.',
    ['You asked to go, | Denis Moyle'],
  ],
  [
    'Jon Arde replied to a letter by chairman Denis Moyle, which said: "You asked to go."',
    ['You asked to go. | Denis Moyle (reported by Jon Arde)'],
  ],
  [
    'Supporters\' spokeswoman Ida Vane was furious at the chairman\'s letter: "You asked to go."',
    ['You asked to go. | Ida Vane'],
  ],
];
