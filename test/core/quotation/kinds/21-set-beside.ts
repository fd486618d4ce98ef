import type { Case } from './cases.ts';

/** One or two descriptions set beside a name between commas, of then or now: the name speaks. */
export const SET_BESIDE: readonly Case[] = [
  [
    '"We will not lease the pier," Mr Tolland, then a first-term alderman, now the mayor, told the committee.',
    ['We will not lease the pier, | Tolland'],
  ],
  [
    'Mr Tolland, a junior clerk at the time, later the head of the bank, told residents: "We will not lease."',
    ['We will not lease. | Tolland'],
  ],
  [
    '"I kept the keys," Bo Lindahl, a locksmith, once the town\'s only one, said.',
    ['I kept the keys, | Bo Lindahl'],
  ],
  [
    'Yesterday in Lund a farmer, a friend of the mayor, said: "I kept the keys."',
    ['I kept the keys. | a farmer'],
  ],
  [
    '"It was a dead letter," Judge Imani Reyes, then a prosecutor, later a senator, said.',
    ['It was a dead letter, | Imani Reyes'],
  ],
  [
    'Amy Sale was the first to object. "It was a dead letter," Mr Kofi, formerly a priest, now a printer, told her.',
    ['It was a dead letter, | Kofi'],
  ],
  [
    '"We sail at six," the captain, a woman of few words, a pipe in her hand, said.',
    ['We sail at six, | the captain'],
  ],
  [
    'In March 2014 Vera Tolland, then a backbencher, today a minister, told residents that "we will not lease".',
    ['we will not lease | Vera Tolland [mixed]'],
  ],
  [
    '"We will not sell the pier," Mr Rowntree, then a first-term alderman, told the committee in 2019.',
    ['We will not sell the pier, | Rowntree'],
  ],
  [
    'Helen Rowntree opposed the sale of the pier.\n\n"We will not sell the pier," Mrs Rowntree, then a junior alderman, told the committee in 2019.',
    ['We will not sell the pier, | Helen Rowntree'],
  ],
  [
    '"The numbers did not add up," Ms Adeyinka, at the time a trainee auditor, told the inquiry.',
    ['The numbers did not add up, | Adeyinka'],
  ],
  [
    'Bola Adeyinka worked on the accounts. "The numbers did not add up," Ms Adeyinka, who was then a trainee auditor, told the inquiry.',
    ['The numbers did not add up, | Bola Adeyinka'],
  ],
  [
    '"Nobody rang the bell," Dr Petrov, now a retired surgeon, said on Monday.',
    ['Nobody rang the bell, | Petrov'],
  ],
  [
    '"Nobody rang the bell," Anton Petrov, now a retired surgeon, said on Monday.',
    ['Nobody rang the bell, | Anton Petrov'],
  ],
  [
    '"Nobody rang the bell," Anton Petrov, once a ship\'s surgeon, said on Monday.',
    ['Nobody rang the bell, | Anton Petrov'],
  ],
  [
    '"It is a dead letter," said Mr Calloway, then the deputy mayor, in a speech to farmers.',
    ['It is a dead letter, | Calloway'],
  ],
  [
    '"It is a dead letter," Judge Imani Calloway, then still a prosecutor, told farmers in 2011.',
    ['It is a dead letter, | Imani Calloway'],
  ],
  [
    '"I never signed that form," Mr Osei, by then a second-year apprentice, told the tribunal.',
    ['I never signed that form, | Osei'],
  ],
  [
    '"I never signed that form," Kwame Osei, previously a team leader, told the tribunal.',
    ['I never signed that form, | Kwame Osei'],
  ],
  [
    '"I never signed that form," Kwame Osei, at 23 the youngest councillor in the borough, told reporters.',
    ['I never signed that form, | Kwame Osei'],
  ],
  [
    'Mr Lindqvist, formerly a customs officer, told the paper: "The crates were empty."',
    ['The crates were empty. | Lindqvist'],
  ],
  [
    'Sven Lindqvist, then a customs officer, told the paper: "The crates were empty."',
    ['The crates were empty. | Sven Lindqvist'],
  ],
  [
    '"The crates were empty," Mr Lindqvist, today a senator, recalled.',
    ['The crates were empty, | Lindqvist'],
  ],
  [
    '"The crates were empty," Mrs Duval, until last year a customs officer, recalled.',
    ['The crates were empty, | Duval'],
  ],
  [
    '"The crates were empty," Mrs Duval, then as now the head of the customs union, recalled.',
    ['The crates were empty, | Duval'],
  ],
  ['"The crates were empty," a customs officer, Mrs Duval, recalled.', ['The crates were empty, | Duval']],
  [
    '"We begged them to wait," Ms Tran, then a nurse and later the ward\'s manager, told the court.',
    ['We begged them to wait, | Tran'],
  ],
  [
    '"We begged them to wait," Ms Tran, the then head of nursing, told the court.',
    ['We begged them to wait, | Tran'],
  ],
  [
    'Mr Abara resigned. "We begged them to wait," Linh Tran, then a student nurse, told the court. "They did not."',
    ['We begged them to wait, | Linh Tran', 'They did not. | Linh Tran'],
  ],
  [
    '"This was the plan all along," Mr Ferris, then running for a council seat, told voters.',
    ['This was the plan all along, | Ferris'],
  ],
  [
    '"This was the plan all along," Mr Ferris, since elected mayor, told voters.',
    ['This was the plan all along, | Ferris'],
  ],
  [
    "'We will not sell the pier', Mr Rowntree, then a first-term councillor, told the committee in 2019.",
    ['We will not sell the pier | Rowntree'],
  ],
  [
    '“We will not sell the pier”, Mr Rowntree, then a first-term councillor for Eastfield, told the Echo at the time.',
    ['We will not sell the pier | Rowntree'],
  ],
  [
    'Councillor Dale Rowntree, who leads the council, faces a vote on Thursday. He once took the other side.\n\n“We will not sell the pier,” Mr Rowntree, then a first-term councillor, told the Echo in 2019.\n\nCouncillor Amy Sale, who also opposed it, has not changed her mind.',
    ['We will not sell the pier, | Dale Rowntree'],
  ],
  [
    'Councillor Amy Sale opposed the sale from the first. So did Dale Rowntree, the leader.\n\n“We will not sell the pier,” Mr Rowntree, then a first-term councillor, told the Echo in 2019.',
    ['We will not sell the pier, | Dale Rowntree'],
  ],
  [
    'Dale Rowntree, the council leader, signed the sale on Monday.\n\n“The pier is not for sale, and it will not be for sale while I am here,” Mr Rowntree, then a first-term councillor, told a residents’ meeting at the Corn Exchange on 4 March 2019, according to the minutes.',
    ['The pier is not for sale, and it will not be for sale while I am here, | Dale Rowntree'],
  ],
  [
    'Mr Rowntree, then a first-term councillor and a member of the pier committee, said it was “a gift to the town”.',
    ['a gift to the town | Rowntree [mixed]'],
  ],
  [
    'Council leader Dale Rowntree told councillors on Monday the sale was “regrettable but right”. In 2019 Rowntree, then a first-term councillor, told the Echo: “We will not sell the pier.”',
    ['regrettable but right | Dale Rowntree [mixed]', 'We will not sell the pier. | Dale Rowntree'],
  ],
  [
    "“We will not sell,” Cllr Rowntree, then the ward's first-term councillor, told the Echo.",
    ['We will not sell, | Rowntree'],
  ],
  [
    '“We will not sell,” Dr. Mbeki-Jones, then a second-term congresswoman, told a rally in Dover.',
    ['We will not sell, | Mbeki-Jones'],
  ],
  [
    '“We will not sell,” Sir Ralph, then a newly elected MP, told the Commons.',
    ['We will not sell, | Ralph'],
  ],
  [
    '“We will not sell,” Mrs Ng, then a third-year student at Leeds, told the BBC. “Not now, not ever,” she added.',
    ['We will not sell, | Ng', 'Not now, not ever, | Ng'],
  ],
  [
    '“We will not sell,” the then first-term councillor, Mr Rowntree, told the Echo.',
    ['We will not sell, | Rowntree'],
  ],
  [
    'Amy Sale, a first-term councillor, voted against. “We will not sell,” Mr Rowntree, then a first-term councillor, told the Echo in 2019.',
    ['We will not sell, | Rowntree'],
  ],
  [
    'Amy Sale, a first-term councillor, voted against the budget.\n\n“We will not sell,” Dale Rowntree, then also a first-term councillor, told the Echo in 2019.',
    ['We will not sell, | Dale Rowntree'],
  ],
  [
    '“I slept in the car,” Ms Ilves, then a mother of one, told the programme.',
    ['I slept in the car, | Ilves'],
  ],
  [
    '“I slept in the car,” Ms Ilves, then eight months pregnant, told the programme.',
    ['I slept in the car, | Ilves'],
  ],
  ['“I slept in the car,” Ms Ilves, then 19, told the programme.', ['I slept in the car, | Ilves']],
  [
    '“I slept in the car,” said Ms Ilves, then a waitress in Hull, who now owns three restaurants.',
    ['I slept in the car, | Ilves'],
  ],
  [
    '“I slept in the car,” Ms Ilves, then a waitress and now an owner of three restaurants, told The Northern Post.',
    ['I slept in the car, | Ilves'],
  ],
  [
    '"Read the small print," Mr Castellan, then a backbench senator, told farmers in Ossory in a speech recorded by the local radio.',
    ['Read the small print, | Castellan'],
  ],
  [
    'The then councillor told the Echo in 2019: “We will not sell.” Dale Rowntree now leads the council.',
    ['We will not sell. | The then councillor'],
  ],
];

/** Surnames that are months or days as well, behind a form of address. */
export const NAMED_AFTER_MONTHS: readonly Case[] = [
  ['Prime Minister Theresa May arrived. "We agree," Mrs May said.', ['We agree, | Theresa May']],
  ['"We agree," said Mrs May.', ['We agree, | May']],
  ['Mr June spoke. "We agree," June said.', ['We agree, | June']],
  ['Dr August, a vet, said: "We agree."', ['We agree. | August']],
  ['The vote is in May. "We agree," Mr May, then a clerk, said.', ['We agree, | May']],
  ['"We agree," Miss April told reporters in April.', ['We agree, | April']],
  ['"We agree," Ms Friday said on Friday.', ['We agree, | Friday']],
  ['"We agree," Lord March said on 3 March.', ['We agree, | Lord March']],
];
