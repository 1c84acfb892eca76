/** Emergency: somebody is ill or hurt, wants to harm themself, or says that help is needed at once. */
import { type Rule, words } from './find-words.ts';
import { ADULT, CHILD, FRAIL, PARENT, PET, SHUT_OUT } from './people-words.ts';

const SOMEBODY = `(i|he|she|they|${CHILD}|${FRAIL}|${PARENT}|${ADULT})`;
const HELP =
  '(911|999|112|000|111|[an] ambulance|[the] police|[the] cops|[the] fire (brigade|department|service)|paramedics?|[the] firefighters|[the] emergency services)';
const REMEDY =
  '(insulin|inhaler|epipen|epi pen|oxygen|ventilator|(heart|blood|my|his|her|their|the) (medication|medicine|meds|pills)|nitro|dialysis|glucose|defibrillator|medication|medicine)';
export const MEDICAL_RULES: readonly Rule[] = [
  {
    all: [
      words(
        '(cant|cannot|not|isnt|stopped|struggling to|struggles to|hard to|unable to|trouble|difficulty|difficulties|barely|hardly|short of|no longer|couldnt|problems?) [_] (breathe|breathing|breath|breathes)',
        '(suffocating|asphyxiat*|suffocate|no air|running out of (air|oxygen))',
        '(unconscious|passed out|collapsed|fainted|fainting|blacked out|knocked out|no pulse|lifeless|unresponsive on)',
        '(heart attack|cardiac arrest|asthma attack|panic attack|heart failure|heart stopped|chest pains?|pain in (my|his|her) chest)',
        '(having|had|has|suffered|suffering|get|think|it is|with|is) a [_] (stroke|seizure|fit|stroke now)',
        '(seizures?|seizing|convuls*|overdos*|anaphyla*|allergic (reaction|shock)|hypothermia|heatstroke|heat stroke|concussion|miscarriage|haemorrhag*|hemorrhag*)',
        `${SOMEBODY} ~3 (choking|drowning|bleeding|dying|electrocuted|suffocating|fitting|turning blue|burned|burnt)`,
        '(bleeding|bleeds) [_] (badly|heavily|a lot|everywhere|out|wont|and|from|profusely|to death|really)',
        '(lots of|so much|covered in|blood) (blood|everywhere)',
        'blood on',
        '(in|into|having|giving) [_] (labor|labour|contractions|birth)',
        '(waters?|her water) (broke|has broken|just broke)',
        '(baby|babies) (is|are) coming',
        `(${FRAIL}|${PARENT}|${CHILD}|he|she|husband|wife|neighbor|someone|brother|sister|i|client|patient|resident|friend|man|woman|person|roommate|partner) ~2 (fell|fallen|falls|tripped|slipped) (down|over|and|in|off|behind|from|inside|out|on|.|,|unconscious|badly)`,
        '(had|has had|having) a [_] (fall|accident|nasty fall)',
        '(broken|broke|breaks) (his|her|my|a|the) (leg|hip|arm|neck|ankle|back|wrist)',
        `(${FRAIL}|${PARENT}|${CHILD}|${ADULT}|he|she|i|lying|laying|lies) [is|am|are] [_] (on|behind) the [_] (floor|ground)`,
        '(hit|banged|cracked|smashed) (his|her|my) head',
        '(badly|seriously|severely|really) (hurt|injured|burned|burnt|wounded)',
        '(electric shock|electrocuted|got shocked)',
        `(${CHILD}|${PET}|he|she|i|who|has|just) [_] (swallowed|ate|eaten|swallows|drank) [_] [a|the|my] [_] (battery|batteries|button|cell|magnet|magnets|pills|bleach|coin|cr2032|tablets|poison)`,
        '(poisoned|poisoning)',
        '(finger|fingers|hand|arm|foot|head|leg|hair) ~2 (stuck|trapped|caught|crushed|jammed) (in|between|inside)',
        '(freezing|freeze|frozen|froze) to death',
        '(cant|no longer|cannot|dont) [_] feel (my|his|her) (hands|fingers|feet|toes|legs|face|arm|left)',
        '(dehydrated|heatstroke|overheating in there|frostbite)',
        `${SOMEBODY} (is|are|am|might be|may be|could be) [_] (dying|going to die)`,
        `(${CHILD}|${FRAIL}|${PARENT}|${ADULT}|he|she|they) [are|is] [_] (cant|couldnt|not|isnt|wont|arent|doesnt) [_] (wake|waking) [up]`,
        '(cant|couldnt|unable to) [_] wake (him|her|them|my)',
        '(he|she|they|mom|dad|baby|wife|husband|i) (am|is|are|got) [_] (hurt|injured|wounded)',
        '(he|she|mom|dad|baby|wife|husband|grandma|grandpa) [is] (not|isnt) [_] (moving|conscious|waking)',
        '. ambulance .',
        `(think|maybe|might|afraid|fear|looks like) _3 (${ADULT}|${PARENT}|${FRAIL}|he|she) ~2 dead`,
        '(been|was|got|is|am|were) (stabbed|shot|attacked|beaten up|raped|hit by a)',
        '(medical|health) emergency',
        `(needs?|needing|get|send|want) ~2 (ambulance|paramedics?|medics?|(medical|urgent medical) (help|attention|care)|[a] doctor [right] now|[to] hospital|rescue)`,
        '(ambulance|paramedics?|medics?|firefighters|fire brigade|rescue) ~4 (cant|couldnt|wait*|outside|unable|on (the|its|their) way|is here|are here|stuck|need*|at the door)',
        '(i|he|she|dad|mom|wife|husband|grandma|grandpa) [_] (diabetic|epileptic) ~6 (low|sugar|hypo|shaking|dizzy|confused)',
        `(took|taken|swallowed|takes) _6 (pills|tablets|overdose|sleeping pills)`,
        'turning blue',
      ),
    ],
    unless: [
      words(
        '(it|lock|keypad|app|phone|bridge|hub|door|motor|wifi|system|firmware|connection|server|screen|bolt|shed|shelf|price) [has|have|just|is|was] [_] (collapsed|passed out|unconscious|fainted|blacked out|seizing|dying|choking|bleeding|suffocating)',
        '(what if|in case) ',
      ),
    ],
  },
  {
    all: [words(REMEDY), words(...SHUT_OUT, 'inside', 'cant reach', 'cant get to', 'locked')],
    within: 14,
    unless: [words('(cabinet|cupboard|drawer|safe|fridge) lock', 'lock for')],
  },
  {
    all: [
      words(
        `(please|pls|someone|somebody|can you|could you|should i|must i|shall i|do i|have to|need to|going to|just|already|i) [_] (call|calling|called|dial|ring|get|send) ${HELP}`,
        `(call|send|get|dial) ${HELP} (.|,|now|please|for|to|immediately|fast|quick*|asap)`,
        `(need|needs) ${HELP}`,
        `${HELP} (now|please|help)`,
      ),
    ],
    unless: [
      words(
        '(report|non emergency|does the|will the|can the|automatically|warranty|claim|last|yesterday)',
      ),
    ],
  },
  {
    all: [
      words(
        '(this|it) is [a|an] [_] [real|genuine|absolute|true|life threatening] emergency',
        '(.|,|an|real|medical|urgent) emergency (.|,|please|help|now|here|at)',
        '(in|immediate|real|grave|serious|mortal) danger',
        '(my|his|her|our|their) (life|lives) (is|are) [at|in]',
        '(life threatening|life or death|life and death|matter of life)',
        '(help|someone) [me|us] [please] (dying|is dying|will die|is going to die)',
        '(will|going to|gonna|might|could|may|about to) die (.|,|in|if|here|without|from|soon|out|please|help)',
        'send [some] help',
        '(sos|mayday) (.|,|help|please|emergency|trapped|locked)',
        '(scream*|crying|cries|yell*|call*|shout*) for help',
        '(someone|somebody|neighbor|he|she|woman|man|girl|boy) [is] [_] screaming',
        '(please|pls) save (me|us|him|her|my)',
      ),
    ],
    unless: [
      words(
        '(battery|batteries|lock|keypad|phone|phones|mobile|warranty|bolt|motor|app|remote|fob) ~4 die',
      ),
    ],
  },
];

export const SELF_HARM_RULES: readonly Rule[] = [
  {
    all: [
      words(
        '(want|wants|wanted|going|wish|ready|decided|plan|planning|rather|thinking|try|trying|tried|prefer|about) [_] (to|of|about|i could|i can|i would) [just] (die|dying|kill (myself|himself|herself|themself|themselves)|hurt (myself|himself|herself)|harm (myself|himself|herself)|end (it|my life|his life|her life|everything|it all)|suicide|ending (it|my life|her life|his life|it all)|killing (myself|himself|herself)|hurting (myself|himself|herself)|jump off|cut myself|disappear forever|not (be|wake) (here|alive|up))',
        '(kill|killing|hurt|hurting|harm|harming|hang|hanging|unalive|cutting|shoot) (myself|himself|herself|themself|themselves)',
        '(hung|hanged) (himself|herself|myself)',
        '(cut|cutting|slit|slitting|slash*) (my|his|her) (wrists?|arms?|throat)',
        '(if|whether) i (live|am alive) or (die|dead)',
        '(dont|cant|no longer) [_] see [_] (reason|point|sense|way) [_2] (go on|going on|keep going|living|live|continue|carry on)',
        'disappear for (good|ever)',
        '(want|wants|going|about|ready) to jump (.|,|off|from|out)',
        '(cut|cuts) (herself|himself|themselves)',
        'leave this world',
        'life has no (sense|meaning|point|value|purpose)',
        'kms',
        '(suicide|suicidal|selfharm|self harm|self harming)',
        '(dont|doesnt|do not|no longer|didnt) [really|even] want* [to] (live|be alive|exist|be here anymore|wake up|go on living|continue living|be on this)',
        '(dont|cant|no longer) [_] (live|go on|carry on|keep going|keep living) (anymore|any more|any longer|like this|living|.|,)',
        '(wish|wished) i (was|were) (dead|never born|not alive)',
        '(no|nothing) [_] (reason|point|left) [_] (to|in|for) [_] (live|living|life|going on|go on|live for)',
        'nothing (left|more) to live for',
        '(better off|happier) (without me|dead|if i (was|were) (dead|gone))',
        '(nobody|no one) (would|will) (miss|notice|care) [if] [i|me] [was|were|am|die|died]',
        '(end|ending|ended|take|taking|took) (my|his|her|their) [own] life',
        '(end|ending) it all',
        '(going|want|about|gonna) [to] (jump|hang) (off|from|myself|in front)',
        '(point|sense|use) (of|in) (living|being alive|going on)',
        '(he|she|herself in|himself in|son|daughter|friend|teenager|roommate|wife|husband) [and] [is] (says|said|saying|writes|wrote) [_] (goodbye|farewell)',
        '(want|need|wish) (it|this|everything|the pain) [all] to (be over|stop|end)',
        '(no|cant see [a|any]) way (forward|out of this|out of life|on)',
        'life (is not|isnt|not) worth',
        '(life|everything) (is|feels) (meaningless|pointless|hopeless|unbearable)',
        '(hate|tired of|sick of|done with|fed up with|exhausted from) (being alive|living|life|existing|my life)',
        '(how|ways?) to (die|tie a noose|not wake up|end it|kill myself|overdose)',
        '(sleep|vanish|disappear|gone) forever',
        '(goodbye|suicide|farewell) (letter|letters|note|notes)',
        '(nothing|no one|nobody) [_] left (for me|to live|in this)',
        '(world|everyone|everybody|they|family|kids) _3 better [off] without me',
        'death is _4',
        '(cant|dont want to) (take|face|live|survive|do) (another|one more) day',
        '(pills|alcohol) (and|with) (pills|alcohol)',
        'i (will|am going to|want to|might|could) [_] (kill|murder|shoot|stab|hurt) (someone|him|her|them|people|everyone|my (wife|husband|kids|family|neighbor|landlord|boss|ex))',
        '(tired|sick) of (living|life|being alive)',
        '(goodbye|farewell) (world|forever|everyone|cruel)',
        'say (my|a) (last|final) goodbye*',
        'i (cant|dont want to) (do this|take it|take this) anymore i (want|will|am)',
      ),
    ],
    unless: [words('(bot|lock|app|process|task|thread|service|yourself)')],
  },
];
