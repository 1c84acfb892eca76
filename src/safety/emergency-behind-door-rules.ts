/**
 * Emergency, told by its circumstances: who is behind the door, that it does not open, and that
 * nobody is with them. Nobody here says "locked in".
 */
import { type Rule, words } from './find-words.ts';
import { ADULT, CHILD, FRAIL, PARENT, PET, ROOM, SHUT_OUT } from './people-words.ts';
import { CANT, onTheirWay, PLACE, THE, withMe } from './shut-in-words.ts';

const HELPLESS = `(${CHILD}|${PET}|${FRAIL})`;
const TO_REACH = '(her|him|them|it|the baby|my baby|my child|my kids?|my son|my daughter)';

/** Where somebody is from whom a door parts the writer. */
const BEHIND = [
  'on [the|that] (other|far|wrong|opposite) side',
  `wrong side of ${THE} [_] (door|lock)`,
  `(behind|through) ${THE} [_] (door|lock|letterbox|letter box|mail slot|glass|window)`,
  '(inside|indoors|in there)',
  '(is|are) in and (i am|we are|me) out',
  `in ${PLACE}`,
  `in ${THE} [_] (cot|crib|bassinet|bouncer|swing|highchairs?|high chairs?|bath|bathtub|tub|bed|playpen)`,
  `on ${THE} [_] (sofa|couch|bed|floor|potty|toilet|mat|play mat|changing table)`,
  '(asleep|sleeping|napping|hysterical|screaming|sobbing|panicking|frightened|terrified)',
  '(alone|by (himself|herself|themselves|itself)|on (his|her|their|its) own|unattended)',
  '(nobody|no one) [else] [is] (with|inside|in there|home)',
  'no adults',
  '(having|eating|drinking|watching) (his|her|their|a) (bottle|lunch|dinner|snack|cartoons?|tv)',
  'in the flat',
  'between us',
  'and (i am|im|i) not',
  'without (us|me|an adult)',
];

/** What the door or the lock does that keeps people apart. */
const SHUT_DOOR = [
  ...SHUT_OUT,
  '(door|it|lock|bolt|latch) [has|just|then|also] [_] (slammed|swung|blew|clicked|locked itself|shut itself|closed itself|shut|closed|locked|latched) [shut|closed|itself|on its own|behind me|behind us]',
  '(door|lock) has [_] (shut|closed|locked)',
  '(handle|knob|thumbturn|thumb thing|latch|bolt|lock|button|it|key) _2 (turns and turns|spins|spinning|spin|turns without|flops|is stiff|is stuck|does nothing|wont (move|turn|budge|open|shift|give))',
  '(smart|inside|outside|door) handle',
  '(key|knob|handle) [_] turns (round|around)',
  '(app|screen|hub) [just|only] (spins|hangs|loads|loading|crashes)',
  '(i am|we are) out (.|,|and|here)',
  '(outside|out on the (porch|step|street|landing)|out here|in the corridor)',
  `${CANT} _2 (undo|unlock|turn|shift|reach|work out|figure out|get through|get past|get round|open)`,
  '(doesnt|dont|not) [_] (know|figured|worked) [out] how to [_] (undo|unlock|turn|open)',
  'but not how to',
  '(nothing|neither) _3 (opens|open|works|happens|helps)',
  '(nobody|no one|none of us) [_] (can|could|is able to) (get|open|reach|go)',
  '(keypad|lock|app|hub|reader) _3 (lighting up|(shows|showing|flashes|flashing) [only|just] (red|nothing)|is (down|dead|frozen|off)|frozen|went dead)',
  '(locked|closed|shut) (behind|on) (me|us)',
  'host* [_] (vanished|not answering|gone|unreachable)',
  '(went|gone) dead',
];

const noWorry = words(
  '(dont worry|no worries|no rush|no hurry|funny story|thank god|chatting|(he|she|they|everyone|everybody|all) (is|are) (fine|ok|okay|safe|happy))',
);
const careOfThings = words(
  '(lock|locks|gate|latch) for (the|a|my) [_] (nursery|playroom|bedroom|kids?|dog)',
  '(forget|forgets|forgetting|forgot|remember|register|registered|enrol*|fingerprint|fob|chip|badge) _3 (code|codes|pin|fob|print)',
  '(mute|silence|quiet|volume|woke|wake|waking|wakes)',
  '(which|what) (lock|model) [_3] (best|recommend|suit*)',
  '(scratched|chewed|set off|triggers|triggered|sensor|monitor)',
  '(lost|needs|need|wants|want|give|gave|add) (his|her|a|another|their) [_] (code|fob|key|login|access|chip)',
  '(is|are|get|gets|got|were) (locked|shut) out',
  'with me',
);

export const BEHIND_DOOR_RULES: readonly Rule[] = [
  {
    all: [words(HELPLESS), words(...BEHIND), words(...SHUT_DOOR)],
    within: 16,
    unless: [onTheirWay, withMe, careOfThings],
    never: [noWorry],
  },
  {
    // Somebody is left in there by a door that shut itself, or is shut in where water or fire is.
    all: [
      words(
        `(he|she|they|${CHILD}|${PET}) ~2 (having|eating|drinking|watching|sleeping|napping|playing|waiting|crying) ~3 in there`,
        `(he|she|they) (is|are) [still|all] [alone] in there`,
        `${CHILD} ~2 (locked|bolted|latched) the door`,
      ),
      words(
        ...SHUT_DOOR,
        'locked itself',
        '(bath|bathtub|tub|sink) is [_] (filling|running|full|overflowing)',
      ),
    ],
    within: 16,
    unless: [withMe],
    never: [noWorry],
  },
  {
    // Somebody small has worked the lock and cannot undo it.
    all: [
      words(
        `(${CHILD}|he|she) ~4 (turned|flipped|pressed|bolted|slid|pushed|twisted|engaged|hit|locked|latched|shut|closed) _3 (knob|knob thing|thumbturn|turn thing|bolt|deadbolt|latch|lock|privacy|button|himself|herself|themselves|door|loo|toilet|bathroom|inside)`,
        '(he|she|they) [_2] (how to|to) lock _6 not how to (unlock|open|undo)',
      ),
      words(
        `${CANT} [_] (undo|unlock|turn|open|shift|reach|work [it] out|figure [it] out|get [back] out|manage)`,
        '(doesnt|dont|not) [_] (know|knows|sure) [_] how',
        'not how to',
        '(neither|none) [of] [us|them] [_] (can|could|open)',
        '(crying|hysterical|screaming|sobbing|panicking|scared|frightened|terrified|upset)',
        '(alone|on (his|her) own|by (himself|herself))',
        'is (only|just|barely) (1|2|3|4|5|6|one|two|three|four|five|six)',
      ),
    ],
    within: 14,
    unless: [careOfThings, words('(all|random) [the] buttons', 'keypad (is|now) locked')],
  },
  {
    all: [
      words(
        '(he|she|they|kid|kids|child|toddler|baby|daughter|son|boy|girl) (is|are|keeps|getting) [_2] (crying|hysterical|screaming|sobbing|panicking|frightened|terrified)',
        '(he|she) is (2|3|4|5|6|two|three|four|five|six) and [he|she] [is] (crying|scared|frightened|alone|stuck|screaming)',
        `hear (${CHILD}|him|her|them) [_] (crying|through|screaming|behind|inside|sobbing)`,
        `see (${CHILD}|${FRAIL}|${PARENT}|him|her|them) (through|behind|lying|on the)`,
      ),
      words(...SHUT_DOOR, '(through|behind) the door', 'get through this', 'floor', 'letterbox'),
    ],
    within: 14,
    unless: [withMe, words('at (me|us)', 'woke')],
  },
  {
    all: [
      words(
        `(how [do|can] (i|we)|${CANT}|need to|have to|trying to|help me|let me) [_] (get|reach) [to] ~2 (${CHILD}|${PET}) (out|.|?|,)`,
        `${CANT} (get|reach) [to] ${TO_REACH} [_] (.|,|and|because)`,
        `(wrong|other) side of ${THE} [_] (door|lock) (from|to) ${THE} [_] ${HELPLESS}`,
        `${HELPLESS} ~4 and (i am|im|we are) not (.|,|?|in)`,
        '(nobody|no one) [is] (with|near) (them|her|him)',
        '(1|2|3|4|5|6|two|three|four|both) [of the] (kids|children|babies|toddlers) [_] (on the inside|inside|in there)',
        'lock* us apart',
        `with ${THE} [_] (${CHILD}|${PET}) (in|inside) (the|that|his|her|their) [_] ${ROOM}`,
        '(school|nursery|class|pupils|students) _3 (locked|shut|stuck|trapped) in',
      ),
    ],
    unless: [onTheirWay, careOfThings, words('(to|who) [_] (sleep|register|remember)')],
  },
  {
    // Stuck anywhere at all, or shut off from whoever looks after them.
    all: [
      words(
        `${HELPLESS} (is|are|got|has got|has been|have been|still) [_] (stuck|trapped|caught|shut|bolted|jammed) [_]`,
        `${CHILD} ~2 (pulled|pushed|slammed|swung|shut) the [_] door (shut|closed|behind|with|and|on)`,
        `(put|laid|left) ~2 (${CHILD}) [_] (down|to bed|asleep|sleeping|inside|in) _8`,
        `(${PET}) _1 been (out|fed|walked|let out) (for|in|since) _3`,
        `with me on the outside`,
        `(her|him|them|the baby|the kids?) on the inside`,
      ),
      words(
        ...SHUT_DOOR,
        '(latch|bolt|handle|knob|lock|door|code|keypad) _2 (wont|doesnt|refused|rejected|jammed|stuck|closed|shut|dead|behind|lift)',
        '(loo|toilet|bath|bathroom|room|cellar|closet|hours|days)',
        'code is [_] (refused|rejected|wrong)',
        'on the (inside|outside)',
        '(sitter|walker|neighbor) (cant|couldnt) get in',
      ),
    ],
    within: 18,
    unless: [
      onTheirWay,
      withMe,
      careOfThings,
      words(
        '(outside|app|step|setup|level|traffic|school|meeting|wait*|without (access|code)|menu)',
      ),
    ],
    never: [noWorry],
  },
  {
    // Silence where there never was any.
    all: [
      words(
        `(${FRAIL}|${PARENT}|client|in law) ~4 (isnt|is not|not|wont|doesnt|hasnt|havent|didnt|never) [_] (picking up|pick up|coming to the door|come to the door|come out|coming out|been out|opened|opening|made a sound|answering|moving|talking)`,
        '(no one|nobody) has (seen|heard from) [_5] (since|for|in)',
        `${ADULT} ~4 (hasnt|havent|didnt) [_] (come out|been out|made a sound|moved)`,
        `(${FRAIL}|${PARENT}|${ADULT}|he|she) ~2 (went|gone|has gone|is) (quiet|silent|limp)`,
        '(no|not a) (sound|movement|noise|sign of life|signs of life) [from] (inside|in there|behind|upstairs|since|at all|her|him)',
        `(${FRAIL}|${PARENT}|${ADULT}|he|she) ~3 (shouted [once|and]|cried out|screamed|calling out|calls out|crying out|shouting|yelling|knocking|groaning|moaning|groaned|moaned|slurring|not himself|not herself|confused|delirious|whimpering|gasping)`,
        `(${FRAIL}|${PARENT}|client|he|she) ~3 (cant|couldnt) [_] (get up|stand|reach the (latch|door|handle|lock)|come to the door)`,
        '(hear|heard|hearing) (nothing|no sound|no movement|no answer|groaning|moaning|crying|a thud|a crash)',
        `(isnt|not|wont|doesnt) (opening|open) and [i] (hear|heard|there is) (nothing|no)`,
        '(pressed|pulled|set off) (her|his|the) [_] (alarm|emergency|panic) [_] (button|cord)',
        '(tumble|fall|fallen over|keeled over|on the (kitchen|bathroom|bedroom|hall|hallway) floor)',
      ),
      words(
        '(door|lock|locked|keypad|code|bolt|bathroom|latch|inside|behind)',
        '(then nothing|since (last|yesterday|this morning)|for (hours|days|two days)|he always|she always|past the lock)',
      ),
    ],
    within: 16,
    unless: [
      words(
        '(host|landlord|seller|support|agent|manager|company|vendor|locksmith|installer|helpline|hotline|builder|guest|guests|cleaner)',
        '(app|battery|keypad|lock|volume|beep*|speaker) (went|gone|has gone|is) (quiet|silent)',
        '(texts?|messages?|emails?|whatsapp)',
        '(lost|forgot) ',
      ),
    ],
    never: [noWorry],
  },
  {
    // Out there alone and helpless, where a lock should have kept them in or let them in.
    all: [
      words(
        `(${CHILD}|${FRAIL}) ~4 (wandered|got out|escaped|run off|ran off|walked out|slipped out|is missing|has gone)`,
        `(${CHILD}|${FRAIL}) ~4 (outside|out|out there) ~5 (on (his|her|their) own|alone|by (himself|herself)|snow|freezing|cold)`,
        'resident [_2] (wandered|missing|got out)',
      ),
      words(
        '(snow*|freezing|cold|night|dark|street|road|house|dementia|lock|door|own|alone|missing)',
      ),
    ],
    within: 14,
    unless: [withMe, words('(fob|key|chip|cat flap|dog flap|does the|can the|alert me)', 'sneak*')],
  },
];
