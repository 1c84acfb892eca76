/** Emergency: somebody is breaking in or is inside, or violence is happening or about to. */
import { type Rule, words } from './find-words.ts';
import { ROOM, STRANGER } from './people-words.ts';

const HOME = `(my|the|our|his|her|this|moms|neighbors|grandmas|someones) [_] ${ROOM}`;
const DOOR =
  '(my|the|our|her|his|a|this) [_] (door|doors|window|windows|lock|gate|entrance|keypad|handle)';
const PERSON =
  '(he|she|they|someone|[a|the|some|this|my] [_] (man|guy|woman|dude|ex|husband|wife|boyfriend|girlfriend|partner|father|dad|mom|mother|son|brother|roommate|flatmate|neighbor|uncle|stepdad|stepfather|tenant|stranger|intruder|stalker))';
const EX =
  '([my] (ex|exes|exs|stalker|abuser|violent _1|ex (husband|wife|boyfriend|girlfriend|partner)))';

const past = words('(is|are) (on (holiday|vacation)|away)', '(code|codes) (yesterday|last)');
const asked = words(
  '(how (do|can|would|could|to)|is it possible|help me) [_] break in*',
  'i [_] [_] (want|need|trying|going) to break',
  'i (am|was) [_] (break*|trying to break)',
  'who can (open|let)',
  '(lock|bolt|it|alarm|app) [_] (thinks|believes)',
  '(false alarm|app says|notification says) [_] [that]',
);

export const INTRUDER_RULES: readonly Rule[] = [
  {
    all: [
      words(
        `(${STRANGER}|he|she|they|people|kids|teenagers) ~4 (breaking|breaks|broke|break) (in|into|down|my|the|our|through)`,
        '(being|getting|is being|are being) (broken into|burgled|robbed|burglarized|attacked)',
        '(break in|burglary|robbery|home invasion) [is|happening|going|in] [_] (now|right now|on|progress|happening)',
        `(${STRANGER}|he|they|people) ~4 (try|trying|tries|attempt*|about|wants) to [_] (break|force|get|come|enter|open|unlock|kick|pry|pick|climb|smash|hack)`,
        `${STRANGER} ~3 (kick*|forc*|smash*|rattl*|pry*|bang*|pound*|picking|drilling|shaking|ramming|jiggl*|climb*|hammer*|fiddl*|trying|messing|turning|twisting|unlocking|opening|tampering|scratch*|tampers) _2 ${DOOR}`,
        '(door|doors|window|lock) (is|are) being [_] (kicked|forced|broken|smashed|drilled|rammed|picked|attacked|opened)',
        `${STRANGER} ~3 (kick*|forc*|smash*|ramming) [in|down|open|through]`,
        `${STRANGER} ~4 (is|are) [_] (in|inside|at|outside|entering) (${HOME}|here|now|with me|with us)`,
        `${STRANGER} ~2 (in|inside|entered|entering) ${HOME}`,
        `${STRANGER} ~2 (is|are) [_] (inside|downstairs|upstairs|in here)`,
        `${STRANGER} (inside|downstairs|upstairs|in here) [right|now|please|.|,]`,
        `there (is|are) [_2] (people|men|persons?|guys) [_] (in|inside) ${HOME}`,
        `there is ${STRANGER} ~3 (inside|downstairs|upstairs|in here|in my|in our|in the (house|flat|apartment|hallway|kitchen|room|garden))`,
        `(hear|heard|hearing) _2 (footsteps|${STRANGER}|noises|steps|voices|glass) _3 (inside|downstairs|upstairs|in (my|the|our)|breaking|break)`,
        `${STRANGER} ~3 (trying|entering|punching in|typing|guessing) [_] (codes|my code|the code|pins|different codes|random codes|wrong codes|combinations)`,
        `(hear|see|seeing|watching) (him|them|someone|her|people|somebody) [_] (trying|turning|forcing|breaking|kicking|climbing|moving|downstairs|coming|fiddling|rattling|at (my|the))`,
        '(they|he|she|someone|men|people) (have|has|just|are) [_] (broken|smashed|kicked|forced|broke|breaking) (the|my|our|a) [_] (window|door|lock|glass) _3 (and|now|coming|entering|in)',
        `${STRANGER} _8 (walking|moving|sneaking|creeping|hiding|standing|sitting|sleeping) [around|about] (inside|downstairs|upstairs|in (my|the|our))`,
        `${STRANGER} ~4 (wont|refuses to) (leave|go away)`,
        '(hiding|hide|hid) (in|under|behind) [the|a|my] [_] (bathroom|closet|bed|bedroom|wardrobe|room|cupboard)',
        '(intruders?|burglars?|prowlers?|home invaders?) [.|,|?|help|now|inside|in]',
        '(intruders?|burglars?|robbers?) (is|are) [_]',
      ),
    ],
    unless: [past, asked],
  },
  {
    all: [
      words(`${STRANGER} _6 (at|outside) (my|the|our) [_] (door|window|house|flat|apartment|room)`),
      words(
        '(followed|mask|masks|masked|scared|afraid|terrified|banging|refuses|wont leave|armed|creepy|drunk|shouting|yelling|threat*|help)',
      ),
    ],
    within: 14,
    unless: [past, asked],
  },
  {
    all: [
      words(
        `${EX} ~3 (kicked|smashed|forced|broke|at (my|the|our)|outside|banging|pounding|kicking|knocking|shouting|yelling|ringing|breaking|forcing|trying|here|coming|in (my|the))`,
        '(husband|wife|boyfriend|girlfriend|partner|dad|father|brother|son) ~3 (banging|pounding|kicking|breaking|smashing|forcing|punching|screaming|hammering) _3 (door|window|in|down|at me|me)',
      ),
      words(
        '(now|right now|banging|pounding|kicking|breaking|forcing|shouting|yelling|help|scared|coming in|hes coming|wont leave|threat*|door|window|outside|afraid|here|knife|tonight)',
      ),
    ],
    within: 14,
    unless: [
      words(
        '(cant|couldnt|doesnt|wont) (get in|open|work)',
        '(was|were|yesterday|last|once|when|if|sometimes|every)',
      ),
    ],
  },
  {
    all: [
      words(
        `${EX} ~1 (is|just|broke|got) [_] (in|inside|into|entered) (my|the|our|here) [_] [${ROOM}]`,
      ),
    ],
    unless: [words('(app|account|group|list|system|log|settings|yesterday|was|last)')],
  },
  {
    all: [
      words(
        '(he|she) is (here|coming in|coming up|outside [my|the]|at (my|the) door|banging|pounding|breaking|in the house|inside)',
      ),
      words(
        '(now|banging|pounding|kicking|forcing|shouting|yelling|screaming|help|scared|afraid|terrified|coming in|wont leave|threat*|knife|drunk|violent|angry|please)',
      ),
    ],
    within: 14,
    unless: [words('(cant|couldnt|doesnt|wont) (get in|open|work)')],
  },
  {
    all: [
      words(
        `${PERSON} _6 (has|have|had|got|with|holding|pulled|waving|pointing|carrying) [_] (a|the|his|her) [_] (gun|knife|weapon|machete|pistol|rifle|axe|bat|hammer|crowbar|sword)`,
        '(hands?|arm|belt|rope|fingers) (round|around|on|at) (my|her|his) (neck|throat)',
        '(he|she|they) (is|are) coming (up the stairs|upstairs|for me|for us|after me|at me)',
        '(choked|strangled|stabbed|hit|beat|attacked|punched|raped) (me|us|her|him) [and|,|.] [and|he|she|they] (is|are) [still|now] (outside|here|in|at|inside|there|still|behind|banging)',
        '(gun|knife|axe|weapon) (at|to) (me|my|us|her|him|his)',
        `${PERSON} [is|are|was|just|keeps|has|will|started|been] [_] (attacking|attacked|attacks|beating|beats|hitting|strangling|choking|stabbing|stabbed|punching|kicking|raping|hurting|assaulting|shooting|strangled) [_] (me|us|her|him|my|them|someone|people|mom|(his|her|their|the) (wife|husband|girlfriend|boyfriend|kids?|children|child|son|daughter|mother|mom|dog|baby))`,
        '(being|getting|am being|is being) (attacked|beaten|assaulted|raped|stabbed|strangled|threatened|held (hostage|captive|prisoner|down|against))',
        `(going to|wants to|trying to|try to|tries to|threaten* to|about to|said (he|she|they) will|says (he|she|they) will|will|gonna|threats to|coming to) [_] (kill|murder|stab|shoot|hurt|strangle) (me|us|her|him|them|my (kids|family|mom|son|daughter|sister|children|dog))`,
        `threaten* [_] [to|me|us] [_] [with] [_] (kill|gun|knife|weapon|death)`,
        '(tried|tries) to (kill|strangle|stab|choke) (me|us|her|him)',
        '(hostage|kidnapped|held captive|held prisoner|kidnapping)',
        `(holding|keeping|keeps|locked|locks|held|locking) (me|us|her|him) (in|inside|prisoner|here|against|captive|hostage)`,
        `being held [_3] (against|here|in (this|a|his|the))`,
        `${PERSON} _1 (wont|doesnt|isnt|refuses to|not) [_] (let|letting) (me|us|her|him) (leave|go|out)`,
        '(fear|scared|afraid) for (my|our|her|his) (life|lives)',
        '(shots (fired|are|outside)|heard [_] shots|gunshots?|gunfire|active shooter)',
      ),
    ],
  },
];
