import { wordSet } from '../../../text/word-set.ts';

/** First names with the gender they usually tell; names that go both ways are left out. In folded small letters. */
const MALE = `
aaron abdul abdullah abel abraham adam adrian ahmad ahmed ajay akbar akira alan alastair albert alberto
alejandro aleksandr alex alexander alexei alfonso alfred alfredo ali alistair allan allen alonso amin amir
amit anatoly anders andre andreas andres andrew andrey andrzej andy angelo anil anselm antoine anton antonio
antony antti archie ariel arjun armando arnold artem arthur arturo arun arvind asad ashok augusto austin
axel aziz barack barney barry bart bartholomew bashar bashir basil beau ben benedict benito benjamin benny
benoit bernard bernardo bernie bert bill billy bjorn bob bobby bogdan bojan boris brad bradley brandon
brendan brent bret brett brian brock bruce bruno bryan bryce buddy burt byron caleb callum calvin cameron
carl carlo carlos carson cedric cesar chad charles charlie chester chris christian christoph christophe
christopher chuck clarence clark claude claudio clay clayton clement cliff clifford clint clive clyde cody
cole colin connor conor corey cory craig cristian cristobal curt curtis cyril cyrus dale dalton damian
damien damon dan daniel danny dante dario darrell darren dave david dean deepak denis dennis denny derek
desmond devin didier diego dieter dimitri dimitris dinesh dirk dmitri dmitry dmytro dominic don donald
donnie doug douglas doyle dragan drew duane duncan dustin dwayne dwight dylan earl ed eddie edgar edmond
edmund eduardo edward edwin eitan elias elijah elio elliot elliott elmer elon emad emanuel emil emile emilio
emmanuel emre enrico enrique enzo eric erik ernest ernesto errol erwin esteban ethan eugene evan evgeny evo
fabio faisal farid faruk felipe felix ferdinand fergus fernando fidel filip finn floyd flynn francesco
francis francisco franco francois frank frankie franklin franz fred freddie frederick fredrik fritz gabriel
gael gareth garrett garry gary gaston gavin gene geoff geoffrey george georges georgios gerald gerard
gerardo gerhard gianni gilbert giles giorgio giovanni giuseppe glen glenn godfrey goran gordon graham grant
greg gregg gregory guido guillermo gunther gus gustavo guy habib hakan hal hamid hamish hamza hank hans
harold harris harry haruki harvey hassan hector heinrich helmut henk henri henrik henry herbert herman
hiroki hiroshi horace horst howard hubert huck hugh hugo hunter hussein iain ian ibrahim ignacio igor imran
isaac isaiah ismail ivan ivo ivor jack jackson jacob jacques jaime jair jake jakob jamal james jan janez
jared jarrett jason javier jay jean-claude jean-luc jean-marc jean-pierre jeb jed jeff jefferson jeffrey
jens jeremiah jeremy jerome jerry jerzy jesper jesus jim jimmy jiri joachim joao joaquin jochen joe joel
joey johan johann johannes john johnny jon jonah jonas jonathan jong jordi jorge jose josef joseph josh
joshua juan jude juergen jules julian julien julio julius jurgen justin kamal karel karim karl kaspar keenan
keith ken kenji kenneth kent kenta kevin khaled khalid kirk kjell klaus kofi konrad konstantin krishna
krzysztof kumar kurt kyle lamar lance lane larry lars laszlo laurent lawrence lech lenny leo leon leonard
leonardo leopold leroy lester leszek levi liam lionel lloyd lorenzo lou louis luc luca lucas ludwig luigi
luis lukas luke luther lyle lyndon mack magnus mahmoud malcolm malik manfred manuel marc marcel marcelo
marco marcos marcus marek mariano mario mark markus marshall martin marty marvin mason mateo mateusz mathew
mathias mathieu matt matteo matthew matthias mattias maurice mauricio max maxim maxime maximilian maxwell
mehmet mel melvin merrick michael michal michel mickey miguel mihai mike mikhail milan miles milos milton
mirko mitch mitchell mitt mohamed mohammad mohammed monte monty morris moshe muhammad murray mustafa nabil
narendra nasser nate nathan nathanael nathaniel ned neil nelson newt nicholas nick nicky nicolae nicolas
niels nigel nikita nikolai nikos nils noah noam noel norm norman octavio olaf oleg oliver olivier olli ollie
omar orlando oscar oskar otis otto owen pablo paddy paolo parker pascal patrick paul paulo pavel pedro pekka
pepe percy perry pete peter petr petros phil philip philippe phillip pierce pierre pietro piotr prakash
preston quentin quincy quinton radek rafael ragnar rahul raj rajesh ralph ramon ramzan rand randall randy
rashid rasmus raul ravi ravindra ray raymond recep reggie reginald reid reince reinhard remi rene rex rhys
ricardo richard rick ricky rob robby robert roberto rocky rod roderick rodney rodolfo rodrigo roger roland
rolf roman ron ronald ronan ronnie ronny rory roscoe ross roy royce ruben rudolf rudolph rudy rufus rupert
russ russell ryan sacha sadiq saeed sakari salman salvador salvatore sameer samir sammy samuel sanjay
sanjeev santiago satoshi saul scott sean sebastian serge sergei sergey sergio seth shahid shane shaun shawn
sherman shimon shinzo sidney sigurd silvio simon slobodan solomon sonny soren spencer spiro stan stanley
stavros stefan stefano stefanos stelios stephane stephen sterling steve steven stewart strom stu stuart
sunil suresh sven sylvester tad tadeusz takashi takeshi tariq ted teodor terence terrence terry thad theo
theodore thierry thomas tibor tim timo timothy tobias toby todd tom tomas tomasz tommy tony toomas travis
trent trevor trey tristan tucker tyler tyrone tyson ulrich ulysses umar umberto uriah usman uwe vaclav
valentin valery vasily vaughn vernon vic victor vijay vikram viktor vince vincent vinod virgil vito vitor
vladimir volodymyr wade waleed walid wallace walter ward warren wayne wendell werner wes wesley wilbur wiley
wilfred wilhelm willard william willie willy winston wolfgang woody xavier yann yannis yasser yasuo yevgeny
yiannis yosef youssef yuri yusuf yves zachary zack zbigniew zdenek zoran
`;

const FEMALE = `
abby abigail ada adele adriana agatha agnes agnieszka aiko aino aisha alejandra alexandra alexandria alexis
alice alicia alina alison allison alma alyssa amal amalia amanda amara amber amelia amina amy ana anais
anastasia angela angelica angelina angie anita anja anke ann anna annabel annabelle annalena anne anneliese
annemarie annette annie annika antoinette antonia anya april ariana arianna arlene arundhati astrid athena
aubrey audrey aung aurelie aurora ava ayesha aylin barbara barbra bea beatrice beatrix beatriz becky belinda
bella berit bernadette bernice beth bethany betsy betty beverly bianca birgit bonnie brenda brianna bridget
brigitte brittany bronwyn brooke camila camilla candace cara carla carly carmen carol carole carolina
caroline carolyn carrie carys cassandra catalina catarina cate catherine cathy cecilia celeste celia celine
chandra chanel charity charlene charlotte chelsea cherie cheryl chiara chimamanda chloe chrissy christa
christelle christiane christina christine ciara cindy claire clara clare clarissa claudia clementine cleo
colleen condoleezza connie constance consuelo cora cordelia corinne courtney cressida cristina crystal
cynthia daisy dalia damaris danielle daphne darlene dawn deb debbie deborah debra deirdre delia denise
desiree diana diane dianne dilma dina dolores donna dora doreen doris dorothea dorothy dunja ebba edith edna
eileen ekaterina elaine eleanor elena eleni elif elin elisa elisabeth elisabetta elise eliza elizabeth elke
ella ellen ellie elodie elsa elsie elvira emilia emily emine emma emmeline erica erika erin erna ernestine
esmeralda esperanza estelle esther ethel eunice eva evangeline eve evelyn ewa fabiola faith farah fatima
fatma fay felicia felicity feride fern filippa fiona flavia flora florence florentina fran frances francesca
francine franziska freda freya frida friederike gabriela gabriele gabriella gabrielle gail gayle gemma
genevieve georgia georgina geraldine gerda gertrude ghislaine gilda gillian gina ginger giorgia giovanna
gisele giulia gladys glenda gloria golda grace grazia greer greta gretchen gro guadalupe gudrun gwen
gwendolyn hadley halina hana hanna hannah harriet hazel heather hedda heidi heike helen helena helene helga
henrietta hilary hilda hildegard hillary holly honor hope huma ida ilana ilse imelda imogen ines inga inge
ingrid ioana irene irina iris irma isabel isabella isabelle isadora isla ivana ivanka ivy izabela jacinda
jackie jacqueline jada jadwiga jana jane janelle janet janice janine jasmin jasmine jean-marie jeanette
jeanne jeannie jelena jen jenna jennie jennifer jenny jessica jill jo joan joana joanna joanne jocelyn jodi
jody jolanta josefina josephine joy joyce juana juanita judith judy julia juliana julianne julie juliet
juliette june justine jutta kaja kamala karen karima karin karina karla karolina katarzyna kate katerina
katharina katharine katherine kathleen kathryn kathy katie katja katrina katya kavita kay kayla kayleigh
keiko kellyanne kendra keri kerstin kimberly kirsi kirsten kirstie kirsty kristen kristi kristin kristina
kyra laila lakshmi lana lara larissa latifa latoya laura lauren laurie lavinia lea leah leanne leena leila
lena leona leonie leonor leticia letizia lidia liesl lila lilian liliana lillian lily linda lindsay ling
lisa liz liza lizzie lois lola lorena loretta lori lorna lorraine lotte louisa louise lourdes lucia lucie
lucille lucinda lucy ludmila luisa lupe lydia lynda lynette lynn lynne mabel madeleine madeline madhuri
madison mae maeve magda magdalena maggie mahnaz maia maire malala malgorzata malia mandy manuela mara
marcela marcia maren margaret margaretha margarita margot marguerite maria mariam marian mariana marianne
marie marielle marilyn marina marine marisa marisol marit marjorie marketa marlene marta martha marthe
martina mary maryam mathilde matilda maud maura maureen mavis maxine maya mechthild meena meera meg megan
meghan mehwish mei melania melanie melinda melissa melody mercedes meredith mette mia michaela michele
michelle mika mildred milena mimi mina mindy mira miranda mireille miriam misty moira molly mona monica
monika monique muriel myra myrna nadezhda nadia nadine nancy naomi nasrin natalia natalie natascha
natasha nathalie neha nellie neve nia niamh nicola nicole nicoletta nigella nikki nina nirmala nkechi nora
noreen norma nuala octavia odette oksana olga olive olivia olympia ophelia oprah orla paige paloma pam
pamela parvati patience patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny
perpetua petra petronella petula philippa phoebe phyllis pilar polly pooja portia priscilla priti priya
priyanka rachael rachel raisa ramona rania raquel rasha raya reba rebecca regina rekha renata renate renee
rhoda rhonda rigoberta rita roberta robyn rochelle roisin romina rosa rosalia rosalie rosalind rosalyn
rosanna rosario rose rosemary rosie roxanne ruby rukmini ruth ruxandra sabina sabine sabrina sadie sakura
sally salma samantha samira sandra sangeeta sanna saoirse sara sarah saskia savannah selena selma serena
shabana shakira shanice sharon sheena sheila shelby shelley shelly sherry sheryl shireen shirley sigrid
simone sinead siobhan siri sirpa sneha sofia solveig sonia sonja sonya sophia sophie soraya stacey stacy
stella stephanie sue sunita susan susana susanna susanne sushma susie suzanne suzy svetlana swati sybil
sylvia sylvie tabitha tamara tammy tania tanja tanya tara tarja tatiana tatyana teresa teri tess tessa
thelma theodora theresa therese thora tiffany tilda tina toni tove tracy trina trine trish trisha trudy
tulsi tuula ulla ulrike uma una ursula usha valentina valeria valerie valerija vanessa vera veronica vesna
vicki vicky victoria viktoria viola violet virginia vivian viviana vivienne waltraud wanda wendy wiebke
wilhelmina wilma winifred xenia ximena yael yasmin yasmine yekaterina ylva yoko yolanda yuki yulia yvette
yvonne zahra zainab zara zdenka zelda zoe zofia zuzana
`;

/** First names that tell a man; names that go both ways are left out. */
export const MALE_NAMES = wordSet(MALE);
/** First names that tell a woman. */
export const FEMALE_NAMES = wordSet(FEMALE);
