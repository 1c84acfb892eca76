/** Bypass: ways around a lock, codes that open every lock, resets from outside, orders to open. */
import { type Rule, words } from './find-words.ts';
import { OTHERS } from './people-words.ts';

const LOCK =
  '(lock|locks|deadbolt|bolt|door|doors|keypad|smart lock|smartlock|latch|solenoid|house|flat|apartment|home|apt|unit|room|gate|yale|schlage|nuki|august|kwikset|aqara)';
const BIG_CODE =
  '(default|factory|master|universal|backdoor|back door|admin|installer|install|service|manufacturer|manufacturers|override|secret|skeleton|engineer|technician|dealer|hidden|maintenance|vendor|standard|generic) [_] (code|codes|pin|pins|password|passwords|passcode|passcodes|key|keys|combination|login)';

/** Asked about a product, as a worry, or told as history. */
export const asksWhetherSafe = words(
  'how (easy|easily|hard|likely)',
  'possible ?',
  '(is|are|how) [_3] (safe|secure|resistant|vulnerable|protected|immune|proof|easy to|hard to|susceptible|susceptable|prone|tough|strong)',
  '(anti|proof|resistant|resistance|resist*|protection|against|vulnerab*)',
  '(can|could) (someone|anyone|anybody|thieves|burglars|hackers|a (burglar|thief|hacker|stranger|criminal)|people|criminals|strangers|a child|my kid|kids|it|they|these|your locks|your lock|this lock|the lock|this|these locks|locks) [easily|really|actually] [be|get] (hacked|picked|bypassed|drilled|bumped|cracked|opened|hack|pick|bypass|drill|open|bump|forced|cloned|copied|reset|break|unlock|brute forced)',
  '(worried|concerned|afraid|scared|fear|prevent|stop|heard) [_2] (someone|that|about|anyone|thieves|people|of|hackers|from)',
  '(crew|locksmith|fireman|firemen|firefighters|police|they|he|burglar|thief|thieves|burglars|someone|somebody) [_] (had to|drilled|picked|broke|forced|hacked|bumped|cracked|tried)',
  '(has|was|got|been|being) [_] (hacked|picked|drilled|forced|bumped|bypassed|cracked)',
);

const installs = words(
  '(drill|drilling) [_3] (hole|holes|template|bit|bits|frame|new|jig|backset|existing|guide|wood|bigger|into the door|pilot|out the hole|depth)',
  '(install*|fitting|mount*|fit|template|void|voids|warranty|rating)',
);
const manages = words(
  '(change|changing|set|setting|set up|reset|delete|remove|create|add|adding|forgot|forgotten|lost|program|programming|update|replace|where|sticker|label|manual|rename|choose|reuse|new owner|used for|means?|difference|do for|doesnt work|not working|wont work|stopped|rejected|invalid|wrong|asks|asking|wants|requires|after|should i|back|proof|never (set|got|changed)|disable|expire*|how many|for [my|our|the] guests?|(dont|doesnt|didnt|never) (know|have|give|gave)|no idea|unknown|bought used|second hand)',
);

export const BYPASS_LOCK_RULES: readonly Rule[] = [
  {
    all: [
      words(
        `(pick|picking|bump|bumping|shim|shimming|jimmy|rake|hotwire) [_3] (${LOCK}|it|this)`,
        '(lockpick*|lock pick*)',
        '(lockpick|lockpicks|lockpicking|bump key|bump keys|lock picks|slim jim|bypass tool|tension wrench)',
        `(bypass|bypassing|circumvent|defeat|override|overriding|hack|hacking|crack|cracking|trick|fool) [into] [the|a|this|my|your|any|an|one of your|his|her|these|their] [_] (${LOCK}|it|code|owner|activation|admin|pin|owners|encryption|app lock|keyless entry|authentication|system)`,
        `(hack|hacking|break|breaking) into [_3] (${LOCK}|office|building|account|airbnb|place|car|room|bedroom)`,
        '(how|way|trick|want|need|help) _4 (bypass|hack|crack|lockpick|brake into|break in)',
        '(brute force|brute forcing|flipper zero|flipper|relay attack|replay attack|sdr|rolling code|jam the signal|signal jammer|emp|rf jammer|nfc cloner|rfid cloner)',
        `(clone|cloning|copy|duplicate|spoof) [_] (someones?|${OTHERS}|his|her|their|a|an|another) [_] (fob|card|key|tag|fingerprint|rfid|nfc|code)`,
        `(clone|cloning|spoof) [_2] (fob|fobs|card|rfid|nfc|keycard|fingerprint|lock)`,
        '(how|which|what|where|show|tell|give|trick|step by step|guide|tutorial|instructions) _6 (short|shorting|wires?|shock|screwdriver|hairpin|paperclip|magnet|crowbar|hammer|voltage|stun) _5 (open|unlock|bypass|get in|trick)',
        '(open|unlock|bypass) [_3] with [a|an|the] [_2] (shock|wire|wires|voltage|trick|screwdriver|hammer|crowbar|stun gun|taser|battery trick)',
        '(guide|tutorial|steps|step by step|lesson|lessons|instructions|training) _3 ((lockpick*|lock pick*)|picking|bumping|bypassing|hacking)',
        '(what|which|any) (code|codes|pin|password) [_] (opens?|unlocks?|works? (on|for|in)) [_]',
        'how (to|do you|do i|can i|do people|would you) pick (.|?|,|it|one|them)',
        '(unscrew|remove|take off|dismantle|take apart|disassemble|detach) [_3] from [the] outside',
        '(a|any) backdoor',
        '(how (to|do i|do you|can i|would you)|way to) (drill|bump|hack|crack|bypass|jimmy|defeat) (it|this|one|them|that)',
        'what code (do|does|did) [the] (installers?|technicians?|engineers?|locksmiths?|staff) use',
        '(trick|tricks|method|methods|technique|workaround|tips?|way|ways) _3 (open|opening|unlock|unlocking|getting in|enter|entry|entering) _3 (without [the|a|any|his|her] (pin|code|key|permission|owner|passcode)|past|from [the] outside)',
        'what (do|would|tools do) (burglars|thieves|criminals|hackers|locksmiths|intruders) [_] use',
        '(use|give|tell|with|know|need|have|try) [me|us] your [_] (override|backdoor|master code|master key|service code)',
        '(screwdriver|magnet|credit card|paperclip|hairpin|hammer|shim) (method|trick|hack|technique)',
        '(rf|radio|bluetooth|ble|nfc|rfid|zigbee|zwave|wireless) [_] (replay|sniff*|spoof*|jam*|clon*|relay|attack*|hack*)',
        'how (to|do i|can i|do you|would you) break [open|into] [a|the|this|my] [smart|door] lock',
        'drill* (point|points|location|spot|here|position)',
        'how (do|does|would|could|can|did) (thieves|thief|burglars?|criminals?|hackers?|robbers?|intruders?|you|one|people|they) _2 (open|bypass|break|hack|pick|get past|get in|defeat|crack|unlock) (these|this|the|a|your|those|such|one|locks|into|smart)',
        `(drill|drilling) [out|through|into|open] [_2] (${LOCK}|cylinder|it open|it out)`,
        `(where|how) [_3] drill [_4] (open|in|inside|get)`,
        `(force|forcing|pry|prying|kick|smash|break|breaking|lever|snap|ram) [_] (open|in (the|my|his|her) door|down|down the door|the (lock|door|bolt|deadbolt|cylinder)|my (door|lock)|it open)`,
        `(magnet|magnets|screwdriver|credit card|paperclip|paper clip|hairpin|coat hanger|wire|knife|crowbar|drill) [_5] (open|opens|unlock|unlocks|bypass|trick|defeat|get in|into|past|fool|solenoid)`,
        `(open|opens|unlock|unlocks|bypass|trick|defeat|get (in|into|past)|fool|force|past) [_6] (magnet|magnets|screwdriver|credit card|paperclip|paper clip|hairpin|coat hanger|crowbar|a drill|a wire|a knife|a hammer)`,
        '(magnet|drill|bump|pick) [or|and] (magnet|drill|bump|pick|force)',
        '(friend|buddy|mate|neighbor|roommate|someone|guy) (asked|asks|told|tells|wants|said) [me] [to] (open|unlock|reset|let|get) [_] [his|her|their|him|the] [_] (door|lock|flat|apartment|house|in|place|room)',
        `(get|getting|go|slip|sneak) (past|around) [_4] (${LOCK}|code|pin|model|security|owner)`,
        '(open|unlock|get into|enter) [a|any|this] [smart] (lock|locks|door|doors|deadbolt|house) (without|with no|wo) [a|any] (code|key|pin|app|fob)',
        '(unlock|open|reset|get in|enter|activate|unlink) [it] without [the|an] (owner|owners|permission|consent|authorization|authorisation)',
        '(rfid|nfc|fob|card|key|bluetooth|signal) (cloning|cloner|sniffing|spoofing|jamming)',
        'exploits? for (this|the|a|an|yale|your|schlage|nuki)',
        '(how (to|do|can|could)) [_2] jam [the|a|this|his|her] [_] (lock|door|bolt)',
        `(open|unlock|get into|enter) (a|any|this|someones|somebodys|one of these|one of your|these|another|your) [_3] [_] (without|with no) [a|the|any|having] (code|key|pin|permission|owner|app|fob|consent)`,
        '(without|with no) [a|the|any|needing] (code|key) from (outside|the (street|outside))',
        '(exploit|vulnerability|zero day|backdoor) [_3] (open|unlock|use|into|get)',
        '(knacken|aufbrechen|aufbohren|umgehen) _3 (schloss|tur|code|ohne)',
        '(schloss|tur|smartlock|turschloss) _3 (knacken|aufbrechen|aufbohren|umgehen|hacken)',
        '(forcer|crocheter|pirater|contourner) (la|une|cette|le) (serrure|porte|code)',
        '(forzar|hackear|saltar|burlar) (la|una|el|esta) (cerradura|puerta|codigo)',
      ),
    ],
    unless: [
      asksWhetherSafe,
      installs,
      words(
        '(bypass|override|disable|jam) [_2] (hub|bridge|wifi|wi fi|router|cloud|cellular|auto lock|privacy|warranty|beep*|sound|alarm|sensor|door sensor|setup|update|pairing|calibration)',
        '(crack|cracked|cracks) in',
        '(app|phone) (lock|locks)',
        '(pick|picked) (up|a (code|colou?r|lock|model)|one|which|the (right|best)|your (own|code|pin|colou?r)|another|new)',
        '(jams|jammed|jamming)',
        '(dont|without|avoid|not) [_2] (break|breaking|drilling|force|forcing)',
        '(force|forced) (quit|close|stop|update|lock|a (sync|reboot|restart|update))',
        '(break|breaks) (the|my) (bolt|handle|warranty|seal)',
        '(door sensor|sensor) magnet',
        'magnet (of|for|fell|on|sensor)',
      ),
    ],
  },
  {
    all: [
      words(
        `(what is|what are|what was|give|tell|need|needs|send|list|is there|are there|do you have|have you|share|looking for|know|knows|reveal|provide|which|whats) [me|us|you] [a|an|the|any|your|all|some|that|this] [_3] ${BIG_CODE}`,
        `${BIG_CODE} (for|to|of) [a|an|any|the|all|your|this|these|yale|schlage|kwikset|nuki|august|samsung|smart] `,
        `. [hi|hello|please|the] [yale|schlage|kwikset|samsung] ${BIG_CODE} (.|,|?|please)`,
        '(mastercode|generalcode|werkscode|code usine|codigo maestro) (fur|von|pour|para|de)',
      ),
    ],
    unless: [
      manages,
      words(
        'what is (a|an) [_]',
        '(my|our) [_] (master|admin|programming)',
        '(backup|spare|physical|mechanical|emergency) [override] key',
        '(include|comes with|come with) ',
        'master key system',
      ),
    ],
  },
  {
    all: [
      words(
        `(reset|resets|resetting|wipe|wipes|factory reset|restore|reboot) _5 (from|on) [the] (outside|out here|outdoors|street|hallway|exterior)`,
        '(reset|resetting|wipe|factory reset) _4 (if|when|while|though) (i am|im|you are|locked|we are|being) outside',
        `(reset|resetting|wipe|factory reset|default it) _4 (without|wo|not) (going|being|getting|having to go|entering|access to|opening) [_] (in|inside|indoors|door|the (door|inside))`,
        `(reset|wipe|unlock|open|disable|restart|override) [_4] (remotely|from your (end|side|office|system|server)) _4 (get in|let me in|open)`,
        '(reset|wipe|disable|unlink|override|restart) [_4] so [that] i can get (in|inside)',
        '(outside|exterior) reset',
        '(reset|restart|wipe) _6 (and|to|so i can) get (in|inside|into)',
      ),
    ],
    unless: [asksWhetherSafe, words('(pairing|wifi|battery|app)')],
  },
  {
    all: [
      words(
        `(.|,) [hey|hi|hello|please|pls|just|now|ok|so|quick|alexa|bot|yo|urgent|i said|the|and] [bot|there|,|please|just] [can you|could you|can you please|could you please|will you|would you|would you please|you (must|need to|have to|should)|i need you to|i want you to|i order you to|i command you to|please] [please|remotely|just|quickly|now] (unlock|open|disengage|release) [up] [_] [the|my|this|that|our|his|her|your|it] [_2] (door|doors|lock|deadbolt|bolt|house|flat|apartment|home|gate|room|office|bedroom|it|up|unit) (.|,|?|now|please|for (me|us|him|her|them|my _1)|remotely|immediately|asap|from your _1|right away|or|and let|for _2 (delivery|guest|visitor|courier)|so|because)`,
        `(can|could|will|would) you [please|just] (unlock|open|release) [up] (my|our|the|his|her|this) [_2] (door|lock|apartment|flat|house|deadbolt|home|unit) [_] (for (me|us)|now|please|remotely|from your _1|right|. |? |,)`,
        `(i need you to|i want you to|you (must|have to|need to)|please just|just) [remotely] [_] (unlock|open) [_2] (door|lock|house|apartment|flat)`,
        `(.|,|please|can you|could you|you have to|you must|just|hey|now) [please|just] let (me|us) (in|inside) (.|,|?|please|now|to (my|the) _1 (house|flat|room|apartment)|pls)`,
        `(send|issue|execute|trigger|push) [me] [a|an|the] [remote] unlock [command|signal]`,
        `(.|,|please|can you|could you|just|now|you) [please|just|hey|bot] (give|send|text|generate|create|issue|provide|email|get|make) [for] (me|us) [a|an|the|my|another|his|her|their|todays|some|any] [_2] (code|pin|passcode|access code|access|key) (.|,|?|to|for|so|please|now|that|of|into)`,
        `(generate|create|issue|make) [me|us] [a|an] [_3] (code|pin|passcode|key|access) _4 (for me|so i|get in|open|for us)`,
        `(.|,|please|you) (unlock|open) sesame`,
        '(tell|give) me a [_] (code|pin) ',
        '(.|,|please|just|can you) (let|buzz) [the|my|a|our] [_] (courier|driver|delivery|cleaner|plumber|guest|friend|wife|husband|kids|son|daughter|him|her|them) in (.|,|?|please|now|for me)',
        '(.|just|now) [just|please] (open|unlock) [up] [please|now] .',
        '(.|,) (get|bring) me (in|into|inside) ',
        '(push|press|hit|use|click) the (unlock|open) button (on|from|at) your',
        '(offne|offnen sie|mach|entsperre) [bitte] [mir] [die|meine|das] (tur|haustur|schloss|wohnung) [auf|jetzt|bitte|.]',
        '(ouvre|ouvrez|deverrouille) [moi] (la|ma|cette) (porte|serrure) (.|,|s il|maintenant)',
        '(abre|abra|abreme|desbloquea) [me] (la|mi|esta) (puerta|cerradura) (.|,|por favor|ya)',
      ),
    ],
    unless: [
      words(
        '(verification|login|log in|sms|e mail code|activation|two factor|2fa|otp|setup|qr|tracking|discount|promo|return|manual|warranty|pairing|order|ticket|firmware|error) [_] (code|pin|key|mail)',
        '(app|says|doesnt|wont|cant|cannot|error|nothing|automation|siri|google|scene|battery compartment|cover|settings|geofence|shortcut)',
        '(how|why|when|which) ',
        '(with|by) [a|my|the] (fingerprint|finger|watch|phone|card|face)',
        'battery (door|cover|compartment|lid)',
        'open door (sensor|alert|notification|alarm)',
        'from inside',
      ),
    ],
    never: [
      words(
        '(guest|guests|booked|booking|airbnb|reservation|rental|holiday home|check in|our host|the host)',
      ),
    ],
  },
];
