import type { Case } from './cases.ts';

/** A person whose first name no list knows, just brought in as a subject, is “he” or “she” before an older one. */
export const BROUGHT_IN: readonly Case[] = [
  [
    "Peter Bright said: “This town has no young people.”\nKieron Doyle walked out. “I've offered to pay,” he said.",
    ['This town has no young people. | Peter Bright', "I've offered to pay, | Kieron Doyle"],
  ],
  [
    "Peter Bright said: “This town has no young people.”\nNjoroge Mwangi walked out. “I've offered to pay,” he said.",
    ['This town has no young people. | Peter Bright', "I've offered to pay, | Njoroge Mwangi"],
  ],
  [
    "Peter Bright said: “This town has no young people.”\nSiddharth Rao walked out. “I've offered to pay,” he said.",
    ['This town has no young people. | Peter Bright', "I've offered to pay, | Siddharth Rao"],
  ],
  [
    "Peter Bright said: “This town has no young people.”\nRhodri Pugh walked out. “I've offered to pay,” he said.",
    ['This town has no young people. | Peter Bright', "I've offered to pay, | Rhodri Pugh"],
  ],
  [
    "Peter Bright said: “This town has no young people.”\nDeclan Burke walked out. “I've offered to pay,” he said.",
    ['This town has no young people. | Peter Bright', "I've offered to pay, | Declan Burke"],
  ],
  [
    "Mary Bright said: “This town has no young people.”\nNjeri Wambugu walked out. “I've offered to pay,” she said.",
    ['This town has no young people. | Mary Bright', "I've offered to pay, | Njeri Wambugu"],
  ],
  [
    "Mary Bright said: “This town has no young people.”\nMeenakshi Rao walked out. “I've offered to pay,” she said.",
    ['This town has no young people. | Mary Bright', "I've offered to pay, | Meenakshi Rao"],
  ],
  [
    "The firm's founder, Carl Moss, stepped down. His successor, Kieron Park, starts in May. “I have big shoes,” he said.",
    ['I have big shoes, | Kieron Park'],
  ],
  [
    'Soprano Anna Hartwig and conductor Peter Mathers fell out. “I asked for silence,” she said.\n“I gave her both,” he said.',
    ['I asked for silence, | Anna Hartwig', 'I gave her both, | Peter Mathers'],
  ],
  [
    '“The pool is closed,” said David Holt.\nTunde Adeyemi lives across the road. “My boys learned to swim there,” he said.',
    ['The pool is closed, | David Holt', 'My boys learned to swim there, | Tunde Adeyemi'],
  ],
  [
    '“The mine is safe,” said John Carver.\nXochitl Barragán sells tortillas at its gate. “I hear the cracks at night,” she said.',
    ['The mine is safe, | John Carver', 'I hear the cracks at night, | Xochitl Barragán'],
  ],
  [
    'Sarah Lowe told the inquest: “The line went dead.”\nRyota Kanzaki flew the second helicopter. “There was nothing below us but water,” he said.',
    ['The line went dead. | Sarah Lowe', 'There was nothing below us but water, | Ryota Kanzaki'],
  ],
  [
    'Michael Stone, the mayor, said the march was “peaceful”.\nOluwaseun Balogun carried a banner at the front. “We sang all the way,” he said.',
    ['peaceful | Michael Stone', 'We sang all the way, | Oluwaseun Balogun'],
  ],
  [
    '“We had no warning,” said Elizabeth Ward.\nSaoirse Mulcahy lost her barn. “The roof went over the hill,” she said.',
    ['We had no warning, | Elizabeth Ward', 'The roof went over the hill, | Saoirse Mulcahy'],
  ],
  [
    'James Cole said: “The bridge is sound.”\nBilguun Batbayar, an engineer, measured it again in June. “It moves when a bus passes,” he said.',
    ['The bridge is sound. | James Cole', 'It moves when a bus passes, | Bilguun Batbayar'],
  ],
  [
    "Thomas Hill led the hearing. Ngozi Eze spoke last. “I want my brother's name cleared,” she said.",
    ["I want my brother's name cleared, | Ngozi Eze"],
  ],
  [
    '“We will appeal,” said Robert Lane.\nIn the second row sat Wiremu Tamihana. “They never looked at us,” he said.',
    ['We will appeal, | Robert Lane', 'They never looked at us, | Wiremu Tamihana'],
  ],
  [
    'Helen Price opened the clinic in 2019.\nThandiwe Nkosi joined last year. “We see ninety people a day,” she said.',
    ['We see ninety people a day, | Thandiwe Nkosi'],
  ],
  [
    "“I'd vote for it again,” Andrew Marsh said.\nEmrecan Yıldız would not. “It took my stall,” he said.",
    ["I'd vote for it again, | Andrew Marsh", 'It took my stall, | Emrecan Yıldız'],
  ],
  [
    'Paul Grant, 50, drove the lorry. Beside him sat Dagfinn Ness. “I heard the bang before I saw it,” Ness said. “Then I ran,” he added.',
    ['I heard the bang before I saw it, | Dagfinn Ness', 'Then I ran, | Dagfinn Ness'],
  ],
  [
    'Martin Webb resigned at noon. His deputy, Itziar Goikoetxea, took over. “The doors stay open,” she said.',
    ['The doors stay open, | Itziar Goikoetxea'],
  ],
  [
    '“Nobody asked us,” said William Frost.\nKalinda Perera agreed. “We read it in the paper,” she said. “In the paper,” she repeated.',
    [
      'Nobody asked us, | William Frost',
      'We read it in the paper, | Kalinda Perera',
      'In the paper, | Kalinda Perera',
    ],
  ],
  [
    'George Dunn bought the hotel in 2011. Its cook, Phuong Anh Le, stayed on. “I know every pan,” she said.',
    ['I know every pan, | Phuong Anh Le'],
  ],
  [
    '“The state has no money,” Susan Blake said on Monday.\nUnnur Sigurdardottir teaches thirty children in a container. “We heat it with our breath,” she said.',
    ['The state has no money, | Susan Blake', 'We heat it with our breath, | Unnur Sigurdardottir'],
  ],
  [
    'Peter Bright spoke for an hour.\nAarav Kulkarni, who is nine, asked one question. “Will there be fish?” he said.',
    ['Will there be fish? | Aarav Kulkarni'],
  ],
  [
    'Jack Nolan, the coach, kept him on the bench. When Kwabena Ofori came on, it was 2-0. “I told myself to breathe,” he said.',
    ['I told myself to breathe, | Kwabena Ofori'],
  ],
  [
    'Alice Reed voted yes. Siobhan Keane voted no. “It is a bad law,” Keane said. “I read every page,” she said.',
    ['It is a bad law, | Siobhan Keane', 'I read every page, | Siobhan Keane'],
  ],
  [
    'Mark Dale sold the field to Ekaterina Volkova. She paid in cash. “I wanted the trees,” she said.',
    ['I wanted the trees, | Ekaterina Volkova'],
  ],
  // A person who only stands by, or is of the other sex, is not brought in:
  [
    "Kieron Doyle's office burned. Peter Bright walked out. “I saw the smoke,” he said.",
    ['I saw the smoke, | Peter Bright'],
  ],
  [
    "Peter Bright walked out past Kieron Doyle's house. “I saw the smoke,” he said.",
    ['I saw the smoke, | Peter Bright'],
  ],
  [
    'Mary Bright said: “This town has no young people.”\nKieron Doyle nodded. “They all leave for the coast,” she said.',
    ['This town has no young people. | Mary Bright', 'They all leave for the coast, | Mary Bright'],
  ],
  [
    'Tunde Adeyemi, who lost his shop, sued David Holt, the landlord. “I have nothing left,” he said.',
    ['I have nothing left, | Tunde Adeyemi'],
  ],
  [
    'Sarah Lowe told the inquest about Ryota Kanzaki. “He never came back for his coat,” she said.',
    ['He never came back for his coat, | Sarah Lowe'],
  ],
  [
    'Peter Bright said the Kieron Doyle Trust had paid. “I saw the cheque,” he said.',
    ['I saw the cheque, | Peter Bright'],
  ],
];
