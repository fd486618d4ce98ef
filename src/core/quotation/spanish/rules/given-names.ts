import { wordSet } from '../../../text/word-set.ts';

/** Given names of men, in folded small letters. */
export const GIVEN_MALE = wordSet(`
  aaron abel abelardo abraham adan adolfo adrian agustin aitor alan albert alberto aldo alejandro alejo alex alexis alfonso alfredo
  alonso alvaro amadeo amador anibal andres andreu angel anselmo antonio aquiles ariel armando arnulfo arturo augusto aurelio avelino
  baltasar bartolome basilio bautista benicio benito benjamin bernabe bernardo blas borja brayan bruno camilo carlos cayetano cesar cesareo
  ciro claudio clemente cristian cristobal dagoberto damian daniel dario david demetrio diego dimas domingo edgar edgardo edson eduard eduardo efrain efren
  elias eliseo eloy emiliano emilio enric enrique eric ernesto esteban eugenio eusebio evaristo ezequiel fabian fabio facundo faustino
  fausto federico feliciano felipe felix fermin fernando fidel florencio francesc francisco franco froilan gabriel gael gaspar gaston genaro
  gerardo german gerson gil gilberto ginés giovanni gonzalo gregorio guido guillermo gustavo hector heriberto hermenegildo hernan hernando hilario
  hipolito horacio huberto hugo humberto ian ignacio iker inaki inigo isaac isaias isidoro isidro ismael israel ivan jacinto jacobo jaime jair jairo
  javier jeronimo jesus joan joaquin joel john jon jonathan jordi jorge jose josep joseba juan julian julio justo kevin lautaro leandro leobardo leocadio leonardo
  leonel leopoldo lionel lisandro lorenzo lucas luciano lucio luis manuel marc marcelino marcelo marcial marco marcos mariano mario
  martin mateo matias mauricio maximiliano maximo melchor miguel mikel milton misael modesto moises nahuel narciso nelson nestor nicanor
  nicolas norberto octavio oriol oscar osvaldo oswaldo pablo patricio pau pedro pere placido ponciano porfirio prudencio quim rafael ramiro ramon
  raul raymundo reinaldo rene ricardo rigoberto roberto rodolfo rodrigo rogelio rolando roman romulo roque ruben rufino sabino salvador
  samuel santiago santos saul sebastian segundo sergio severino silverio silvestre silvio simon tadeo teodoro teofilo tomas tito ulises
  unai uriel valentin valeriano vicent vicente victor virgilio vladimir walter wilfredo wilmar wilson xabier xavier yamil yeison yesid yerson zacarias
`);
/** Given names of women, in folded small letters. */
export const GIVEN_FEMALE = wordSet(`
  abigail abril ada adela adelaida adriana agueda agustina ainhoa aitana alba alejandra alicia alma almudena altagracia amalia amanda amelia amparo
  ana anabel anahi andrea angela angeles angelica anita antonia antonella araceli aranza ariadna asuncion aurora azucena barbara beatriz begona belen berenice
  bernarda berta bibiana blanca brenda brisa camila candela candelaria caridad carla carlota carme carmen carmina carolina catalina cecilia celia
  celeste chantal clara claudia clemencia concepcion consuelo constanza coral cristina cruz dafne dalia daniela daria dayana debora delfina delia diana
  dolores dolors dominga dora dulce edith eduarda elba elena eleonora elisa elisabet elizabeth eloisa elsa elvira ema emilia emma encarnacion enriqueta
  erika ernestina esmeralda esperanza estefania estela ester esther estrella eugenia eulalia eva evangelina fabiola fatima federica felicitas fernanda
  fidelia flor flora florencia francisca gabriela genoveva georgina gimena giovanna gisela gladys gloria graciela greta griselda guadalupe helena hilda
  herminia hortensia iciar ida idoia ignacia imelda ines ingrid inmaculada irene iris irma isabel isaura isidora itziar ivonne jacinta janet jaqueline jazmin
  jennifer jessica jimena joana joaquina josefa josefina juana judith julia juliana julieta karen karina karla katherine laia lara laura leire leonor leticia lia
  lidia ligia lilia liliana lina lisandra lluisa lorena lorenza lourdes lucero lucia luciana lucila lucrecia luisa luna luz mabel macarena magdalena maite malena manuela
  mar mara marcela margarita mari maria mariana maribel maricela mariela marina marisa marisol maritza marlene marta martha martina matilde mayra maxima
  melisa mercedes mercè micaela milagros mireia miriam mirta mirtha monica montserrat morena nadia nahia narcisa natalia nayeli nelida nelly nerea nidia nieves nilda noelia
  noemi nora norma nuria octavia odalys ofelia olga olivia olimpia pamela paola paloma patricia paula paulina paz perla petrona pilar priscila
  purificacion ramona raquel rebeca refugio regina remedios renata reyes rita roberta rocio romina rosa rosalba rosalia rosario rosaura roxana ruth sabrina salome
  samanta sandra sara sarai selena silvana silvia silvina simona socorro sofia sol soledad sonia sonsoles susana tamara tania tatiana teresa tomasa trinidad
  ursula valentina valeria vanesa vera veronica vicenta victoria vilma violeta virginia viviana wanda ximena xiomara yadira yamila yanina yaneth yesenia yolanda yuliana
  zaida zoraida zulema zulma zoe
`);
