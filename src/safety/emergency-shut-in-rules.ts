/** Emergency: a child, an animal or somebody frail shut in or alone inside, anybody who cannot get out. */
import { type Rule, words } from './find-words.ts';
import { ADULT, ANYBODY, CHILD, FRAIL, LOCK, PARENT, PET, ROOM, SHUT_OUT } from './people-words.ts';

const HELPLESS = `(${CHILD}|${PET}|${FRAIL})`;
const SELF = '(himself|herself|itself|themselves|themself|themselfs|myself|ourselves|him|her|them|me|us)';
/** Where somebody may wait; a car is only a danger when it is locked or hot. */
const PLACE = `[_2] ${ROOM}`;
const CAR = '(car|van|truck|suv|vehicle)';
const THE = '[the|my|our|his|her|their|a|an|this|that|your]';

const SHUT_IN = `(locked|lock|locks|shut|closed|bolted|barricaded|lockd) [${SELF}] [up] (in|inside|indoors)`;
const TRAPPED = '(trapped|imprisoned|barricaded|enclosed)';
const STUCK = `(stuck|jammed|caught) (inside|indoors|in there|at home|upstairs|downstairs|behind|(in|inside) ${THE} (${PLACE}|${CAR}))`;
const INSIDE = '(inside|indoors|in there|on (the other|the wrong|one) side)';
const SOMEWHERE = `(upstairs|downstairs|alone|by (himself|herself|themselves|itself)|on (his|her|their|its) own|unattended|behind [the|that|this|a|my] [locked|closed|_] door|in ${THE} (cot|crib|highchair|high chair|bath|bathtub|tub|bed|playpen)|in ${THE} ${PLACE}|asleep|sleeping|crying|screaming)`;

const inside = words(
  `${HELPLESS} ~4 ${INSIDE}`,
  `(inside|in there|indoors) (is|are|with|alone) ~3 ${HELPLESS}`,
  `${HELPLESS} , ${INSIDE}`,
);
const somewhere = words(`${HELPLESS} ~5 ${SOMEWHERE}`);
const shutOut = words(...SHUT_OUT, '(no one|nobody) [else] (home|inside|there)');
const withMe = words(
  `${HELPLESS} ~2 (with|beside|next to) (me|us)`,
  `(with|got|have|holding|carrying|outside with|here with) ~3 ${HELPLESS}`,
  'in (my|his|her) (arms|lap)',
  'on my (hip|back|shoulders)',
);
const comesHome = words(
  '(come|comes|came|coming|get|gets|go|goes|walk|walks) (home|back|to school)',
  '(from|after) school',
);

/** Somebody does not answer, which from a phone would mean little. */
const noAnswer = (who: string) =>
  words(
    `${who} _4 [,] (not|isnt|wont|doesnt|dont|hasnt|havent|aint|arent|stopped|no longer|never|cant) [_] (respond*|answer*|wake|waking|woken|move|moves|moving|moved|react*|reply|replies|replying|picking up|pick up|open up|come to the door|get up|reach)`,
    `no (answer|response|reply|sign of life|sound|movement) from ${THE} [_] ${who}`,
    `${who} _2 unresponsive`,
  );
const officials = words(
  '(host|landlord|seller|support|owner|agent|manager|company|shop|vendor|locksmith|installer|helpline|hotline|bot|builder)',
);
const worry = words(
  '(lives|living|live) (alone|on (her|his|their) own|by (herself|himself))',
  '(alone|floor|fell|fallen|worried|ill|sick|inside|behind|knock*|shout*|scream*|groan*|moan*|bolted|ring* the bell|chain on|for (hours|days)|since)',
  'locked',
  `(the|his|her|their|front) door`,
  '(7*|8*|9*) year old',
  '(is|aged) (70|71|72|73|74|75|76|77|78|79|8*|9*)',
);

const byPhone = words(
  '(phone|calls?|texts?|messages?|mobile|emails?|e mails?|whatsapp|mails)',
);

export const SHUT_IN_RULES: readonly Rule[] = [
  {
    all: [
      words(
        `${HELPLESS} ~5 (${SHUT_IN}|${TRAPPED}|${STUCK})`,
        `(locked|lock|shut|trapped|closed|locking) [in] ~2 ${HELPLESS} [_] (in|inside|indoors|up in)`,
        `(locked|shut|closed|jammed|stuck) ~2 with ~3 ${HELPLESS} [_] (in|inside|behind|in there)`,
        `(trapped|locked in|shut in|stuck inside|locked inside) [is|are|with] [my|our|the|a|both] [_] ${HELPLESS}`,
        `${HELPLESS} ~4 (turned|flipped|slid|pushed|closed|pressed|hit|twisted|bolted) [_] (deadbolt|bolt|latch|lock|thumbturn|door) _3 (from [the] inside|inside|cant|alone|cries|crying)`,
      ),
    ],
  },
  {
    all: [
      words(
        `(${CHILD}|${PET}) ~4 (locked|shut|locks|shuts) (me|us|her|him|them|both of us|everyone|everybody|mom|dad|_1 nanny|_1 sitter) (out|outside)`,
        `(${CHILD}|${PET}) ~3 on (the wrong|one|the other) side of (the|a|that) door`,
        `(${CHILD}|${PET}) ~4 turned the (deadbolt|bolt|latch|lock|thumbturn|key)`,
      ),
    ],
    unless: [words('(code|pin|app|account|from the app|wifi)')],
  },
  { all: [inside, shutOut], within: 22, unless: [comesHome] },
  {
    all: [words(`(${PARENT}|client|patient|resident) ~4 (alone|ill|sick|on (her|his) own|unwell|weak|by (herself|himself))`), shutOut],
    within: 18,
    unless: [comesHome, byPhone],
    never: [words('which (lock|model)', 'recommend')],
  },
  {
    all: [
      words(
        `${CHILD} ~2 (locked|bolted|shut|closed|locks) [the|her|his|their|our] [_] (bedroom|bathroom|room|toilet|door|nursery)`,
      ),
      words(
        '(only|just|is) (1|2|3|4|5|one|two|three|four|five)',
        'from [the] inside',
        '(crying|screaming|scared|panicking)',
        '(cant|doesnt know how to) [_] (open|undo|unlock|reach|turn)',
        '(undo|unlock) it',
      ),
    ],
    within: 12,
    unless: [words('(code|pin|app)')],
  },
  { all: [somewhere, shutOut], within: 22, unless: [comesHome, withMe] },
  {
    all: [words(`${HELPLESS} ~3 (inside|in there) [and|,] [i|we|me|us|parents] [am|are|is] out*`)],
  },
  {
    all: [
      words(
        `(left|leave|leaving) ~2 (${CHILD}|${PET}) [_] (alone|inside|in there|unattended)`,
        `(${CHILD}|${PET}|${FRAIL}) ~3 (in|inside) ${THE} [_] hot (car|van|house|flat|room|garage)`,
        `(${CHILD}|${PET}) ~2 (locked|stuck|shut|trapped) _2 (car|van|truck)`,
        `(he|she|they) (is|are) ~2 alone (in|inside|behind) [there|here]`,
        `${HELPLESS} (alone|by (himself|herself|themselves|itself)) (in|inside|behind)`,
      ),
      shutOut,
    ],
    within: 25,
  },
  {
    all: [
      words(HELPLESS),
      words(
        '(cant|cannot|unable to|couldnt|not able to|no way to) [_] (get|reach) [to] (him|her|them|it)',
        '(get|getting|let) (him|her|them) out',
        '(he|she|they|it) (cant|couldnt) [_] (get|come) out',
      ),
    ],
    within: 16,
    unless: [words('(key|fob|code|app|hair|collar)'), withMe],
  },
  {
    all: [
      words(
        `(.|help|please) [my|our|a|the] (${CHILD}|${PET}) [is|are|still] ${INSIDE} [alone|please|help] (.|?)`,
        `(${HELPLESS}|he|she|they) [is|are] ~1 (behind [the|that|this] [_] door|${INSIDE}) (by (himself|herself|themselves|itself)|all alone|alone|crying|screaming|with no|without|on (his|her|their) own)`,
        `(alone|crying|screaming) (${INSIDE}|behind [the|that|this] door) [.|,|and|please]`,
      ),
    ],
    unless: [comesHome, withMe],
  },
  {
    all: [
      words(`(${CHILD}|${PET}) ~4 (in|inside) (the|my|our|a) [_] ${CAR}`),
      words('(locked|hot|heat|sun|degrees|keys?|boiling|alone|crying|panting|overheat*)'),
    ],
    within: 12,
    unless: [withMe, words('(code|keypad|house|front door)')],
  },
  {
    // A small child shut out alone is not an everyday lockout.
    all: [
      words(`${CHILD} ~4 (outside|outdoors|out there|on the (street|doorstep|porch)) _2 (alone|by (himself|herself)|freezing)`),
    ],
  },
  {
    all: [
      words(
        `${ANYBODY} [_] (am|are|is|was|were|got|get|been|getting|gotten|left|still|now|both|all|being) ~2 (${TRAPPED}|${STUCK})`,
        `${ANYBODY} (${TRAPPED}|${STUCK})`,
        `(i|we|me|us|he|she|they|${ADULT}|${PARENT}) ~3 (locked|shut|bolted|closed) [${SELF}] (in|inside|indoors)`,
        `(locked|shut|locking|bolted) (me|us|him|her|them|myself|ourselves) [up] (in|inside)`,
        `(.|,) [help|please|hi|hello|i think|omg|now|still|am|are] (trapped|locked in|locked inside|shut in|stuck inside|stuck indoors)`,
        `(trapped in|locked in|locked inside|shut in|stuck in|stuck inside) ${THE} (${PLACE}|${CAR})`,
      ),
    ],
    unless: [words('(key|keys|phone|code|price|deal|rate|offer) _2 locked in')],
  },
  {
    all: [
      words(
        '(cant|unable to|not able to|couldnt|impossible to|cannot|no way to|never) [_] (get|come|climb) [back] out',
        `(cant|unable to|not able to|couldnt|cannot) [_] (leave|exit|escape) (.|,|?|and|because|help|${THE} ${PLACE})`,
        '(wont|doesnt|not|refuses to|isnt) [_] (let|letting) (me|us|her|him|them|anyone|anybody|people|guests?|my _1) [go] (out|leave|exit|escape)',
        '(stuck|trapped|locked) [out|outside] on (the|a|our|my) [_] (balcony|roof|rooftop|terrace|fire escape|ledge)',
        '(balcony|roof|terrace) door _4 (stuck|trapped|locked) (out|outside|me|us)',
        '(no way|let (me|us)|get (me|us)|help (me|us) get) out',
        `(cant|unable to|couldnt|not able to) _1 (open|unlock|turn|move) _5 from [the] (inside|within)`,
        `(cant|unable to|couldnt) _1 (open|unlock) _3 (to get out|to leave|and get out)`,
        `${LOCK} _3 (wont|doesnt|cant|not|isnt|stopped|refuses to) _1 (open|opens|opening|unlock|unlocks|budge|release|releasing) _2 from [the] (inside|within)`,
      ),
    ],
    unless: [
      words(
        '(works|fine|ok|okay|easily|opens|only) [_] from [the] outside',
        '(with|without) (a|the|using a) key from',
        'code out',
        '(batteries|battery|screw|screws|key) out',
      ),
    ],
  },
  { all: [noAnswer(`(${FRAIL}|baby|toddler|infant|newborn|bub)`)], never: [officials] },
  {
    all: [noAnswer(`(${CHILD}|${PARENT}|neighbor|neighbors|he|she|husband|wife|sister|brother|tenant|guest|resident|client)`), worry],
    within: 15,
    unless: [byPhone],
    never: [officials],
  },
  {
    all: [
      words(
        `(havent|hasnt|not|no one has|nobody has) [been] (seen|heard from|heard) [from] (my|the|our|this) [_] (${FRAIL}|${PARENT}|neighbor|tenant|sister|brother|friend)`,
        `(${FRAIL}|${PARENT}|neighbor|neighbors|tenant|sister|brother|friend) _3 (hasnt|havent|not|wasnt|werent) [been] (seen|heard) (for|since|from|in|_1 (days|weeks))`,
      ),
    ],
    never: [officials],
  },
];
