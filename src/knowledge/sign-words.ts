/** The words of lights and sounds, in the four languages people write to us in. */

const pairs = <T>(lists: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(
    lists.flatMap(([of, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, of] as const),
    ),
  );

export type Medium = 'sound' | 'light' | 'alarm' | 'voice' | 'app';

/** What makes a sign, by the word that names it. */
export const MEDIA: ReadonlyMap<string, Medium> = pairs([
  [
    'sound',
    `beep beeps beeping beeped bleep bleeps bleeping chirp chirps chirping chirped tone tones note notes
    chime chimes buzz buzzes buzzing buzzed bip bips bipe biper sonne pitido pitidos pita pitan piept
    piepst piepen piepton pieptone piepser piepse ton tone summt summen summton`,
  ],
  [
    'light',
    `flash flashes flashing flashed blink blinks blinking blinked flicker flickers flickering pulse
    pulses pulsing light lights led leds lamp lit icon icons symbol symbole glow glows glowing segment ring blinkt blinken leuchtet
    leuchten licht lampe blitzt clignote clignotent clignotant lumiere voyant lumineux parpadea
    parpadean parpadeo parpadeos destello destellos luz luces`,
  ],
  ['alarm', 'alarm siren alarme sirene alarma sirena'],
  ['voice', 'voice stimme voix voz'],
  ['app', 'notice notification meldung'],
]);

export type Manner = 'flash' | 'steady' | 'off';

export const MANNERS: ReadonlyMap<string, Manner> = pairs([
  [
    'flash',
    `flash flashes flashing flashed blink blinks blinking blinked flicker flickers flickering pulse pulses
    pulsing blinkt blinken blitzt clignote clignotent clignotant parpadea parpadean parpadeo parpadeos
    destello destellos`,
  ],
  [
    'steady',
    'steady solid stays constant permanent constantly dauerhaft fixe fijo fija glows glowing',
  ],
  ['off', 'off aus eteint apagado apagada'],
]);

export const COLOURS: ReadonlyMap<string, string> = pairs([
  ['red', 'red rot rote rotes roter rotem rouge rouges rojo roja rojos rojas'],
  ['green', 'green grun grune grunes gruner vert verte verts vertes verde verdes'],
  ['blue', 'blue blau blaue blaues blauer bleu bleue bleus bleues azul azules'],
  [
    'amber',
    'amber orange yellow gelb gelbe gelbes jaune jaunes amarillo amarilla naranja oranges orangen',
  ],
  ['white', 'white weiss weisse weisses blanc blanche blancs blanco blanca blancos'],
  ['purple', 'purple violet violett lila pink violeta morado'],
]);

/** How many, or how often. */
export const COUNTS: ReadonlyMap<string, number> = pairs([
  [1, 'one once single 1 ein eine einen eins einmal einzelner un une una uno'],
  [2, 'two twice double 2 zwei zweimal doppelt deux dos doble'],
  [3, 'three thrice triple 3 drei dreimal trois tres'],
  [4, 'four 4 vier viermal quatre cuatro'],
  [5, 'five 5 funf funfmal cinq cinco'],
  [6, 'six 6 sechs sechsmal seis'],
  [7, 'seven 7 sieben siebenmal sept siete'],
  [8, 'eight 8 acht achtmal huit ocho'],
  [9, 'nine 9 neun neunmal neuf nueve'],
  [10, 'ten 10 zehn zehnmal dix diez'],
  [11, 'eleven 11 elf onze'],
  [12, 'twelve 12 zwolf douze doce'],
  [15, 'fifteen 15 funfzehn quinze quince'],
  [20, 'twenty 20 zwanzig vingt veinte'],
]);

/** After a number these say that it does not count signs. */
export const UNITS: ReadonlySet<string> = new Set(
  `s sec secs second seconds min mins minute minutes hour hours day days week weeks month months year years
  percent am pm v volt volts sekunden sekunde minuten stunden tage seconde secondes heures jours segundo
  segundos minutos horas dias code codes digit digits wrong locks lock o meter meters floor key keys
  batteries battery buttons button people users doors`.split(/\s+/),
);

export const TIMES: ReadonlySet<string> = new Set('times time x mal fois veces vez'.split(' '));

export type Length = 'long' | 'short';

export const LENGTHS: ReadonlyMap<string, Length> = pairs([
  ['long', 'long longer lang lange langer langes longue longs longues largo larga largos slow'],
  [
    'short',
    'short quick brief kurz kurze kurzer court courte courts corto corta cortos fast rapid',
  ],
]);

/** Parts and pictures of a lock that a sign may be on. */
export const PARTS: ReadonlyMap<string, string> = pairs([
  ['check', 'check checkmark checkmarks tick haken coche'],
  ['cross', 'x cross kreuz croix'],
  ['battery', 'battery batterie bateria'],
  ['padlock', 'padlock'],
  ['ring', 'ring'],
  ['top', 'top upper'],
  ['bottom', 'bottom lower'],
  ['segment', 'segment'],
  ['communication', 'communication antenna'],
  ['programming', 'programming'],
]);

/** Words that say when: what stands for the same moment has one name. */
export const MOMENTS: ReadonlyMap<string, string> = pairs([
  [
    'code',
    'code codes pin type typed typing enter entered entering digits clave tippe eingebe eingabe tape saisis',
  ],
  ['pairing', 'pairing pair paired'],
  [
    'lock',
    'lock locks locked locking close closes closing closed verriegeln abschliessen schliesse verrouille cierro',
  ],
  [
    'unlock',
    'unlock unlocks unlocked unlocking open opens opening opened offnen aufschliesse ouvre abro',
  ],
  ['battery', 'snap insert'],
]);

/** May stand beside a sign in a message that tells of nothing else. */
export const AROUND: ReadonlySet<string> = new Set(
  `a an the my our it its it's is are was what whats does do mean means meaning that this these those there
  i get gets got hear see have has had keeps kept keep gives give makes make made just now then and with
  followed by after before when while on in at of to for from every each time all only always sometimes again
  me us you please hi hello hey can could tell know why how many mark symbol icon sign signal sound sounds light
  shows show showing goes go turns turn comes come lights up front door keypad pad touchpad screen
  outside inside side top bottom lower upper button key low high rising falling row once and a lock
  deadbolt smart model so something did was about code times turned or if any help stop one two mine ours our since silence thing things very quickly marks always somehow please hey what
  yet still even off press pressed keeps everytime
  was bedeutet heisst das der die den dem es ist ich und dann mein meine meinem schloss mal ein eine beim nach wenn tur
  que signifie ca c est le la les un une mon ma serrure puis et quand je fait il elle avec fois
  significa el los mi cerradura luego y cuando hace con veces me una`.split(/\s+/),
);
