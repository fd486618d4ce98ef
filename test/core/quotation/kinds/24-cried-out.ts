import type { Case } from './cases.ts';

/** Who acts in the part of the sentence that the cry belongs to, cries. */
export const CRIED_OUT: readonly Case[] = [
  [
    "The vicar of St Jude's, Ellen Prowse, climbed on to a tomb and shouted: “Stop the digger!”",
    ['Stop the digger! | Ellen Prowse'],
  ],
  [
    'At nine a woman in a yellow coat climbed onto the stage and yelled “You sold us!”',
    ['You sold us! | a woman in a yellow coat'],
  ],
  [
    'The session ended when Marlon Tete stood on a table and shouted: “You sold us!”',
    ['You sold us! | Marlon Tete'],
  ],
  [
    'The session ended after a farmer stood on a table and shouted: “You sold us!”',
    ['You sold us! | a farmer'],
  ],
  [
    'Police say a farmer stood on a table and shouted: “You sold us!”',
    ['You sold us! | a farmer (reported by Police)'],
  ],
  [
    '“They lied,” Marlon Tete said. Then he stood on a table and shouted: “You sold us!”',
    ['They lied, | Marlon Tete', 'You sold us! | Marlon Tete'],
  ],
  [
    'When the vote was read out, Marlon Tete, 41, a welder, stood on a table and shouted: “You sold us!”',
    ['You sold us! | Marlon Tete'],
  ],
  [
    'Marlon Tete, who lost his job in May, stood on a table and shouted: “You sold us!”',
    ['You sold us! | Marlon Tete'],
  ],
  [
    'Marlon Tete stood on a table in front of the board and the cameras and shouted: “You sold us!”',
    ['You sold us! | Marlon Tete'],
  ],
  [
    'Marlon Tete, red in the face, stood on a table, tore up the letter and shouted “You sold us!” at the board.',
    ['You sold us! | Marlon Tete'],
  ],
  ['Some stood on tables and shouted: “You sold us!”', ['You sold us! | Some']],
  [
    'Dozens climbed onto the stage and yelled “You sold us!” until the lights went out.',
    ['You sold us! | Dozens'],
  ],
  [
    'A teenager with a drum climbed onto the stage and yelled “You sold us!”, to cheers.',
    ['You sold us! | A teenager with a drum [mixed]'],
  ],
  [
    'It was then that Marlon Tete climbed onto the stage and yelled: “You sold us!”',
    ['You sold us! | Marlon Tete'],
  ],
  ['Delegates stood on their chairs and chanted “Out, out, out!”', ['Out, out, out! | Delegates']],
  [
    'Inside the hall, union man Marlon Tete got on a table, and shouted: “You sold us!”',
    ['You sold us! | Marlon Tete'],
  ],
  ['A man got on a bench. He was drunk, and shouted: “You sold us!”', ['You sold us! | A man']],
  [
    'Gowon Peel stood up, knocked over his chair, pointed at the chairman and shouted: “You sold us!”',
    ['You sold us! | Gowon Peel'],
  ],
  [
    'The chairman was still reading when Gowon Peel climbed on the stage and yelled “You sold us!”',
    ['You sold us! | Gowon Peel'],
  ],
  [
    'The chairman was still reading when one worker climbed on the stage and yelled “You sold us!”',
    ['You sold us! | one worker'],
  ],
  [
    'The meeting broke up in chaos as one worker climbed on the stage and yelled “You sold us!”',
    ['You sold us! | one worker'],
  ],
  ['Video shows Gowon Peel climb onto the roof and shout: “Back!”', ['Back! | Gowon Peel']],
  ['Outside, Gowon Peel stood on a wall and shouted through a loudhailer: “Back!”', ['Back! | Gowon Peel']],
  ['Gareth Pugh stood on a chair and shouted: "Nobody leaves!"', ['Nobody leaves! | Gareth Pugh']],
  [
    'A man in overalls stood on a crate and shouted: "Nobody leaves!"',
    ['Nobody leaves! | A man in overalls'],
  ],
  ['A fan climbed over the fence and yelled "Cheats, all of you!"', ['Cheats, all of you! | A fan']],
  ['Mr Okoro got up on the bench and roared: "Where is the referee?"', ['Where is the referee? | Okoro']],
  ['Lucy Banham leaned out of the window and called: "They have gone!"', ['They have gone! | Lucy Banham']],
  [
    'The conductor jumped on to the platform and cried, "Hold the train!"',
    ['Hold the train! | The conductor'],
  ],
  ['A councillor hammered on the table and bellowed: "Point of order!"', ['Point of order! | A councillor']],
  ['Anya Rell ran down the hall, opened every door and shouted: “Out, out!”', ['Out, out! | Anya Rell']],
  [
    'Anya Rell was the night porter. She ran down the hall, opened every door and shouted: “Out, out!”',
    ['Out, out! | Anya Rell'],
  ],
  ['Three students climbed the statue and chanted: “No more fees!”', ['No more fees! | Three students']],
  [
    'Three students climbed the statue and unfurled a banner that read: “No more fees!”',
    ['No more fees! | ?'],
  ],
  [
    'The fire chief, Dan Ost, grabbed a megaphone and shouted “Everybody back!”',
    ['Everybody back! | Dan Ost'],
  ],
  [
    'Dan Ost grabbed a megaphone, climbed onto the bonnet of the engine and yelled “Everybody back!”',
    ['Everybody back! | Dan Ost'],
  ],
  ['Then a waiter came out, put down his tray and said: “We are closed.”', ['We are closed. | a waiter']],
  ['Then a waiter came out and put down his tray. “We are closed,” he said.', ['We are closed, | a waiter']],
  [
    'Witnesses said a woman in a red coat stood on the bar and shouted: “Free drinks!”',
    ['Free drinks! | a woman in a red coat (reported by Witnesses)'],
  ],
  ['Fans invaded the pitch and one shouted: “Resign!”', ['Resign! | one']],
  [
    'Brother Tom Hale rose from his seat at the back, pointed at the board and shouted: “Liars!”',
    ['Liars! | Tom Hale'],
  ],
  [
    'Tom Hale pushed past two guards on to the stage and shouted into the microphone: “Liars!”',
    ['Liars! | Tom Hale'],
  ],
  [
    'The manager stood at the top of the stairs and, in a thin voice, called: “Go home.”',
    ['Go home. | The manager'],
  ],
  [
    'Workers put down their tools and sang “We shall not be moved” outside the gate.',
    ['We shall not be moved | Workers'],
  ],
  [
    'A boy of about ten scrambled up the scaffolding, waved and shouted, “I can see the sea!”',
    ['I can see the sea! | A boy'],
  ],
  [
    'As stewards closed the doors, Ifan Bowen stood on the bar and shouted: “Sell the club to us!”',
    ['Sell the club to us! | Ifan Bowen'],
  ],
  [
    'The widow stood up and cried: “Thank God!” Judge Nils Overgaard asked for silence.',
    ['Thank God! | The widow'],
  ],
  [
    'The session ended in uproar when Lena Koch walked in and the crowd rose and shouted: “Shame!”',
    ['Shame! | the crowd'],
  ],
  [
    'It was then that Lena Koch saw Omar Bray, who jumped onto a bench and shouted: “Shame!”',
    ['Shame! | Omar Bray'],
  ],
  ['Lena Koch stood up as Omar Bray came into the chamber and shouted: “Shame!”', ['Shame! | ?']],
  [
    'Nobody moved when Lena Koch came down and the fans turned and yelled: “Sell up!”',
    ['Sell up! | the fans'],
  ],
  [
    'The mayor was still talking when Lena Koch stood on a chair and shouted: “Shame!”',
    ['Shame! | Lena Koch'],
  ],
  [
    'The vote was being read when Omar Bray entered and his brother leapt up and shouted: “Liar!”',
    ['Liar! | ?'],
  ],
  [
    'The hymn had ended when Omar Bray sat down and a woman in black rose and cried: “Never!”',
    ['Never! | a woman in black'],
  ],
  [
    'The judge had barely sat when Omar Bray, who lost a son, stood up and shouted: “Look at me!”',
    ['Look at me! | Omar Bray'],
  ],
  [
    'Police watched as Lena Koch left the court and supporters waved flags and chanted: “Free her!”',
    ['Free her! | supporters'],
  ],
  [
    'Trouble began when Omar Bray walked out and Lena Koch ran after him and shouted: “Coward!”',
    ['Coward! | Lena Koch'],
  ],
  [
    'The guard turned as the lift opened and Lena Koch stepped out and shouted: “Help!”',
    ['Help! | Lena Koch'],
  ],
  ['The hall fell silent when one man, a docker, stood up and shouted: “Judas!”', ['Judas! | one man']],
  ['Pia Holm was on her feet before Rex Tull and Ada Crane got up and shouted: “Lies!”', ['Lies! | ?']],
  ['As Pia Holm shut the gates, Rex Tull got on the roof and shouted: “Wait!”', ['Wait! | Rex Tull']],
  ['Pia Holm, who had lost to Rex Tull, threw down her racket and shouted: “Cheat!”', ['Cheat! | Pia Holm']],
  ['Pia Holm turned to the men behind the bar and the cook, and shouted: “Out!”', ['Out! | Pia Holm']],
  ['Pia Holm picked up the flag that Rex Tull dropped and shouted: “Freedom!”', ['Freedom! | ?']],
  ['Pia Holm watched as a guard kicked the door and shouted: “Police!”', ['Police! | a guard']],
  [
    'Pia Holm said that Rex Tull banged on the door and shouted: “Police!”',
    ['Police! | Rex Tull (reported by Pia Holm)'],
  ],
];
