import type { Case } from './cases.ts';

/** A few words within what somebody is told to have said: whose they are. */
export const IN_PARAPHRASE: readonly Case[] = [
  [
    'The commissioner, Rukia Ali, said her office would answer the petition “point by point”.',
    ['point by point | Rukia Ali'],
  ],
  [
    'Asked again, the harbour master, Jens Bruun, said the Port Authority (PA) would reply “in good time”.',
    ['in good time | Jens Bruun'],
  ],
  [
    'The company has said little more than that its staff are “working flat out”.',
    ['working flat out | The company'],
  ],
  [
    'Shortly after filing the papers, the candidate, Moremi Ajayi, said: “We come with proof.”',
    ['We come with proof. | Moremi Ajayi'],
  ],
  [
    'Moremi Ajayi went to court on Monday. Speaking soon after filing the papers, the politician, in green, said: “We come with proof.”',
    ['We come with proof. | Moremi Ajayi'],
  ],
  [
    'The Deputy Governor-Elect, Alhaji Sule Bala, wished her well. “She may go to court,” he stated.',
    ['She may go to court, | Sule Bala'],
  ],
  [
    'Chief Bayo Alade has won. The Governor-Elect, who takes office in May, thanked voters. He urged them to be “calm and well dressed”.',
    ['calm and well dressed | Bayo Alade'],
  ],
  [
    'Dame Honor Lacey led the inquiry.\nThe top KC said patients were treated “like unopened post”.',
    ['like unopened post | Honor Lacey'],
  ],
  [
    'The Commissioner, who had opened the inquiry with the words “I ask why, not who”, read it twice. “Did you get a reply?” he asked.',
    ['I ask why, not who | The Commissioner', 'Did you get a reply? | The Commissioner'],
  ],
  [
    'The story rested on a clerk who called himself an insider and who told us: “They paid twice.”',
    ['They paid twice. | a clerk'],
  ],
  [
    'Librarian Ines Couto believes the council was “asleep at the wheel”.',
    ['asleep at the wheel | Ines Couto'],
  ],
  [
    'The union fears that members are being “starved back to work”, its leader, Bob Crane, said.',
    ['starved back to work | Bob Crane'],
  ],
  [
    'Energy minister Hye-jin Park insisted the plant was “safe as houses”, while critics were unmoved.',
    ['safe as houses | Hye-jin Park'],
  ],
  [
    'Police believe the two men were “known to each other”, Chief Inspector Rhona Baird said.',
    ['known to each other | Rhona Baird'],
  ],
  [
    'Judge Lenora Pike told jurors to disregard the word “robber”, which the witness had used twice.',
    ['robber | the witness'],
  ],
  [
    'In a statement the charity said that it was “horrified” by the report and had acted “at once”.',
    ['horrified | the charity', 'at once | the charity'],
  ],
  [
    'The minister’s office said she had been “fully briefed” and that the cost was “not excessive”.',
    ['fully briefed | The minister’s office', 'not excessive | The minister’s office'],
  ],
  [
    'One juror told a tabloid how it went. Somebody asked who believed him, and “nobody put a hand up”.',
    ['nobody put a hand up | One juror'],
  ],
  [
    'Manager Thiago Reis praised a side he described as “tired but proud”.',
    ['tired but proud | Thiago Reis'],
  ],
  [
    'Residents are furious at what Maud Tilley, who chairs the group, calls “planning by postcode”.',
    ['planning by postcode | Maud Tilley'],
  ],
];
