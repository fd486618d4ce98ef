import type { Case } from './cases.ts';

/** Forms of saying that are easily passed over. */
export const MISSED: readonly Case[] = [
  ['Ann Moss on Wednesday said the border was “sealed and silent”.', ['sealed and silent | Ann Moss']],
  [
    'The European Commission on Thursday said it would “sign nothing at all”.',
    ['sign nothing at all | the European Commission'],
  ],
  ['Julien de Bussy abstained. “I came to listen,” de Bussy said.', ['I came to listen, | Julien de Bussy']],
  [
    'The mayor of Guiuan, Dodong Kwek, asked for “water first, then tents”.',
    ['water first, then tents | Dodong Kwek'],
  ],
  [
    'The plan was dismissed as “a bad joke” by Anna Smith, the opposition leader.',
    ['a bad joke | Anna Smith'],
  ],
  [
    '“People keep asking me, "Are you sorry?"” Kallas wrote. “I am not.”',
    ['People keep asking me, "Are you sorry?" | Kallas', 'I am not. | Kallas'],
  ],
  [
    'Treasurer Abena Mensah on Friday told traders the rate would stay “where it hurts least”.',
    ['where it hurts least | Abena Mensah'],
  ],
  [
    'The navy late on Sunday said the boat was “in no danger whatsoever”.',
    ['in no danger whatsoever | the navy'],
  ],
  [
    'Farm leader Goran Babic on Tuesday evening called the tariff “a tax on breakfast”.',
    ['a tax on breakfast | Goran Babic'],
  ],
  ['Relief chief Nadia Saleh pleaded for “blankets, not cameras”.', ['blankets, not cameras | Nadia Saleh']],
  [
    'The team was, in the words of its captain, Hugo Arce, “a bus with no wheels”.',
    ['a bus with no wheels | Hugo Arce'],
  ],
  [
    'In the words of the historian Rana Haddad, the wall was “built to be seen from the sea”.',
    ['built to be seen from the sea | Rana Haddad'],
  ],
  [
    'Claims of a leak were brushed aside as “pub talk” by the engineer, Fergus Boyd.',
    ['pub talk | Fergus Boyd'],
  ],
  [
    'The airline said on its website that flights were “suspended until further notice”.',
    ['suspended until further notice | the airline'],
  ],
  [
    'The hospital said in a post on X that it was “deeply sorry for the delay”.',
    ['deeply sorry for the delay | the hospital'],
  ],
  [
    'A sign hung on the door. It read: “Gone fishing, maybe for good.”',
    ['Gone fishing, maybe for good. | ?'],
  ],
  ['Marlene Quist left a note on the table. It read: “Feed the cat.”', ['Feed the cat. | Marlene Quist']],
  [
    "Pilot Ewa Zawadzka said ''the left engine was gone'' before the call ended.",
    ['the left engine was gone | Ewa Zawadzka'],
  ],
  ["''We drank rainwater,'' said Samoan sailor Tavita Leota.", ['We drank rainwater, | Tavita Leota']],
  ['Paolo di Lauro sat at the back. “Too loud,” di Lauro said.', ['Too loud, | Paolo di Lauro']],
  ['Saskia ten Cate lost by a minute. “My chain,” ten Cate said.', ['My chain, | Saskia ten Cate']],
  [
    '“He looked at me and said "run", so I ran,” Jelena Markovic told the court.',
    [
      'He looked at me and said "run", so I ran, | Jelena Markovic',
      'run | ? (reported by Jelena Markovic) [nested]',
    ],
  ],
  [
    'Home Secretary Asif Rahim demanded “answers by Monday, in writing”.',
    ['answers by Monday, in writing | Asif Rahim'],
  ],
  [
    "Kenya's central bank has warned of “a long dry season for credit”.",
    ["a long dry season for credit | Kenya's central bank"],
  ],
  ['Coach Mirela Popa put it down to “cold legs and hot heads”.', ['cold legs and hot heads | Mirela Popa']],
  [
    'To hear Silas Boone tell it, the town is “a museum that charges rent”.',
    ['a museum that charges rent | Silas Boone'],
  ],
  [
    '—No vendo la casa —dijo Carmen Olmedo—. Aquí nací.',
    ['No vendo la casa | Carmen Olmedo', 'Aquí nací. | Carmen Olmedo'],
  ],
  [
    'El alcalde cerró la puerta. —Mañana será otro día —respondió Tomás Zúñiga.',
    ['Mañana será otro día | Tomás Zúñiga'],
  ],
  // No speech, or another's:
  ['The mayor of Guiuan, Dodong Kwek, asked for the song “Water and Tents”.', []],
  ['The exhibition on Wednesday drew crowds to the “Sealed Room”, its best-known work.', []],
  ['The plan was dismissed by Anna Smith. “A bad joke,” said Carl Jones.', ['A bad joke, | Carl Jones']],
  ['Ewa Zawadzka walked past the “No Entry” sign. “I can read,” she said.', ['I can read, | Ewa Zawadzka']],
  ["The board is 6'' thick and 4'' wide, Fergus Boyd said.", []],
];
