import type { Case } from './cases.ts';

/** Words told by somebody else than who spoke them. */
export const SECOND_HAND: readonly Case[] = [
  [
    'The Ledger reported that the firm had paid. “They paid and got nothing,” the paper quoted a broker as saying.',
    ['They paid and got nothing, | a broker (reported by The Ledger)'],
  ],
  [
    '“We were never asked,” the agency quoted Minister Ilir Hoxha as saying.',
    ['We were never asked, | Ilir Hoxha (reported by the agency)'],
  ],
  [
    'Governor Sani Bello, he recalled, had told villagers on Monday: “The road will come.” Spokesman Uche Obi said so by phone.',
    ['The road will come. | Sani Bello'],
  ],
  [
    'Press officer Tunde Alabi spoke for an hour. Chief Bello, he recalled, had told villagers on Monday: “The road will come.”',
    ['The road will come. | Bello (reported by Tunde Alabi)'],
  ],
  [
    'One man on the quay had asked a constable, “Will it really hit?” Superintendent Dale Crouch said. “We cannot know.”',
    ['Will it really hit? | One man on the quay (reported by Dale Crouch)', 'We cannot know. | Dale Crouch'],
  ],
  [
    'The surgeon said he was “deeply sorry” but rejected a claim by a nurse, Joan Pirrie, that he had told her she was “making a fuss”.',
    ['deeply sorry | The surgeon', 'making a fuss | The surgeon (reported by Joan Pirrie)'],
  ],
  [
    'Dr Femi Coker denied an allegation by a porter, Vic Stone, that he had called patients “the queue”.',
    ['the queue | Femi Coker (reported by Vic Stone)'],
  ],
  [
    '“He looked at me in the mirror and said, ‘I am sorry, boss,’” the coach said of the driver.',
    [
      'He looked at me in the mirror and said, ‘I am sorry, boss,’ | the coach',
      'I am sorry, boss, | the driver (reported by the coach) [nested]',
    ],
  ],
  [
    '“I found out from the cleaner,” Marek Novotny said. “He put down the mop and said, ‘So you are leaving?’”',
    [
      'I found out from the cleaner, | Marek Novotny',
      'He put down the mop and said, ‘So you are leaving?’ | Marek Novotny',
      'So you are leaving? | the cleaner (reported by Marek Novotny) [nested]',
    ],
  ],
  [
    'The co-driver, Sivan, was pulled out alive. “He told me, ‘Sister, it was green,’” his sister, Kamala, said.',
    [
      'He told me, ‘Sister, it was green,’ | Kamala',
      'Sister, it was green, | Sivan (reported by Kamala) [nested]',
    ],
  ],
  [
    '“From the machine, sir,” the secretary, Lal Bihari, answered. “It said, ‘Your call matters.’”',
    [
      'From the machine, sir, | Lal Bihari',
      'It said, ‘Your call matters.’ | Lal Bihari',
      'Your call matters. | the machine (reported by Lal Bihari) [nested]',
    ],
  ],
  [
    '“I asked him, ‘How much?’ and he goes, ‘Plenty, Nan,’” said Edith Frome of her grandson.',
    [
      'I asked him, ‘How much?’ and he goes, ‘Plenty, Nan,’ | Edith Frome',
      'How much? | Edith Frome (reported by Edith Frome) [nested]',
      'Plenty, Nan, | her grandson (reported by Edith Frome) [nested]',
    ],
  ],
  [
    '“Somebody said, ‘Does anyone believe this man?’ and nobody moved,” a juror said.',
    [
      'Somebody said, ‘Does anyone believe this man?’ and nobody moved, | a juror',
      'Does anyone believe this man? | Somebody (reported by a juror) [nested]',
    ],
  ],
  [
    'Her sister testified that Mr Kull had shouted, “You will pay for this.”',
    ['You will pay for this. | Kull (reported by Her sister)'],
  ],
  [
    'Constable Ewa Zielinska told the court that the driver had said to her: “I only had two.”',
    ['I only had two. | the driver (reported by Ewa Zielinska)'],
  ],
  [
    'Neighbours recalled how old Mr Finch would say, “Mind the step.”',
    ['Mind the step. | Finch (reported by Neighbours)'],
  ],
  [
    'According to the charge sheet, Basu told his clerk, “Burn the lot.”',
    ['Burn the lot. | Basu (reported by the charge sheet)'],
  ],
  [
    'Two people in the room said the chairman called the offer “an insult”.',
    ['an insult | the chairman (reported by Two people in the room)'],
  ],
  [
    '“My teacher used to ask, ‘Is that desk still on holiday?’” Nils Aho said.',
    [
      'My teacher used to ask, ‘Is that desk still on holiday?’ | Nils Aho',
      'Is that desk still on holiday? | his teacher (reported by Nils Aho) [nested]',
    ],
  ],
  [
    'Ana Prieto: Thank you. Your founder was on the radio today, and I quote: “I would have sold the house.” How do you answer?\n\nBeth Long: With respect.',
    ['I would have sold the house. | Your founder (reported by Ana Prieto)'],
  ],
];
