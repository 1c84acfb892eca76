/** Emergency, told by what is seen, smelt or felt, and not named: a lock that fizzes, blue lips. */

import { notNow } from './emergency-hazard-rules.ts';
import { type Rule, words } from './find-words.ts';
import { ADULT, CHILD, FRAIL, PARENT, SHUT_OUT } from './people-words.ts';

const DEVICE =
  '(lock|deadbolt|keypad|battery|batteries|cells?|pack|charger|wires?|cables?|motor|panel|unit|box|casing|cover|module|thing|device|it|plastic|adapter|power bank)';
const BODY = `(he|she|they|i|${CHILD}|${FRAIL}|${PARENT}|${ADULT})`;
/** The lock or something near it burns, melts, hisses or gives off what makes people ill. */
const smoulders: readonly Rule[] = [
  {
    all: [
      words(
        '(too hot to touch|red hot|really hot|very hot|burning hot|so hot|scorching|boiling hot|getting hot|hotter and hotter|glow*|melt*|smoulder*|smolder*|fizz*|hiss*|crackl*|sizzl*|swell*|swollen|bulg*|bloat*|puff* up|popp*|pop|blister*|char|charr*|scorch*|singe*|steam*|buzz*|oozing|(hot|burnt|burned|funny|weird|strange|odd|chemical|nasty|acrid|sharp|fishy) [_] (smell*|stench|odou?r)|a smell|stinks)',
      ),
      words(
        '(hiss*|fizz*|crackl*|sizzl*|smell*|stinks?|reek*|stench|hot|heat|glow*|melt*|burn*|smok*|spark*|flash*|leak*|fum*|goo|steam*|brown|black|scorch*|char*)',
      ),
      words(DEVICE),
    ],
    within: 10,
    before: [notNow],
    unless: [
      words(
        '(when|while|as|if|each time|every time) [the|it|i|we] [_] (motor|bolt|turns|locks|unlocks|moves|opens|press*)',
        '(weather|summer|sun|sunny|lubricant|spray*|wd40|speaker|new|adhesive|glue|paint|water|shower|kettle|tea|coffee|pop up|popup|pops up|notification*|after charging|when charging|a bit|slightly|little|normal|hot swap*|hotspot|hot spot|glows? (blue|green|red|white|orange|amber))',
      ),
    ],
  },
  {
    all: [
      words(
        '(plastic|wires?|keypad|lock|battery|cover|casing|charger|insulation) [is|are|has] [_] (melting|melted|glowing|smouldering|smoldering|sizzling|crackling|scorched|charring|caught|arcing)',
        '(melting|smouldering|smoldering|glowing) [_3] (plastic|lock|keypad|door|battery|wires?|box)',
        '(melting|dripping) off [the|my] [_] (lock|door|wall|keypad)',
        '(something|it) [is] [_] (smouldering|smoldering|on fire|alight|burning)',
        'charger (has|just) caught',
        'sparks? (when|as|every time|if) (i|we|you) [_] (touch*|connect*|plug*|press*)',
        '(big|blue|lots of) sparks?',
        '(curtains?|sofa|bed|carpet|rug|bin|bush|tree|towel|cloth|coat) [has|have|just] (caught|alight|ablaze|on fire|burning)',
        '(smokealarm|gasalarm) is going',
        '(smokealarm|gasalarm) [_] (going|gone|goes) (mad|crazy|nuts|wild|berserk|off)',
        '(crackling|sizzling|fizzing|arcing) (in|inside|from|behind) [the|my] [_] (lock|keypad|door|battery|cover|box|panel)',
        '(wires?|lock|keypad|battery) [on|in|of|are|is] [_4] (crackl*|arcing|fizz*)',
        '(haze|smog|fog|black cloud) in [the|my] [_] [_]',
        '(orange|red|flickering) (light|glow) [_3] (under|behind|through)',
        '(eyes|throat|lungs) [_] (sting*|burn*|hurt*|water*)',
        '(place|house|flat|building|shed|garage|car|roof|apartment) [is] burning',
        '(cant|couldnt) see [_2] (hallway|corridor|through|anything|hand) ',
        '(co|gas|smoke|fire) alarm [_3] (wont stop|going|doesnt stop|screaming)',
        '(smokealarm|gasalarm) [_2] (wont|doesnt|not) (stop|shut up)',
        '(co|carbon|gas|fire|smoke) thing [is] [_] (screaming|beeping|going|blaring)',
        '(everyone|everybody|we|all of us|i) [_3] (feel|feels|feeling) [_] [_] (sick|dizzy|ill|faint|sleepy|nauseous|drowsy|woozy)',
        '(egg|eggs) smell',
        '(smell|smells|stinks|reeks) [_2] (rotten|bad) egg*',
      ),
    ],
    before: [notNow],
    unless: [
      words('(slightly|tiny|9v|a little|of this (app|lock)|of waiting|display|screen|seasick)'),
    ],
  },
  {
    // What was left on in a place that shut itself.
    all: [
      words(
        '(chips|chip pan|frying pan|deep fat fryer|eggs?|pasta|bacon|meat|milk|saucepan|fondue|fire|fireplace|log burner|wood stove|gas ring|heater|hair straighteners?|straighteners|curling iron|blanket) [is|are] [_3] (on|frying|boiling|burning|lit|cooking|plugged in|simmering) [and|.|,]',
        '(frying|boiling|simmering|roasting|baking) [_2] (inside|away|in there)',
        'grill is on',
        '(soup|stew|dinner|food|pan|pot|kettle|rice|sauce|oil) is [still|on] [still] [on] (the|my) (stove|hob|cooker|fire|ring)',
        'iron [_3] (face down|on the board)',
        '(candles?|incense|lantern) [_2] (lit|burning|going|alight)',
        '(washing machine|dishwasher|toilet|tap|sink|bath|shower|tub) [is|has|are] [_2] (flood*|overflow*|running|leaking|burst)',
        '(kitchen|flat|house|bathroom|hall|ceiling|basement|room) [is] [_] (flooding|flooded|under water|coming down)',
        'water [is|coming] [_3] (rising|through the ceiling|down)',
        'ceiling [is] [_] (coming|collaps*|falling|caving)',
      ),
      words(
        ...SHUT_OUT,
        '(door|it) [has|just] [_] (locked|shut|slammed|closed)',
        `(locked|shut) (me|us|myself) out`,
        '(no|without) [a|the|my] key*',
        '(me|i) [am] in the (stairwell|corridor|hallway|street|garden|yard)',
        'locked me out',
        'in bed',
        '(with|and) (us|me|gran|grandma|nan) [_] (inside|in)',
      ),
    ],
    within: 24,
    before: [notNow],
  },
  {
    all: [
      words(
        '(earthquake|tornado|hurricane|landslide|avalanche|tsunami|tree fell|roof (collapsed|fell|caved)|wall (collapsed|fell)|collapsed ceiling|water [is] rising|flash flood|flood water*)',
      ),
      words('(inside|trapped|door|jammed|stuck|basement|cellar|us|out)'),
    ],
    within: 14,
    unless: [
      words('(does|insurance|certified|tested|resistant|zone|notification*|emails?|after the)'),
    ],
  },
];

/** The body gives the sign. */
const ails: readonly Rule[] = [
  {
    all: [
      words(
        `(lips?|face|skin|fingers) [is|are|has|have|went|gone|turning] [_] (blue|grey|gray|white|purple)`,
        `(he|she|baby|kid|child|they) (is|has gone|went|has turned|turned|gone) [_] (blue|grey|gray|purple|limp|white as|ashen)`,
        '(throat|tongue|face|lips) [is|are] [_] (closing|swelling|swollen|tight|closed)',
        '(swelling|swell) up',
        '(wheezing|gasping|choking|panting for air|fighting for (air|breath))',
        '(tight|tightness|pressure|crushing|squeezing) [_3] chest',
        'chest [_2] (tight|tightness|hurts|pressure|pain)',
        `${BODY} _2 (slurring|slurred|not making sense|incoherent|delirious|confused and|drifting|foaming|twitching)`,
        `${BODY} ~3 [,|and] (wont|doesnt|cant|not|isnt) [_] (wake|waking|come round|come to|respond)`,
        '(cold|limp|grey) and [he|she|it] (wont|not|doesnt|isnt)',
        `(hit|banged|cracked|bumped|split) [his|her|my|their] (head|skull)`,
        '(blood|bleeding) (under|through|behind|from under|all over|on the) [the|my]',
        `(put|puts|has|have|stuck|sucking|licked|swallow*|ate|chew*|got) _6 (battery|batteries|coin cells?|button cells?|cells?|magnet|magnets) [_2] (in|into|up|and|his|her|the) [his|her|their] (mouth|nose|throat|ear)`,
        `(licked|drank|sucked|chewed|swallowed) ~4 (battery|acid|cell|cells)`,
        '(contractions|labor|labour) [_4] (minutes|apart|started|now|coming)',
        '(waters?|water) (broke|just broke|has broken)',
        `(she|he) (took|has taken|swallowed|drank) (something|pills|tablets|bleach|everything|a lot)`,
        '(come over|feel|feeling|went|got|am) [_2] (dizzy|faint|weak|lightheaded) [_12] (lock|bolt|door|out|open|move)',
        '(fingers?|hand|arm|thumb|foot|hair|leg) [is|are|got] [_2] (in|between|inside|under) (the|this) [_] (bolt|door|lock|frame|latch|gate) [and] [it] [is] [_] (not letting|wont let|stuck|out|cant|hurts|bleeding|jammed)',
        `(arm|hand|fingers?|foot) (is|are) (caught|stuck|trapped|jammed|pinched)`,
        '(911|9 1 1|999|112) what do',
        '(cant|dont) feel (my|his|her) (toes|fingers|feet|hands|legs|face)',
      ),
    ],
    unless: [
      words(
        '(app|bridge|hub|keypad|screen|led|display|lock|bolt|motor|wifi|fan|update|it) [_] (wont|doesnt|not|isnt|cant) [_] (wake|waking|respond|come)',
        '(wont|doesnt|not) (wake|respond) [up] (the|to|when|after|from)',
        '(led|light|ring|screen|display|bolt|door|wood|frame) [_2] (blue|grey|gray|white|purple|swell*|swollen|slurr*|limp)',
        '(remove|replace|change) the',
        'head (office|phones)',
      ),
      notNow,
    ],
  },
  {
    all: [
      words(
        '(oxygen|ventilator|cpap|dialysis|insulin|epipen|inhaler|spray|meds|medicine|medication|tablets|pills|nebuli?zer|pump|defibrillator|hearing aid|heart pills)',
      ),
      words(
        '(inside|in there|behind (the|that) door|on the [_] (table|counter|shelf)|out here|without (it|my|them|his|her)|wont open|dead lock|dead|cant get (in|to)|stuck outside|locked in|other side)',
      ),
      words(
        '(need|needs|needed|wheez*|breath*|swelling|closing|chest|machine|at (1|2|3|4|5|6|7|8|9|10|11|12)|runs|badly|now|out here|without)',
      ),
    ],
    within: 14,
    unless: [
      words(
        '(cabinet|cupboard|drawer|safe|fridge) lock',
        '(battery|lubricant|silicone|graphite|contact|wd40) spray',
      ),
    ],
  },
  {
    all: [
      words(
        '(paramedics?|ambulance|medics?|firemen|firefighters|fire brigade|rescue (team|crew|service)|crew|first responders?|ambulance crew)',
      ),
      words(
        '(wont|doesnt|cant|isnt) _2 (open|get in|opening)',
        '(patient|needs? [the] code|asking|wants? [the|a] code|other side|locked|cant get|outside|at the door|stuck|now)',
      ),
    ],
    within: 12,
    unless: [
      words(
        '(inspection|drill|audit|training|will|would|can|could|does|do|should|how|if|case|lockbox|knox*|give|add|plan|permanent|every)',
      ),
    ],
  },
];

/** Tired of life, in other words than those. */
const givesUp: readonly Rule[] = [
  {
    all: [
      words(
        '(dont|cant|no longer|do not) [_] see [the|any|a] (point|sense|reason) [_3] (in|of|to) [_] (being|living|going|anything|life|it all|stay*|be|carry*|exist*)',
        '(what is|is there|no) [the|any] (point|sense) [in|of] [_] (living|staying alive|being alive|being here|carrying on|going on|anything anymore)',
        '(staying|stay) alive',
        '(dont|not sure|do not) [_2] want to be (here|around|alive) [_] (tomorrow|anymore|any more|any longer|.)',
        '(end|ending) things (tonight|now|today|here|.)',
        '(rather|want to|wanna|hope i|wish i|never|to) [_] (not|never|dont|wont|didnt) wake [up] [again|tomorrow|.]',
        '(never|not|dont) (wake|waking) up (again|tomorrow|.|,)',
        '(life|living) [is] [_] (not worth|no longer worth|isnt worth|worthless|over for me)',
        'lifes not worth',
        '(i|he|she) (have|has|got|is holding) (a|the) (rope|noose|razor|blade|gun) [_]',
        '(with|has) (a|the) (razor|razor blade|noose|rope)',
        'nothing matters (anymore|any more|now)',
        '(pills|tablets|rope|knife|razor|bottle of pills) [_] (next to|beside|in front of|in my hand|ready)',
        '(want|need|wish|just want) [_] [all] (it|everything|this|the pain) [all] [to] (stop|end|be over) [for good|forever]',
        '(done|finished|over it|through) with (life|living|being alive|everything and)',
        '(posted|texted|messaged|wrote|sent|says|said|left) [me|us] [_3] (goodbye|farewell)',
        '(nobody|no one) will (find|miss) me',
        'sorry for everything',
        '(better|best) if i (was|were|am) (gone|dead|not here)',
      ),
    ],
    unless: [
      words(
        '(bot|app|lock|process|hub|keypad|bridge|screen|display|beep*|notification*|alarm|contract|subscription|phone) [_3] (wake|stop|end|goodbye)',
        '(warranty|money|upgrade|price|stop beeping|the (noise|beep*))',
      ),
    ],
  },
];

export const SIGNS_RULES: readonly Rule[] = [...smoulders, ...ails, ...givesUp];
