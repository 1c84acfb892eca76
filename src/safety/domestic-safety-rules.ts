/** Domestic safety: fear of somebody close, their unwanted access, being watched, wishes for secrecy. */
import { type Rule, words } from './find-words.ts';

export const EX =
  '(ex|exs|exes|stalker|stalkers|abuser|abusers|ex (husband|wife|boyfriend|girlfriend|partner|fiance|fiancee|spouse|lover)|(former|previous|last) (husband|wife|boyfriend|girlfriend|partner)|(someone|guy|man|girl|woman|person) i (used to date|dated|was dating|used to live with|left)|(late|estranged) (husband|wife))';
export const CLOSE =
  '((brother|sister|son|daughter|mother|father) in law|husband|husbands|wife|wifes|partner|partners|boyfriend|boyfriends|girlfriend|girlfriends|fiance|spouse|dad|dads|father|fathers|mom|moms|mother|mothers|brother|brothers|sister|sisters|uncle|aunt|cousin|stepdad|stepfather|stepmom|stepmother|son|daughter|mother in law|father in law|in laws|inlaws|family|relative|relatives|parents)';
export const THEY = `(he|she|they|${EX}|${CLOSE})`;
const NAMED = `(${EX}|${CLOSE}|him|her)`;
const OWNER =
  '(owner|account owner|account holder|admin|main user|landlord|him|her|them|anyone|anybody)';
const MY_DOOR =
  '(my|our|the) [_] (door|lock|house|home|flat|apartment|place|room|bedroom|front door)';

/** Speaks as the one who wants in; then the answer is another. */
export const wantsIn = words(
  '(how|where|way) (do|can|could|to|would) [i|we] [_] (get|go|break) [back] (in|into|inside|past)',
  '(i|we|just|to) [_] (want|need|have|wanna|try|trying|got) [to] [get|go|be|come] [back] (in|into|inside)',
  '(let|get) (me|us|myself) [back] (in|into|inside)',
  '(get|getting|break) (in|into|inside|past|around) (her|his|the|their)',
  'get around',
  '(open|unlock|hack|bypass) (her|his|their)',
  '(my|some|get|grab|fetch|need|want) [_] (stuff|things|belongings|clothes|tools)',
  'restraining order (is|was|against me)',
  'get [me] my exs [new] [door] (code|key|pin|password)',
  '(wie komme ich|wie komm ich|comment (entrer|rentrer|ouvrir)|como (entro|entrar|abro|abrir))',
  'order against me',
  'silly',
  '(master|default|bypass) [_] (code|it)',
);

/** Wants to know what somebody else does; then the answer is another, too. */
export const tracks = words(
  `(when|what time|how often|if|whether|where|every time) [_] [does|do|is|are] [my|the] (${EX}|${CLOSE}|he|she) [_] (comes|come|goes|go|leaves|leave|left|gets|home|usually|enters|arrives|returns|is home|is out|sleeps|is asleep|went)`,
  `(track|spy on|monitor|follow|watch|stalk) my (${EX}|${CLOSE})`,
  `(see|read|check|view|get|show me) [my|his|her] (${EX}|${CLOSE}) [_] (log|logs|history|messages|location|movements|activity|entries|entry)`,
  `is my (${EX}|${CLOSE}) [_] (home|out|away|asleep)`,
);

const FEAR =
  '((i am|im) afraid (.|,|and|to|of)|(i am|im|i was|i|feel|feeling|so|really|too|being|get|getting|very|and) (scared|frightened|terrified|petrified)|(scared|frightened|terrified|petrified) of|fear|fears|unsafe|not safe|abusive|abuse|abused|abuses|abusing|violent|violence|threatens|threatened|threatening|threats|stalks|stalking|stalked|stalker|harass|harasses|harassing|harassed|harassment|intimidates|intimidating|scares|dangerous|hits me|hit me|beats me|beat me|hurts me|hurt me|controls me|controlling|control me|terrorises|terrorizes|freak me out|creeps me out|torment*|choked me|pushed me|(keep|keeps|get|gets|make|makes|making|have) me [feel] (scared|afraid|frightened|unsafe|trapped)|punish me|(not|isnt) allowed (near|close to|around|to contact) me|come near me|stay away|leave me alone|screams at me|yells at me|controls (the|my|our|everything|all)|when we (fight|argue))';

const SCARED_OF_THINGS = words(
  '(scared|afraid|frightened|terrified) (to|of|that) [_] (updat*|upgrad*|reset*|break*|brick*|drill*|the (app|update|lock|firmware|reset)|doing|losing|do|press|touch|it (will|breaks|bricks)|install*|void*)',
);

export const DOMESTIC_RULES: readonly Rule[] = [
  {
    all: [
      words(
        FEAR,
        '(afraid|worried) of',
        '(afraid|worried|scared) (he|she|they|my|that (he|she|my))',
      ),
      words(NAMED, '(he|she)'),
    ],
    within: 14,
    unless: [
      SCARED_OF_THINGS,
      words(
        'im afraid my',
        'i am afraid my (husband|wife|partner|son|daughter|dad|mom) [has] (deleted|broke|lost|forgot|dropped)',
      ),
    ],
    never: [wantsIn],
  },
  {
    all: [
      words(
        '(domestic|partner) (violence|abuse)',
        '(is|was|and|very|so) (violent|abusive)',
        '(who|he|she|husband|wife|partner|dad|father|brother|son|boyfriend) (is|was|gets|became|turned|got) [_] (violent|abusive|dangerous|threatening)',
        '(abusive|violent|controlling) (relationship|marriage|husband|wife|partner|boyfriend|girlfriend|ex|father|dad|man|home|family)',
        '(protective|protection|no contact|non molestation|restraining) order',
        '(womens|safe|domestic) (shelter|refuge|house)',
        '(in|at) a [_] (shelter|refuge)',
        '(being|am|getting) (stalked|followed|watched|spied on|abused|harassed)',
        `(my|a) (abuser|stalker)`,
        '(ran|run|running|escape*|escaping|fled|flee|fleeing|got|get|hiding|hide|hid|leave|leaving|left) [away] from (him|her|my ((ex|abus*|violent) [_]|husband|wife|partner|boyfriend|girlfriend|father|dad|family|parents|stepdad|brother|mother)|an abus*)',
        '(leave|leaving) (him|my (husband|wife|partner|boyfriend|girlfriend)) [_] (safely|secretly|tonight|without)',
      ),
    ],
    never: [wantsIn],
  },
  {
    // Whoever was close and no longer is should have no access; "ex" as a word of trade is gone by now.
    all: [words(EX)],
    unless: [
      words(
        '(for|helping|help) my ex',
        '(we|i) [_] (sold|sell|selling|share)',
        '(happy|amicable|friends|friendly)',
      ),
    ],
    never: [wantsIn, tracks],
  },
  {
    all: [
      words(
        '(broke up|split up|separated|separating|divorce|divorced|divorcing|breakup|break up|moved out|kicked out|threw out|left me|(left|leaving|leave) (my (husband|wife|partner|boyfriend|girlfriend)|him|her)|used to (date|live with|be together)|affair|cheated|breaking up|separation)',
      ),
      words(
        '(still|has|have|keeps|can|refuses|wont) _4 (access|code|codes|key|app|in|open|unlock|name|admin|owner|fob|fingerprint|account)',
        `${THEY} _2 (still|keeps|can|has|have|knows|never) _3 (access|code|key|app|in|into|open|unlock|lock|admin|owner|see|fob|fingerprint|phone|account|master|control)`,
        `(husband|wife|partner|boyfriend|girlfriend|he|she) (is|was) [still] the [_] (owner|admin|main user|account holder)`,
        '(want|need|get|take|kick) (him|her|them) (off|out|gone|removed)',
        `(remove|delete|revoke|block|take|lock|keep|get|stop) [_] (${CLOSE}|him|her|them) (from|off|out|access|getting|coming)`,
      ),
    ],
    within: 18,
    unless: [words('(tenant|tenants|cleaner|guest|lodger|roommate|flatmate|nanny)')],
    never: [wantsIn],
  },
  {
    all: [
      words(
        `${THEY} ~2 (lets|letting|let|keeps letting|keep letting) (himself|herself|themselves) in*`,
        `${THEY} ~1 (keeps|keep|kept) _1 (coming|entering|walking|letting|opening|unlocking|showing|turning|messing|locking|using) _4 (in|into|up|me out|my|door|unannounced|here|code)`,
        `${THEY} ~1 (comes|walks|enters|enter|come|walk|barges|came|walked|entered|bursts) [_] [in|into] _3 (without|whenever|unannounced|uninvited|when i|while i|at night|even though|with (his|her|their) (code|key))`,
        `${THEY} ~1 (unlocks|opens|locks|unlocked|opened|unlocking|opening|turns|controls|switches) [and|or] [unlocks|locks|opens] [_] ${MY_DOOR} [_2] (remotely|at night|from (his|her|their)|to (keep|scare|annoy|freak|frighten|get|punish|show)|when i|while i|on me|again|and)`,
        `${THEY} (changed|changes|keeps changing) [the|my] _1 (settings|code|codes|lock|password) [_] (so|to) [that] (i|me|keep|punish|lock me|control) `,
        `${THEY} ~1 (opens|unlocks|enters|comes into|walks into|goes into) my (room|bedroom|flat|apartment) `,
        '(uses|use|using|used) it against me',
        `${THEY} (locks|locked|keeps locking) me (out|in) (at|all|for|from|with|when|every|remotely|if|through|as|using|whenever|again)`,
        `(stop|prevent|keep|block) [_] (${CLOSE}|him|her|${EX}) _1 (from|getting|coming|entering|opening|unlocking|out|walking|letting)`,
        `(lock|locking|keep|keeping|shut) [_] (${CLOSE}|him|her) [_] out`,
        `(dont|didnt|never|no longer|not) [_] want* (${CLOSE}|him|her|my ${CLOSE}) [_] (to|in|near|having|coming)`,
        `${THEY} (refuses|wont|refused|doesnt want) [_2] (give|return|hand|delete) [_3] (code|key|keys|fob|access)`,
        'against my will',
        `${THEY} (says|said|threatens|threatened|warned) [he|she|they|to] [will|would|to|me] [_] (lock|keep|shut|throw|kick) me (out|in)`,
        `${THEY} ~6 without my (consent|permission|knowledge)`,
        `${CLOSE} ~1 still [_] (has|have|had|uses|knows) ~3 (access|code|key|fob|app|admin)`,
        '(want|need|get) (him|her) out',
        `my ${CLOSE} can still (open|unlock|get in|access|enter|see|come in)`,
      ),
    ],
    unless: [
      words(
        '(toddler|kid|cat|dog|baby|child)',
        '(how|can) [_] (i|we) (let|give)',
        '(son|daughter) [_] (from|getting) (changing|playing|pressing|using|opening) ',
        '(tenant|tenants|renter|lodger|squatter)',
        'with my permission',
        'by accident',
        'accidentally',
      ),
    ],
    never: [wantsIn],
  },
  {
    all: [
      words(
        `${THEY} ~3 (see|sees|seeing|know|knows|knowing|track|tracks|tracking|watch|watches|watching|monitor*|check|checks|checking|follow|follows|spy|spies|spying|alerted|notified|notification|notifications|alert|alerts|log|stalk*) _4 (me|i (come|go|leave|get|left|am|was|enter|went|open|got|arrive|unlock|do|lock)|my (every|movements|comings|moves|whereabouts|location|life|day))`,
        `${THEY} ~1 (gets|get|receives|receive|has) _4 (message|messages|alert|alerts|notification|notifications|ping|email|pinged|notified) _4 (when|time|whenever|if|about) [_] (i|we|my)`,
        `${THEY} _7 (see|sees|seeing|know|knows|check|checks) who [_] (visits|comes|enters)`,
        `(tells|informs|notifies|alerts|shows|messages|pings) [my] (${CLOSE}|him|her|${EX}) _3 (when|whenever|every time|that|if|each time) (i|we) `,
        `(spy|spying|stalk|stalking|track|tracking|watch|watching|monitor|monitoring|following|control|controlling) [on] (me|us|my (movements|every move|whereabouts))`,
        `(follow|follows|tracks|watches|monitors|controls) me`,
        '(feel|feeling|think i am|being|am i|i am) [_] (watched|monitored|tracked|spied on|followed|surveilled|stalked)',
        `(use|uses|using|used) [_2] (lock|door|app|log|history|camera) [_2] (to|for) (control|watch|track|follow|scare|spy|stalk*|harass|controlling|tracking) `,
        `${THEY} (can|could|will|does|is able to) [_] see (when|if|that|whether|what|where) (i|we) `,
        `from seeing (when|if|that|where) (i|we)`,
        `hide _3 (door|lock|log|history|comings|activity) _3 from (${NAMED})`,
        'giving away where i',
        '(him|her) at my door',
        '(asks|asking|knows|demands|wants to know) [me] (where|when|who) i',
        `(he|she|${CLOSE}) (watches|checks|reads|monitors|looks at) my [_] (log|logs|history|door|comings|movements|activity)`,
        `${CLOSE} _5 (come|comes|coming|enter|enters|get|gets|lets|go|goes) [_] in* (when|while|if) i`,
        `my ${CLOSE} _9 [,] [i] (dont|didnt) want (that|this|it)`,
        `${THEY} (times|questions|interrogates|checks on|checks up on|follows|controls|monitors) me`,
        `${CLOSE} _2 (takes|checks|reads|searches|goes through) (my|everything)`,
        '(stop|prevent|keep|block) (him|her|them) [from] (seeing|reading|watching|knowing|checking|tracking)',
        '(followed|follows|following) me (home|to my|around|everywhere)',
      ),
    ],
    unless: [
      words(
        '(support|agent|technician|colleague) [_] (follow|check)',
        'follow (me|us) on',
        '(show|shows|showing|tell|tells|see|sees) me (the|a|how|when my|if my)',
        '(led|light|screen) ',
      ),
    ],
    never: [wantsIn, words('(baby|pet) monitor')],
  },
  {
    all: [
      words(
        `(dont|do not|never|without|not|wont you|please dont) [_] (tell|telling|inform|informing|notify|notifying|alert|alerting|mention|let) [_] [the|my] [lock|account] (${OWNER}|${NAMED})`,
        `(without|wo|so that|so|before|if) [the|my] [lock|account] (${OWNER}|${NAMED}|he|she|they) [_] (knowing|know|knows|finding out|finds out|find out|noticing|notices|noticed|notice|getting (a|an|any) (alert|notification|message|email)|being (notified|alerted|told)|seeing|realising|realizing|gets (a|an) (alert|notification))`,
        `(will|does|would|can|could|is|do|did|are) [the|my] [lock|account] (${OWNER}|${NAMED}|he|she|they) [_] (know|tell (that|if|when) i|(get|gets) to (see|read)|be notified|get notified|get [a|an|any] (alert|notification|email|message)|notified|alerted|see (this|that i|my messages|the chat|what i|it if i|my chat)|find out|read (this|the|my)|be told|told|be able to see (this|that|what|my)|see [_] chat*|notice)`,
        `(will|does|would) [_4] (send|mail|email) (${NAMED}) [an|a]`,
        `(secretly|in secret|quietly|behind (his|her) back) [_3] (remove|delete|change|lock|leave|revoke|block)`,
        `(remove|delete|change|lock|leave|revoke|block) _5 (secretly|in secret|quietly)`,
        `(will|does|would) [_7] (tell|notify|alert|inform|email|show) (${NAMED}|my ${CLOSE}|the [account] owner|the owner)`,
        `(${NAMED}|he|she|owner|they) (doesnt|wont|cant|never|dont|must not|shouldnt|should not|mustnt) [ever] [_] (find out|know (that|about|i|.|,|this)|notice|see this|hear about|read this|learn)`,
        `(he|she|they|${NAMED}) (would|could|might|will|can) [_] (know|find out|see|notice|learn) [that] (i|this|what i|about)`,
        `(keep|leave) this (off|out of) [the|my]`,
        `(dont|do not|not) want* [the|my] (${OWNER}|${NAMED}|${CLOSE}) to (know|see|find out|notice|read|hear|get)`,
        `hide _8 from (my ${CLOSE}|my ${EX}|him|her|the owner|${EX})`,
        `(delete|clear|erase|hide|remove) _3 (chat|history|conversation|log|logs|messages|search|entries|entry) _4 (so|before) [that|my|the] (${NAMED}|he|she|they|owner|nobody)`,
        `(keep|stay|stays) [_2] (secret|between us|private from|confidential from|anonymous) [_3]`,
        `(secretly|in secret) (remove|change|delete|leave|move|pack|add|contact)`,
        'does [_2] owner [_] see',
      ),
    ],
    unless: [
      words(
        '(guest|guests|cleaner|tenant|tenants|visitor|buyer|renter|renters|customer|employee) [_] (know|be notified|get|see)',
        `without [_] (knowing|noticing) (it|the code|i)`,
        'let (him|her|them) (in|know the code)',
      ),
      wantsIn,
      words(
        `(open|unlock|enter|entering|unlocking|opening|access|track|watch|see|spy|read|check|copy|clone|hack|bypass|break) _5 without`,
      ),
    ],
  },
];
