import { wordSet } from '../../text/word-set.ts';

/**
 * English words of everyday speech and of the news with their Spanish ones, written down for this program from common
 * knowledge: enough to see that two wordings are one utterance, and no dictionary. `gan-` stands for all words that begin so.
 */
export const ENGLISH_SPANISH = `
nobody: nadie · nothing: nada · everybody: todos todas · everything: todo · always: siempre · never: nunca jamas · today: hoy
tomorrow: manana · yesterday: ayer · now: ahora · here: aqui aca · there: alli ahi alla · before: antes · after: despues
again: nuevamente · more: mas · less: menos · much: mucho mucha · many: muchos muchas · few: pocos pocas · little: poco poca
good: buen- bien · bad: mal malo mala malos malas · better: mejor- · worse: peor- · big: grand- gran · small: pequen- · new: nuev-
old: viej- · young: joven jovenes · long: larg- · short: cort- · high: alt- · low: baj- · first: primer- · last: ultim- · next: proxim-
same: mism- · other: otr- · own: propi- · whole: enter- · full: llen- · empty: vaci- · open: abr- abiert- · close: cerr- cierr- · free: libr-
safe: segur- · dead: muert- · alive: viv- · true: verdad- ciert- · false: fals- · poor: pobre pobres · rich: ric- · sick: enferm-
hard: dur- dificil- · easy: facil- · clean: limpi- · dirty: suci- · dry: sec- · wet: mojad- · cold: fri- · hot: calient- calor · red: roj-
white: blanc- · black: negr- · alone: sol- · together: junt- · enough: bastante suficient- · only: solo solamente · too: demasiad-
one: uno · two: dos · three: tres · four: cuatro · five: cinco · six: seis · seven: siete · eight: ocho · nine: nueve · ten: diez
eleven: once · twelve: doce · twenty: veint- · thirty: treint- · forty: cuarent- · fifty: cincuent- · hundred: cien ciento cientos
thousand: mil miles · million: millon- · half: mitad medi- · percent: porcentaje ciento
day: dia dias · night: noche noches · week: seman- · month: mes meses · year: ano anos · hour: hora horas · minute: minut- · time: tiempo vez
morning: manana · afternoon: tarde tardes · winter: inviern- · summer: veran- · spring: primaver- · autumn: oton- · calendar: calendari-
monday: lunes · tuesday: martes · wednesday: miercoles · thursday: jueves · friday: viernes · saturday: sabado · sunday: domingo
january: enero · february: febrero · march: marzo · april: abril · june: junio · july: julio · august: agosto · september: septiembre
october: octubre · november: noviembre · december: diciembre
man: hombre hombres · woman: mujer mujeres · child: nin- hij- · children: nin- hij- · boy: nin- chic- muchach- · girl: nin- chic- muchach-
people: gente pueblo personas · person: persona personas · friend: amig- · neighbour: vecin- · neighbor: vecin- · mother: madre mama
father: padre papa · son: hijo hijos · daughter: hija hijas · brother: herman- · sister: herman- · wife: esposa mujer · husband: espos- marid-
grandfather: abuel- · grandmother: abuel- · family: famili- · baby: bebe bebes · name: nombr- · life: vida vidas · death: muert-
house: casa casas · home: casa hogar- · door: puert- · window: ventan- · room: cuart- habitacion- · bed: cama camas · table: mesa mesas
chair: sill- · key: llav- · wall: muro muros pared- · roof: tech- · street: calle calles · road: camin- carreter- · bridge: puent- · city: ciudad-
town: puebl- · village: puebl- aldea- · country: pais paises · world: mundo · place: lugar- sitio · land: tierra- · field: camp- · farm: granj- finc-
farmer: agricult- campesin- · tree: arbol- · forest: bosqu- · river: rio rios · sea: mar mares · water: agua aguas · rain: lluv- llov- lluev-
snow: niev- · wind: vient- · fire: fueg- incendi- · sun: sol · moon: luna · stone: piedr- · gold: oro · earth: tierr- · air: aire · light: luz luces
mountain: montan- · lake: lag- · dam: pres- represa- · reservoir: embals- pres- · gate: puert- porton- · well: pozo- · drought: sequi-
harvest: cosech- · flood: inundacion- · ship: barc- buqu- · boat: barc- lanch- · car: coch- carr- aut- · bus: bus buses autobus- camion-
train: tren trenes · plane: avion- · airport: aeropuert- · driver: chofer- conductor- · ticket: bolet- · school: escuel- colegi- · teacher: maestr- profesor-
student: estudiant- alumn- · book: libr- · letter: carta cartas · word: palabr- · paper: papel- · phone: telefon- · picture: imagen- fot-
hospital: hospital- · doctor: medic- doctor- · nurse: enfermer- · food: comid- aliment- · bread: pan panes · milk: leche · meat: carne · fish: pez pesca- peces
dog: perr- · horse: caball- · cow: vac- · bird: pajar- ave aves · head: cabez- · hand: mano manos · eye: ojo ojos · foot: pie pies · heart: corazon-
blood: sangr- · body: cuerp- · mouth: boca · tap: grif- · money: diner- plata · price: preci- · tax: impuest-
debt: deud- · bank: banc- · work: trabaj- · job: emple- trabaj- · worker: trabajador- obrer- · boss: jef- patron- · company: empres- compani-
business: negoci- · market: mercad- · shop: tiend- · factory: fabric- · mine: mina minas · union: sindicat- · strike: huelg- paro
government: gobiern- · president: president- · minister: ministr- · mayor: alcald- intendent- · governor: gobernador- · council: concej- consej-
law: ley leyes · court: tribunal- cort- · judge: juez juez- juec- · lawyer: abogad- · police: polici- · prison: carcel- prision- · crime: crim- delit-
thief: ladron- · murder: asesin- homicid- · victim: victim- · witness: testig- · trial: juici- · treaty: tratad- · agreement: acuerd- · deal: acuerd- trat-
war: guerr- · peace: paz · army: ejercit- · soldier: soldad- · weapon: arma armas · border: fronter- · vote: vot- · election: eleccion- · party: partid-
power: poder- · right: derech- razon · rule: regl- · freedom: libertad- · problem: problem- · question: pregunt- · answer: respuest- respond-
team: equip- · coach: tecnic- entrenador- profe · player: jugador- · game: partid- jueg- · goal: gol goles met- · match: partid- · season: temporad-
fan: hinch- aficion- · club: club clubes · stadium: estadi- canch- · contract: contrat- · talk: habl- conversac- · wedding: bod- casamient- · marriage: matrimoni-
win: gan- · won: gan- · lose: perd- pierd- · lost: perd- pierd- · losing: perd- pierd- · play: jug- jueg- · run: corr- · ran: corr- · walk: camin- · fall: ca- cay- cae · fell: cay- cai-
fallen: caid- · come: ven- vin- vien- · came: vin- ven- lleg- · go: ir va voy vamos van fue fui iremos · went: fue fui fueron · leave: dej- sal- va
left: dej- fue sali- · arrive: lleg- · return: regres- volv- vuelv- · stay: qued- · stop: dej- par- deten- · stopped: dej- par- · begin: empez- empiez- comienz- comenz-
start: empez- empiez- comienz- comenz- · end: termin- fin final- acab- · finish: termin- acab- · give: dar da das doy den demos dio daba deme · gave: dio di dieron daba
take: tom- llev- · took: tom- llev- · get: consegu- obten- · bring: traer tra- · carry: llev- carg- · send: mand- envi- · sent: mand- envi- · pay: pag- · paid: pag-
buy: compr- · bought: compr- · sell: vend- · sold: vend- · spend: gast- · ask: ped- pid- pregunt- · asked: ped- pid- pregunt- · beg: rog- rueg- suplic-
say: decir dic- dij- dig- · said: dijo dije dicho · told: dijo cont- · tell: decir dic- cont- dig- · speak: habl- · spoke: habl- · read: le- lei- · write: escrib-
wrote: escrib- · hear: oi- oy- escuch- · heard: oi- escuch- · listen: escuch- · see: ver ve ven vi vea vemos · saw: vi vio vieron · seen: visto · look: mir-
looked: mir- · watch: mir- vigil- · show: mostr- muestr- ensen- · know: sab- se conoc- · knew: sab- sup- · learn: aprend- enter- · find: encontr- encuentr- enter-
found: encontr- enter- · think: pens- piens- cre- · thought: pens- cre- · believe: cre- · understand: entend- entiend- · remember: record- recuerd- acord-
forget: olvid- · want: quer- quier- quis- · need: necesit- · love: am- quer- · hate: odi- · fear: mied- tem- · hope: esper- · wait: esper- · help: ayud-
try: trat- intent- · make: hac- hag- hiz- · made: hic- hiz- hech- · do: hac- · done: hech- · build: constru- · break: romp- · broke: romp- · cut: cort- · burn: quem-
die: mor- muer- mur- · died: mur- mor- · kill: mat- · live: viv- · eat: com- · ate: com- · drink: beb- tom- · sleep: dorm- duerm- · slept: dorm- · wake: despert-
cry: llor- · laugh: rei- rie- · smile: sonr- · dream: sonar suen- · sing: cant- · dance: bail- · fight: luch- pele- · save: salv- · protect: proteg- · keep: mantien- mantuv- guard- qued-
kept: mantuv- guard- · hold: manten- mantien- sosten- · change: cambi- · grow: crec- · rise: sub- · drop: baj- ca- · deliver: entreg- · promise: promet- · sign: firm- · accept: acept-
reject: rechaz- · deny: neg- nieg- · lie: ment- mient- · steal: rob- · stole: rob- · move: mov- muev- · hide: escond- · search: busc- · seek: busc- · choose: elig- eleg- escog-
turn: gir- vuelt- turn- · touch: toc- · throw: tir- ech- · put: pon- pus- · sit: sent- sient- · stand: par- · use: us- · serve: serv- sirv- · belong: pertenec- · own: tien- propi-
have: tien- ten- tuv- · lack: falt- · mean: signific- · happen: pas- ocurr- · matter: import- · sorry: lament- sient- perdon- disculp- · thanks: gracias · please: favor
god: dios · hell: infiern- · joke: brom- chist- · shame: verguenz- · luck: suert- · mistake: error- equivoc- · fault: culp- · blame: culp- · anger: rabi- enoj- · pain: dolor-
way: maner- form- camin- · thing: cosa cosas · part: parte partes · side: lado lados · kind: tip- clas- · reason: razon- motiv- · step: paso pasos · back: espald- atras
plan: plan planes · truth: verdad- · story: histori- · news: notici- · silence: silenci- · noise: ruid- · voice: voz voces`;

/** Spanish words that tell nothing, folded. */
export const SPANISH_SMALL = wordSet(`
  a al ante como con contra cual cuando de del desde donde e el ella ellas ellos en entre era eran es esa ese eso esos esta estaba estamos estan
  estar este esto estos fue ha haber habia han has hasta hay he hemos la las le les lo los me mi mis muy ni no nos nosotros nuestra nuestro o
  para pero por porque pues que quien se sea ser si sido sin sobre somos son soy su sus tambien tan te tu tus u un una unas uno unos usted
  ustedes y ya yo
`);

/** What turns a Spanish sentence into its opposite, folded. */
export const SPANISH_DENIALS = wordSet('no nunca jamas nadie nada ni ningun ninguna ninguno tampoco sin');
