/** Emergency, told by what is seen or heard of other people, and by those whom somebody or something keeps in. */
import { type Rule, words } from './find-words.ts';
import { ROOM, STRANGER } from './people-words.ts';
import { CANT, THE } from './shut-in-words.ts';

const TALKER = `(${STRANGER}|he|she|they|people|kids|teenagers|guys|men|man|person|nobody (of us|i know|we know))`;
const ALONE =
  '(home alone|alone|by myself|on my own|hiding|scared|terrified|live alone|asleep|upstairs)';
const NOW =
  '(right now|now|currently|at this (moment|very second)|right this (second|minute|moment)|as i (write|type|speak)|help|again and again|over and over|(1|2|3|4|5) (am|a m)|1am|2am|3am|4am|5am|middle of the night|at night)';
const MENDING = words(
  '(installer|locksmith|technician|handyman|contractor|fitter|carpenter|electrician|plumber|landlord|husband|wife|dad|friend) [_2] (is|was|are|were|has|will)',
  '(installing|fitting|replacing|repair*|instructions|template|manual|video|support|guide)',
  '(yesterday|last (night|week|time)|once|sometimes|log|history)',
  'did (he|she|they) [_] (get in|enter|manage)',
  '(for|to) (test|see|show)',
);

/** Somebody is at the door or already inside. */
const prowls: readonly Rule[] = [
  {
    all: [
      words(
        `${TALKER} ~4 (trying|turning|moving|shaking|rattl*|jiggl*|twisting|pulling|pushing|fiddl*|messing|punching|typing|entering|guessing|tapping|hammer*|kick*|picking|drilling|forcing|smash*|punch*|prying|tampering|scratch*) _3 (handle|knob|doorknob|door|lock|bolt|keypad|codes?|window|numbers|pins)`,
        '(handle|knob|doorknob|door handle) (keeps|is|just|has) [_] (moving|turning|turned|moved|rattl*|jiggl*|going up and down)',
        '(my|the|our) (door|window|lock|handle) is being [_]',
        '(tools?|crowbar|hammer|bolt cutters?|drill|bat|axe) (at|by|on|outside) [my|the|our] [_] (door|lock|window|back door)',
        `(${STRANGER}|he|people|guys|men|two men|three men) ~4 (with|has|have|holding|carrying) [a|some] (tools?|crowbar|hammer|bolt cutters?|drill|bat|axe|knife)`,
        'code after code',
        '(get|come|break|smash) through [my|the|our] [_] (door|window)',
        `${TALKER} ~3 (pressing|crouching|kneeling|lurking|peeking|peering|leaning|poking|fumbling|sneaking|scratching|filming|waiting|hiding|loitering|standing) _4 (door|keypad|lock|window|handle|house|porch)`,
        '(scratching|clicking|scraping|rattling|drilling|tapping|knocking|noises?) (at|on|from|in|by) [the|my] [_] (lock|door|keypad|window|handle)',
        `(keypad|lock) [_2] (beeping|beeps) _3 wrong code`,
        '(punched|kicked|smashed|beaten) a hole (in|through)',
      ),
      words(
        NOW,
        ALONE,
        'from outside',
        '(a|some|this|strange|unknown) (man|men|guy|guys|person|dude|woman) _8 (keypad|lock|handle|buttons|codes?)',
        '(cam|camera|doorbell) [_] (shows|sees|picked|caught)',
        'it is (1|2|3|4|5) (at night|in the morning|am)',
        '(with the kids|scared|afraid|wont stop)',
        'outside with',
        '(not expecting|didnt order|dont know (him|them|who)|no one should|nobody should|nobody of us|none of us|i think he|wont (go|stop)|not stopping|still going|outside my|is back|at the back|back door|going)',
      ),
    ],
    within: 14,
    unless: [MENDING, words('(code|handle|lock) [_2] (doesnt work|not working|fails)', 'delivery')],
  },
  {
    all: [
      words(
        '[the|my] (bolt|lock|door) (just|is|keeps|has) [_] (moved|moving|unlocked|unlocking|opened|opening|unlock|open) [_]',
        '(door|lock) [_2] (just|suddenly) [_] (opened|unlocked)',
        '(lock|app|it) says [_4] (unlocked|open|opened|just opened)',
        '(door is|is) (open|unlocked|ajar|wide open) and',
        'came home',
      ),
      words(
        '(home alone|i am alone|im alone|upstairs alone|alone upstairs|(someone|person|somebody|man|people) [_] (outside|on the stairs|downstairs|inside|in there)|(hear|heard) [_] (someone|steps|footsteps|noises?|voices|movement|something)|wasnt me|not me [.] i am)',
      ),
    ],
    within: 12,
    unless: [MENDING],
  },
  {
    all: [
      words(
        `(hear|hearing|heard) [_2] (someone|steps|footsteps|voices|a man|noises|movement|whispering|glass) [_3] (downstairs|upstairs|stairs|inside|hall|hallway|kitchen|in the|in my|lock)`,
        '(there are|are) (voices|footsteps|people|noises) (downstairs|upstairs|in (the|my) [_])',
        `(in|inside|hiding|under) ${THE} (wardrobe|closet|bed|bathroom) [_2] (whispering|hiding|voices|afraid|scared|downstairs)`,
        `(camera|cam|doorbell|motion [_]) (shows|sees|caught|picked up|has) [me] [_] [_] (stranger|person|someone|man|intruder|somebody|people) [_3] (in|inside|my|hallway|${ROOM})`,
        `(man|men|guy|woman|person|people|someone|stranger) [i|we] [dont] [know] just (walked|came|got|climbed|broke) (in|inside|through)`,
        'followed me [home] and [_3] (outside|standing|here|waiting|at the door|still there)',
        '(he|she|they) is (in|inside) , (oh|omg|help|please)',
        '(he|she|they) is (in|inside) (oh|omg|help|please)',
        '(he|they) is [back|here] [and] [_] [_] (smashing|kicking|breaking|punching|climbing|ramming) [_] [_] [_]',
        '(dragging|hurting|choking|beating|strangling|hitting) (her|him|them|me|us|the (kids|children|dog|baby)|my _1)',
        `(burn|blow|torch|set) [_] (house|flat|place|home|apartment|car) [_] (down|up|on fire|with)`,
        `(drunk|angry|violent|furious|raging) and [_4] (get|come|break|coming|kicking|banging) (in|into|at) [_]`,
        '(he|she|they|someone|man|guy|ex|husband|boyfriend|neighbor) _2 (wont|doesnt) stop (pounding|banging|kicking|hammering|knocking|shouting|screaming|ringing) _6',
        `(he|she|they|father|ex|husband|boyfriend) _3 (outside|at the door) _4 (break|kick|smash|force|beat) (it|the door|in|down|him|me|us)`,
        '(kicked|smashed|broke|broken|forced|bashed) [_] (my|the|our) [_] (door|window|lock) (in|open|down)',
        'someone is in (the|my|our) (garage|shed|house|yard|cellar|basement|attic)',
        `coming up the stairs`,
        '(door|lock) [_2] (drunk|stranger|unknown) (guy|man|person)',
        `(trying|tries) every code`,
      ),
    ],
    unless: [MENDING, words('(test|demo|warranty|can he|doll)', 'hitting (me|us) with')],
  },
  {
    all: [
      words(
        '(not|isnt|never) allowed (out|to leave|outside|to go out)',
        '(lock|locks|locked|locking) (me|us) in (every|each|at|all|when|whenever|and|for|my|the|.|,)',
        '(keeps?|keeping|kept) me locked',
        '(took|takes|taken|has|hid) [all] (my|the) [_3] (passport|phone|keys?) [_6] (leave|out|allowed|locked|lock)',
        '(give|tell|let) me the code to (get out|leave|go out)',
        '(cant|couldnt) leave (because|unless|without) (he|she|they)',
        'if i leave [_4] (kill|hurt|find)',
      ),
    ],
    unless: [words('(bank|website|account|auto lock|settings) ')],
  },
];

/** Somebody cannot get out, whatever words they have for it. */
const cannotLeave: readonly Rule[] = [
  {
    all: [
      words(
        '(i|we) (need|have to|want|must|got to) [to] [get] out (of (this|the|my|here) [_]|.|,|?|now|please|and the)',
        '(get|got|been|am|is|are|was) [_] (myself|himself|herself|ourselves) (shut|locked|stuck) in',
        '(locked|shut) (me|us) (in|inside) (my|our|the|a|this|here) [_]',
        'no way (to|of) (open|opening|get|getting) [it|this] [out|from] [in here|inside|here]',
        `(wont|doesnt|not|isnt) _2 (release|open|unlock|budge|move|react) (from|on) (our|my|this|the inside) [side]`,
        '(no handle|no knob|nothing) on (this side|my side|our side|the inside)',
        '(no handle|no knob|no button) (down here|in here|here|inside)',
        'everyone [else] (has left|is gone|went home)',
        '(let|get) me out of (the|this|my|here) [_]',
        '(inside|inner) (knob|handle) [just] (came off|fell off|flops|broke|snapped|spins)',
        '(knob|handle) [_2] came off in my hand and i am (in|inside)',
        '(no one|nobody|none) [_2] (hears|hear|lets|let|comes|can hear) (me|us)',
        '(nobody|no one) (around|here|else here)',
        'banging on [the|this] door for',
        'both (doors|locks) [_] (refuse|reject|dont|wont)',
        '(windows|window) (have|has|with|are|is) (bars|barred|locked|sealed)',
        'only (door|way) [out|and] [_2] (stuck|jammed|wont|dead)',
        'no (back|other|second) (door|exit|way out)',
        `(${CANT}|cant) (exit|leave) (.|my|our|the|this)`,
        'actually cant get out',
        '(stuck|trapped|shut) in (the|this|my|our|a) [_2] (room|store|stairwell|corridor|garage|basement|cellar|shed|hallway|lobby|lift|elevator)',
        '(we are|we were|i am|were) stuck (.|,|help|please)',
        '(i am|im|we are|are) inside [_] [_] it wont (budge|open|move|release|unlock)',
        `open [_2] from inside when [_5] get out`,
        'have to get out',
        'i am inside and it wont',
        `am inside [_4] (wont|doesnt) (budge|open|move)`,
      ),
      words(
        '(door|doors|lock|bolt|knob|handle|button|badge|stuck|jammed|thumbturn|spins|keypad|code|room|locked|shut|flat|house|exit|office|refuse)',
      ),
    ],
    within: 20,
    unless: [
      words(
        '(contract|loop|mode|app|menu|account|batter*|screw|subscription|settings|setup|group)',
        'out of (warranty|sync|the box|range|battery)',
        '(what if|in case|would)',
        '(leave|left) [the|my] [_] (house|home|door) (unlocked|open)',
        'cant leave (a|the|my) (review|comment|message|home mode)',
      ),
    ],
  },
];

export const PEOPLE_SIGNS_RULES: readonly Rule[] = [...prowls, ...cannotLeave];
