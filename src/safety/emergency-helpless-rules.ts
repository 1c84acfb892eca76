/** Emergency: a child, an animal or somebody frail shut in or alone inside; also when told calmly. */
import { type Rule, words } from './find-words.ts';
import { CHILD, FRAIL, PARENT, PET } from './people-words.ts';
import {
  byPhone,
  CANT,
  CAR,
  onTheirWay,
  PLACE,
  SELF,
  STUCK,
  shutOut,
  THE,
  withMe,
} from './shut-in-words.ts';

const HELPLESS = `(${CHILD}|${PET}|${FRAIL})`;
const SHUT_IN = `(locked|lock|locks|shut|closed|bolted|barricaded|locking) [${SELF}|it|me|us|him|her|them|itself] [up] (in|inside|indoors)`;
const CLOSED_IN = `(${SHUT_IN}|trapped|imprisoned|barricaded|${STUCK})`;
const INSIDE = '(inside|indoors|in there|on [the] (other|wrong|one|opposite) side)';
const ALONE =
  '(alone|by (himself|herself|themselves|itself)|on (his|her|their|its) own|unattended|unsupervised)';
const SOMEWHERE = `(upstairs|downstairs|${ALONE}|behind [the|that|this|a|my] [_] door|in ${THE} (cot|crib|bassinet|bouncer|swing|highchair|high chair|bath|bathtub|tub|bed|playpen|playroom)|on ${THE} (sofa|couch|bed|floor|potty|toilet)|in ${PLACE}|asleep|sleeping|napping|crying|screaming)`;
const suffering = words(
  '(degrees|heat|hot|boiling|sweltering|freezing|no (ac|air|water|food|heating)|panting|barking|howling|crying|screaming|panick*|scared|hasnt eaten|without (food|water))',
  '(hours|days) (now|already|ago|.|,)',
  'for _1 (hours|days)',
);

export const HELPLESS_RULES: readonly Rule[] = [
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
