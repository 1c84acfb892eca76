/** Emergency: fire, smoke, gas, carbon monoxide, and what is left burning or running behind a shut door. */
import { type Rule, words } from './find-words.ts';
import { LOCK, SHUT_OUT } from './people-words.ts';

const FLAME =
  '(stoves?|oven|hobs?|cooker|grill|fryer|iron|pan|pans|pot|pots|candles?|heater|burner|burners|hotplate|toaster|air fryer|barbecue|bbq|kettle|dinner|food|soup|rice|oil|straightener)';
const OF_FIRE =
  '(smoke|burning|burnt|burned|fire|something burning|plastic|electrical|gas|fumes|propane|rotten eggs)';

/** Asked in general, or before it happens. */
export const notNow = words(
  '(in case of|case of|event of|during) [a|an|any]',
  '(if|when|once|whenever) (there is|a|the|any|something|it|my house|the house|the building|we have|there was|there were|i smell)',
  '(in|during) a (fire|gas leak)',
  '(does|would|could|will|should|can|do) (it|the lock|the locks|this|these|the door|your|a|my lock|they|people|firefighters|it be|we get out|i get out|the battery|the batteries|lithium)',
  'what (happens|would happen)',
  'how (do|does|will|would|can|should) (firefighters|the fire|fire|it|the lock|rescue)',
  '(tested|certified|rated|insurance|regulation*|building code|landlord requires|law|norm)',
  '(worried|scared|afraid|concerned) (about|of|that)',
  '(hazard|risk of)',
);

export const HAZARD_RULES: readonly Rule[] = [
  { all: [words('fire', 'fires started', 'ablaze', 'blaze', 'inferno')], before: [notNow] },
  {
    all: [
      words(
        '(on|caught|catching|catches) fire',
        '(in|see|are|huge) flames',
        'flames',
        '(is|are|was|started|s) [_] (burning|burnt down|burning down)',
        '(house|kitchen|flat|apartment|building|room|curtains?|lock|battery|pack|cells?|unit|device|board|panel|wires?|outlet|charger|phone|door|motor|keypad|something|it|cable|car|food|stove|oven|pan) [is|are|starts|started] [_] (burning|smoking|ablaze|melting|sparking)',
        'burning [_] (smell|building|house|inside)',
        '(burnt|burned|burning|smoky|smokey|smoke|gas|propane|electrical) (smell|smells|odou?r|stench)',
        `(smell|smells|smelling|smelled|stinks|stink|reeks|smelt) [_] [of|like] [_] ${OF_FIRE}`,
        '(smoke|fumes|sparks?) _3 (coming|everywhere|from|in|inside|filling|out|under|pouring|rising|flying|and|fills|through|behind)',
        '(see|seeing|sees|lots of|full of|so much|black|white|thick|heavy|breathing|inhal*) fumes',
        'smoke',
        '(sparking|(throwing|throws|see|seeing|giving off|shooting|makes|making) sparks)',
        'gas [is] (leak|leaks|leaking|smell|odou?r|on|escaping|everywhere)',
        'leak* gas',
        '. gas .',
        '(filling|fills|full|filled) (with|of) [_] (gas|smoke|fumes|water)',
        '(carbon monoxide|monoxide|co poison*|co leak)',
        '(smokealarm|gasalarm) [_2] (going off|goes off|went off|goes|screaming|ringing|sounding|sounds|blaring|triggered|shriek*|wail*|howl*|is on)',
        'gasalarm [_2] (beeping|beeps|scream*)',
        '. [the] gasalarm .',
        '(batter* _3|it|lock|keypad|something) (exploded|blew up|burst into|caught fire|exploding)',
        '(explosion|exploded)',
        'hissing [_3] (gas|battery)',
        'battery [_3] hissing',
      ),
    ],
    before: [notNow],
    unless: [
      words(
        '(smokealarm|gasalarm) [_3] (chirp*|battery|low|beeps once|beep every|connected|linked)',
        'every time (i|we|someone|my wife) cook*',
      ),
    ],
  },
  {
    all: [
      words(
        `${FLAME} ~3 (is|are|was|were|still|left|turned|switched|cooking) [still|left|cooking] on`,
        `${FLAME} [is|are|still] (on|boiling|burning|lit|frying|cooking) [the|my|a] [stove|hob|cooker|fire]`,
        `${FLAME} on [the|my|a] (stove|hob|cooker|gas|fire|burner|heat)`,
        `(left|leaving|forgot) [_2] ${FLAME} [_2] (on|burning|cooking|lit|boiling)`,
        '(cooking|frying|boiling) _3 (inside|stove|hob|pan)',
        '(in|on) the (oven|stove|hob|cooker|grill|gas stove|burner|air fryer|deep fryer)',
        '(water|gas|tap|bath|bathtub|tub|tap water) [is|still|was] (running|pouring|gushing|overflowing|flooding)',
        '(burst|broken|leaking) (pipe|pipes|water)',
        '(pipe|pipes|boiler) [_] (burst|broke|exploded)',
        'flooding',
        'water [is] (everywhere|pouring|gushing|rising)',
      ),
      words(...SHUT_OUT, `${LOCK} wont`, 'inside'),
    ],
    within: 25,
    before: [notNow],
  },
];
