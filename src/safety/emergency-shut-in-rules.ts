/** Emergency: anybody who cannot get out, or no longer answers. */
import { type Rule, words } from './find-words.ts';
import { ADULT, CHILD, FRAIL, LOCK, PARENT } from './people-words.ts';
import { byPhone, CANT, PLACE, SELF, STUCK, shutOut, THE } from './shut-in-words.ts';

const PERSON = `(${ADULT}|${PARENT}|he|she|they|teenager)`;
const strangers = words(
  '(host|landlord|seller|support|owner|agent|manager|company|shop|vendor|locksmith|installer|helpline|hotline|bot|builder)',
);
const noAnswer = (who: string) =>
  words(
    `${who} _4 [,] (not|isnt|wont|doesnt|dont|hasnt|havent|aint|arent|stopped|no longer|never|cant) [_] (respond*|answer*|wake|waking|woken|move|moves|moving|moved|react*|reply|replies|replying|picking up|pick up|open up|opened|opening|been out|come out|come to the door|get up|reach)`,
    `no (answer|response|reply|sign of life|sound|movement) from ${THE} [_] ${who}`,
    `${who} _2 unresponsive`,
  );

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
        'from [the] (inside|within) (with|using|via|through|by) [the|my] (app|phone|remote|alexa|homekit|siri|keypad|fingerprint)',
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

export const SHUT_IN_RULES: readonly Rule[] = [...cannotGetOut, ...silent];
