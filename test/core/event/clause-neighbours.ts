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
