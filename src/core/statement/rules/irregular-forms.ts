/** English forms that do not begin as their word does, written down from common knowledge: `drive: drove driven`. */
const FORMS = `
be: am is are was were been being · bear: bore borne born · beat: beaten · begin: began begun · bite: bit bitten · blow: blew blown
break: broke broken · bring: brought · build: built · buy: bought · catch: caught · choose: chose chosen · come: came · cut: cuts
deal: dealt · dig: dug · do: does did done · draw: drew drawn · drink: drank drunk · drive: drove driven · eat: ate eaten
fall: fell fallen · feed: fed · feel: felt · fight: fought · find: found · fly: flew flown · forbid: forbade forbidden
forget: forgot forgotten · forgive: forgave forgiven · freeze: froze frozen · get: got gotten · give: gave given · go: went gone
grow: grew grown · hang: hung · have: has had · hear: heard · hide: hid hidden · hold: held · keep: kept · know: knew known
lay: laid · lead: led · leave: left · lend: lent · lose: lost losing · make: made · mean: meant · meet: met · pay: paid
ride: rode ridden · ring: rang rung · rise: rose risen · run: ran · say: said · see: saw seen · seek: sought · sell: sold
send: sent · shake: shook shaken · shine: shone · shoot: shot · show: shown · shrink: shrank shrunk · sing: sang sung
sink: sank sunk · sit: sat · sleep: slept · speak: spoke spoken · spend: spent · stand: stood · steal: stole stolen
stick: stuck · strike: struck · swear: swore sworn · sweep: swept · swim: swam swum · take: took taken · teach: taught
tear: tore torn · tell: told · think: thought · throw: threw thrown · understand: understood · wake: woke woken · wear: wore worn
weep: wept · win: won · write: wrote written · child: children kid kids · man: men · woman: women · foot: feet · tooth: teeth
person: people · life: lives · wife: wives · anybody: anyone · nobody: noone · everybody: everyone · somebody: someone
will: shall · might: may
`;

/** Words by their other forms: `drive` of "drove". */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.split(/[·\n]/).flatMap((row) => {
    const [word = '', forms = ''] = row.split(':').map((part) => part.trim());
    return forms
      .split(' ')
      .filter(Boolean)
      .map((form): [string, string] => [form, word]);
  }),
);
