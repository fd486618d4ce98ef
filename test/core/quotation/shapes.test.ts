import { describe, expect, test } from 'vitest';
import { findWithTrace } from '../../explain-text.ts';

const find = findWithTrace;

/** Shapes that the rules once misread in news of other topics and decades, each in an invented sentence: words, speaker, perhaps role. */
const SHAPES: readonly (readonly [
  shape: string,
  text: string,
  found: readonly string[],
  withRole?: 'role',
])[] = [
  [
    'reopen',
    'Mayor Ana Duarte spoke on Monday. She said: "We lost the vote. "We know it too well." Paul Wit, who leads the opposition, added: "It was close."',
    ['We lost the vote. | Ana Duarte', 'We know it too well. | Ana Duarte', 'It was close. | Paul Wit'],
  ],
  [
    'reopen cue later',
    '"We lost the vote. "We know it too well," Ana Duarte said.',
    ['We lost the vote. | Ana Duarte', 'We know it too well, | Ana Duarte'],
  ],
  [
    'over a line break',
    'Paul Wit left.\n\n"We lost the vote.\nWe know it too well," Ana Duarte, a farmer, said.\nPaul Wit stayed.',
    ['We lost the vote.\nWe know it too well, | Ana Duarte'],
  ],
  [
    'curly',
    'Paul Wit left.\n\n“We lost the vote.\nWe waited.\nWe know it too well,” Ana Duarte, a farmer, said.\nPaul Wit stayed.',
    ['We lost the vote.\nWe waited.\nWe know it too well, | Ana Duarte'],
  ],
  [
    'para no opening',
    'Paul Wit said: “We lost the vote.\n\nWe know it too well.”\n\nAna Duarte left.',
    ['We lost the vote. | Paul Wit', 'We know it too well. | Paul Wit'],
  ],
  [
    'mojibake dash',
    'The flat â€“ of the mayor Ana Duarte â€“ is small. “It is,” said Paul Wit.',
    ['It is, | Paul Wit'],
  ],
  ['Pte', 'Pte Karl Wit, 19, drove on. “It was hot,” Pte Wit said.', ['It was hot, | Karl Wit']],
  [
    'Commodore',
    '“We fired first,” Commodore Karl Wit, a navy spokesman, told the Herald.',
    ['We fired first, | Karl Wit'],
  ],
  [
    'Msgr',
    'The paper met Msgr. Karl Wit, vicar of Lund. “It was hot,” Msgr. Wit said.',
    ['It was hot, | Karl Wit'],
  ],
  ['Sir first', 'Sir Karl Wit sang. “It was hot,” Sir Karl said.', ['It was hot, | Karl Wit']],
  [
    'Sheikh',
    'Sheikh Omar bin Said Al Nuri abdicated. “It is time,” Sheikh Omar said.',
    ['It is time, | Omar bin Said Al Nuri'],
  ],
  ['nickname', "Karl 'Toto' Wit lost. Toto said: “It was hot.”", ["It was hot. | Karl 'Toto' Wit"]],
  [
    'handle',
    'Post by @KarlWit Ana Duarte left. “It was hot,” Ms. Duarte said.',
    ['It was hot, | Ana Duarte'],
  ],
  ['court', '“It was hot,” said Court of King’s Bench Justice Ana Duarte.', ['It was hot, | Ana Duarte']],
  [
    'acronym',
    'The head of the aerospace group AEDS Paul Wit is to leave. Mr. Wit said: “It was hot.”',
    ['It was hot. | Paul Wit'],
  ],
  [
    'postnominal',
    'Sister Ana Duarte, SJ, said that the house “rejoices for our nation”.',
    ['rejoices for our nation | Ana Duarte'],
  ],
  [
    'owner',
    'Daniels’ lawyer Paul Wit shot back, calling Kent a “disgrace to the harbour”.',
    ['disgrace to the harbour | Paul Wit'],
  ],
  [
    'chinese',
    'Chen Guanlu fled to the embassy. Police beat his nephew, Chen Keli. “I am worried that my nephew will be hurt,” Chen said.',
    ['I am worried that my nephew will be hurt, | Chen Guanlu'],
  ],
  [
    'president',
    'Ana Duarte, the first lady, wore green. President Duarte said he was sending “the best part of the couple” to Lund.',
    ['the best part of the couple | Duarte'],
  ],
  [
    'absolute',
    'The north followed, with Governor Paul Wit, 65, affirming the “deepness of our bond” in a note.',
    ['deepness of our bond | Paul Wit'],
  ],
  [
    'adverbial',
    'Later in the race Paul Wit said the probe was “a joke from the beginning”.',
    ['a joke from the beginning | Paul Wit'],
  ],
  [
    'in a letter',
    '“The road is closed,” said the committee in a letter to Paul Wit released last night.',
    ['The road is closed, | the committee'],
  ],
  [
    'passive',
    'Wit’s award was described by Gary Moss, a historian of the army, as “a classic in its own way”.',
    ['a classic in its own way | Gary Moss'],
  ],
  [
    'passive called',
    'Paul Wit, called “the greatest poet of the age” by Ana Duarte, won the prize in 1971.',
    ['the greatest poet of the age | Ana Duarte'],
  ],
  [
    'said Y should',
    'Karl Moss, oceans advocate for Clean Lund, said President Paul Wit “should need no further call to ban new drilling.”',
    ['should need no further call to ban new drilling. | Karl Moss'],
  ],
  [
    'parenthetical',
    'The poems are, said the poet and critic Pere Gimo, who edits them, as full of “the power and the rhythm” as her best.',
    ['the power and the rhythm | Pere Gimo'],
  ],
  [
    'goes',
    'Ana Duarte told her colleagues that if the party goes “further to the right”, voters will leave.',
    ['further to the right | Ana Duarte'],
  ],
  [
    'went through',
    'Ana Duarte went through “violent mood swings and trouble with the law”, according to her biography.',
    ['violent mood swings and trouble with the law | her biography'],
  ],
  [
    'told show',
    'Resident Paul Wit told “60 Hours” that he makes daily rounds. “It is sinking,” Wit said.',
    ['It is sinking, | Paul Wit'],
  ],
  ['thanks to', 'Paul Wit avoided service thanks to “temporary” bone spurs.', []],
  ['so-called', 'Paul Wit said he wants to end the so-called “carried interest loophole”.', []],
  [
    'found',
    'Judge Ana Duarte found Ryan Moss “was wholly dependent on his mother for food”.',
    ['was wholly dependent on his mother for food | Ana Duarte'],
  ],
  [
    'judge',
    'Justice Ana Duarte spoke first. Lawyer Paul Wit asked for a stay. The judge wept. “It could have been heard in May,” the judge said.',
    ['It could have been heard in May, | Ana Duarte'],
  ],
  [
    'MP',
    'Ana Duarte said the innocent would suffer. “The threat is real,” the Lund MP told the committee.',
    ['The threat is real, | Ana Duarte'],
  ],
  [
    'boss',
    'United’s Alan Wit has praised his players. “That was our hardest game,” said the Old Mill boss.',
    ['That was our hardest game, | Alan Wit'],
  ],
  [
    'he added',
    'Earlier, Massim Wit, who heads a group, was angry.\n\n“It is wrong,” said the minister’s official spokesman. “What happens is not aimed at them,” he added.',
    [
      'It is wrong, | the minister’s official spokesman',
      'What happens is not aimed at them, | the minister’s official spokesman',
    ],
  ],
  [
    'third person',
    'Sonia Mirzo, the first woman to win here, will now face the champion Vera Kuzova. “Kuzova is a great player,” she said.',
    ['Kuzova is a great player, | Sonia Mirzo'],
  ],
  [
    'participle',
    '“I do feel bad,” said a man wearing ski goggles and a blue jacket.',
    ['I do feel bad, | a man'],
  ],
  [
    'they',
    'The protesters struggle to say what they want. “Don’t bend your head,” they chanted.',
    ['Don’t bend your head, | The protesters'],
  ],
  [
    'it',
    'The European Commission sought to calm the airlines. It added that any tax “should not hinder the market”.',
    ['should not hinder the market | the European Commission'],
  ],
  [
    'it report',
    'A National Audit Office report says costs have risen. It says there is “little evidence of progress”.',
    ['little evidence of progress | A National Audit Office report'],
  ],
  [
    'citation',
    'Karl Wit was awarded the cross. The citation continues: “As a result of the fire he drove on.”',
    ['As a result of the fire he drove on. | The citation'],
  ],
  [
    'citation par',
    'Karl Wit, continues the citation, “judged that his best course was to go on”.',
    ['judged that his best course was to go on | the citation'],
  ],
  [
    'statement maker',
    'In a statement, the Moss family said they had expected more.\n\n“The family thanks the police,” the statement reads.',
    ['The family thanks the police, | the Moss family'],
  ],
  [
    'role: Through',
    'Through a spokeswoman, Karl Wit, elected in May, said the police had “signed off on it”.',
    ['signed off on it | Karl Wit'],
    'role',
  ],
  [
    'role: list',
    'Among them were Karl Wit, Council Leader Ana Duarte and others. “It was hot,” Wit said.',
    ['It was hot, | Karl Wit'],
    'role',
  ],
  [
    'role: become',
    'Karl Wit, has become an outspoken critic of the port. “It was hot,” Wit said.',
    ['It was hot, | Karl Wit'],
    'role',
  ],
  [
    'role: own',
    'Ana Duarte is her own woman. “It was hot,” Duarte said.',
    ['It was hot, | Ana Duarte'],
    'role',
  ],
  [
    'role: not',
    'Karl Wit is not really a libertarian. “It was hot,” Wit said.',
    ['It was hot, | Karl Wit'],
    'role',
  ],
  [
    'role: star',
    'The idea that Karl Wit is a rising star is itself a truism. “It was hot,” Wit said.',
    ['It was hot, | Karl Wit'],
    'role',
  ],
  [
    'role: message',
    'A message prosecutor Karl Wit sent said it all. “It was hot,” Wit said.',
    ['It was hot, | Karl Wit | prosecutor'],
    'role',
  ],
  [
    'role: week',
    'Earlier this week Democratic congressman Karl Wit said: “It was hot.”',
    ['It was hot. | Karl Wit | Democratic congressman'],
    'role',
  ],
  [
    'role: director sir',
    'Iris director Sir Karl Wit said: “It was hot.”',
    ['It was hot. | Karl Wit | Iris director'],
    'role',
  ],
  [
    'role: lord',
    'Labour elections chief Lord Wit said: “It was hot.”',
    ['It was hot. | Lord Wit | Labour elections chief'],
    'role',
  ],
  [
    'role: new',
    'New Lund coach Karl Wit said: “It was hot.”',
    ['It was hot. | Karl Wit | New Lund coach'],
    'role',
  ],
  [
    'role: republic of',
    'Republic of Lund manager Karl Wit said: “It was hot.”',
    ['It was hot. | Karl Wit | Republic of Lund manager'],
    'role',
  ],
  [
    'role: based',
    'Karl Wit, a Mills Institution analyst based in Lund, said: “It was hot.”',
    ['It was hot. | Karl Wit | Mills Institution analyst'],
    'role',
  ],
  [
    'role: rank',
    'Capitol Police spokeswoman Lieutenant Ana Duarte said: “It was hot.”',
    ['It was hot. | Ana Duarte | Capitol Police spokeswoman'],
    'role',
  ],
  [
    'role: minister for',
    'Lord Wit, Minister for Defence Procurement, said he was “still disappointed”.',
    ['still disappointed | Lord Wit | Minister for Defence Procurement'],
    'role',
  ],
  [
    'role: said in quote',
    'Karl Wit said: “In Dr. Ana Moss, we have a brilliant physician.” “I am glad,” Dr. Moss said.',
    ['In Dr. Ana Moss, we have a brilliant physician. | Karl Wit', 'I am glad, | Ana Moss'],
    'role',
  ],
  ['Pope', 'Pope Marcus spoke in Lund. “It was hot,” Marcus said.', ['It was hot, | Pope Marcus']],
  [
    'Firm',
    'He blamed rig owner Transmar and cement contractor Halden.\n\nKarl Wit led the inquiry. It also blamed contractor Halden. “No single cause was found,” he said.',
    ['No single cause was found, | Karl Wit'],
  ],
  [
    'added he',
    'Slightly put out, after beating his friend and occasional hitting partner Rick Beran on Saturday, Andy Moss left. He added: “I talked about it.”',
    ['I talked about it. | Andy Moss'],
  ],
  [
    'noun cue',
    'I keep returning to the statement Karl Wit made in 2012: “I know who won those races.”',
    ['I know who won those races. | Karl Wit'],
  ],
  [
    'as described',
    'They are “stale and moss-covered”, as Wit described the party. Karl Wit left.',
    ['stale and moss-covered | Karl Wit'],
  ],
  [
    'statement they',
    'Barbara Moss and Lyn Jeffers wept. They said they were “amazed beyond all words”.',
    ['amazed beyond all words | Barbara Moss and Lyn Jeffers'],
  ],
  [
    'man saying',
    'At the start we see a man saying he “just hopes it will not rain”.',
    ['just hopes it will not rain | a man'],
  ],
  [
    'in the shape of',
    'The show had glamour in the shape of Emma Wat, who plays a witch. The 14-year-old said “they are a little too old for me”.',
    ['they are a little too old for me | Emma Wat'],
  ],
  [
    'tail',
    '“It is the short-term worry overriding the benefits” of cuts, said Ralph Moss, head of the Lund fund.',
    ['It is the short-term worry overriding the benefits | Ralph Moss'],
  ],
  [
    'next line cue',
    'Ana Duarte left.\n\n“What of the danger?”\nsaid Rep. Karl Wit, a Democrat.',
    ['What of the danger? | Karl Wit'],
  ],
  [
    'key players',
    'The key players, such as Bill Conto, have a lot of tools. “There’s a big script,” he explains.',
    ['There’s a big script, | Bill Conto'],
  ],
  [
    'trump admin',
    'Senator Karl Moss rose. The longtime senator argued that the Wit administration hid it. Wit denied that. The senator left the room. “We did not know,” he told reporters.',
    ['We did not know, | Karl Moss'],
  ],
  ['surname and title: king', 'Stephen King left. “It was hot,” King said.', ['It was hot, | Stephen King']],
  [
    'surname and title: bishop',
    'Maurice Bishop left. Bishop told reporters: “It was hot.”',
    ['It was hot. | Maurice Bishop'],
  ],
  [
    'surname and title: sister',
    'Karl Wit was with his sister Judith, who said it took “all of nine minutes”.',
    ['all of nine minutes | Judith'],
  ],
  [
    'promised',
    'The conference promised to “help men and women who are unhappy with it”.',
    ['help men and women who are unhappy with it | The conference'],
  ],
  [
    'a line in capitals',
    'A source in the group said: “They were told first.\n\nVIEW GALLERY\n\n“They know it is not about the body,” Karl Wit said.',
    ['They were told first. | A source in the group', 'They know it is not about the body, | Karl Wit'],
  ],
  [
    'an acronym of a calling',
    'Kate Moss spoke on Monday. She left. The former GP told how she goes back to “walk those streets”.',
    ['walk those streets | Kate Moss'],
  ],
  [
    'a campus',
    'Ermias Keb, a professor of animal science at the University of Marland, Daviston, commented by email that “it has a real potential to reduce them”.',
    ['it has a real potential to reduce them | Ermias Keb'],
  ],
  [
    'a thing that keeps',
    'The astronauts noted that “particles covered everything.” The dust maintained a “distinct odor like gunpowder”.',
    ['particles covered everything. | The astronauts'],
  ],
  [
    'the nearest statement',
    'Senator Karl Moss issued a statement on Monday. The Wit team dismissed it in a short statement on Friday. “These are the same people,” the statement read.',
    ['These are the same people, | The Wit team'],
  ],
  [
    'a headline between',
    '“The diocese has no tolerance,” said Bishop Lawrence Prov.\n\nHarbour priest held for theft of candles\n\n“I have today ended his license.”',
    ['The diocese has no tolerance, | Lawrence Prov', 'I have today ended his license. | Lawrence Prov'],
  ],
  [
    'a photo credit',
    'Leon Acord went to the radio on Monday.\n\nMichael Tully/Getty Images\n\n“It is wildly wrong of them,” he wrote.',
    ['It is wildly wrong of them, | Leon Acord'],
  ],
  [
    'he added, later',
    'The mayor was there. “We think it is right,” Karl Boner said. “And we listened to Paul Wit.\n\n“This was their idea,” he added.',
    [
      'We think it is right, | Karl Boner',
      'And we listened to Paul Wit. | Karl Boner',
      'This was their idea, | Karl Boner',
    ],
  ],
  [
    'writing on a page',
    'The next day Susan Ols replied on her page writing, “This is the end of it all.”',
    ['This is the end of it all. | Susan Ols'],
  ],
  [
    'statutes',
    'Karl Wit was accused of holding tapes of “any performance by a child,” according to state criminal statutes.',
    ['any performance by a child, | state criminal statutes'],
  ],
  [
    'an award',
    'Paul Wit, called “the greatest poet of the age” by Ana Duarte, won the prize in 1971 for “a poetry of the elements”.',
    ['the greatest poet of the age | Ana Duarte'],
  ],
  [
    'judges ruled',
    'Doctors wept. They lost when judges at the European Court of Human Rights ruled more treatment would “cause the child great harm”.',
    ['cause the child great harm | judges at the European Court of Human Rights'],
  ],
  [
    'police found',
    'Paul Wit said they were dressed, and police found “no signs of forced entry at the doors.”',
    ['no signs of forced entry at the doors. | Paul Wit'],
  ],
  [
    'a leader of others',
    'Donald Moss won. The findings are “stunning and no surprise,” the next leader of Senate Democrats said.',
    ['stunning and no surprise, | the next leader of Senate Democrats'],
  ],
  [
    'they, counted',
    'Seven clinicians signed a letter. They claim that the drug “should first be tried on mice”.',
    ['should first be tried on mice | Seven clinicians'],
  ],
  ['a term of trade', 'A realtor’s “lock box” gave access to the house.', []],
  ['a gloss', 'Current rules say LDL, or “bad cholesterol,” should be low.', []],
  [
    'a shared surname',
    'Kate and Karl McCallan never gave up. “We go on,” Karl, 45, said. “We wait,” Kate said.',
    ['We go on, | Karl McCallan', 'We wait, | Kate McCallan'],
  ],
  [
    'initials',
    'The Lund Street Hospital has applied for a hearing. LSH said it would “explore the data”.',
    ['explore the data | the Lund Street Hospital'],
  ],
  [
    'a statement from',
    '“We have no tolerance,” read a statement from Bishop Lawrence Prov.',
    ['We have no tolerance, | Lawrence Prov'],
  ],
  [
    'right person',
    'Mitt Rom does not believe Karl Wit is the right person to lead. “It was hot,” Wit said.',
    ['It was hot, | Karl Wit'],
    'role',
  ],
  [
    'post-nominals',
    'Ian MacDon QC quit. Mr MacDon told the radio: “It is why I go.”',
    ['It is why I go. | Ian MacDon'],
  ],
  [
    'the centre, then Mr',
    'Foreign Secretary Karl Wit spoke. In a speech to the Foreign Policy Centre Mr Wit said: “It is why I go.”',
    ['It is why I go. | Karl Wit | Foreign Secretary'],
    'role',
  ],
  [
    'office, then Mr',
    'Undersecretary for Education Mr. Karl Wit says “many schools will raise their fees or quit”.',
    ['many schools will raise their fees or quit | Karl Wit | Undersecretary for Education'],
    'role',
  ],
  [
    'shadow minister',
    'Shadow foreign secretary Karl Wit met foreign secretary Paul Lund. The foreign secretary said: “It is why I go.”',
    ['It is why I go. | Paul Lund'],
  ],
  [
    'a letter reads',
    'The Home Office letter reads “we may extend the use of it in due course”, but no plans exist.',
    ['we may extend the use of it in due course | The Home Office letter'],
  ],
  [
    'However, name',
    'However, Lakshi Mittar has told investors to wait. Mittar Steel grew. “We invest in it,” Mr Mittar told the meeting.',
    ['We invest in it, | Lakshi Mittar'],
  ],
  [
    'chief executive',
    'They met incoming Chief Executive Bob Dudler. Dudler said claims “should not be too high”.',
    ['should not be too high | Bob Dudler | Chief Executive'],
    'role',
  ],
  [
    'quoted as saying',
    '“He has cheated people all these years,” the wire quoted prosecutor Russell McGuin as saying.',
    ['He has cheated people all these years, | Russell McGuin'],
  ],
  [
    'and joked',
    'Tony Kenn said he is relieved that BPX agreed to pay, and joked, “They had better be lucky.”',
    ['They had better be lucky. | Tony Kenn'],
  ],
  [
    'blog post by',
    'Redd announced it to its loyal and demanding users in a blog post by engineer Mike Schir: “There are only a hundred sites.”',
    ['There are only a hundred sites. | Mike Schir'],
  ],
  [
    'its chief has said',
    'The bosses have held “friendly and useful” talks with the exchange, Werner Seif has said.',
    ['friendly and useful | Werner Seif'],
  ],
  [
    'it said after a tail',
    'The government should change the law, the TUX has said. It said data suggested the workers were “left in the dark”.',
    ['left in the dark | the TUX'],
  ],
  [
    'who appeared',
    '“This is the start of my life,” one young man who appeared to be in his 20s told the radio.',
    ['This is the start of my life, | one young man'],
  ],
  [
    'Troy King',
    'The state’s attorney general, Troy King, accused the company of “playing games with us”.',
    ['playing games with us | Troy King'],
  ],
  [
    'Hazen said',
    '“Our findings suggest” a great potential for them to help, Terry Haz said in a statement.',
    ['Our findings suggest | Terry Haz'],
  ],
  [
    'the warrant',
    'Reports differ. The warrant, filed in the county court, said they looked for “items that show the offence”.',
    ['items that show the offence | The warrant'],
  ],
  [
    'charged with',
    'The Mirror said it was sad. David Kean was charged last week with making a “damaging disclosure of a secret document”.',
    [],
  ],
  [
    'blogger said',
    '“There is no food or gas,” Sandmonk, an Egyptian blogger said.',
    ['There is no food or gas, | Sandmonk'],
  ],
  [
    'its minister added',
    '“It is our wish that they stay,” Alois Rhiem, its minister for the economy added.',
    ['It is our wish that they stay, | Alois Rhiem'],
  ],
  [
    'no verb',
    '“Judges will see that you are innocent,” Patrick Morr, a lawyer at the firm.',
    ['Judges will see that you are innocent, | Patrick Morr'],
  ],
  [
    'relative clause',
    'Spokesman Ed Dav said instead of the fire the party had promised, there had been an “explosion of them all”.',
    ['explosion of them all | Ed Dav'],
  ],
  [
    'continues to',
    'The company says the article continues to “spread fear among patients”.',
    ['spread fear among patients | The company'],
  ],
  [
    'letter saying',
    'The chain began with adverts, using an open letter from president Lee Scotter saying the public must hear the “unfiltered truth of it”.',
    ['unfiltered truth of it | Lee Scotter'],
  ],
  [
    'bishop of',
    'The Bishop of Durl, the Rt Rev Dr Tom Wrigh, wrote on Monday. The Bishop said: “It is always fun.”',
    ['It is always fun. | Tom Wrigh'],
  ],
  [
    'bishop of alone',
    'The Bishop of Durl said: “It is always fun.”',
    ['It is always fun. | The Bishop of Durl'],
  ],
  [
    'division',
    'Dame Elizabeth Butler-Slow, the president of the Family Justice Division, said Lord Scarm was a “good and humane judge”.',
    ['good and humane judge | Elizabeth Butler-Slow'],
  ],
  [
    'us',
    'The Wind Will Carry Us came later. It had real US soldiers. Karl Wit made it. “We had no money,” he said.',
    ['We had no money, | Karl Wit'],
  ],
  [
    'predicate role',
    'Hala’s daughter, Rhonda, eagerly awaits her grandmother’s return. “It was hot,” Rhonda said.',
    ['It was hot, | Rhonda | Hala’s daughter'],
    'role',
  ],
  [
    'and Irish',
    'British and Irish Lions coach Karl Wit said: “It was hot.”',
    ['It was hot. | Karl Wit | British and Irish Lions coach'],
    'role',
  ],
  [
    'comments that he',
    'They were angry at Tony Hay’s comments that he “wants his life back.”',
    ['wants his life back. | Tony Hay'],
  ],
  [
    'police major',
    '“It was hot,” said police major Omar Heyal.',
    ['It was hot, | Omar Heyal | police major'],
    'role',
  ],
  [
    'official goes on',
    '“Charlie has left Iraq,” an intelligence official said yesterday. “It is over.”\n\nBut he added: “There is a lot to be done.”',
    [
      'Charlie has left Iraq, | an intelligence official',
      'It is over. | an intelligence official',
      'There is a lot to be done. | an intelligence official',
    ],
  ],
  [
    'a sister named later',
    'President Rivar opened the fair on Tuesday. “I like fairs,” President Rivar said. Her sister, Elena Rivar, sells bread in the town.',
    ['I like fairs, | Rivar'],
  ],
  [
    'a brother named later',
    'Prosecutors say that Mann texted his brother on Tuesday: “Get rid of the car.” The brother, Paul Mann, has not been charged.',
    ['Get rid of the car. | Mann'],
  ],
  [
    'no relation',
    'Rivar opened the fair. “I like fairs,” Rivar said. Elena Rivar, no relation, sells bread.',
    ['I like fairs, | Rivar'],
  ],
  [
    'doctor told',
    'The doctor told Paul Mann on Tuesday that the knee was broken. “You will not play this year,” he said.',
    ['You will not play this year, | The doctor'],
  ],
  [
    'doctor looked',
    'The doctor looked at Paul Mann’s knee and shook his head. “You will not play this year,” he told him.',
    ['You will not play this year, | The doctor'],
  ],
  [
    'neighbour',
    'A neighbour who saw Paul Mann leave called the police on Tuesday. “He was covered in blood,” he said.',
    ['He was covered in blood, | A neighbour'],
  ],
  [
    'according',
    'Joel Strand left the field with a knee injury. He “should be fine for the final”, according to the club’s doctor.',
    ['should be fine for the final | the club’s doctor'],
  ],
  [
    'sign held',
    'The minister, Kirsten Moe, was firm. “I can’t talk to a fish,” she said. A boy held a sign that said “No fish, no vote, no way”.',
    ['I can’t talk to a fish, | Kirsten Moe', 'No fish, no vote, no way | ?'],
  ],
  [
    'joint',
    'Ada Lind and Bo Karlsen said in a joint statement on Tuesday: “We regret the long delay.”',
    ['We regret the long delay. | Ada Lind and Bo Karlsen'],
  ],
  [
    'joint inverted',
    '“We regret it all,” said Ann Holt and Greg Mann on Tuesday.',
    ['We regret it all, | Ann Holt and Greg Mann'],
  ],
  [
    'quoted',
    'Ann Holt quoted Winston Churchen: “We shall never surrender.”',
    ['We shall never surrender. | Winston Churchen'],
  ],
  [
    'quoted grandmother',
    'Ann Holt quoted her grandmother as saying: “Bread first, bridges later.”',
    ['Bread first, bridges later. | her grandmother'],
  ],
  [
    'disagreed',
    'Ann Holt said the bridge was safe. “It will stand for a hundred years.” Greg Mann disagreed. “It will fall next week.”',
    ['It will stand for a hundred years. | Ann Holt', 'It will fall next week. | Greg Mann'],
  ],
  [
    'inch',
    '“The board is 12" wide and it will hold,” said Karl Eder on Tuesday.',
    ['The board is 12" wide and it will hold, | Karl Eder'],
  ],
  [
    'the president',
    'The former president, Bill Hart, criticised President Ann Holt. “She has no plan,” the former president said. “I have a plan,” the president said.',
    ['She has no plan, | Bill Hart', 'I have a plan, | Ann Holt'],
  ],
  [
    'two judges',
    'Sentencing him, Judge Osen said on Tuesday: “You sold a public office.” “Six years is what the law requires,” prosecutor Osen said.',
    ['You sold a public office. | Osen', 'Six years is what the law requires, | Osen'],
  ],
  [
    'co-author',
    '“It was hot,” said Dr. Solheim’s co-author, Marcus Adeyen of the University of Lund.',
    ['It was hot, | Marcus Adeyen'],
  ],
  ['grid operator', '“It was hot,” the grid operator, Northgrid, said.', ['It was hot, | Northgrid']],
  [
    'was called by',
    'Greg Mann was called “a clown in a suit” by Ann Holt on Tuesday.',
    ['a clown in a suit | Ann Holt'],
  ],
  [
    'Los Pinos',
    'Reporters met the president in an office at Los Pinar. “Only the books are mine,” he said.',
    ['Only the books are mine, | ?'],
  ],
  [
    'two voices',
    'Two voices from the meeting:\n\n“It is safe and it will stay open.”\n\n— Ann Holt, mayor of Brennock\n\n“It will fall next week, all of it.”\n\n— Greg Mann, engineer',
    ['It is safe and it will stay open. | Ann Holt', 'It will fall next week, all of it. | Greg Mann'],
  ],
  [
    'told that',
    'Colin Maddar told MPs that Robert Hale had said to him: “The general told me, ‘They will fall by Easter.’”',
    [
      'The general told me, ‘They will fall by Easter.’ | Robert Hale',
      'They will fall by Easter. | The general',
    ],
  ],
];

describe('shapes', () => {
  test.each(SHAPES.map(([shape, text, found, withRole]) => ({ shape, text, found, withRole })))(
    '$shape: $text',
    ({ text, found: expected, withRole }) => {
      const told = find(text).map(({ text: words, speaker, speakerRole }) =>
        [words, speaker ?? '?', ...(withRole && speakerRole ? [speakerRole] : [])].join(' | '),
      );
      expect(told).toEqual(expected);
    },
  );
});

/** What a rule for another shape must leave as it is. */
const COUNTER_EXAMPLES: readonly (readonly [text: string, found: readonly string[]])[] = [
  ['Ana Duarte criticized “reckless spending” by the council on Monday.', ['reckless spending | Ana Duarte']],
  ['Ana Duarte condemned “unprovoked aggression” by Russia.', ['unprovoked aggression | Ana Duarte']],
  ['“We lost,” said Ian MacDon QC.', ['We lost, | Ian MacDon']],
  ['“We lost,” said Ana Duarte MBE, head of the school.', ['We lost, | Ana Duarte']],
  ['“We lost,” Karl Wit QC told the court.', ['We lost, | Karl Wit']],
  ['Citing “family reasons,” Karl Wit, 45, left the club.', []],
  ['After reading “War and Peace,” Ana Duarte, a teacher, moved to Lund.', []],
  ['Convicted of “gross neglect,” Karl Wit, a former mayor, left.', []],
  ['As Ana Duarte said, it was “a long year”.', ['a long year | Ana Duarte']],
  [
    'On Tuesday Ana Duarte said, in a letter to staff, that it was “a long year”.',
    ['a long year | Ana Duarte'],
  ],
  ['But Ana Duarte said, after a long pause, it was “a hard year”.', ['a hard year | Ana Duarte']],
  ['The plan, as Ana Duarte said, was “a bad one”.', ['a bad one | Ana Duarte']],
  [
    'Ana Duarte said no, but Paul Wit told reporters he would go, and added: “We lost.”',
    ['We lost. | Paul Wit'],
  ],
  ['While Ana Duarte said no, Paul Wit agreed, and joked: “We lost.”', ['We lost. | Paul Wit']],
  ['Paul Wit answered a report by Ana Duarte: “It is not true.”', ['It is not true. | Paul Wit']],
  ['Paul Wit hit back at a statement from Ana Duarte: “It is not true.”', ['It is not true. | Paul Wit']],
  ['Carl Bo Stone is a farmer. CBS said it was “a hard year for all”.', ['a hard year for all | CBS']],
  ['Ana Lee spoke on Monday.\n\nLEE: “We lost the vote.”', ['We lost the vote. | Ana Lee']],
  ['Chad and South Sudan agreed. “We lost,” Chad said.', ['We lost, | Chad']],
  ['Karl and Lund University won. “We lost,” Karl said.', ['We lost, | Karl']],
  [
    'Karl Wit was sacked by the BBC last week. “We take this seriously,” the broadcaster said.',
    ['We take this seriously, | the broadcaster'],
  ],
  [
    'Karl Wit was arrested in the bank. “He looked nervous,” the manager said.',
    ['He looked nervous, | the manager'],
  ],
  ['In response, BP, the oil company, said “we will look into it”.', ['we will look into it | BP']],
  ['Last week, HSBC, the bank, said it was “a hard year for all”.', ['a hard year for all | HSBC']],
  [
    'Ana Duarte left. At Lund University, Duarte, a farmer, said it was “a hard year for all”.',
    ['a hard year for all | Ana Duarte'],
  ],
  [
    '“We lost,” said the wife of the Chelsea striker Karl Wit.',
    ['We lost, | the wife of the Chelsea striker Karl Wit'],
  ],
  ['“We lost,” said the First Minister.', ['We lost, | the First Minister']],
  ['“We lost,” the First Minister said.', ['We lost, | the First Minister']],
  [
    'Austin Mayor Kirk Wit spoke. The Austin Mayor was late. “We lost,” the Mayor said.',
    ['We lost, | Kirk Wit'],
  ],
  [
    '“My boss said no,” Ana Duarte said. “‘Star Wars’ is a film I like.”',
    ['My boss said no, | Ana Duarte', '‘Star Wars’ is a film I like. | Ana Duarte'],
  ],
  [
    '“Karl called me,” Ana Duarte said, “the ‘war room’ was shut.”',
    ['Karl called me, | Ana Duarte', 'the ‘war room’ was shut. | Ana Duarte'],
  ],
  ['Ana Duarte left. She found “true love” in Kalmar.', []],
  ['Karl Wit, who ruled Lund with “an iron fist” for years, died.', []],
  ['The plan was a risk, or “a gamble,” Ana Duarte said.', ['a gamble, | Ana Duarte']],
  [
    '"We lost the vote, Ana Duarte said.\n\nThe council will meet.\n\nA pipe of 6" was found.',
    ['We lost the vote, Ana Duarte said. | ?'],
  ],
  [
    'Photo: Paul Wit/Herald\n\nAna Duarte and Karl Moss left.\n\n“It was hot,” he said.',
    ['It was hot, | Karl Moss'],
  ],
];

test.each(COUNTER_EXAMPLES)('but: %s', (text, expected) => {
  expect(find(text).map(({ text: words, speaker }) => `${words} | ${speaker ?? '?'}`)).toEqual(expected);
});

/** Words that are surnames as well as something else. */
const SURNAMES =
  'Jordan London Young Brown May Will Rice Field Price Love Day March Bush Hope Grant Church House Lake Hill King Prince Pope Bishop Dean Major Page Judge Lord Black White Green Long Short Moon Winter June Best Case Banks Power Law Justice English French German Holland Paris Dallas Houston Lincoln Washington Chance Rose Gates Ma Li Xi Wu Park Ford Bell Bridge Second New Self Speaker Coach Farmer Hunter Singer Pastor Priest Knight Earl Duke Baron Chancellor Butler';

test.each(SURNAMES.split(' '))('the surname %s', (surname) => {
  const speakers = [
    `Karen ${surname} left the meeting early on Tuesday. She wept.\n\n“It was hot,” ${surname} said. “It was dry.”`,
    `Karen ${surname}, a farmer, left the meeting early on Tuesday.\n\n${surname} told reporters: “It was hot.”`,
    `“It was hot,” said Karen ${surname}, a farmer in Lund.\n\n“It was dry,” added ${surname}.`,
  ].flatMap((text) => find(text).map(({ speaker }) => speaker));
  expect(speakers).toEqual(Array.from({ length: 5 }, () => `Karen ${surname}`));
});
