import type { Case } from './cases.ts';

/** Quotations within quotations, and words told by somebody else. */
export const NESTED: readonly Case[] = [
  [
    '“When I asked, the neighbours were like, ‘You want me to feed it what?’” said Jessica Hagel.',
    [
      'When I asked, the neighbours were like, ‘You want me to feed it what?’ | Jessica Hagel',
      'You want me to feed it what? | the neighbours (reported by Jessica Hagel) [nested]',
    ],
  ],
  [
    '“I told him, ‘Close the valve,’ and he looked away,” said Ngaire Paki.',
    [
      'I told him, ‘Close the valve,’ and he looked away, | Ngaire Paki',
      'Close the valve, | Ngaire Paki (reported by Ngaire Paki) [nested]',
    ],
  ],
  [
    '“My brother rang and said, ‘The roof is on the lawn,’” said Deepa Iyer.',
    [
      'My brother rang and said, ‘The roof is on the lawn,’ | Deepa Iyer',
      'The roof is on the lawn, | her brother (reported by Deepa Iyer) [nested]',
    ],
  ],
  [
    '“And she goes, ‘Not in my lifetime,’ and hangs up,” said her agent, Rob Telford.',
    [
      'And she goes, ‘Not in my lifetime,’ and hangs up, | Rob Telford',
      'Not in my lifetime, | ? (reported by Rob Telford) [nested]',
    ],
  ],
  [
    '“The guard shouted, ‘Everyone out,’ but the doors were locked,” Mercy Auma said.',
    [
      'The guard shouted, ‘Everyone out,’ but the doors were locked, | Mercy Auma',
      'Everyone out, | the guard (reported by Mercy Auma) [nested]',
    ],
  ],
  [
    '“I was thinking, ‘This is how it ends,’” said the diver, Jarkko Nieminen.',
    [
      'I was thinking, ‘This is how it ends,’ | Jarkko Nieminen',
      'This is how it ends, | Jarkko Nieminen (reported by Jarkko Nieminen) [nested]',
    ],
  ],
  [
    '“Governor Asante told us, ‘You will be paid by Friday,’” said Efua Quaye. “It is now May.”',
    [
      'Governor Asante told us, ‘You will be paid by Friday,’ | Efua Quaye',
      'You will be paid by Friday, | Asante (reported by Efua Quaye) [nested]',
      'It is now May. | Efua Quaye',
    ],
  ],
  [
    '“The bank wrote, ‘This is your final notice,’ in red,” said Piet Joubert.',
    [
      'The bank wrote, ‘This is your final notice,’ in red, | Piet Joubert',
      'This is your final notice, | the bank (reported by Piet Joubert) [nested]',
    ],
  ],
  [
    'Ms Tirado said the foreman, Luis Campa, had told her the ladder was “good for another year”.',
    ['good for another year | Luis Campa (reported by Tirado) [mixed]'],
  ],
  [
    'According to Freya Lunn, her husband called the inspector “a man with a clipboard and no eyes”.',
    ['a man with a clipboard and no eyes | her husband (reported by Freya Lunn) [mixed]'],
  ],
  [
    'Nikhil Batra claims his chairman, Vikram Sethi, urged staff to “lose the file”.',
    ['lose the file | Vikram Sethi (reported by Nikhil Batra) [mixed]'],
  ],
  [
    'Witness Ana Pop told the jury that Mr Lazar had said: “Nobody will miss him.”',
    ['Nobody will miss him. | Lazar (reported by Ana Pop)'],
  ],
  [
    'A diplomat quoted the president, Elvira Toma, as saying: “I will not run.”',
    ['I will not run. | Elvira Toma (reported by a diplomat)'],
  ],
  [
    '“The minister turned to me. ‘You are fired,’ she said. I laughed,” recalled Henk Mulder.',
    [
      'The minister turned to me. ‘You are fired,’ she said. I laughed, | Henk Mulder',
      'You are fired, | the minister (reported by Henk Mulder) [nested]',
    ],
  ],
  [
    '“Mum said, ‘Dad told me, “Sell the cow,” and I did,’” said Orla Feeney.',
    [
      'Mum said, ‘Dad told me, “Sell the cow,” and I did,’ | Orla Feeney',
      'Dad told me, “Sell the cow,” and I did, | Mum (reported by Orla Feeney) [nested]',
      'Sell the cow, | Dad (reported by Mum) [nested]',
    ],
  ],
  [
    '‘He wrote, “Burn after reading,” and I kept it,’ said Sian Voyle.',
    [
      'He wrote, “Burn after reading,” and I kept it, | Sian Voyle',
      'Burn after reading, | ? (reported by Sian Voyle) [nested]',
    ],
  ],
  [
    '“People ask me, ‘Why stay?’ I say, ‘Where would I go?’” said Mariam Sow.',
    [
      'People ask me, ‘Why stay?’ I say, ‘Where would I go?’ | Mariam Sow',
      'Why stay? | people (reported by Mariam Sow) [nested]',
      'Where would I go? | Mariam Sow (reported by Mariam Sow) [nested]',
    ],
  ],
  [
    '“My lawyer, Tess Okoro, keeps saying, ‘Wait,’” said Bram de Witt.',
    [
      'My lawyer, Tess Okoro, keeps saying, ‘Wait,’ | Bram de Witt',
      'Wait, | Tess Okoro (reported by Bram de Witt) [nested]',
    ],
  ],
  [
    'Kaori Mori said a guard told her: “You are on the list.”',
    ['You are on the list. | a guard (reported by Kaori Mori)'],
  ],
  [
    '“They kept shouting ‘shame’ at us,” said constable Ray Dunmore.',
    ['They kept shouting ‘shame’ at us, | Ray Dunmore', 'shame | ? (reported by Ray Dunmore) [nested]'],
  ],
  [
    "“My grandmother's rule was, ‘Count the boats,’” said Eilidh Rae.",
    [
      "My grandmother's rule was, ‘Count the boats,’ | Eilidh Rae",
      "Count the boats, | Eilidh Rae's grandmother (reported by Eilidh Rae) [nested]",
    ],
  ],
  [
    '“I texted Jonah. ‘Are you safe?’ He never answered,” said Leah Pinto.',
    [
      'I texted Jonah. ‘Are you safe?’ He never answered, | Leah Pinto',
      'Are you safe? | Leah Pinto (reported by Leah Pinto) [nested]',
    ],
  ],
  // A title or scare word within a quotation is nobody's; a plain report has no teller:
  [
    '“We sang ‘Danny Boy’ until the lights came back,” said Orla Feeney.',
    ['We sang ‘Danny Boy’ until the lights came back, | Orla Feeney'],
  ],
  [
    '“This so-called ‘reform’ is a wage cut,” said Nikhil Batra.',
    ['This so-called ‘reform’ is a wage cut, | Nikhil Batra'],
  ],
  [
    "“The '90s were kinder, and the boys' club was open,” said Ray Dunmore.",
    ["The '90s were kinder, and the boys' club was open, | Ray Dunmore"],
  ],
  [
    'Luis Campa told Ms Tirado the ladder was “good for another year”.',
    ['good for another year | Luis Campa [mixed]'],
  ],
  [
    '“I told him to close the valve,” said Ngaire Paki. “He looked away.”',
    ['I told him to close the valve, | Ngaire Paki', 'He looked away. | Ngaire Paki'],
  ],
];
