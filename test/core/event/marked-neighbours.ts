/**
 * Neighbours of what single events get wrong: the word in square brackets is the event. A row: the day of publication,
 * the text, the date the event has.
 */

/** The period that results are of is not the day on which they are reported. */
export const REPORTED_PERIODS: readonly string[] = [
  '2025-04-30 | Harrow Foods [announced] it had made a loss of £4m in the first quarter of 2025. | 2025-04-30',
  '2025-04-30 | Harrow Foods announced it had [made] a loss of £4m in the first quarter of 2025. | 2025-01-01',
  '2025-10-23 | For the third quarter, Velt [says] it earned $2.1bn. | 2025-10-23',
  '2025-10-23 | For the third quarter, Velt says it [earned] $2.1bn. | 2025-07-01',
  '2026-02-05 | The airline [said] that it carried 40m passengers in 2025. | 2026-02-05',
  '2026-02-05 | The airline said that it [carried] 40m passengers in 2025. | 2025',
  '2025-07-17 | Brandt [reported] that sales fell 8% in the second quarter of this year. | 2025-07-17',
  '2025-07-17 | Brandt reported that sales [fell] 8% in the second quarter of this year. | 2025-04-01',
  '2025-01-28 | The bank [revealed] it lost 9,000 customers in 2024 and warned that more would go. | 2025-01-28',
  '2025-01-28 | The bank revealed it [lost] 9,000 customers in 2024 and warned that more would go. | 2024',
  '2025-03-11 | The mayor [admitted] he took a loan from the builder in 2019. | 2025-03-11',
  '2025-03-11 | The mayor admitted he [took] a loan from the builder in 2019. | 2019',
  '2025-06-20 | Inspectors [confirmed] on Tuesday that the valve failed in May. | 2025-06-17',
  '2025-06-20 | Inspectors confirmed on Tuesday that the valve [failed] in May. | 2025-05',
  '2025-09-02 | In 2019 the ministry [said] the dam was safe. | 2019',
  '2025-09-02 | The ministry [said] in 2019 that the dam was safe. | 2019',
  '2025-11-05 | The group [predicted] that it would be back in profit by 2027. | 2025-11-05',
  '2025-11-05 | The union [claimed] the company had cut 300 jobs since June. | 2025-11-05',
  '2025-12-10 | The ministry [said] Monday that the harvest shrank in 2024. | 2025-12-08',
  '2025-12-10 | The ministry said Monday that the harvest [shrank] in 2024. | 2024',
];

/** What follows "when" happened on the day before it. */
export const DAY_WHEN: readonly string[] = [
  '2025-05-06 | It was the worst flood since March 2011, when the levee [broke]. | 2011-03',
  '2025-05-06 | Turnout was higher than in 2018, when the party [boycotted] the vote. | 2018',
  '2025-05-06 | The figure is an improvement from 2022, when the club [posted] a loss of £3m. | 2022',
  '2025-05-06 | Prices rose until August 2024, when the bank [raised] its rate. | 2024-08',
  '2025-05-06 | He ran the mill until 2016, when he [retired]. | 2016',
  '2025-05-06 | Nothing moved until Friday, when dockers [returned] to work. | 2025-05-02',
  '2025-05-06 | The bridge has been shut since 9 April, when a barge [hit] it. | 2025-04-09',
  '2025-05-06 | Compared with April 2020, when shops [closed], sales have tripled. | 2020-04',
  '2025-05-06 | She was last seen on Saturday when she [left] the harbour bar. | 2025-05-03',
  '2025-05-06 | The two have not met since 1998, when they [fell] out over a will. | 1998',
];

/** The day of the news is not one told by the way or of what had been before. */
export const DAY_OF_THE_NEWS: readonly string[] = [
  '2025-05-09 | Shares in Tarn have [plunged]. The bank, which was steady yesterday, lost a tenth of its value. | 2025-05-09',
  '2025-05-09 | The miners [walked out]. On Wednesday their leaders had agreed to talks. | 2025-05-09',
  '2025-05-09 | The court [freed] the editor. He had been arrested on Tuesday. | 2025-05-09',
  '2025-05-09 | The dam [burst]. Engineers, who inspected it on Wednesday, saw no cracks. | 2025-05-09',
  '2025-05-09 | A fire [gutted] the mill. The blaze broke out on Thursday night. | 2025-05-08',
  '2025-05-09 | Two ferries [collided] off Pell. Rescuers took 40 people ashore on Wednesday. | 2025-05-07',
  '2025-05-09 | The premier [resigned]. Her party lost a vote on Thursday. | 2025-05-08',
  '2025-05-09 | Police [arrested] a man. The shop, robbed on Tuesday by two men, had no camera. | 2025-05-09',
];

/** A date beside a noun dates the noun, a word of the same stem is the same word, what might have been had no day. */
export const OF_ITS_NOUN: readonly string[] = [
  '2025-05-09 | The index [stayed] above its 3 March 2020 low of 900. | 2025-05-09',
  '2025-05-09 | The club [sits] above its May 2024 place. | 2025-05-09',
  '2025-05-09 | Rates [are] below the 15 March 2023 peak. | 2025-05-09',
  '2025-05-09 | The 15 March 2023 [raid] killed four. | 2023-03-15',
  '2025-05-09 | Losing $4m in the fourth quarter of 2024 hurt the club. The total loss of 2024 was $9m. The [loss] was its first. | 2024',
  '2025-05-09 | Had the sale gone through last year, the ships would have been [delivered] by 2031. | 2031',
  '2025-05-09 | The plane would have [landed] at noon on 12 May. | 2025-05-12',
  '2025-05-09 | Teck said on Thursday that it had [signed] a contract. The firm signed it in Rome on 5 May. | 2025-05-05',
  '2025-05-09 | Teck said on Thursday that it had [signed] a contract. | 2025-05-08',
  '2025-05-09 | Teck [said] on Thursday that it had signed a contract. The firm signed it in Rome on 5 May. | 2025-05-08',
];

/** What is told in the present is so on the day of writing. */
export const PRESENT_STATES: readonly string[] = [
  '2025-05-09 | Orbit unveiled its phone on Thursday. It [has] two cameras. | 2025-05-09',
  '2025-05-09 | Orbit unveiled its phone on Thursday. The handset [comes] in two colours. | 2025-05-09',
  '2025-05-09 | The bank collapsed on Wednesday. Its rivals [face] the same losses. | 2025-05-09',
  '2025-05-09 | The bank collapsed on Wednesday. Its owner [owns] two more. | 2025-05-09',
  '2025-05-09 | The minister quit on Thursday. She [says] she was pushed. | 2025-05-09',
  '2025-05-09 | The train left the rails on Thursday. It [uses] a brake of an old kind. | 2025-05-09',
  '2025-05-09 | The minister quit on Thursday. She [packed] her desk at noon. | 2025-05-08',
  '2025-05-09 | The bank collapsed on Wednesday. Its rivals [faced] questions. | 2025-05-07',
  '2025-05-09 | The bank collapsed on Wednesday. Depositors [put] chairs outside its doors. | 2025-05-07',
  '2025-05-09 | Vole Bank [collapses]\n\nVole Bank of Orsk went under on Wednesday. | 2025-05-07',
];
