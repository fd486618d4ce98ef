import type { Case } from './cases.ts';

/** Another's words, told by somebody who speaks about them, stay the other's: who is quoted is the subject of the inner verb of speech. */
export const CRITICS: readonly Case[] = [
  [
    'Anna Smith criticised Carl Jones for saying “women cannot drive a bus”.',
    ['women cannot drive a bus | Carl Jones'],
  ],
  [
    "Anna Smith denied Carl Jones's allegation that she had been “drunk in the chamber”.",
    ['drunk in the chamber | Carl Jones'],
  ],
  [
    "Anna Smith responded to Carl Jones's remark that women were “too kind for war”.",
    ['too kind for war | Carl Jones'],
  ],
  [
    "Anna Smith rejected Carl Jones's claim that the city was “bankrupt in all but name”.",
    ['bankrupt in all but name | Carl Jones'],
  ],
  [
    'Unlike Carl Jones, who said women were “too kind for war”, Anna Smith served.',
    ['too kind for war | Carl Jones'],
  ],
  [
    'Anna Smith shared a post by Carl Jones that read: “This is the end of the bus lane.”',
    ['This is the end of the bus lane. | Carl Jones'],
  ],
  [
    'Anna Smith recalled her teacher telling her “you will never sing again”.',
    ['you will never sing again | her teacher'],
  ],
  [
    'Carl Jones read a statement from Anna Smith: “I am sorry for all of it.”',
    ['I am sorry for all of it. | Anna Smith'],
  ],
  [
    'Union leader Bongani Khumalo accused the finance minister, Thandeka Mbatha, of calling nurses “greedy and idle”.',
    ['greedy and idle | Thandeka Mbatha'],
  ],
  [
    'Olena Kovalchuk retweeted Marko Horvat, who had written: “The ferry will never be built.”',
    ['The ferry will never be built. | Marko Horvat'],
  ],
  [
    'Prosecutors played a recording in which Rafael Medeiros is heard saying: “Burn the lot before Monday.”',
    ['Burn the lot before Monday. | Rafael Medeiros'],
  ],
  [
    "Councillor Meg Tanner took issue with Rupert Vane's description of the estate as “a hole in the ground”.",
    ['a hole in the ground | Rupert Vane'],
  ],
  [
    'Opposition MPs mocked Sione Taufa for telling a school assembly that fish were “just wet birds”.',
    ['just wet birds | Sione Taufa'],
  ],
  [
    'Ingrid Dahl apologised on Friday after her deputy, Lars Moen, called the strikers “spoilt children”.',
    ['spoilt children | Lars Moen'],
  ],
  [
    'Farida Noori condemned comments by the governor, Hamid Sultani, who told reporters on Tuesday: “The flood is a gift.”',
    ['The flood is a gift. | Hamid Sultani'],
  ],
  [
    "Kofi Asante hit back at Esther Boateng's suggestion that his budget was “a shopping list with no money”.",
    ['a shopping list with no money | Esther Boateng'],
  ],
  [
    'Hannah Weiss quoted her late father, Otto Weiss, as telling her: “Never sell the boat.”',
    ['Never sell the boat. | Otto Weiss'],
  ],
  [
    "Linh Tran rebuked the club's owner, Bruno Keller, over his boast that women's football was “a hobby with shirts”.",
    ['a hobby with shirts | Bruno Keller'],
  ],
  [
    'The bishop distanced himself from Father Emeka Okafor, who had preached that the vaccine was “a test of faith”.',
    ['a test of faith | Emeka Okafor'],
  ],
  [
    "Zainab Bello was reacting to Governor Ahmed Lawal's warning that protesters would be “swept off the road”.",
    ['swept off the road | Ahmed Lawal'],
  ],
  [
    'In the footage, played twice by the defence, the officer can be heard shouting, “Get down or I will shoot.” Lawyer Petra Lang asked for silence.',
    ['Get down or I will shoot. | the officer'],
  ],
  [
    'Sunita Pillai forwarded an email from her manager, Gordon Hale, which said: “We do not hire mothers.”',
    ['We do not hire mothers. | Gordon Hale'],
  ],
  [
    'Mei Watanabe scoffed at a claim by her rival Kenji Ota that the port was “already full”.',
    ['already full | Kenji Ota'],
  ],
  [
    'Ministers have refused to repeat the words of Commissioner Eva Lindqvist, who called the deal “a sheet of wet paper”.',
    ['a sheet of wet paper | Eva Lindqvist'],
  ],
  [
    'Tomás Rivero, like his predecessor Julia Anaya, who once described the pact as “a marriage without love”, voted against it.',
    ['a marriage without love | Julia Anaya'],
  ],
  [
    'The minister disowned a leaflet by his own candidate, Dai Probert, which warned of “an army of lorries”.',
    ['an army of lorries | Dai Probert'],
  ],
  // The critic's own words stay the critic's:
  [
    'Anna Smith criticised Carl Jones, saying: “He has never taken a bus in his life.”',
    ['He has never taken a bus in his life. | Anna Smith'],
  ],
  [
    "Olena Kovalchuk dismissed Marko Horvat's report as “a fairy tale with graphs”.",
    ['a fairy tale with graphs | Olena Kovalchuk'],
  ],
  [
    "Kofi Asante responded to Esther Boateng's remarks. “She cannot count,” he said.",
    ['She cannot count, | Kofi Asante'],
  ],
  [
    '“Carl Jones should be ashamed,” said Anna Smith, who accused him of lying about the bus lane.',
    ['Carl Jones should be ashamed, | Anna Smith'],
  ],
  [
    'Farida Noori accused Hamid Sultani of corruption, calling him “a thief in a good suit”.',
    ['a thief in a good suit | Farida Noori'],
  ],
  ['Ingrid Dahl apologised for calling Lars Moen “a spoilt child”.', ['a spoilt child | Ingrid Dahl']],
  [
    "Rejecting Rupert Vane's claim, Meg Tanner said the estate was “the best address in town”.",
    ['the best address in town | Meg Tanner'],
  ],
  [
    'Zainab Bello denied the allegation. “I was at home in Kano that night,” she said.',
    ['I was at home in Kano that night, | Zainab Bello'],
  ],
];
