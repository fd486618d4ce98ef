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
