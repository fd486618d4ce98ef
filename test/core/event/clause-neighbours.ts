/**
 * Events whose date stands in a part of the sentence that was passed over, by kind; the form is that of neighbours.ts.
 */

/** A day that only a relative clause or an apposition tells, where the sentence tells no other. */
export const BY_THE_WAY = `
2025-05-14 Warden Hollis Gant, who was suspended last month for striking a prisoner, did not attend.
  was suspended | 2025-04 | happened
2025-05-14 The brewery, founded in 1887, says it employs 340 people in two towns.
  founded | 1887 | happened
2025-05-14 The review covers the trial, which ran from 3 February to 18 April.
  which ran | 2025-02-03/2025-04-18 | happened
2025-05-14 He wants the painting back, which the bank seized in March 2022.
  which the bank seized | 2022-03 | happened
2025-05-14 The tug, which police say was stolen in 2023, is worth half a million.
  was stolen | 2023 | happened
2025-05-14 The school, where Mrs Pell has taught since 1991, has nine pupils.
  has taught | 1991 | happened
2025-05-14 Olive Marchetti, who resigned in 2020, opened the new depot on Monday.
  opened the new depot | 2025-05-12 | happened
2025-05-14 Defra has no record of the licence, which expires on 30 June.
  which expires | 2025-06-30 | planned
2025-05-14 Its chairman, who took over in January, knows every one of the drivers.
  took over | 2025-01 | happened
2025-05-14 The plant has built ambulances since 1968.
  has built | 1968 | happened
2025-05-14 The family has sold bread here since 1952.
  has sold bread | 1952 | happened
2025-05-14 Members voted to sell the hall, which seats 400 people, on 31 July.
  to sell the hall | 2025-07-31 | planned
2025-05-14 The owner of the quarry that flooded in 2016 is seeking a licence for another.
  flooded | 2016 | happened
`;

/** Who said it, and when, behind or before the words quoted. */
export const QUOTE_TAIL = `
2025-05-14 “We were told the boiler was safe and we believed it, every one of us,” a teacher said on Monday.
  a teacher said | 2025-05-12 | happened
2025-05-14 'Nobody rang, nobody wrote, nobody so much as looked at the roof,' her sister told reporters last night.
  her sister told | 2025-05-13 | happened
2025-05-14 “It has been a long road. The workers kept faith with us and we kept faith with them,” Paul Ansah told a rally in Tema on Saturday.
  Paul Ansah told | 2025-05-10 | happened
2025-05-14 “Not one of those wells was tested before the children drank from it,” Senator Ruth Oyelade told the chamber on 2 May.
  told the chamber | 2025-05-02 | happened
2025-05-14 “They can have my answer in writing whenever they like to collect it,” was how the bishop put it on Sunday.
  how the bishop put it | 2025-05-11 | happened
2025-05-14 “I shall be there with my boots on and so will my daughters,” the farmer said when I met him on Tuesday.
  the farmer said | 2025-05-13 | happened
2025-05-14 It was Mr Dacosta who told the inquiry in 2017: “A ferry without lifeboats is a coffin with a funnel.”
  told the inquiry | 2017 | happened
2025-05-14 Speaking on Monday, Ms Halloran said: “The pier will stand for another century if we paint it.”
  Ms Halloran said | 2025-05-12 | happened
2025-05-14 “The strike is off, the buses will run and I am going to bed,” announced Keir Lomax on Friday night.
  announced Keir Lomax | 2025-05-09 | happened
2025-05-14 “You cannot fine a river,” he wrote in March 2024. “You can only fine the man who turned the tap and walked off.”
  he wrote | 2024-03 | happened
2025-05-14 “The bridge was closed on Friday and nobody told the ambulance crews,” said Mrs Appiah on Tuesday.
  said Mrs Appiah | 2025-05-13 | happened
2025-05-14 “We are, all of us, ashamed of it. It should never have been printed,” the editor told staff yesterday.
  the editor told staff | 2025-05-13 | happened
2025-05-14 “There is no more money than there was in April,” the treasurer told councillors on Monday evening.
  the treasurer told | 2025-05-12 | happened
`;

/** Two days in one sentence, one behind a conjunction, an infinitive or “due”. */
export const TWO_DAYS = `
2025-05-14 The library in Penmaen will shut at the end of June after councillors voted on Monday night to sell it.
  will shut | 2025-06 | planned
  councillors voted | 2025-05-12 | happened
2025-05-14 On Tuesday the board decided to end ferry sailings by the end of March 2026.
  decided | 2025-05-13 | happened
  to end ferry sailings | 2026-03 | planned
2025-05-14 The port voted on Friday to raise its fees, a row likely to colour mayoral elections due in October.
  voted | 2025-05-09 | happened
  elections due | 2025-10 | planned
2025-05-14 Marta Quill handed in her notice on Monday, two days before the audit, it emerged on Tuesday.
  handed in her notice | 2025-05-12 | happened
  it emerged | 2025-05-13 | happened
2025-05-14 The driver was arrested on Sunday because he had fled the scene on Saturday night.
  was arrested | 2025-05-11 | happened
  had fled | 2025-05-10 | happened
2025-05-14 The firm agreed on Tuesday to repay every customer by 30 June.
  agreed | 2025-05-13 | happened
  to repay | 2025-06-30 | planned
2025-05-14 Ministers promised on Sunday to publish the figures on 4 June.
  promised | 2025-05-11 | happened
  to publish | 2025-06-04 | planned
2025-05-14 The mayor resigned on Monday before auditors arrived on Tuesday.
  resigned | 2025-05-12 | happened
  auditors arrived | 2025-05-13 | happened
2025-05-14 The dam was declared unsafe on 2 May and must be drained by 1 July.
  declared unsafe | 2025-05-02 | happened
  must be drained | 2025-07-01 | planned
2025-05-14 A coroner heard on Tuesday that the kiln exploded on 9 January.
  coroner heard | 2025-05-13 | happened
  the kiln exploded | 2025-01-09 | happened
2025-05-14 He was jailed on Friday for a robbery he committed in 2021.
  was jailed | 2025-05-09 | happened
2025-05-14 The Lords rejected the bill on Monday; peers vote again on 3 June.
  rejected | 2025-05-12 | happened
  vote again | 2025-06-03 | planned
2025-05-14 The council closed the pool on 6 May while engineers tested the roof.
  closed the pool | 2025-05-06 | happened
2025-05-14 The rail strike planned for 23 May was suspended on Monday.
  was suspended | 2025-05-12 | happened
`;

/** A date that stands before its noun, where the phrase tells when: “at Monday's meeting”, “in a 9pm email”. */
export const IN_A_DATED_NOUN = `
2025-05-14 Gus Ferreira told his crew that the boat was sold in an 8.15am phone call.
  told his crew | 2025-05-14 | happened
2025-05-14 Deputy coach Ines Kroll will lead the side in June's qualifier against Malta.
  will lead the side | 2025-06 | planned
2025-05-14 At Monday's meeting, members voted to sell the field.
  members voted | 2025-05-12 | happened
2025-05-14 Eleven people were injured in Sunday's derailment outside Fen Drayton.
  were injured | 2025-05-11 | happened
2025-05-14 She finished fourth in Saturday's final at Crystal Bay.
  finished fourth | 2025-05-10 | happened
2025-05-14 Three seats changed hands in last week's vote in Ostrava province.
  changed hands | 2025-05-05 | happened
2025-05-14 The gate was broken during Friday night's storm.
  was broken | 2025-05-09 | happened
`;
