/** Words of danger that mean none: figures of speech, products, features, things that are stuck. */
import { type Pattern, words } from './find-words.ts';

const OBJECT =
  '(keys?|codes?|pins?|fobs?|cards?|phone|mobile|wallet|bag|purse|stuff|things|coat|jacket|shoes|laptop|shopping|parcel|package|tools?|screws?|bolt|deadbolt|latch|battery|batteries|cable|cylinder|magnet|cover|washer|spring)';
const SCREEN =
  '[endless|infinite|pairing|update|boot|reboot|setup|firmware|programming|vacation|privacy|passage|demo|login|same|yale|nuki|august] (app|apps|loop|loops|menu|mode|modes|setup|set up|boot|update|updates|updating|pairing|screen|settings|account|accounts|contract|subscription|limbo|queue|wizard|page|step|portal|position|place|programming|calibration|drawer|locker|lockbox|key box|safe)';
/** Each is replaced by a word that means nothing before anybody looks for danger. */
export const HARMLESS: Pattern = words(
  'fire [rated] (walls?|walled|doors?|rated|rating|proof|resistan*|resisting|regulations?|codes?|safety|exits?|escapes?|tv|stick|tablet|hd|os|up|off|away|sale|works?|place|pit|fox|marshal|inspect*|drills?|extinguishers?|insurance|certificat*|class|tests?|testing|retard*|panel|rules?|complian*|protection|approved|bird|base|station|hydrant|standard|key|access|box)',
  'firewall*',
  '(automations?|triggers?|routines?|events?|webhooks?|geofence|schedules?|rules?|notifications?) [_] fire',
  '(auto|geo) (unlock|lock|unlocking|locking) fire',
  '(doesnt|dont|didnt|never|wont|will|to|should|amazon|sure) [ever|always|properly|even|reliably] fire',
  '(oven|stove|hob|iron|everything|gas) is (off|turned off|out)',
  '(cross|dumpster) fire',
  '(smoke|smoky|smokey) (grey|gray|colou?r*|finish|glass|black|chrome|white|blue|oak|brown|silver|bronze|nickel|brass|gold|trim|plate|panel|test|free|signals?|screen|breaks?|effect|tint|shade|version|model|variant|edition)',
  '(for|have|having|had|grab) a [quick] smoke',
  '(quick|cigarette|holy|who|dont|i|we|out to|outside to) smoke',
  '(smell*|reek*|stink*) (like|of) [a] (new|fresh) [_]',
  'fell out (with|over|about)',
  '(cant|cannot|couldnt) (leave|exit) [_] [_] without [the|my|it] [_2] (alarm|beep*|app|lock|notification*)',
  'fell (in love|asleep|out of (love|favou?r|warranty|contract)|for (it|this|the|your)|short|behind schedule|apart)',
  'burned the (firmware|image|iso|code|bootloader)',
  '(cranky|tired|grumpy|bored|fussy|restless|sleepy|impatient) (toddler|baby|kids?|child|children)',
  '(dumpster|tyre|tire) fire',
  'my back (hurts|aches)',
  'fire people (use|have)',
  'gas (boiler|lift|struts?|spring|meter|cupboard|station|bill|man|company|safe|mileage|engineer|fitter)',
  'burn* (through|question|desire|issue|up batter*|in test|money)',
  '(can|could|might|may|do|does|will|not) [_2] (catch fire|explode|burst)',
  'suicide doors',
  'drop dead gorgeous',
  '(lock|app|phone|bot|keypad|battery|thing|mixtape) is (on fire|lit|fire) [lol|haha|lmao|bro|dude|,] (lol|haha|lmao|best|love|great|awesome|amazing)',
  `(bolt|deadbolt|latch|key|keys|cable|screw|cylinder|cover|magnet|wire|seal|spring) [is|are|got|gets] [still|now] trapped`,
  'locked in (if|when) [the] (power|battery|electricity|motor|it) (fails|dies|goes)',
  '(explod*|blew up|blowing up) (with|in price)',
  'like [it|a|he|she] [has|is having|having] [a] (seizure|stroke|heart attack|fit)',
  'unconscious bias',
  '(explosion|exploded|explosive) (view|diagram|drawing)',

  '(kill*|murder*) (the|that|this|it|my (battery|batteries|phone|budget|app|wifi)|beep*|batter*|process|switch|time|two birds|notification*|mode)',
  '(lock|locks|thing|app|beep*|noise|alarm|it|battery|batteries|update|price|keypad|wait|waiting|this|drain|you) [is|are] [just|really] killing (me|us)',
  '(killing|kill) (me|us) (with|softly)',
  '(wife|husband|boss|mom|mother|dad|landlord|girlfriend|boyfriend|partner|she|he|they) (will|is going to|are going to|would|is gonna) [probably|totally|so|literally] (kill|murder) me [_] (if|when|for|unless|over|because) _4 (fix|fixed|install*|broke|break|lost|lose|late|forget|forgot|scratch*|ruin*|mess*|work|working|sort*|bought|buy|spent|cost)',
  'kill for',
  '(phones?|mobile|cell|tablet|battery|batteries) [s] [is|are|was] [just|nearly|almost|probably] (about|going|gonna|bound) [to] (die|be dead)',
  'dying (to|for|laughing|inside|of (embarrassment|shame|laughter|boredom|curiosity))',
  'want to die (of (embarrassment|shame)|laughing)',
  '(bored|scared|sick|tired|beeped|annoyed|loved|worried) to death',
  '(give|gives|gave|giving|given) [me|us|my wife|my husband|everyone] [nearly|almost] a (heart attack|stroke|seizure)',
  'heart attack (when|as|each time|every time) (it|the|this)',
  '(nearly|almost|near) [had|gave|giving] [me|us|my wife|my husband] a (heart attack|stroke|seizure)',
  '(shoot|drop) (me|us|you|over|an|a) [an|a] (email|e mail|mail|message|text|note|line)',
  '(shoot|shot) (a|the) (photo*|video|picture)',
  '(bleeding|bleeds) (edge|into|lock|thing|obvious|app|battery|door|keypad|useless)',
  '(choke|chokes|choking) (noise|sound)',
  '(makes|making|made) a [_] (choking|screaming|dying|breathing) [noise|sound]',
  '(brute force|relay|replay|hacker|cyber|dictionary) attack*',
  'attack (vector|surface)',
  '(beat|beats|beating) (around|the (system|price|competition)|me to)',
  '(drive|drives|driving|drove) (me|us) (to suicide|insane|crazy|mad|nuts)',

  '(emergency|emergencies) (power|keys?|release|unlock|unlocking|battery|batteries|contacts?|codes?|override|terminal*|jump*|charg*|exits?|egress|opening|function|feature|mode|access|supply|port|usb|cylinder|locksmith|numbers?|services|button|block|9v|lock|open|update|fee|call out)',
  '(not [an]|no|isnt an|non|rather than an|only) emergency',
  '(in case of|in|for|during|case of) [an|any|a] (emergency|emergencies)',

  '(child|children|childrens|childs|kid|kids|baby|toddler|pet|pets|cat|dog) (lock|locks|proof|proofed|proofing|safe|safety|gates?|mode|monitors?|cam|camera|door|doors|flaps?|feature|feeder|sitters?|walkers?|seat|account|accounts|profile|shower|stroller|groomer|friendly|resistant|owners?|hair|user|fingerprint|codes?)',
  '(car|child) seat',
  '(parental|child) (control|controls)',
  '_1 (year|month|week|day) old (lock|locks|yale|schlage|nuki|august|aqara|kwikset|keypad|deadbolt|battery|batteries|house|door|doors|model|device|system|unit|app|phone|bridge|hub|building|problem|samsung|smart)',

  `${OBJECT} [is|are|was|were|got|still|now] [still|all] (locked|shut|stuck|trapped|left|is|are|was|were|still) (in there|inside|in|behind)`,
  `(trapped|stuck|jammed|pinched) ${OBJECT}`,
  `(lock|locked|shut|left|leave|forgot|forget|trapped) (my|the|our|his|her|both|all) [spare|house|car|door|only] ${OBJECT} (in there|inside|in|behind)`,
  `(stuck|trapped|locked|caught) (into|inside|in|on|at) [a|the|my|this|some|an|its|that] ${SCREEN}`,
  '(lock|locks|door|doors|bolt|deadbolt|latch|handle|motor|keypad|it|gears?|mechanism|cylinder|thumbturn) [is|are|was|gets|got|has|keeps] [still|now|getting] (stuck|trapped|locked|jammed|shut) (inside|in)',
  '(lock|locks|door|doors|bolt|deadbolt|latch|handle|motor|keypad|it|gears?|mechanism|cylinder|thumbturn) [is|are|was|gets|got|has|keeps] [still|now|getting] (stuck|trapped|locked|jammed|shut) behind (the|a|its|it)',
  '(locked|stuck|trapped) (in|into) (position|place|price|rate|contract|limbo|passage|this state|that state|a state|the (locked|unlocked))',
  `(get|come|back) out of [a|the|my|this|that|it|its] ${SCREEN}`,
  'cant get out of it',
  '(locked|shut|log|logged) [me|us|him|her] out of [my|the|our|your|this|his|her] [own|yale|nuki|august|google] (app|account|phone|system|settings|cloud|portal|email|wifi|alexa)',
  '(stuck|trapped) (inside|in) the (frame|door frame|lock|housing|cylinder|strike|hole|mortise|mechanism|slot|keyhole|gearbox)',

  '(if|when|whenever|whether|can|could|would|does|prevent|stop) (someone|anyone|anybody|a (burglar|thief|stranger|intruder)|burglars|thieves|intruders|strangers)',
  '(.|,|or|and) is (someone|anyone|anybody) (trying|at|on|outside) [my|the]',
  '(against|deter*|keep _1 out|keep* out|stop*|prevent*|resist*|from) (burglars?|intruders?|thieves|break ins?|strangers)',
  'do [most] (burglars|thieves|intruders)',
  '(burglars|thieves) [_] (use|target|like|love|avoid|choose|prefer)',
  '(intruder|burglar|burglary|burglars|break in) (alarms?|alerts?|proof|proofing|resist*|detection|mode|deterrent|protection|ratings?|safe|class|insurance|statistics|attempt alert)',
);

/** "Ex" as a word of trade: neither a partner nor a lover. */
export const FORMER: Pattern = words(
  'ex (display|demo|rental|rentals|lease|tenants?|employees?|employers?|owners?|vat|works|factory|colleagues?|coworkers?|stock|customers?|staff|cleaner|landlords?|landlady|showroom|returns?|council|military|agent|guests?|lodger|boss|nanny|workers?|assistant|roommates?|flatmates?|housemates?|business partner|contract|mieter*|mitarbeiter*|besitzer*|inquilin*|locataire*)',
);
