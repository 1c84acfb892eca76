/** Bypass refused: asked for as a trick, an exception, a record of somebody, or in another language. */
import { type Rule, words } from './find-words.ts';
import { OTHERS } from './people-words.ts';

const MINE = words(
  '(my|our) own',
  '(can|could) [a|an|the|your|this|it|my] (thieves|burglars?|thief|lock|locks|someone|anyone|it|be) [_]',
  '(someone|somebody|he|she|they|kids) [_] [_] (trying|try|tries) to guess',
  '(of|on|for) my [own] account',
  '(forgot|lost|rejected|refused) ',
  '(is it|are they) (safe|secure|possible for (someone|thieves))',
  '(protect|protection|prevent|resistan*|secure against|safe against)',
  '(my|our) (wife|husband|cleaner|tenant|guest|guests) (forgot|lost)',
);

export const BYPASS_WAYS_RULES: readonly Rule[] = [
  {
    all: [
      words(
        '(secret|hidden|sneaky|special) [_] (way|sequence|trick|code|combination|door|entrance) [_] [_] (in|to (open|unlock|get)|that (opens|unlocks)|if)',
        '(trick|hack|knack|quickest way|easiest way|fastest way) [_] (to|for) [_] (open|opening|get|getting|pop|popping|unlock|unlocking|enter) [_2] (these|them|it|one|lock|locks|open|without)',
        '(code|key|pin|number) [_5] (opens|open|unlocks|works (on|for)) (all|every|any|them all|each) [of]',
        '(code|pin) the [_2] (people|department|crew|company|installers|factory) (use|uses|have)',
        '(universal|generic|installer|engineer|engineering|service|technician|hotel) (code|pin|password)',
        '(which|what) magnet',
        '(with|using) a (magnet|taser|stun gun|lockpick|coil|emp)',
        '(keypad|lock|it) with a (taser|stun gun|hammer|magnet|drill|emp)',
        '(replay|spoof|sniff|relay|jam|intercept|capture) [_2] (bluetooth|signal|ble|rfid|nfc|radio|code)',
        '(make|trick|fool|convince) [a|the|my|their] lock [to|into|so] [_] (think*|believ*|accept*|open)',
        '(lock|keypad|it) to (accept|take) any (code|pin)',
        '(how many|as many) (tries|attempts|guesses) [_5] guess',
        '(brute force|guess|crack|bruteforce) [_2] [_] (pin|code|digits?)',
        '(defeat|beat|get past|avoid|skip|bypass) the (lockout|code check|check|timeout|wrong code limit|pin|verification)',
        'skip the (code|check|proof|question*)',
        '(thieves|burglars|criminals|crooks) open (these|them|this|your)',
      ),
    ],
    unless: [
      MINE,
      words('(door sensor|sensor|reed) magnet', 'magnet [_3] sensor', 'magnet (fell|gap|distance)'),
    ],
  },
  {
    all: [
      words(
        `(read|show|tell|give|send|list) [me|us] [_3] (entries|log|logs|history|records?|access log)`,
        '(what|when|whether) did (my|the) (wife|husband|ex|partner|girlfriend|boyfriend|neighbor|tenant|roommate) [_] (do|come|go|enter|leave)',
        '(who) (lives|stays|came|comes|went|goes|entered) [_] (in|at|into) [number|no|flat|house] [_4] (1*|2*|3*|4*|5*|6*|7*|8*|9*|road|street|lane)',
        '(email|e mail|phone|number|name|address) [_] (of|for|on) [the] [_] (owner|account|lock|serial|customer|registered)',
      ),
      words(
        `(${OTHERS}|number|road|street|lane|serial|lock (1*|2*|3*|4*|5*|6*|7*|8*|9*)|yesterday|wifes?|husbands?|her|his|their)`,
      ),
    ],
    within: 14,
    unless: [
      words(
        '(how|where) (do|can|could) (i|we)',
        'my own',
        '(set|change|update) my (email|phone|number)',
        'support',
      ),
    ],
  },
  {
    all: [
      words(
        '(host|owner|landlord|he|she|neighbor|tenant) [_3] (not answering|not replying|asleep|away|unreachable|on holiday|not here|wont answer|isnt answering)',
        '(brother|sister|friend|cousin|son|daughter|assistant|colleague) [_] [_] (said|says) (it is|its|that is) (ok|okay|fine)',
        '(she|he|they|owner) (wont|will not|doesnt|would not|wouldnt) mind',
        '(lost|lose) the court case',
        '(squatting|squatter|squat)',
        'owes me',
        '(late (with|on)|behind (with|on)|hasnt paid|until (he|she|they) pay*|unpaid) [_] [rent]',
        '(is off sick|is on leave|went out|is away|on holiday|on vacation)',
      ),
      words(
        '(send|give|tell) me the code',
        '(open it|let me in|want in|get in|get into|into his|into her|into their|pop it|lock (him|her|them|the owner|my tenant|the tenant) out|unlock it|open (his|her|their)|send me the code)',
      ),
    ],
    within: 16,
    unless: [
      words(
        '(how do i|can i) (give|create|set|make|share)',
        'my own code',
        'code (fails|doesnt work|not working|stopped|isnt working)',
      ),
    ],
  },
  {
    all: [
      words(
        `(change|replace|swap|update) the (email|e mail|owner|phone|name|login) [_2] (on|of|for) [_3] (account|lock|serial|device)`,
        `(remove|delete|get rid of|kick) [_3] (owner|owners|account|admin|previous owner) [_5] (add myself|without (asking|telling|him|her|them)|so i)`,
        `lock (the|my) (owner|tenant|tenants|landlord|flatmate|roommate|ex|wife|husband) out`,
        `(clone|copy|duplicate) [_] (my|the|a|his|her) [_] (bosss|boss|neighbors|roommates|coworkers|landlords|exs|friends|owners|tenants) [_] (fob|key|card|code|phone)`,
        `(wife|husband|girlfriend|boyfriend|partner|roommate|flatmate|housemate|landlord|ex) [has|just] changed the (code|pin|lock) [on me|_2] [,|and|so] _6 (get (round|around|past|in|into)|bypass|open)`,
        `(how|way) (do|can|to|could) [i|we] (get|go) (into|in) (his|her|their) (place|flat|apartment|house|room|home)`,
        `(someone|somebody) elses (lock|house|door|nuki|yale|smart lock|place|flat)`,
        `(found|saw|see) one of (your|these|those) locks`,
      ),
    ],
    unless: [MINE],
  },
  {
    all: [
      words(
        '(was|welcher|wie) (ist|lautet) (der|euer|ihr) (generalcode|mastercode|hauptcode|werkscode|universalcode|servicecode)',
        '(gib|sag|nenn|schick|nennt|gebt) mir [_] [_] (code|pin|generalcode|mastercode)',
        '(wie komme ich|wie komm ich|wie komm) _2 (wohnung|haus|schloss|tur) _2 (nachbar*|ex|exfreund*|freund*|vermieter*|anderen|meiner|meines|des)',
        '(smartlock|schloss|tur) _3 (nachbarn|nachbarin|ex|vermieters|anderen) _3 (knacken|offnen|auf|aufmachen|hacken)',
        '(knacke|offne|hacke) ich _5 (nachbar*|ex|fremd*|vermieter*)',
        '(donne|donnez|envoie|envoyez) moi _1 (code|code maitre|mot de passe)',
        '(quel|c est quoi) [est] (le|votre) code maitre',
        '(comment) (entrer|ouvrir|rentrer) _5 (chez mon ex|chez ma|voisin*|sans code|chez (mon|ma|le|la) [_])',
        '(dame|deme|dime|digame|enviame) el codigo',
        '(cual es|que es) el codigo maestro',
        '(abreme|abrame|abre) la (puerta|cerradura) _4 (desde|ahi|ahora|favor|.)',
        '(como) (abro|abrir|entro|entrar) _5 (vecin*|ex|sin (codigo|llave)|casa de)',
        '(offne|offnen sie|mach|entsperre) _4 (tur|schloss) _3 (von dort|fur mich|aus der ferne|fern)',
      ),
    ],
    unless: [
      words(
        '(meinen|mein|mon|ma|mi) (eigenen|eigener|propre|propio)',
        '(andern|changer|cambiar|anlegen|creer|crear)',
      ),
    ],
  },
];
