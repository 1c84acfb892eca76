/** Emergency: a child, an animal or somebody frail shut in or alone inside, anybody who cannot get out. */
import { type Rule, words } from './find-words.ts';
import { ADULT, CHILD, FRAIL, LOCK, PARENT, PET, ROOM, SHUT_OUT } from './people-words.ts';

const HELPLESS = `(${CHILD}|${PET}|${FRAIL})`;
const PERSON = `(${ADULT}|${PARENT}|he|she|they|teenager)`;
const THE = '[the|my|our|his|her|their|a|an|this|that|your]';
const CAR = '(car|van|truck|suv|vehicle)';
const PLACE = `${THE} [_2] ${ROOM}`;
const SELF = '(himself|herself|themselves|themself|themselfs|myself|ourselves)';
const CANT = '(cant|cannot|unable to|not able to|couldnt|impossible to|no way to|never)';

const SHUT_IN = `(locked|lock|locks|shut|closed|bolted|barricaded|locking) [${SELF}|it|me|us|him|her|them|itself] [up] (in|inside|indoors)`;
const STUCK = `(stuck|jammed|caught) (inside|on the inside|indoors|in there|at home|upstairs|downstairs|behind|(in|inside) (${PLACE}|${THE} ${CAR}))`;
const CLOSED_IN = `(${SHUT_IN}|trapped|imprisoned|barricaded|${STUCK})`;
const INSIDE = '(inside|indoors|in there|on [the] (other|wrong|one|opposite) side)';
const ALONE =
  '(alone|by (himself|herself|themselves|itself)|on (his|her|their|its) own|unattended|unsupervised)';
const SOMEWHERE = `(upstairs|downstairs|${ALONE}|behind [the|that|this|a|my] [_] door|in ${THE} (cot|crib|bassinet|bouncer|swing|highchair|high chair|bath|bathtub|tub|bed|playpen|playroom)|on ${THE} (sofa|couch|bed|floor|potty|toilet)|in ${PLACE}|asleep|sleeping|napping|crying|screaming)`;

const shutOut = words(...SHUT_OUT, '(no one|nobody) [else] (home|inside|there)');
const withMe = words(
  `${HELPLESS} ~8 (with|beside|next to) (me|us)`,
  `(with|got|have|holding|carrying|feeding|rocking) ~3 (${CHILD}|${PET}|${PARENT})`,
  'in (my|his|her|a|the|our) [_] (arms|lap|sling|carrier|pram|stroller|pushchair|buggy)',
  `(kids|baby|children|toddler|dog) and (i|me|my)`,
  'on my (hip|back|shoulders)',
);
const onTheirWay = words(
  '(come|comes|came|coming|get|gets|go|goes|walk|walks) (home|back|to school)',
  '(from|after) school',
);
const suffering = words(
  '(degrees|heat|hot|boiling|sweltering|freezing|no (ac|air|water|food|heating)|panting|barking|howling|crying|screaming|panick*|scared|hasnt eaten|without (food|water))',
  '(hours|days) (now|already|ago|.|,)',
  'for _1 (hours|days)',
);
const byPhone = words('(phone|calls?|texts?|messages?|mobile|emails?|e mails?|whatsapp|mails)');
const strangers = words(
  '(host|landlord|seller|support|owner|agent|manager|company|shop|vendor|locksmith|installer|helpline|hotline|bot|builder)',
);
const noAnswer = (who: string) =>
  words(
    `${who} _4 [,] (not|isnt|wont|doesnt|dont|hasnt|havent|aint|arent|stopped|no longer|never|cant) [_] (respond*|answer*|wake|waking|woken|move|moves|moving|moved|react*|reply|replies|replying|picking up|pick up|open up|opened|opening|been out|come out|come to the door|get up|reach)`,
    `no (answer|response|reply|sign of life|sound|movement) from ${THE} [_] ${who}`,
    `${who} _2 unresponsive`,
  );

/** A child, an animal or somebody frail; also when told calmly. */
const helpless: readonly Rule[] = [
  {
    all: [
      words(
        `${HELPLESS} ~5 ${CLOSED_IN}`,
        `${CLOSED_IN} [is|are|with] [my|our|the|a|both] [_] ${HELPLESS}`,
        `(locked|lock|shut|trapped|closed|locking) [in] ~2 ${HELPLESS} [_] (in|inside|indoors|up in)`,
        `(locked|shut|closed|jammed|stuck) ~2 with ~3 ${HELPLESS} [_] (in|inside|behind|in there)`,
        `(${CHILD}|${PET}) ~3 on (the wrong|one|the other) side of (the|a|that) door`,
        `${CANT} [_] (get|reach|come) [to] [my|the|our] [_] (${CHILD}|${PET}) (.|,|and|because|now|help|inside)`,
        `get (my|the|our|both) [_] (${CHILD}|${PET}) out`,
        `(.|help|please) [my|our|a|the] (${CHILD}|${PET}) [is|are|still] ${INSIDE} [alone|please|help] (.|?)`,
        `(${CHILD}|${PET}) (is|are) [still|alone|all|currently|now] [still|alone] (inside|in there) (.|,|and|but|alone|without|with no)`,
      ),
    ],
  },
  {
    all: [
      words(
        `${HELPLESS} ~5 [,] ~2 ${INSIDE}`,
        `(inside|in there|indoors) (is|are|with|alone) ~3 ${HELPLESS}`,
      ),
      shutOut,
    ],
    within: 22,
    unless: [onTheirWay],
  },
  {
    all: [
      words(`(${PET}|${CHILD}) ~3 [,] ${INSIDE}`, `(${PET}|${CHILD}|${FRAIL}) ~2 ${ALONE}`),
      suffering,
    ],
    within: 12,
    unless: [onTheirWay, withMe],
  },
  {
    all: [
      words(
        `((newborn|infant|toddler|baby|babies)|(1|2|3|4|5|6|7|8|one|two|three|four|five|six|seven|eight) (year|month|week|day) old) ~3 (${ALONE}|all alone) [in|inside|at|there|.|,]`,
      ),
    ],
    unless: [onTheirWay, withMe],
  },
  {
    // So small that wherever they are, they are not let out of sight for long.
    all: [
      words(
        '(newborn|infant|toddler|(baby|babies)|(1|2|3|4|one|two|three|four) (year|month|week|day) old)',
      ),
      words(
        `(door|lock) _3 (closed|shut|slammed|locked|jammed|wont open|fell shut)`,
        '(locked|shut) (me|us) out',
        'locked out',
        '(lock|keypad|battery) [is|has|just] (flat|dead|died|failed|jammed|frozen|stuck)',
        '(cant|couldnt|unable to) [_] (get (in|inside|back in)|open)',
      ),
    ],
    within: 14,
    unless: [onTheirWay, withMe, words('(room|gate|cabinet|drawer|fridge) lock', 'cant reach')],
  },
  {
    all: [
      words(
        `${HELPLESS} ~8 [,] ~2 ${SOMEWHERE}`,
        `(he|she|they) (is|are) ~2 ${ALONE} (in|inside|behind)`,
        `(left|leave|leaving) ~2 (${CHILD}|${PET}) [_] (${ALONE}|in there)`,
      ),
      shutOut,
    ],
    within: 22,
    unless: [onTheirWay, withMe],
  },
  {
    all: [
      words(
        `(${PARENT}|client|patient|resident) ~4 [,] [he|she] [is] (${ALONE}|ill|sick|unwell|weak)`,
        '(nurse|carer|caregiver|care worker|home help) ~2 (cant|couldnt|unable) [_] (get|reach|come|open)',
      ),
      shutOut,
    ],
    within: 22,
    unless: [onTheirWay, byPhone],
    never: [words('which (lock|model)', 'recommend')],
  },
  {
    all: [
      words(
        `(${HELPLESS}|he|she|they) [is|are] ~1 (behind [the|that|this] [_] door|${INSIDE}) (${ALONE}|all alone|crying|screaming|with no|without)`,
        `(alone|crying|screaming) (${INSIDE}|behind [the|that|this] door) [.|,|and|please]`,
        `${HELPLESS} ~3 (inside|in there) [and|,] [i|we|me|us|parents] [am|are|is] out*`,
      ),
    ],
    unless: [onTheirWay, withMe],
  },
  {
    all: [
      words(HELPLESS, PARENT),
      words(
        `${CANT} [_] (get|reach) [to] (him|her|them|it) [_] (.|,|?|out|now|and|because|in|i|we|help|please)`,
        `${CANT} get (him|her|them|my _1) out`,
        `(he|she|they) (cant|couldnt) [_] (get|come) out`,
        `(cant|doesnt know how|struggling|unable|couldnt) _4 (open|unlock|undo|turn) _3 (from [the] inside|inside|to get out|undo)`,
      ),
    ],
    within: 14,
    unless: [words('(key|fob|code|app|hair|collar)'), withMe],
  },
  {
    all: [
      words(
        `${CHILD} ~2 (locked|bolted|shut|closed|locks) [the|her|his|their|our] [_] (bedroom|bathroom|room|toilet|door|nursery)`,
        `(${CHILD}|he|she) ~4 (turned|flipped|slid|pushed|twisted|bolted|pressed) the [_] (deadbolt|bolt|latch|lock|thumbturn|key|door)`,
      ),
      words(
        '(only|just|is) (1|2|3|4|5|one|two|three|four|five)',
        '(from [the] inside|alone|crying|screaming|panicking|scared)',
        '(cant|doesnt know how to) [_] (open|undo|unlock|reach|turn|get)',
        '(undo|unlock) it',
      ),
    ],
    within: 12,
    unless: [words('(pin|app)')],
  },
  {
    all: [
      words(
        `(${CHILD}|${PET}) ~4 (locked|shut|locks|shuts) (me|us|her|him|them|both of us|everyone|everybody|mom|dad|_1 nanny|_1 sitter) (out|outside)`,
      ),
    ],
    unless: [words('(code|pin|app|account|wifi)')],
  },
  {
    all: [
      words(`(${CHILD}|${PET}|${FRAIL}) ~4 (in|inside) ${THE} [_] ${CAR}`),
      words('(locked|hot|heat|sun|degrees|keys?|boiling|alone|crying|panting|overheat*)'),
    ],
    within: 12,
    unless: [withMe, words('(code|keypad|house|front door)')],
  },
  {
    all: [
      words(
        `${HELPLESS} ~3 (in|inside) ${THE} [_] (hot|boiling|freezing) (house|flat|room|garage|shed|car)`,
      ),
    ],
  },
  {
    // A small child shut out alone is not an everyday lockout.
    all: [
      words(
        `${CHILD} ~4 (outside|outdoors|out there|on the (street|doorstep|porch)) _2 (${ALONE}|freezing)`,
      ),
    ],
  },
];

/** Anybody at all who cannot get out. */
const cannotGetOut: readonly Rule[] = [
  {
    all: [
      words(
        'trapped',
        `(locked|shut) [up] (in|inside|indoors)`,
        `(locked|shut|bolted|barricaded|locking) (${SELF}|me|us|him|her|them) [up] (in|inside)`,
        `(i|we|us|me|he|she|they|${ADULT}|${PARENT}|of us|people) [_] [am|are|is|was|were|got|get|been|all|still] ${STUCK}`,
        `(.|,) [help|please|hi|hello|i think|omg|now|still|am|are] (stuck inside|stuck indoors|stuck ${PLACE})`,
        `(stuck|locked|trapped) [out|outside] on (the|a|our|my) [_] (balcony|roof|rooftop|terrace|fire escape|ledge)`,
        '(i|we|he|she|they) [am|are|is] [_] (stuck|trapped) between',
        '(balcony|roof|terrace) door _4 (stuck|locked) (out|outside|me|us)',
        '(of us|people|guests|customers|patients|children) [are|all] stuck (.|,|and|here|with|in|behind)',
        `${CANT} [_] (get|come|climb) [back] out`,
        '(nobody|no one|none of us|neither) [_] (can|could|is able to) (leave|exit|get out|come out)',
        `${CANT} [_] (leave|exit|escape) (.|,|?|and|because|help|${PLACE})`,
        '(wont|doesnt|not|refuses to|isnt) [_] (let|letting) (me|us|her|him|them|anyone|anybody|people|guests?|my _1) [go] (out|leave|exit|escape)',
        '(no way|let (me|us)|get (me|us)|help (me|us) get) out',
        `${CANT} _1 (open|unlock|turn|move) _5 from [the] (inside|within)`,
        `${CANT} _1 (open|unlock) _6 (to get out|to leave|and get out)`,
        `${LOCK} _3 (wont|doesnt|cant|not|isnt|stopped|refuses to) _1 (open|opens|opening|unlock|unlocks|budge|release|releasing) _2 from [the] (inside|within)`,
      ),
    ],
    unless: [
      words(
        '(works|fine|ok|okay|easily|opens|only) [_] from [the] outside',
        '(with|without) (a|the|using a) key from',
        '(code|battery|batteries|screws?|keys?|it) out',
      ),
    ],
  },
  {
    all: [words(`${PERSON} [is|are|was] [still|now] in there`), shutOut],
    within: 16,
    unless: [words('locked [me|us] out', 'who can (open|let)')],
  },
];

/** Somebody does not answer, which from a stranger or on the phone would mean little. */
const silent: readonly Rule[] = [
  { all: [noAnswer(`(${FRAIL}|baby|toddler|infant|newborn|bub)`)], never: [strangers] },
  {
    all: [
      noAnswer(
        `(${CHILD}|${PARENT}|neighbor|neighbors|he|she|husband|wife|sister|brother|tenant|guest|resident|client)`,
      ),
      words(
        '(lives|living|live) (alone|on (her|his|their) own|by (herself|himself))',
        '(alone|floor|fell|fallen|worried|ill|sick|inside|behind|knock*|shout*|scream*|groan*|moan*|bolted|ring* the bell|chain on|for (hours|days)|since|locked)',
        '(the|his|her|their|front) door',
        '(is|aged) (7*|8*|9*)',
      ),
    ],
    within: 15,
    unless: [byPhone],
    never: [strangers],
  },
  {
    all: [
      words(
        `(havent|hasnt|not|no one has|nobody has) [been] (seen|heard from|heard) [from] (my|the|our|this) [_] (${FRAIL}|${PARENT}|neighbor|tenant|sister|brother|friend)`,
        `(${FRAIL}|${PARENT}|neighbor|neighbors|tenant|sister|brother|friend) _3 (hasnt|havent|not|wasnt|werent) [been] (seen|heard) (for|since|from|in|_1 (days|weeks))`,
      ),
    ],
    never: [strangers],
  },
];

export const SHUT_IN_RULES: readonly Rule[] = [...helpless, ...cannotGetOut, ...silent];
