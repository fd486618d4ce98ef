/**
 * Neighbours of what events get wrong in the field, by kind: somebody else wrote the texts and said what each event has.
 * A case is a line with the day of publication and the text, then a line an event: its words, its date (a range from first
 * to last), its status; what was only planned for an old day may be planned or denied.
 */

/** The present of a timetable lies ahead: “Talks start on Monday”. */
export const TIMETABLE = `
2025-01-28 The transfer window closes on Friday at 11pm and Rovers still need a goalkeeper.
  closes | 2025-01-31 | planned
2025-11-06 Talks start in Geneva on Monday between the two sides, mediated by Oman.
  Talks start | 2025-11-10 | planned
2024-09-24 Parliament votes Thursday on whether to strip Ilan Broza of his immunity.
  votes | 2024-09-26 | planned
2025-05-02 Polls open at 7am on Sunday across Lusitania's 18 districts and close at 8pm.
  Polls open | 2025-05-04 | planned
2025-02-11 The museum is closed until Thursday while a burst pipe is mended.
  closed until | 2025-02-13 | planned
2026-01-09 The Tour of Karoo begins on Saturday in Prince's Ford. Last year's race began on 11 January.
  begins | 2026-01-10 | planned
  race began | 2025-01-11 | happened
2025-07-22 Polls closed on Sunday evening and counting resumes on Wednesday.
  Polls closed | 2025-07-20 | happened
  counting resumes | 2025-07-23 | planned
2025-10-08 Applications opened on Monday and close on Friday week, the university said.
  Applications opened | 2025-10-06 | happened
  close on | 2025-10-17 | planned
2024-11-20 The Pope arrives in Dakara on Thursday for a three-day visit; he flies home on Saturday.
  arrives | 2024-11-21 | planned
  flies home | 2024-11-23 | planned
2026-03-10 The jury retires on Wednesday, after the judge finished summing up on Tuesday.
  jury retires | 2026-03-11 | planned
  finished summing up | 2026-03-10 | happened
2025-03-20 Clocks go forward on 30 March, three weeks after those in Canada did.
  Clocks go | 2025-03-30 | planned
2025-06-04 Bus drivers in Calverstock strike on Friday and again on Monday, after talks collapsed on Tuesday night.
  strike on Friday | 2025-06-06 | planned
  talks collapsed | 2025-06-03 | happened
2025-09-01 The new school term starts on Wednesday for most pupils, but Ashfold Primary stays shut until the following Monday.
  term starts | 2025-09-03 | planned
  stays shut | 2025-09-08 | planned
2024-08-29 Her second album, Paper Lung, is out on Friday. Her first came out on 2 September 2022.
  is out | 2024-08-30 | planned
  came out | 2022-09-02 | happened
2025-12-12 The Federal Bank meets Tuesday and Wednesday; traders expect no change.
  meets | 2025-12-16/2025-12-17 | planned
2025-08-05 Kevin Bront appears before Wyvern magistrates on Thursday. He was charged on Sunday.
  appears | 2025-08-07 | planned
  was charged | 2025-08-03 | happened
2026-02-24 The ceasefire expires at midnight on Saturday unless both armies sign.
  expires | 2026-02-28 | planned
2025-04-10 Entries for the Wrexley poetry prize must be in by 1 May; winners are named on 14 June.
  winners are named | 2025-06-14 | planned
2024-12-17 The M61 slip road is shut from Friday night until Sunday morning while a footbridge comes down.
  is shut | 2024-12-20/2024-12-22 | planned
2025-11-25 The chancellor delivers her budget on Wednesday. On Monday she told backbenchers to expect bad news.
  delivers | 2025-11-26 | planned
  told backbenchers | 2025-11-24 | happened
`;

/** The date of a document does not date what happens to it: “The letter, dated 3 May 2019, was found on Monday”. */
export const DOCUMENT = `
2025-09-03 The letter, dated 3 May 2019, was found on Monday behind a filing cabinet in Poole.
  was found | 2025-09-01 | happened
2025-02-28 A memo of 12 November 2021 was read to the committee on Thursday by its clerk.
  was read | 2025-02-27 | happened
2026-01-22 Detectives on Tuesday seized a ledger whose last entry is for 30 June 2024.
  seized | 2026-01-20 | happened
2024-11-07 The contract, signed on 4 March 2020, was cancelled by ministers on Wednesday.
  signed | 2020-03-04 | happened
  was cancelled | 2024-11-06 | happened
2025-07-18 In an email of 9 January, released on Thursday, the director warned that the roof would not last the winter.
  released | 2025-07-17 | happened
  warned | 2025-01-09 | happened
2025-10-28 A will dated 21 February 1998 surfaced at auction in Lyon on Saturday and fetched €40,000.
  surfaced | 2025-10-25 | happened
2025-05-07 The treaty of 17 August 1960 was denounced by the junta on Tuesday night in a broadcast.
  was denounced | 2025-05-06 | happened
2026-03-12 A postcard postmarked 6 July 1944 dropped through Ida Brenner's letterbox on Monday.
  dropped through | 2026-03-09 | happened
2025-12-09 The report, which is dated 28 November, was leaked to Radio Capital on Sunday.
  was leaked | 2025-12-07 | happened
2024-08-21 Using a law of 2 April 1936, the governor dissolved the island's assembly on Monday.
  dissolved | 2024-08-19 | happened
2025-04-17 On Wednesday the court unsealed an affidavit sworn on 22 March 2024 by a former bodyguard.
  unsealed | 2025-04-16 | happened
  sworn | 2024-03-22 | happened
2025-06-20 The photograph, stamped 11 October 1973 on the back, was handed to police on Thursday.
  was handed | 2025-06-19 | happened
2025-11-04 A cheque dated 1 January 2030 was refused by a bank in Selworth on Monday.
  was refused | 2025-11-03 | happened
2026-02-06 Her passport, issued on 15 May 2016 and due to expire on 15 May 2026, was taken from her at the border on Wednesday.
  was taken | 2026-02-04 | happened
2025-03-14 The minutes of the meeting of 5 February show that the sale was opposed; they were published on Thursday.
  were published | 2025-03-13 | happened
  was opposed | 2025-02-05 | happened
`;

/** Events told only by the way, behind a place in capitals, or with their day before the verb. */
export const RELATIVE_EVENTS = `
2025-03-06 Joris Vael, who resigned on Monday, is the third minister to go this year.
  resigned | 2025-03-03 | happened
2025-08-06 BENGALURU: The state on Tuesday suspended two engineers over the stadium wall.
  suspended | 2025-08-05 | happened
2024-07-11 Ann Moss on Wednesday said she would not seek a third term.
  said she would | 2024-07-10 | happened
2025-11-11 The bakery, where a gas bottle exploded on Saturday, had been due for inspection.
  exploded | 2025-11-08 | happened
2026-01-20 HYDERABAD: Farmers who had been camping outside the secretariat since last Thursday went home on Monday.
  went home | 2026-01-19 | happened
2025-05-08 Relatives of the nine miners whose bodies were recovered on Wednesday want a public inquiry.
  were recovered | 2025-05-07 | happened
2025-09-26 The judge on Thursday ordered the release of a man whom police had arrested on 3 September.
  ordered the release | 2025-09-25 | happened
  had arrested | 2025-09-03 | happened
2025-02-14 Critics of the bill, which the senate passed on Tuesday by a single vote, say it will not survive a court challenge.
  passed | 2025-02-11 | happened
2024-10-23 ABUJA: Protesters, some of whom arrived on foot, on Tuesday blocked the road to the airport.
  blocked | 2024-10-22 | happened
2025-07-23 Captain Ola Strand, whose yacht capsized on 14 July off Ronne, is writing a book.
  capsized | 2025-07-14 | happened
2026-03-27 The company, which had denied as recently as Tuesday that it was for sale, was sold to a rival on Thursday.
  had denied | 2026-03-24 | happened
  was sold | 2026-03-26 | happened
2025-12-04 Carers, who begin a two-day walkout on Monday, say they are paid less than dog groomers.
  begin a two-day walkout | 2025-12-08/2025-12-09 | planned
2025-06-13 LUCKNOW: The chief minister on Thursday laid the foundation stone of a hospital that is to open in March 2027.
  laid the foundation | 2025-06-12 | happened
  to open | 2027-03 | planned
2025-10-01 Ilka Roman, 31, who did not, as was widely reported, leave the country on Sunday, was at home on Tuesday feeding her geese.
  leave the country | 2025-09-28 | denied
  was at home | 2025-09-30 | happened
2024-08-08 The goalkeeper whom Varga sold on Monday kept a clean sheet against Varga's own side on Wednesday.
  sold on | 2024-08-05 | happened
  kept a clean sheet | 2024-08-07 | happened
`;

/** What was put off or called off says so, and has its old day and its new one. */
export const POSTPONED = `
2025-03-18 The concert planned for Friday has been postponed, promoters said on Tuesday. It will now be held on 4 April.
  concert planned | 2025-03-21 | denied
  promoters said | 2025-03-18 | happened
  now be held | 2025-04-04 | planned
2025-10-29 Thursday's match at Collier Lane has been called off because of a waterlogged pitch.
  match at | 2025-10-30 | denied
2026-02-11 The hearing, due on Monday, was moved to 26 February after a juror fell ill.
  hearing, due | 2026-02-09 | denied
  moved to | 2026-02-26 | planned
2025-06-09 The launch did not take place on Sunday as planned; engineers will try again on Thursday.
  did not take place | 2025-06-08 | denied
  will try again | 2025-06-12 | planned
2024-09-19 Nurses in Penhallow called off Friday's walkout late on Wednesday after an improved offer.
  called off | 2024-09-18 | happened
  walkout | 2024-09-20 | denied
2025-08-12 Brought forward by two days, the vote will be held on Thursday rather than Saturday.
  will be held | 2025-08-14 | planned
2025-12-23 The carol service that was to have taken place on Sunday was cancelled after the boiler failed.
  to have taken place | 2025-12-21 | denied
2025-05-06 Residents were told on 28 April that the road would reopen on 3 May. It did not; the council now says 17 May.
  were told | 2025-04-28 | happened
  would reopen | 2025-05-03 | denied
2026-01-13 The election set for 25 January will go ahead, the commission insisted on Monday, denying that it had been put off.
  will go ahead | 2026-01-25 | planned
  insisted | 2026-01-12 | happened
2024-11-26 The summit opened on Monday, a day later than planned, because of fog.
  opened | 2024-11-25 | happened
`;

/** Days whose year stands elsewhere. */
export const YEAR_BESIDE = `
2025-06-10 In 2024 the fringe ran from 28 July to 11 August and sold 90,000 tickets. This year's will be a week shorter.
  fringe ran | 2024-07-28/2024-08-11 | happened
2025-02-06 In 2019, a fire on 4 May gutted the Old Customs House, and the shell has stood empty since.
  gutted | 2019-05-04 | happened
2025-08-14 Ruben Astor left Minsk on 3 March 2023. On 9 March he flew to Vilnius, where he claimed asylum.
  left Minsk | 2023-03-03 | happened
  flew to Vilnius | 2023-03-09 | happened
2026-02-10 The couple met in 2011 and married on 12 September of that year in a registry office in Leith.
  married | 2011-09-12 | happened
  met in | 2011 | happened
2025-01-23 The minister took office on 7 January last year, promising to halve waiting lists.
  took office | 2024-01-07 | happened
2024-10-15 Back in 2017 the bridge closed on 2 November for what was meant to be six weeks. It reopened on 30 April the following year.
  bridge closed | 2017-11-02 | happened
  reopened | 2018-04-30 | happened
2025-05-27 Prosecutors say the first payment was made on 18 December 2021, the second on 4 January 2022 and the third on 19 January.
  first payment | 2021-12-18 | happened
2025-11-19 The drought of 2022 ended on 3 September, when 40mm of rain fell on Castelmora in a day.
  drought of 2022 ended | 2022-09-03 | happened
2025-03-19 She was born on 29 February 1952 in Trellick and died there on 11 March this year.
  born | 1952-02-29 | happened
  died there | 2025-03-11 | happened
2026-01-14 Inflation peaked in October 2022. By December it had dropped a full point, and on 2 February 2023 the bank raised rates for the last time.
  peaked | 2022-10 | happened
  raised rates | 2023-02-02 | happened
2025-09-30 In the 2016 season Marsh End won nothing until 21 August, when they beat Pellow by an innings.
  beat Pellow | 2016-08-21 | happened
2025-07-15 On 14 July 2005 the quarry flooded; on 1 August its owners abandoned it.
  quarry flooded | 2005-07-14 | happened
  abandoned | 2005-08-01 | happened
2024-12-03 Next year's carnival will open on 28 February and end on 4 March, the organisers announced on Monday.
  carnival will open | 2025-02-28 | planned
  announced | 2024-12-02 | happened
2026-03-05 Two years ago, on 6 June 2024, the same beach was shut after sewage leaked from a main. It was shut again on 17 June.
  same beach was shut | 2024-06-06 | happened
  shut again | 2024-06-17 | happened
2025-10-22 The tribunal ruled against him on November 5, 2020, and dismissed his appeal on March 8 of the next year.
  ruled against | 2020-11-05 | happened
  dismissed | 2021-03-08 | happened
2025-04-08 For 2023 the company booked a loss of $14m. Its auditor quit on 30 November that year without explanation.
  quit | 2023-11-30 | happened
2024-06-27 During the 1984 strike the pit was picketed from 12 March; the last men went back on 5 March 1985.
  picketed | 1984-03-12 | happened
  went back | 1985-03-05 | happened
2025-12-17 The last wild lynx was shot in the valley on 23 December 1897. On 9 December this year a pair was released there.
  shot | 1897-12-23 | happened
  pair was released | 2025-12-09 | happened
2025-08-26 In 2021 Dovre Bank cut its dividend on 26 August; in 2022 it restored it on 25 August.
  cut its dividend | 2021-08-26 | happened
  restored | 2022-08-25 | happened
2026-02-17 He vanished on New Year's Eve 2015, and his car was found at Pike Quay on 3 January.
  vanished | 2015-12-31 | happened
  car was found | 2016-01-03 | happened
`;

/** Days counted from others. */
export const OFFSETS = `
2025-06-25 The dam burst a fortnight ago and the lower town is still under mud.
  burst | 2025-06-11 | happened
2025-09-18 The inquiry will open on Monday week in Cardenham.
  will open | 2025-09-29 | planned
2025-03-04 The satellite is due to launch in ten days from Kourana.
  due to launch | 2025-03-14 | planned
2026-01-08 Voters in Tarsk go to the polls in two weeks' time.
  go to the polls | 2026-01-22 | planned
2025-05-13 The wedding is set for the fourteenth of June in the abbey at Selm.
  is set for | 2025-06-14 | planned
2025-07-10 The ferry sank on the last Friday of May 2025, within sight of the pier.
  sank | 2025-05-30 | happened
2025-11-18 The store will shut for good on the Saturday before Christmas.
  will shut | 2025-12-20 | planned
2024-10-10 Gunmen took the priest on 2 October. Two days later they sent a video to his bishop.
  took the priest | 2024-10-02 | happened
  sent a video | 2024-10-04 | happened
2025-08-13 Rangers shot the bear on Saturday evening; the following morning they found two cubs.
  shot the bear | 2025-08-09 | happened
  found two cubs | 2025-08-10 | happened
2026-02-04 A rocket hit the grain terminal overnight, the port authority said on Wednesday.
  hit the grain | 2026-02-03/2026-02-04 | happened
  authority said | 2026-02-04 | happened
2026-01-29 Sales fell 3% in the quarter that ended on 28 December, Brack & Co said on Thursday.
  said on | 2026-01-29 | happened
2025-10-21 The pair were arrested on 6 October 2024 and tried exactly a year later.
  were arrested | 2024-10-06 | happened
  tried | 2025-10-06 | happened
2025-12-11 It is three weeks to the day since the tunnel collapsed at Orsk.
  collapsed | 2025-11-20 | happened
2025-04-01 The editor was sacked the day before yesterday, according to two colleagues.
  was sacked | 2025-03-30 | happened
2024-05-30 The tribunal will give its ruling a week on Tuesday.
  will give its ruling | 2024-06-11 | planned
2025-02-03 The strike was called off 48 hours before it was to begin on Wednesday.
  was called off | 2025-02-03 | happened
  to begin | 2025-02-05 | denied
2026-03-16 The comet will be at its brightest the day after tomorrow.
  will be at its brightest | 2026-03-18 | planned
2025-01-02 The first Monday in February 2025 will be a public holiday in Ansonia for the first time.
  will be a public holiday | 2025-02-03 | planned
2025-09-22 Doctors operated on 15 September and discharged her three days later.
  operated | 2025-09-15 | happened
  discharged | 2025-09-18 | happened
2025-08-19 The fair came to Lund Green on 8 August; the week before, it had been in Skerry, where a wheel came off the waltzer on 1 August.
  fair came | 2025-08-08 | happened
  wheel came off | 2025-08-01 | happened
2024-12-20 The shop will reopen on the first Saturday of the new year.
  will reopen | 2025-01-04 | planned
2025-06-03 The eve of the Norwegian jubilee, 16 June, will be marked with bonfires, and the king will speak the next day.
  will be marked | 2025-06-16 | planned
  king will speak | 2025-06-17 | planned
2025-05-28 The boat was last heard from five days ago, 60 miles off Cape Moran.
  last heard from | 2025-05-23 | happened
2025-10-02 The parties signed on 30 September. On the previous Friday they had not been speaking.
  signed | 2025-09-30 | happened
2026-01-06 The factory burned down on the second Sunday of December 2025, a month to the day before its hundredth birthday.
  burned down | 2025-12-14 | happened
`;

/** A report at the end of what it tells has its own day. */
export const REPORT_AT_END = `
2025-09-03 The foundry will close in June, its owner announced on Monday.
  will close | 2026-06 | planned
  owner announced | 2025-09-01 | happened
2025-09-03 Two divers drowned on Saturday off Cape Moran, the coastguard confirmed on Tuesday.
  drowned | 2025-08-30 | happened
  coastguard confirmed | 2025-09-02 | happened
2025-09-03 The airline cut 200 jobs in July, it revealed on Friday.
  cut 200 jobs | 2025-07 | happened
  it revealed | 2025-08-29 | happened
2025-09-03 The bridge will reopen on 12 October, a council engineer told the BBC on Monday.
  will reopen | 2025-10-12 | planned
  engineer told | 2025-09-01 | happened
2025-09-03 The firm was founded in 1904, closed in 1999 and reopened in 2012.
  was founded | 1904 | happened
2025-09-03 Under rules announced on Monday, taxis must be electric by 2030.
  rules announced | 2025-09-01 | happened
2025-09-03 Profit fell 4% in the second quarter, Marl Foods reported on Tuesday.
  Profit fell | 2025-04-01/2025-06-30 | happened
  Foods reported | 2025-09-02 | happened
`;

/** Short sentences tell events, too. */
export const SHORT = `
2025-09-03 The mill burned for a week. He resigned on Monday.
  He resigned | 2025-09-01 | happened
2025-09-03 Prices had doubled in a year. Inflation peaked in March.
  peaked | 2025-03 | happened
2025-09-03 Kevin Bront is in custody. He was charged on Sunday.
  was charged | 2025-08-31 | happened
2025-09-03 The pair fought for years. They divorced in 2019.
  divorced | 2019 | happened
2025-09-03 Nobody had a key. The vault reopened Friday.
  reopened | 2025-08-29 | happened
2025-09-03 The talks were long. They ended on Sunday.
  ended | 2025-08-31 | happened
`;

/** A place in capitals with a colon opens a report, not a line of dialogue. */
export const DATELINE_COLON = `
2025-09-03 BENGALURU: Three people were held on Monday over the collapse of a wall.
  were held | 2025-09-01 | happened
2025-09-03 NEW DELHI: The court on Tuesday freed a poet who had been in jail since 2019.
  freed | 2025-09-02 | happened
2025-09-03 KUALA LUMPUR: Floods cut off the airport on Sunday night, officials said.
  cut off | 2025-08-31 | happened
2025-09-03 LAHORE: The minister resigned on Monday.\\n\\nHe had held the post since May.
  resigned | 2025-09-01 | happened
2025-09-03 ISLAMABAD, Sept 2: Police arrested two editors on Monday after a raid on their paper.
  arrested | 2025-09-01 | happened
`;

/** What was put off has its old day and its new one. */
export const PUT_OFF = `
2025-09-03 The vote due on Thursday was put off to 12 September, the speaker said.
  vote due | 2025-09-04 | denied
  put off to | 2025-09-12 | planned
2025-09-03 Saturday's derby has been called off because of snow on the pitch.
  derby | 2025-09-06 | denied
2025-09-03 Teachers called off Friday's strike after a better offer from the state.
  strike | 2025-09-05 | denied
2025-09-03 The trial, set for Monday, has been moved to 3 October.
  trial, set | 2025-09-08 | denied
  moved to | 2025-10-03 | planned
2025-09-03 The launch planned for Sunday was delayed until Tuesday because of wind.
  launch planned | 2025-09-07 | denied
  delayed until | 2025-09-09 | planned
2025-09-03 Monday's match was won by Pellow in the last over of the day.
  match was won | 2025-09-01 | happened
2025-09-03 The council cancelled Thursday's meeting with the miners at short notice.
  meeting | 2025-09-04 | denied
`;

/** Of a year and a day of it, the day is when it was. */
export const DAY_OF_YEAR = `
2025-09-03 The drought of 2022 broke on 3 September, when it rained for an hour.
  broke | 2022-09-03 | happened
2025-09-03 In 2021 the bank cut its dividend on 26 August for the first time.
  cut its dividend | 2021-08-26 | happened
2025-09-03 The 2019 fringe opened on 2 August with a parade of goats.
  opened | 2019-08-02 | happened
2025-09-03 During the 1984 strike, pickets closed the pit on 12 March.
  closed the pit | 1984-03-12 | happened
2025-09-03 Last year the pass opened on 28 May, later than ever before.
  pass opened | 2024-05-28 | happened
2025-09-03 In May 2023 the tower was struck twice, on 4 and 9 May.
  struck | 2023-05-04 | happened
`;
